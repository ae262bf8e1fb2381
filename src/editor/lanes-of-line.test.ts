// What stands behind a line at which tasks are suspended.
import { expect, test } from "vitest";
import { labelOf } from "./lanes-of-line.ts";

function labelled(...first: string[]): string {
  return labelOf({ first, count: first.length });
}

test("one task is called by its name", () => {
  expect(labelled('cook("Ann", queue)')).toBe('cook("Ann", queue)');
});

test("of several calls of one function only what differs is written out", () => {
  expect(labelled('cook("Ann")', 'cook("Bob")')).toBe('2 × cook: "Ann" · "Bob"');
  expect(labelled("visit(1, 2)", "visit(3, 4)")).toBe("2 × visit: 1, 2 · 3, 4");
});

test("others are named one after another", () => {
  expect(labelled("main", 'cook("Bob")')).toBe('2 × main · cook("Bob")');
  expect(labelled("tick", "tock")).toBe("2 × tick · tock");
});

test("of many, how many and the first", () => {
  expect(labelOf({ first: ["call(0)", "call(1)", "call(2)", "call(3)"], count: 20 })).toBe(
    "20 × call: 0 · 1 · 2 · …",
  );
});
