// How long something lasts, in words.
import { expect, test } from "vitest";
import "./all-languages.ts";
import { durationText, secondsText } from "./durations.ts";
import { wordsIn } from "./i18n.ts";
import { LANGUAGES } from "./languages.ts";

const told = (seconds: number) => durationText(seconds, wordsIn("en").t);

test("a duration is told in the unit that suits it", () => {
  expect([0, 5e-6, 0.0125, 0.1, 2.5, 119.5, 120, 150, 7_200].map(told)).toEqual([
    "0 s",
    "5 µs",
    "12.5 ms",
    "0.1 s",
    "2.5 s",
    "119.5 s",
    "2 min",
    "2 min 30 s",
    "120 min",
  ]);
});

test("seconds that make a whole minute are one", () => {
  expect(told(179.6)).toBe("3 min");
});

test("what floating point leaves over is nothing", () => {
  expect(told(0.1 + 0.2 - 0.3)).toBe("0 s");
  expect(told(0.3 - 0.1)).toBe("0.2 s");
});

test("a time before is told with a sign, and one without end as such", () => {
  expect([-0.5, -150, Infinity].map(told)).toEqual(["−0.5 s", "−2 min 30 s", "for ever"]);
});

test.each(LANGUAGES)("every unit has its word in %s", (language) => {
  const { t } = wordsIn(language);
  const units = [5e-6, 5e-3, 5, 300].map((seconds) => durationText(seconds, t).replace(/^5 /, ""));
  expect(new Set(units).size).toBe(4);
});

test("the clock shows milliseconds, and finer where a program is", () => {
  expect([0, 1.5, 0.000_25].map((seconds) => secondsText(seconds, wordsIn("en").t))).toEqual([
    "0.000",
    "1.500",
    "0.00025",
  ]);
});

test("a fraction has the decimal point of the language", () => {
  const { t } = wordsIn("ru");
  expect([durationText(2.5, t), durationText(150, t), secondsText(2.573, t)]).toEqual([
    "2,5 с",
    "2 мин 30 с",
    "2,573",
  ]);
});
