// The browser's storage is stood in for by a map.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FIRST_EXAMPLE } from "../document.ts";
import { type DraftDocument, keepDraft } from "../documents/drafts.ts";
import { writeOpenDocument } from "../documents/last-opened.ts";
import { MemoryStorage } from "../documents/memory-storage.ts";
import { openingExample } from "./which.ts";

beforeEach(() => {
  vi.stubGlobal("localStorage", new MemoryStorage());
  vi.stubGlobal("history", { state: null });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const keep = (document: DraftDocument) =>
  keepDraft({ id: null, base: null, document, source: "mine", isEdited: true });

const opening = (hash = "", search = "", playsExamples = true) =>
  openingExample({ hash, search }, { playsExamples });

test("a newcomer begins with the first example, and whoever is sent to one with that", () => {
  expect(opening()).toEqual({ document: { type: "draft" }, example: FIRST_EXAMPLE });
  const document = { type: "example", name: "two-locks" };
  expect(opening("#example=two-locks")).toEqual({ document, example: "two-locks" });
});

test("the example that was open last, as it stands, plays again", () => {
  writeOpenDocument({ type: "example", name: "shield" });
  expect(opening()?.example).toBe("shield");
});

test.each([
  ["a link with a program", "#p1=abc", ""],
  ["an example at a moment", "#example=shield&moment=3", ""],
  ["a damaged address", "#example=", ""],
  ["a saved trace", "", "?trace=a.trace"],
  ["a figure", "", "?embed"],
])("%s shows no recorded run", (_name, hash, search) => {
  expect(opening(hash, search)).toBeNull();
});

test("neither does what the reader has written, nor a page that is to stay still", () => {
  expect(opening("", "", false)).toBeNull();
  keep({ type: "draft" });
  expect(opening()).toBeNull();
  expect(opening("#example=shield")).not.toBeNull();
  keep({ type: "example", name: "shield" });
  expect(opening("#example=shield")).toBeNull();
  writeOpenDocument({ type: "file", name: "a.ts" });
  expect(opening()).toBeNull();
});
