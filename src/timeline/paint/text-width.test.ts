// Texts are cut to the room that they have.
import { expect, test } from "vitest";
import { cut } from "./text-width.ts";

const TEN_EACH = (text: string): number => 10 * text.length;

test("a text is cut where its room ends, and left out where only a beginning would be left", () => {
  expect(cut(TEN_EACH, "hello", 50)).toBe("hello");
  expect(cut(TEN_EACH, "hello world", 60)).toBe("hello…");
  expect(cut(TEN_EACH, "hello world", 20)).toBe("");
});

test("of an endless text only what a screen could show is measured", () => {
  let longest = 0;
  const widthOf = (text: string): number => {
    longest = Math.max(longest, text.length);
    return TEN_EACH(text);
  };
  expect(cut(widthOf, "\n".repeat(100_000), 100)).toMatch(/^\n{9}…$/);
  expect(longest).toBeLessThan(2_000);
});
