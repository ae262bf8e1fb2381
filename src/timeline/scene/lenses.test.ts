import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { parseTrace } from "../../trace/formats/text.ts";
import { instantsOf } from "../../trace/instants.ts";
import { Trace } from "../../trace/trace.ts";
import { instantAround, Lenses } from "./lenses.ts";

const path = new URL("../fixtures/gather.trace", import.meta.url);
const trace = new Trace(parseTrace(readFileSync(path, "utf8")));
const at = (step: number) => ({ moment: trace.momentAtStep(step), seconds: 0 });
let prefersStill = false;

beforeEach(() => {
  prefersStill = false;
  vi.stubGlobal("matchMedia", () => ({ matches: prefersStill }));
});
afterEach(() => vi.unstubAllGlobals());

/** As wide as the instant was, in pixels, at the times of some frames. */
function openPx(lenses: Lenses, times: readonly number[]): number[] {
  return times.map((nowMs) => {
    lenses.advance(nowMs);
    const lens = lenses.all.at(0);
    return lens === undefined ? 0 : Math.round(lens.width * 100 * instantsOf(trace).stepsIn(lens.instant));
  });
}

test("the instant is the one of which some steps have happened, and some have not", () => {
  const { firstSteps, count } = instantsOf(trace);
  expect(count).toBeGreaterThan(2);
  const [first, second] = firstSteps;
  expect(second - first).toBeGreaterThan(2);
  expect([0, 1, second - 1].map((step) => instantAround(trace, at(step)))).toEqual([-1, 0, 0]);
  // All of it has happened; then one step of the next.
  expect([second, second + 1].map((step) => instantAround(trace, at(step)))).toEqual([-1, 1]);
  expect(instantAround(trace, at(trace.stepCount))).toBe(-1);
});

test("an instant opens in some frames, stays open, and closes again", () => {
  const lenses = new Lenses();
  lenses.want(trace, 0, 10, 1_000, 100);
  const steps = instantsOf(trace).stepsIn(0);
  const [begun, half, open, later] = openPx(lenses, [0, 100, 200, 300]);
  expect([begun, open, later]).toEqual([0, steps * 20, steps * 20]);
  expect(half).toBe(steps * 10);
  expect(lenses.advance(400)).toBe(false);
  lenses.want(trace, -1, 10, 1_000, 100);
  expect(openPx(lenses, [500, 600, 700])).toEqual([steps * 20, steps * 10, 0]);
  expect(lenses.all).toEqual([]);
  expect(lenses.advance(800)).toBe(false);
});

test("one instant closes while the next one opens", () => {
  const lenses = new Lenses();
  lenses.want(trace, 0, 10, 1_000, 100);
  openPx(lenses, [0, 200, 250]);
  lenses.want(trace, 1, 10, 1_000, 100);
  openPx(lenses, [300, 400]);
  expect(lenses.all.map(({ instant }) => instant)).toEqual([0, 1]);
  openPx(lenses, [500]);
  expect(lenses.all.map(({ instant }) => instant)).toEqual([1]);
});

test("an instant takes no more than half of the width", () => {
  const lenses = new Lenses();
  lenses.want(trace, 0, 10, 60, 100);
  expect(openPx(lenses, [0, 200])).toEqual([0, 30]);
});

test("for those who want nothing to move, it is open at once", () => {
  prefersStill = true;
  const lenses = new Lenses();
  lenses.want(trace, 0, 10, 1_000, 100);
  expect(openPx(lenses, [0])[0]).toBeGreaterThan(0);
  lenses.want(trace, -1, 10, 1_000, 100);
  expect(openPx(lenses, [1])).toEqual([0]);
});
