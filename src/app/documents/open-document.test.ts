// The browser's storage and address are stood in for by a map and an object; the rest is what the page uses.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Player } from "../../player/player.ts";
import { Run } from "../run/run.ts";
import { type AppState, type AppStore, createAppStore } from "../store.ts";
import { exampleNamed, FIRST_EXAMPLE } from "./examples.ts";
import { PLAIN_LINK, writeLink } from "./link.ts";
import { openAddress, OpenDocument } from "./open-document.ts";

const FIRST = exampleNamed(FIRST_EXAMPLE)!.source;
const OTHER = "two-locks";

let stored: Map<string, string>;
/** Those that the history has got. */
let addresses: string[];

beforeEach(() => {
  stored = new Map();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  vi.stubGlobal("location", { hash: "", pathname: "/", search: "" });
  addresses = [];
  const go = (address: string) => {
    location.hash = address.replace(/^[^#]*/, "");
  };
  vi.stubGlobal("history", {
    state: null,
    replaceState: (_state: unknown, _title: string, address: string) => go(address),
    pushState: (_state: unknown, _title: string, address: string) => {
      addresses.push(address);
      go(address);
    },
  });
});

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

test("an example that was changed is what it was when the changes are undone", async () => {
  const { store, documents } = await openPage();
  documents.openExample(OTHER);
  documents.edit("changed");
  documents.reset();
  expect(store.getState().source).toBe(exampleNamed(OTHER)!.source);
  vi.runAllTimers();
  expect(stored.has(`loopscope.document.example.${OTHER}`)).toBe(false);
});

test("a link opens its program beside the draft, and says so", async () => {
  const { store, documents } = await openPage(await hashOf("from a friend"));
  expect(store.getState()).toMatchObject({
    document: { type: "link" },
    source: "from a friend",
    notice: { type: "openedLink" },
  });
  documents.openDraft();
  expect(store.getState().source).toBe(FIRST);
});

test("a link to the reader's own program opens that", async () => {
  const { store } = await openPage(await hashOf(FIRST));
  expect(store.getState()).toMatchObject({ document: { type: "draft" }, notice: null });
});

test("a damaged link and an unknown example open what was open last, with a word about it", async () => {
  expect((await openPage("#code=%%%")).store.getState()).toMatchObject({
    document: { type: "draft" },
    notice: { type: "damagedLink" },
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
