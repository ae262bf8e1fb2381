import { expect, test } from "vitest";
import { nextSpeed, readingSpeed } from "./speeds.ts";

test.each([
  [1, 1, 2],
  [1, -1, 0.5],
  [7.3, 1, 10],
  [7.3, -1, 5],
  [450, -1, 100],
  [100, 1, 100],
  [0.1, -1, 0.1],
] as const)("from %s by %s leads to the speed %s", (rate, direction, speed) => {
  expect(nextSpeed(rate, direction)).toBe(speed);
});

test.each([
  [0, 0.1],
  [3, 0.25],
  [10, 1],
  [75, 5],
])("a run of %s s can be read at the speed %s", (length, speed) => {
  expect(readingSpeed(length)).toBe(speed);
});
