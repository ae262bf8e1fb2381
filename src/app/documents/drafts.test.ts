import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  allDrafts,
  deleteDraft,
  type DraftDocument,
  draftNamed,
  draftOf,
  keepDraft,
  keepPicture,
  makeCurrent,
  MOST_DRAFTS,
  restoreDraft,
  setAside,
} from "./drafts.ts";
import { MemoryStorage } from "./memory-storage.ts";
import { adoptOldDrafts } from "./old-drafts.ts";

const DRAFT = { type: "draft" } as const;
const GATHER = { type: "example", name: "gather" } as const;

beforeEach(() => {
  vi.stubGlobal("localStorage", new MemoryStorage());
  vi.useFakeTimers({ toFake: ["Date"], now: 1_000 });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Writes a new draft, a second after the one before. */
function write(source: string, document: DraftDocument = DRAFT, isEdited = true): string {
  vi.setSystemTime(Date.now() + 1_000);
  return keepDraft({ id: null, base: null, document, source, isEdited }).id!;
}

const sources = () => allDrafts().map(({ source }) => source);

test("each program is kept by itself, the newest first, and says what it began as", () => {
  write("a");
  write("b", GATHER);
  expect(sources()).toEqual(["b", "a"]);
  expect(draftOf(GATHER)).toMatchObject({ source: "b", changedAt: 3_000, isEdited: true, picture: null });
  expect(draftOf({ type: "example", name: "shield" })).toBeNull();
});

test("another link's text is not this one's", () => {
  write("a", { type: "link", hash: "#a", example: null });
  expect(draftOf({ type: "link", hash: "#a", example: null })?.source).toBe("a");
  expect(draftOf({ type: "link", hash: "#b", example: null })).toBeNull();
});

test("what is written again is the same draft", () => {
  const id = write("a");
  expect(keepDraft({ id, base: "a", document: DRAFT, source: "ab", isEdited: true })).toEqual({
    type: "stored",
    id,
  });
  expect(sources()).toEqual(["ab"]);
});

test("what another tab has written meanwhile stays, and this text is a draft of its own", () => {
  const id = write("a");
  keepDraft({ id, base: "a", document: DRAFT, source: "theirs", isEdited: true });
  const kept = keepDraft({ id, base: "a", document: DRAFT, source: "mine", isEdited: true });
  expect(kept.type).toBe("apart");
  expect(kept.id).not.toBe(id);
  expect([...sources()].sort()).toEqual(["mine", "theirs"]);
});

test("a draft that another tab has deleted is there again once it is changed here", () => {
  const id = write("a");
  deleteDraft(id);
  keepDraft({ id, base: "a", document: DRAFT, source: "ab", isEdited: true });
  expect(sources()).toEqual(["ab"]);
});

test("what is deleted can be put back as it was", () => {
  const id = write("a");
  keepPicture(id, ["r".repeat(48)]);
  const draft = draftNamed(id)!;
  deleteDraft(id);
  expect(allDrafts()).toEqual([]);
  restoreDraft(draft);
  expect(allDrafts()).toEqual([draft]);
});

test("a document opens without what was set aside, and with what was made current", () => {
  const old = write("old");
  const fresh = write("new");
  setAside(fresh);
  expect(draftOf(DRAFT)?.id).toBe(old);
  makeCurrent(draftNamed(fresh)!);
  expect(draftOf(DRAFT)?.id).toBe(fresh);
  expect(draftNamed(old)?.isCurrent).toBe(false);
});

test("of too many, those go that nobody edited, and then the oldest", () => {
  for (let i = 0; i < MOST_DRAFTS; i++) write(`edited ${i}`);
  write("opened", { type: "file", name: "a.ts" }, false);
  // It is the one that is open.
  expect(allDrafts()).toHaveLength(MOST_DRAFTS);
  expect(sources()).toContain("opened");
  expect(sources()).not.toContain("edited 0");
  write("one more");
  expect(sources()).not.toContain("opened");
  expect(sources()).toContain("edited 1");
  write("and one more");
  expect(sources()).not.toContain("edited 1");
});

test("of programs that are too large together, the oldest go", () => {
  for (const letter of "abcd") write(letter.repeat(700_000));
  expect(sources().map((source) => source[0])).toEqual(["d", "c"]);
});

test("where there is no room, what nobody edited makes some, and nothing else", () => {
  vi.stubGlobal("localStorage", new MemoryStorage(1_500));
  write("a".repeat(500), { type: "file", name: "a.ts" }, false);
  write("b".repeat(400));
  const kept = keepDraft({ id: null, base: null, document: GATHER, source: "c".repeat(500), isEdited: true });
  expect(kept.type).toBe("stored");
  expect(sources().map((source) => source[0])).not.toContain("a");
  const full = keepDraft({ id: null, base: null, document: DRAFT, source: "d".repeat(600), isEdited: true });
  expect(full).toEqual({ type: "full", id: null });
  expect(
    sources()
      .map((source) => source[0])
      .sort(),
  ).toEqual(["b", "c"]);
});

test("what makes no sense is none", () => {
  localStorage.setItem("loopscope.draft.a", "{");
  localStorage.setItem("loopscope.draft.b", '{"source":3}');
  localStorage.setItem("loopscope.draft.c", '{"source":"c","document":{"type":"trace"}}');
  localStorage.setItem(
    "loopscope.draft.d",
    '{"source":"d","document":{"type":"draft"},"picture":["<svg>"],"changedAt":1e99}',
  );
  localStorage.setItem("loopscope.draft.e", "null");
  expect(allDrafts()).toEqual([
    { id: "d", document: DRAFT, source: "d", changedAt: 0, isEdited: true, isCurrent: true, picture: null },
  ]);
});

test("what earlier versions kept is taken over once", () => {
  const old = {
    "document.draft": { source: "mine" },
    "document.example.gather": { source: "changed" },
    "document.file.my.file.ts": { source: "file" },
    "document.link": { source: "link", hash: "#p1=x" },
  };
  for (const [key, value] of Object.entries(old))
    localStorage.setItem(`loopscope.${key}`, JSON.stringify(value));
  localStorage.setItem("loopscope.document.draft.x", "{");
  adoptOldDrafts();
  adoptOldDrafts();
  expect(draftOf(DRAFT)?.source).toBe("mine");
  expect(draftOf(GATHER)?.source).toBe("changed");
  expect(draftOf({ type: "file", name: "my.file.ts" })?.source).toBe("file");
  expect(draftOf({ type: "link", hash: "#p1=x", example: null })?.source).toBe("link");
  expect(allDrafts()).toHaveLength(4);
  expect(localStorage.getItem("loopscope.document.draft")).toBeNull();
});

test("a browser that keeps nothing says so, and has no drafts", () => {
  vi.stubGlobal("localStorage", undefined);
  const kept = keepDraft({ id: null, base: null, document: DRAFT, source: "a", isEdited: true });
  expect(kept).toEqual({ type: "closed", id: null });
  expect(allDrafts()).toEqual([]);
});
