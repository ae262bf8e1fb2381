// Tells a part of the page what changes in the store, one thing at a time, beginning with how it is now.
import { shallow } from "zustand/shallow";
import type { AppState, AppStore } from "./store.ts";

interface Follower {
  /** Calls `show` now, and again whenever what is selected changes: a value, or a list of them. In the order of `on`. */
  on<T>(select: (state: AppState) => T, show: (value: T) => void): void;
  stop(): void;
}

export function follower(store: AppStore): Follower {
  const stops: (() => void)[] = [];
  return {
    on: (select, show) => {
      stops.push(
        store.subscribe(select, (value) => show(value), { equalityFn: sameList, fireImmediately: true }),
      );
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

/** Only lists are compared by what is in them: a new object tells of a change, even if it holds the same. */
function sameList<T>(a: T, b: T): boolean {
  return Object.is(a, b) || (Array.isArray(a) && shallow(a, b));
}
