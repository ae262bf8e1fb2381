// Who acts for whom among lanes.
import { expect, test } from "vitest";
import { LaneFamily } from "./lane-family.ts";

test("a lane comes from those that made it, each with the moment at which it did", () => {
  const family = new LaneFamily();
  family.born(2, 1, 10, true);
  family.born(3, 2, 20, true);
  expect([...family.ancestors(3)].map(({ by, at }) => [by, at])).toEqual([
    [2, 20],
    [1, 10],
  ]);
  expect([...family.ancestors(1)]).toEqual([]);
  expect([family.isCall(3), family.isCall(1)]).toEqual([true, false]);
});

test("those that were waited for are given once, the innermost first, however deep they are", () => {
  const family = new LaneFamily();
  for (let lane = 2; lane <= 20_000; lane++) {
    family.born(lane, lane - 1, lane, true);
    family.waits(lane - 1, lane);
  }
  const joined = family.joined(1);
  expect([joined.length, joined[0], joined.at(-1)]).toEqual([19_999, [19_999, 20_000], [1, 2]]);
  expect(family.joined(1)).toEqual([]);
  expect([...family.ancestors(20_000)].length).toBeLessThan(100);
});

test("what is no lane, or waits for itself, is nobody's end", () => {
  const family = new LaneFamily();
  family.born(2, 1, 1, false);
  family.waits(1, 99);
  family.waits(2, 2);
  expect([family.joined(1), family.joined(2)]).toEqual([[], [[2, 2]]]);
});
