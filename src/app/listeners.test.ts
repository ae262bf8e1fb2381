import { beforeEach, expect, test, vi } from "vitest";
import { Turns } from "../player/turns.ts";
import { listenersOf } from "./listeners.ts";
import { type AppState, type AppStore, createAppStore } from "./store.ts";

let store: AppStore;
let turns: Turns;
const onChange = vi.fn();

beforeEach(() => {
  store = createAppStore({
    document: { type: "draft" },
    source: "",
    preferences: { speed: 1, axis: "time" } as AppState["preferences"],
    notice: null,
  });
  turns = new Turns();
  onChange.mockClear();
  listenersOf(store, turns)(onChange);
});

function move(moment: number, mode: AppState["playback"]["mode"]): void {
  store.setState(({ playback }) => ({ playback: { ...playback, moment, mode } }));
}

test("of a playhead that moves, components hear once in a turn", () => {
  move(1, "playing");
  onChange.mockClear();
  move(2, "playing");
  move(3, "playing");
  store.setState({ recorded: { steps: 3, seconds: 1 } });
  expect(onChange).not.toHaveBeenCalled();
  turns.give(() => true);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test("where it has come to rest, they hear in a turn as well", () => {
  move(1, "playing");
  onChange.mockClear();
  move(3, "paused");
  expect(onChange).not.toHaveBeenCalled();
  turns.give(() => true);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test("of its start, of one that the reader moves, and of all else, they hear at once, and of nothing twice", () => {
  move(1, "paused");
  onChange.mockClear();
  move(4, "paused");
  expect(onChange).toHaveBeenCalledTimes(1);
  move(5, "playing");
  expect(onChange).toHaveBeenCalledTimes(2);
  move(6, "paused");
  store.setState({ dialog: "help" });
  expect(onChange).toHaveBeenCalledTimes(3);
  turns.give(() => true);
  expect(onChange).toHaveBeenCalledTimes(3);
});

test("who has left hears nothing", () => {
  const other = vi.fn();
  const leave = listenersOf(store, turns)(other);
  leave();
  store.setState({ dialog: "help" });
  expect(other).not.toHaveBeenCalled();
});
