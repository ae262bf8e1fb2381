// Gives components the texts about other orders, once they are loaded, and what explores the program.
import { useState, useSyncExternalStore } from "react";
import { orderTexts, type SayOrders } from "../../words/order-texts.ts";
import { Explorer, type ExplorerState } from "../run/explorer.ts";
import type { Page } from "../page.ts";
import { usePage } from "./context.ts";
import { useTextsApart } from "./use-texts-apart.ts";

/** Null while they are on their way. */
export function useSayOrders(): SayOrders | null {
  return useTextsApart("orders", orderTexts);
}

/** One for the page: what was found outlasts the view. */
function explorerOf(page: Page): Explorer {
  return (page.explorer.current ??= new Explorer(page.store, page.run, page.player));
}

export function useExplorer(): readonly [Explorer, ExplorerState] {
  const page = usePage();
  const [explorer] = useState(() => explorerOf(page));
  return [explorer, useSyncExternalStore(explorer.subscribe, explorer.getState)];
}
