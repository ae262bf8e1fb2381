// As many events come as the page can take in and still paint.
import { expect, test } from "vitest";
import { Inflow } from "./inflow.ts";

let time = 0;
const clock = () => time;

/** How many events may be on their way. */
function mostOf(inflow: Inflow): number {
  return inflow.begin(Infinity);
}

function framesOf(seconds: number, count: number, inflow = new Inflow(clock)): Inflow {
  for (let frame = 0; frame < count; frame++) {
    time += seconds * 1_000;
    inflow.noteFrame(seconds, true);
  }
  return inflow;
}

test("short frames let more and more in, up to a bound", () => {
  const few = mostOf(framesOf(0.016, 2));
  expect(mostOf(framesOf(0.016, 4))).toBeGreaterThan(few);
  expect(mostOf(framesOf(0.016, 1_000))).toBe(100_000);
});

test("long frames let less in, but never nothing", () => {
  const inflow = framesOf(0.016, 10);
  const before = mostOf(inflow);
  framesOf(0.1, 1, inflow);
  expect(mostOf(inflow)).toBeLessThan(before);
  expect(mostOf(framesOf(0.1, 1_000, inflow))).toBe(8_000);
});

test("frames of a length that the eye forgives change nothing", () => {
  expect(mostOf(framesOf(0.033, 50))).toBe(mostOf(new Inflow()));
});

test("what one run took says nothing of the next one", () => {
  const inflow = framesOf(0.1, 100);
  inflow.noteFrame(0.1, false);
  expect(mostOf(inflow)).toBe(mostOf(new Inflow()));
});

test("it is known whether anything is painted", () => {
  expect(new Inflow(clock).isPainted).toBe(false);
  const inflow = framesOf(0.016, 1);
  expect(inflow.isPainted).toBe(true);
  time += 1_000;
  expect(inflow.isPainted).toBe(false);
});

test("the engine is granted what is missing, in large pieces while it is at work, and never more than the playhead allows", () => {
  const inflow = new Inflow(clock);
  const first = inflow.begin(Infinity);
  expect(inflow.more(Infinity, 0, true)).toBe(0);
  expect(inflow.more(Infinity, 1_000, false)).toBe(0);
  expect(inflow.more(Infinity, 1_000, true)).toBe(1_000);
  expect(inflow.more(first + 1_500, first, true)).toBe(500);
  expect(inflow.begin(20)).toBe(20);
});
