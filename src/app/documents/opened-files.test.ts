// Which of several files is opened, and that the reader is told of the others.
import { beforeEach, expect, test } from "vitest";
import { type AppState, type AppStore, createAppStore } from "../store.ts";
import type { Page } from "../page.ts";
import { openFiles } from "./opened-files.ts";

let store: AppStore;
let opened: string[][];

function open(...files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  const documents = { openFile: (name: string, source: string) => opened.push([name, source]) };
  return openFiles(
    files.map(([name, text]) => new File([text], name)),
    { store, documents } as unknown as Page,
  );
}

beforeEach(() => {
  opened = [];
  store = createAppStore({
    document: { type: "draft" },
    source: "",
    preferences: {} as AppState["preferences"],
    notice: null,
  });
});

test("of several programs the first is opened, and the others are named", async () => {
  await open(["a.ts", "first"], ["b.ts", "second"], ["c.trace", "third"]);
  expect(opened).toEqual([["a.ts", "first"]]);
  expect(store.getState().notice).toEqual({ type: "notOpened", name: "a.ts", others: ["b.ts", "c.trace"] });
});

test("a lesson and the program beside it are both opened", async () => {
  await open(["gather.ts", "program"], ["gather.md", "# Only text\n"]);
  expect(opened).toEqual([["gather.ts", "program"]]);
  expect(store.getState().notice).toBeNull();
});

test("what is wrong with the first file is told, not what came with it", async () => {
  await open(["a.ts", "\0"], ["b.ts", "second"]);
  expect(store.getState().notice).toEqual({ type: "noText", name: "a.ts" });
});
