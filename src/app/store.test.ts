import { expect, test, vi } from "vitest";
import { follower } from "./follower.ts";
import { type AppState, createAppStore, isActive } from "./store.ts";

function createStore() {
  return createAppStore({
    document: { type: "draft" },
    source: "",
    preferences: { speed: 2, axis: "steps" } as AppState["preferences"],
    notice: null,
  });
}

test("the playback begins as the reader prefers it", () => {
  expect(createStore().getState().playback).toMatchObject({ mode: "paused", speed: 2, axis: "steps" });
});

test("only a run that may still record is active", () => {
  const active = (["idle", "compiling", "running", "ahead", "finished", "refused"] as const).filter((type) =>
    isActive({ type } as AppState["run"]),
  );
  expect(active).toEqual(["compiling", "running", "ahead"]);
});

test("a follower is told how things are, and then what changes", () => {
  const store = createStore();
  const shown: unknown[] = [];
  const { on, stop } = follower(store);
  on(
    ({ source }) => source,
    (source) => shown.push(source),
  );
  store.setState({ source: "a" });
  store.setState({ hover: null });
  stop();
  store.setState({ source: "b" });
  expect(shown).toEqual(["", "a"]);
});

test("a list of values changes when one of them does", () => {
  const store = createStore();
  const show = vi.fn();
  follower(store).on(({ selection, hover }) => [selection, hover], show);
  store.setState({ source: "a" });
  expect(show).toHaveBeenCalledTimes(1);
  store.setState({ selection: { lane: 1, event: 0 } });
  expect(show).toHaveBeenCalledTimes(2);
});

test("a new object that holds the same is a change", () => {
  const store = createStore();
  const show = vi.fn();
  follower(store).on(({ recorded }) => recorded, show);
  store.setState(({ recorded }) => ({ recorded: { ...recorded } }));
  expect(show).toHaveBeenCalledTimes(2);
});
