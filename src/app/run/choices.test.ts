import { expect, test } from "vitest";
import { nextSpeed } from "./choices.ts";

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
