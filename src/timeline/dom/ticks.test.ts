import { readFileSync } from "node:fs";
import { beforeAll, expect, test, vi } from "vitest";
import { parseTrace } from "../../trace/formats/text.ts";
import { Trace } from "../../trace/trace.ts";
import { type Axis, type Lens, unitsOf } from "../../trace/units.ts";
import { durationText } from "../../words/durations.ts";
import { wordsIn } from "../../words/i18n.ts";
import { drawnOf, theme } from "../paint/drawn.ts";
import { RecordingCanvas } from "../paint/recording-canvas.ts";
import { extentOf } from "../scene/scene-of.ts";
import { fitted } from "../scene/view.ts";
import { type Tick, ticksOf, timesInWords } from "./ticks.ts";

beforeAll(() => {
  vi.stubGlobal("document", { createElement: () => new RecordingCanvas() });
});

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

/** The ticks of the whole of a stored trace. */
function ticksIn(name: string, axis: Axis, lenses: readonly Lens[] = []): readonly Tick[] {
  const path = new URL(`../fixtures/${name}.trace`, import.meta.url);
  const trace = new Trace(parseTrace(readFileSync(path, "utf8")));
  const units = unitsOf(trace, axis, lenses);
  const view = fitted(extentOf(trace, units, theme.sizes, 1_000));
  return ticksOf(drawnOf(() => undefined, trace, axis, { units, view }).scene);
}

test("where the instants are open, the axis tells the time of each, and round times between them", () => {
  const ticks = ticksIn("gather", "open");
  const texts = ticks.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["0 s", "2 s", "3 s"]));
  expect(new Set(texts).size).toBe(texts.length);
  const units = ticks.map(({ unit }) => unit);
  expect(units).toEqual([...units].sort((a, b) => a - b));
});

test("an instant that a lens opens pushes the ticks behind it aside", () => {
  const at = (ticks: readonly Tick[], text: string) => ticks.find((tick) => tick.text === text)!.unit;
  const opened = ticksIn("gather", "time", [{ instant: 0, width: 0.1 }]);
  expect(at(opened, "0 s")).toBe(0);
  expect(at(opened, "2 s")).toBeGreaterThan(at(ticksIn("gather", "time"), "2 s") + 0.5);
});
