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

test("a newcomer begins with the first example, and whoever is sent to one with that", async () => {
  expect(await opening()).toEqual({ document: { type: "draft" }, example: FIRST_EXAMPLE, link: null });
  const document = { type: "example", name: "two-locks" };
  expect(await opening("#example=two-locks")).toEqual({ document, example: "two-locks", link: null });
});

test("the example that was open last, as it stands, plays again", async () => {
  writeOpenDocument({ type: "example", name: "shield" });
  expect((await opening())?.example).toBe("shield");
});

test.each([
  ["a link with a program", "#p1=abc", ""],
  ["an example at a moment", "#example=shield&moment=3", ""],
  ["a damaged address", "#example=", ""],
  ["a saved trace", "", "?trace=a.trace"],
  ["a figure of another program", "#p1=abc", "?embed"],
  ["a figure with a saved trace", "#example=shield", "?embed&trace=a.trace"],
  ["a figure whose answer is hidden", "#example=shield&hide=1", "?embed"],
  ["a figure that runs at the pace of the clock", "#example=shield&clock=real", "?embed"],
  ["a figure that runs otherwise", "#example=shield&seed=7", "?embed"],
])("%s shows no recorded run", async (_name, hash, search) => {
  expect(await opening(hash, search)).toBeNull();
});

test("neither does what the reader has written, nor a page that is to stay still", async () => {
  expect(await opening("", "", false)).toBeNull();
  keep({ type: "draft" });
  expect(await opening()).toBeNull();
  expect(await opening("#example=shield")).not.toBeNull();
  keep({ type: "example", name: "shield" });
  expect(await opening("#example=shield")).toBeNull();
  writeOpenDocument({ type: "file", name: "a.ts" });
  expect(await opening()).toBeNull();
});

test("a figure of an example begins with that, whatever is to be seen of it", async () => {
  expect(await opening("", "?embed")).toEqual({
    document: { type: "draft" },
    example: FIRST_EXAMPLE,
    link: null,
  });
  const chosen = await opening("#example=shield&moment=3&axis=steps&clock=virtual", "?embed=code");
  expect(chosen?.example).toBe("shield");
  expect(chosen?.link).toMatchObject({ moment: 3, axis: "steps" });
});
