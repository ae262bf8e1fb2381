import { expect, test } from "vitest";
import { durationText } from "../../words/durations.ts";
import { wordsIn } from "../../words/i18n.ts";
import { timesInWords } from "./ticks.ts";

const inEnglish = (seconds: number) => durationText(seconds, wordsIn("en").t);

test("times are told as they are while they differ in words", () => {
  expect(timesInWords([0, 0.5, 1], inEnglish)).toEqual(["0 s", "0.5 s", "1 s"]);
});

test("times closer than their digits tell are told from the last round one on", () => {
  expect(timesInWords([1.17234, 1.17235, 1.17236], inEnglish)).toEqual([
    "1.172 s + 340 µs",
    "+ 350 µs",
    "+ 360 µs",
  ]);
  expect(timesInWords([150.2, 150.4, 150.6], inEnglish)).toEqual([
    "2 min 30 s + 0.2 s",
    "+ 0.4 s",
    "+ 0.6 s",
  ]);
  expect(timesInWords([1.172, 1.1721], inEnglish)).toEqual(["1.172 s + 0 s", "+ 100 µs"]);
});
