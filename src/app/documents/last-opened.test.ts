import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fileNameOf } from "../document.ts";
import { readOpenDocument, writeOpenDocument } from "./last-opened.ts";
import { MemoryStorage } from "./memory-storage.ts";

beforeEach(() => {
  vi.stubGlobal("localStorage", new MemoryStorage());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what is stored and makes no sense is as if it were not there", () => {
  localStorage.setItem("loopscope.open", '{"type":"example","name":3}');
  expect(readOpenDocument()).toEqual({ type: "draft" });
  localStorage.setItem("loopscope.open", "{");
  expect(readOpenDocument()).toEqual({ type: "draft" });
});

test("a program out of a file is opened again", () => {
  writeOpenDocument({ type: "file", name: "a.ts" });
  expect(readOpenDocument()).toEqual({ type: "file", name: "a.ts" });
});

test("links and traces are not opened again by themselves", () => {
  writeOpenDocument({ type: "example", name: "gather" });
  writeOpenDocument({ type: "trace", name: "a.trace" });
  writeOpenDocument({ type: "link", hash: "#a", example: null });
  expect(readOpenDocument()).toEqual({ type: "example", name: "gather" });
});

test.each([
  [{ type: "draft" }, "program.ts"],
  [{ type: "example", name: "gather" }, "gather.ts"],
  [{ type: "link", hash: "#a", example: "gather" }, "gather.ts"],
  [{ type: "link", hash: "#a", example: null }, "program.ts"],
  [{ type: "trace", name: "a.trace" }, "a.trace"],
  [{ type: "file", name: "mine.ts" }, "mine.ts"],
] as const)("%o is called %s in messages", (document, name) => {
  expect(fileNameOf(document)).toBe(name);
});
