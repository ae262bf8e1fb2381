// Who acts for whom among lanes.
import { expect, test } from "vitest";
import { LaneFamily } from "./lane-family.ts";

test("a lane comes from those that made it, each with the moment at which it did", () => {
  const family = new LaneFamily();
  family.born(2, 1, 10, "call");
  family.born(3, 2, 20, "call");
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
    family.born(lane, lane - 1, lane, "call");
    family.waits(lane - 1, lane);
  }
  const joined = family.joined(1);
  expect([joined.length, joined[0], joined.at(-1)]).toEqual([19_999, [19_999, 20_000], [1, 2]]);
  expect(family.joined(1)).toEqual([]);
  expect([...family.ancestors(20_000)].length).toBeLessThan(100);
});

test("what is no lane, or waits for itself, is nobody's end", () => {
  const family = new LaneFamily();
  family.born(2, 1, 1, "task");
  family.waits(1, 99);
  family.waits(2, 2);
  expect([family.joined(1), family.joined(2)]).toEqual([[], [[2, 2]]]);
});

test("a callback comes from who made it, and from who gave it its turn", () => {
  const family = new LaneFamily();
  family.born(2, 1, 10, "callback");
  family.born(3, 1, 20, "call");
  family.woken(2, 3, 30);
  family.woken(3, 2, 40);
  const origins = (lane: number) =>
    family.origins(lane).map((each) => Array.from(each, ({ by, at }) => [by, at]));
  expect(origins(2)).toEqual([
    [[1, 10]],
    [
      [3, 30],
      [1, 20],
    ],
  ]);
  expect(origins(3)).toEqual([[[1, 20]]]);
});

test("those that a lane made and that have ended are given once, the last ones where they are many", () => {
  const family = new LaneFamily();
  for (let lane = 2; lane < 200; lane++) {
    family.born(lane, 1, lane, lane % 2 === 0 ? "task" : "callback");
    family.ended(lane);
  }
  const finished = family.finished(1);
  expect([finished.length, finished.at(-1)]).toEqual([50, 198]);
  expect(family.finished(1)).toEqual([]);
});
