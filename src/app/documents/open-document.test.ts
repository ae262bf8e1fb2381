// The browser's storage and address are stood in for by a map and an object; the rest is what the page uses.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Player } from "../../player/player.ts";
import { Run } from "../run/run.ts";
import { type AppState, type AppStore, createAppStore } from "../store.ts";
import { FIRST_EXAMPLE } from "../document.ts";
import { allDrafts, draftOf } from "./drafts.ts";
import { exampleNamed } from "./examples.ts";
import { PLAIN_LINK, writeLink } from "./link.ts";
import { MemoryStorage } from "./memory-storage.ts";
import { openAddress, OpenDocument } from "./open-document.ts";

const FIRST = exampleNamed(FIRST_EXAMPLE)!.source;
const OTHER = "two-locks";

/** Those that the history has got. */
let addresses: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("localStorage", new MemoryStorage());
  vi.stubGlobal("location", { hash: "", pathname: "/", search: "" });
  addresses = [];
  newTab();
});

/** The drafts are those of all tabs; the history is each tab's own. */
function newTab(): void {
  const go = (state: unknown, address: string) => {
    location.hash = address.replace(/^[^#]*/, "");
    Object.assign(history, { state });
  };
  vi.stubGlobal("history", {
    state: null,
    replaceState: (state: unknown, _title: string, address = location.hash) => go(state, address),
    pushState: (state: unknown, _title: string, address: string) => {
      addresses.push(address);
      go(state, address);
    },
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function openPage(hash = ""): Promise<{ readonly store: AppStore; readonly documents: OpenDocument }> {
  const { opened } = await openAddress(hash);
  const preferences = { speed: 1, axis: "time" } as AppState["preferences"];
  const store = createAppStore({ ...opened, preferences });
  const player = new Player({
    ...preferences,
    onChange: (playback) => store.setState({ playback }),
  });
  const run = new Run(store, player, {
    createCompiler: () => ({
      compile: () => Promise.resolve({ type: "superseded" }),
      recall: () => null,
      prepare: () => undefined,
      warmUp: () => Promise.resolve(),
      dispose: () => undefined,
    }),
    createSandbox: () => {
      throw new Error("nothing is run here");
    },
  });
  return { store, documents: new OpenDocument(store, run) };
}

async function hashOf(source: string | null, example: string | null = null): Promise<string> {
  const written = await writeLink({ ...PLAIN_LINK, source, example });
  return written.type === "link" ? written.hash : "";
}

test("a first visitor finds the first example as a draft", async () => {
  const { store } = await openPage();
  expect(store.getState()).toMatchObject({ document: { type: "draft" }, source: FIRST, notice: null });
});

test("what the reader changes is there at the next visit", async () => {
  const { documents } = await openPage();
  documents.edit("changed");
  vi.runAllTimers();
  newTab();
  expect((await openPage()).store.getState().source).toBe("changed");
});

test("opening another program keeps what was changed in this one, and the other is open at the next visit", async () => {
  const { store, documents } = await openPage();
  documents.edit("my draft");
  documents.openExample(OTHER);
  expect(store.getState().source).toBe(exampleNamed(OTHER)!.source);
  expect((await openPage()).store.getState().document).toEqual({ type: "example", name: OTHER });
  documents.openDraft();
  expect(store.getState().source).toBe("my draft");
});

test("the address says what is open, once for each that is chosen", async () => {
  const { documents } = await openPage();
  documents.openExample(OTHER);
  expect(location.hash).toBe(`#example=${OTHER}`);
  documents.openExample(OTHER);
  documents.edit("changed");
  expect(location.hash).toBe(`#example=${OTHER}`);
  documents.openDraft();
  expect(location.hash).toBe("");
  expect(addresses).toEqual([`/#example=${OTHER}`, "/"]);
});

test("an example that was changed is what it was when the changes are undone, and what it was is a draft", async () => {
  const { store, documents } = await openPage();
  documents.openExample(OTHER);
  documents.edit("changed");
  documents.reset();
  expect(store.getState().source).toBe(exampleNamed(OTHER)!.source);
  vi.runAllTimers();
  expect(draftOf({ type: "example", name: OTHER })).toBeNull();
  const [draft] = allDrafts();
  expect(draft.source).toBe("changed");
  documents.openKept(draft);
  expect(store.getState()).toMatchObject({ document: { type: "example", name: OTHER }, source: "changed" });
  documents.openDraft();
  documents.openExample(OTHER);
  expect(store.getState().source).toBe("changed");
});

test("a link opens its program beside the draft, and says so", async () => {
  const { store, documents } = await openPage(await hashOf("from a friend"));
  expect(store.getState()).toMatchObject({
    document: { type: "link" },
    source: "from a friend",
    notice: { type: "openedLink", hasDrafts: false },
  });
  documents.openDraft();
  expect(store.getState().source).toBe(FIRST);
});

test("that drafts are kept is said where there are some", async () => {
  const { documents } = await openPage();
  documents.edit("mine");
  documents.openExample("gather");
  const { store } = await openPage(await hashOf("from a friend"));
  expect(store.getState().notice).toMatchObject({ type: "openedLink", hasDrafts: true });
  const damaged = await openPage("#code=%%%");
  expect(damaged.store.getState().notice).toEqual({ type: "damagedLink", hasDrafts: true });
});

test("a link to the reader's own program opens that", async () => {
  const { store } = await openPage(await hashOf(FIRST));
  expect(store.getState()).toMatchObject({ document: { type: "draft" }, notice: null });
});

test("a damaged link and an unknown example open what was open last, with a word about it", async () => {
  expect((await openPage("#code=%%%")).store.getState()).toMatchObject({
    document: { type: "draft" },
    notice: { type: "damagedLink", hasDrafts: false },
  });
  expect((await openPage("#example=nonsense")).store.getState()).toMatchObject({
    document: { type: "draft" },
    notice: { type: "unknownExample" },
  });
});

test("a storage that is closed is spoken of once", async () => {
  vi.stubGlobal("localStorage", undefined);
  const { store, documents } = await openPage();
  documents.edit("a");
  vi.runAllTimers();
  expect(store.getState().notice).toEqual({ type: "storageClosed" });
  store.setState({ notice: null });
  documents.edit("ab");
  vi.runAllTimers();
  expect(store.getState().notice).toBeNull();
});

test("a program out of a file stands beside the draft; both are as they were left", async () => {
  const { store, documents } = await openPage();
  documents.openDraft();
  documents.edit("my draft");
  documents.openFile("mine.ts", "from a file");
  expect(store.getState()).toMatchObject({
    document: { type: "file", name: "mine.ts" },
    source: "from a file",
    notice: null,
  });
  documents.edit("from a file, edited");
  documents.openDraft();
  expect(store.getState().source).toBe("my draft");
  documents.openFile("other.ts", "another");
  // As after a reload.
  expect((await openAddress("")).opened).toMatchObject({
    document: { type: "file", name: "other.ts" },
    source: "another",
  });
});

test("a file that is opened again with another content leaves what was made of the first", async () => {
  const { store, documents } = await openPage();
  documents.openFile("a.ts", "first");
  documents.edit("first, edited");
  documents.openFile("a.ts", "second");
  expect(store.getState().source).toBe("second");
  expect(
    allDrafts()
      .map(({ source }) => source)
      .sort(),
  ).toEqual(["first, edited", "second"]);
});

test("a new draft is empty, and what was the draft is kept", async () => {
  const { store, documents } = await openPage();
  documents.edit("my draft");
  documents.openNew();
  expect(store.getState()).toMatchObject({ document: { type: "draft" }, source: "" });
  documents.edit("another");
  documents.openExample(OTHER);
  documents.openDraft();
  expect(store.getState().source).toBe("another");
  documents.openKept(allDrafts().find(({ source }) => source === "my draft")!);
  expect(store.getState().source).toBe("my draft");
  newTab();
  expect((await openPage()).store.getState().source).toBe("my draft");
});

test("what was made of one link stays when another is opened, and is opened again with its address", async () => {
  const first = await hashOf("from a friend");
  const { store, documents } = await openPage(first);
  documents.edit("from a friend, edited");
  documents.openDraft();
  const other = await openPage(await hashOf("from another"));
  other.documents.edit("from another, edited");
  other.documents.openExample(OTHER);
  documents.openKept(allDrafts().find(({ source }) => source === "from a friend, edited")!);
  expect(store.getState()).toMatchObject({ document: { type: "link", hash: first } });
  expect(location.hash).toBe(first);
});

test("two tabs on one draft: neither writes over what the other has written, and each has its own after a reload", async () => {
  const first = await openPage();
  first.documents.edit("a draft");
  vi.runAllTimers();
  const firstTab = history;
  newTab();
  const second = await openPage();
  expect(second.store.getState().source).toBe("a draft");
  const secondTab = history;
  vi.stubGlobal("history", firstTab);
  first.documents.edit("a draft, changed in the first tab");
  vi.runAllTimers();
  vi.stubGlobal("history", secondTab);
  second.documents.edit("a draft, changed in the second tab");
  vi.runAllTimers();
  expect(second.store.getState().notice).toEqual({ type: "draftApart" });
  second.store.setState({ notice: null });
  second.documents.edit("a draft, changed in the second tab again");
  vi.runAllTimers();
  expect(second.store.getState().notice).toBeNull();
  expect(
    allDrafts()
      .map(({ source }) => source)
      .sort(),
  ).toEqual(["a draft, changed in the first tab", "a draft, changed in the second tab again"]);
  // As after a reload.
  expect((await openPage()).store.getState().source).toBe("a draft, changed in the second tab again");
  vi.stubGlobal("history", firstTab);
  expect((await openPage()).store.getState().source).toBe("a draft, changed in the first tab");
});

test("a storage that is full is spoken of once, and the text is where it was", async () => {
  vi.stubGlobal("localStorage", new MemoryStorage(100));
  const { store, documents } = await openPage();
  documents.edit("a".repeat(200));
  vi.runAllTimers();
  expect(store.getState()).toMatchObject({ notice: { type: "storageFull" }, source: "a".repeat(200) });
  store.setState({ notice: null });
  documents.edit("b".repeat(200));
  vi.runAllTimers();
  expect(store.getState().notice).toBeNull();
});

test("a program that is as it came again is no draft", async () => {
  const { store, documents } = await openPage();
  documents.edit("changed");
  vi.runAllTimers();
  documents.edit(FIRST);
  vi.runAllTimers();
  expect(allDrafts()).toEqual([]);
  expect(store.getState().draft).toBeNull();
});

test("colours, language and a hidden answer of a link hold for the visit, and are nobody's settings", async () => {
  localStorage.setItem("loopscope.preferences", '{"theme":"light"}');
  const { store, documents } = await openPage();
  const { hash } = (await writeLink({
    ...PLAIN_LINK,
    source: "await 1;",
    theme: "dark",
    language: "ru",
    isOnStage: true,
    isAnswerHidden: true,
    ask: "end",
  })) as { readonly hash: string };
  const { link } = await openAddress(hash);
  documents.applyLink(link!);
  expect(store.getState()).toMatchObject({
    preferences: { theme: "dark", language: "ru" },
    isPresenting: true,
    isAnswerHidden: true,
    asking: { asked: "end", phase: "waiting" },
  });
  expect(localStorage.getItem("loopscope.preferences")).toBe('{"theme":"light"}');
  documents.openExample(OTHER);
  expect(store.getState()).toMatchObject({ isAnswerHidden: false, asking: null });
});
