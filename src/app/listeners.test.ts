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

test("of its stop, and of all else, they hear at once, and of nothing twice", () => {
  move(1, "playing");
  move(2, "playing");
  onChange.mockClear();
  move(3, "paused");
  expect(onChange).toHaveBeenCalledTimes(1);
  move(4, "paused");
  expect(onChange).toHaveBeenCalledTimes(2);
  move(5, "playing");
  store.setState({ dialog: "help" });
  expect(onChange).toHaveBeenCalledTimes(4);
  turns.give(() => true);
  expect(onChange).toHaveBeenCalledTimes(4);
});

test("who has left hears nothing", () => {
  const other = vi.fn();
  const leave = listenersOf(store, turns)(other);
  leave();
  store.setState({ dialog: "help" });
  expect(other).not.toHaveBeenCalled();
});
