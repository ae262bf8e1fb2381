// How components reach the store and what can be asked of the page.
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Desk } from "../documents/open-document.ts";
import type { Session } from "../run/session.ts";
import type { AppState, AppStore } from "../store.ts";

export interface Page {
  readonly store: AppStore;
  readonly session: Session;
  readonly desk: Desk;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  return useContext(PageContext)!;
}

/** A part of the state; the component is rendered again when it changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(usePage().store, select);
}
