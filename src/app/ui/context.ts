// Gives components the page: its store, and what can be asked of it.
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Page } from "../page.ts";
import type { AppState } from "../store.ts";

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  return useContext(PageContext)!;
}

/** A part of the state; the component is rendered again when it changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  const { store, listen } = usePage();
  const selected = () => select(store.getState());
  // The build renders the page, too.
  return useSyncExternalStore(listen, selected, selected);
}
