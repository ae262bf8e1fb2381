import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fileNameOf } from "../document.ts";
import { readDocument, readOpenDocument, writeDocument, writeOpenDocument } from "./documents.ts";

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("each document has a version of its own", () => {
  writeDocument({ type: "draft" }, "draft");
  writeDocument({ type: "example", name: "gather" }, "gather");
  expect(readDocument({ type: "draft" })).toBe("draft");
  expect(readDocument({ type: "example", name: "gather" })).toBe("gather");
  expect(readDocument({ type: "example", name: "shield" })).toBeNull();
});

test("another link's text is not this one's", () => {
  writeDocument({ type: "link", hash: "#a", example: null }, "a");
  expect(readDocument({ type: "link", hash: "#a", example: null })).toBe("a");
  expect(readDocument({ type: "link", hash: "#b", example: null })).toBeNull();
});

test("what is stored and makes no sense is as if it were not there", () => {
  stored.set("loopscope.document.draft", "{");
  stored.set("loopscope.open", '{"type":"example","name":3}');
  expect(readDocument({ type: "draft" })).toBeNull();
  expect(readOpenDocument()).toEqual({ type: "draft" });
});

test("a program out of a file is kept under its name, and opened again", () => {
  writeDocument({ type: "file", name: "a.ts" }, "a");
  writeOpenDocument({ type: "file", name: "a.ts" });
  expect(readDocument({ type: "file", name: "a.ts" })).toBe("a");
  expect(readDocument({ type: "file", name: "b.ts" })).toBeNull();
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
