// The browser's address and clipboard are stood in for by objects; the rest is what the page uses.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LONGEST_LINK } from "../limits.ts";
import { type AppState, type AppStore, createAppStore } from "../store.ts";
import { exampleNamed } from "./examples.ts";
import { ORDER_VERSION } from "../../trace/format.ts";
import { PLAIN_LINK, readLink } from "./link.ts";
import { copyLink, type LinkPart, possibleParts } from "./share.ts";

const EXAMPLE = { type: "example", name: "two-locks" } as const;

let copied: string[];

beforeEach(() => {
  copied = [];
  vi.stubGlobal("location", { href: "https://example.org/" });
  vi.stubGlobal("history", {
    replaceState: (_state: null, _title: string, hash: string) => {
      location.href = `https://example.org/${hash}`;
    },
  });
  vi.stubGlobal("navigator", {
    clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function storeOf(opened: Pick<AppState, "document" | "source">): AppStore {
  const preferences = { speed: 1, axis: "steps", clock: "virtual" } as AppState["preferences"];
  return createAppStore({ ...opened, preferences, notice: null });
}

async function shared(store: AppStore) {
  await copyLink(store);
  return readLink(new URL(location.href).hash);
}

test("an example as it came is named, and not copied", async () => {
  const store = storeOf({ document: EXAMPLE, source: exampleNamed(EXAMPLE.name)!.source });
  expect(await shared(store)).toMatchObject({ type: "link", link: { source: null, example: "two-locks" } });
  expect(store.getState().notice).toEqual({ type: "copied", characters: location.href.length });
  expect(copied).toEqual([location.href]);
});

test("an example that was changed is copied, and says of which it is", async () => {
  const store = storeOf({ document: EXAMPLE, source: "await 1;" });
  expect(await shared(store)).toMatchObject({ link: { source: "await 1;", example: "two-locks" } });
});

test("the moment is in the link where somebody has stopped within the run, and not at its ends", async () => {
  const store = storeOf({ document: { type: "draft" }, source: "await 1;" });
  const { playback } = store.getState();
  const recorded = { steps: 10, seconds: 1, length: 1 };
  const at = (step: number) => ({
    recorded,
    playback: { ...playback, mode: "paused", step, moment: step * 3 } as const,
  });
  store.setState(at(4));
  expect(await shared(store)).toMatchObject({ link: { moment: 12, axis: "steps" } });
  store.setState(at(10));
  expect(await shared(store)).toMatchObject({ link: { moment: null } });
  store.setState(at(0));
  expect(await shared(store)).toMatchObject({ link: { moment: null } });
});

test("a link carries what is chosen, and what there is to say of it", async () => {
  const store = storeOf({ document: { type: "draft" }, source: "await 1;" });
  store.setState({
    selection: { lane: 3, event: 4 },
    asked: { clock: "real", seed: 7, schedule: null },
    preferences: { ...store.getState().preferences, theme: "dark", language: "ru" },
  });
  const sight = { fromUnit: 0.25, toUnit: 1.5 };
  expect([...possibleParts(store.getState(), null)]).toEqual(["pace", "looks", "stage", "hidden"]);
  const copied = async (...parts: LinkPart[]) => {
    await copyLink(store, new Set(parts), sight);
    const read = await readLink(new URL(location.href).hash);
    return read.type === "link" ? read.link : null;
  };
  const asked = { ...PLAIN_LINK, source: "await 1;", clock: "real", seed: 7 };
  expect(await copied()).toEqual(asked);
  // What is seen of one axis means nothing on another.
  expect(await copied("zoom")).toEqual({ ...asked, axis: "steps", zoom: sight });
  expect(await copied("selection")).toEqual({ ...asked, lane: 3, order: ORDER_VERSION });
  expect(await copied("looks", "stage", "hidden")).toEqual({
    ...asked,
    theme: "dark",
    language: "ru",
    isOnStage: true,
    isAnswerHidden: true,
  });
});

test("a program that is too long is told of, and the address stays as it was", async () => {
  const noise = Array.from({ length: LONGEST_LINK }, (_, i) => ((i * 2654435761) >>> 0).toString(36)).join(
    "",
  );
  const store = storeOf({ document: { type: "draft" }, source: noise });
  await copyLink(store);
  expect(store.getState().notice).toMatchObject({ type: "linkTooLong" });
  expect(location.href).toBe("https://example.org/");
  expect(copied).toEqual([]);
});

test("where the clipboard is closed, the reader can copy by hand", async () => {
  vi.stubGlobal("navigator", { clipboard: { writeText: () => Promise.reject(new Error("denied")) } });
  const store = storeOf({ document: { type: "draft" }, source: "await 1;" });
  await copyLink(store);
  expect(store.getState().notice).toEqual({ type: "copyByHand", address: location.href });
});
