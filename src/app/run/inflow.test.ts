// As many events come as the page can take in and still paint.
import { expect, test } from "vitest";
import { Inflow } from "./inflow.ts";

let time = 0;
const clock = () => time;

function framesOf(seconds: number, count: number, inflow = new Inflow(clock)): Inflow {
  for (let frame = 0; frame < count; frame++) {
    time += seconds * 1_000;
    inflow.noteFrame(seconds, true);
  }
  return inflow;
}

test("short frames let more and more in, up to a bound", () => {
  const few = framesOf(0.016, 2).most;
  expect(framesOf(0.016, 4).most).toBeGreaterThan(few);
  expect(framesOf(0.016, 1_000).most).toBe(100_000);
});

test("long frames let less in, but never nothing", () => {
  const inflow = framesOf(0.016, 10);
  const before = inflow.most;
  framesOf(0.1, 1, inflow);
  expect(inflow.most).toBeLessThan(before);
  expect(framesOf(0.1, 1_000, inflow).most).toBe(8_000);
});

test("frames of a length that the eye forgives change nothing", () => {
  expect(framesOf(0.033, 50).most).toBe(new Inflow().most);
});

test("what one run took says nothing of the next one", () => {
  const inflow = framesOf(0.1, 100);
  inflow.noteFrame(0.1, false);
  expect(inflow.most).toBe(new Inflow().most);
});

test("it is known whether anything is painted", () => {
  expect(new Inflow(clock).isPainted).toBe(false);
  const inflow = framesOf(0.016, 1);
  expect(inflow.isPainted).toBe(true);
  time += 1_000;
  expect(inflow.isPainted).toBe(false);
});
