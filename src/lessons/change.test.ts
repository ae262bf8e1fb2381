import { expect, test } from "vitest";
import { applyChange, type Change, readChange } from "./change.ts";

const SOURCE = "a\n  b\nc\n  b\nd\n";

function changed(diff: string) {
  return applyChange(SOURCE, readChange(diff, 1) as Change);
}

test("lines go and come where the lines around them are", () => {
  expect(changed("-a\n+A")).toEqual({ type: "changed", source: "A\n  b\nc\n  b\nd\n" });
  expect(changed(" a\n-  b")).toEqual({ type: "changed", source: "a\nc\n  b\nd\n" });
  expect(changed("   b\n+x\n d")).toEqual({ type: "changed", source: "a\n  b\nc\n  b\nx\nd\n" });
  expect(changed("-a\n@@\n-d\n+D\n+E")).toEqual({ type: "changed", source: "  b\nc\n  b\nD\nE\n" });
});

test("a change that fits nowhere, or in two places, says which of its lines", () => {
  expect(changed("-a\n+A\n@@\n-x")).toEqual({ type: "nowhere", line: 4 });
  expect(changed("-  b")).toEqual({ type: "unclear", line: 1 });
  expect(changed(" d\n \n-e")).toEqual({ type: "nowhere", line: 1 });
});

test("a diff without a line of the program, or that changes nothing, is none", () => {
  expect(readChange("+a", 5)).toBe(5);
  expect(readChange(" a", 5)).toBe(5);
  expect(readChange("", 5)).toBe(5);
  expect(readChange("-a\nb", 5)).toBe(6);
});
