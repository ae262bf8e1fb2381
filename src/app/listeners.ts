// Tells the components of the page what changes in the store: at once; of a moving playhead, and where that comes to rest, when it is their turn.
import type { Turns } from "../player/turns.ts";
import type { AppState, AppStore } from "./store.ts";

/** What changes in every frame while a run goes by. */
const MOVING: ReadonlySet<string> = new Set<keyof AppState>(["playback", "recorded"]);

/** Has the shape of the store's own `subscribe`. */
export function listenersOf(store: AppStore, turns: Turns): (onChange: () => void) => () => void {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    turns.forget(tell);
    for (const listener of listeners) listener();
  };
  store.subscribe((state, before) => {
    if (isMovement(state, before)) turns.ask(tell);
    else tell();
  });
  return (onChange) => {
    listeners.add(onChange);
    return () => listeners.delete(onChange);
  };
}

/** By itself, that is: a playhead that stands still is moved by the reader. */
function isMovement(state: AppState, before: AppState): boolean {
  if (before.playback.mode === "paused") return false;
  const names = Object.keys(state) as (keyof AppState)[];
  return names.every((name) => MOVING.has(name) || state[name] === before[name]);
}
