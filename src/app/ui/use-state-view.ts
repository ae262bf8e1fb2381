// Shows components what they ask of the state at the playhead, and renders them again as that moves.
import { useState, useSyncExternalStore } from "react";
import { createStateView, type StateReader } from "../run/state-view.ts";
import { usePage } from "./context.ts";

/** Null while there is nothing to show; `StateHint` says why. `read` must be the same function at every call. */
export function useStateView<T>(read: StateReader<T>): T | null {
  const { store, turns } = usePage();
  const [view] = useState(() => createStateView(store, turns, read));
  return useSyncExternalStore(view.subscribe, view.current, view.current);
}
