// Gives components the texts about other orders, once they are loaded, and what explores the program.
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../words/languages.ts";
import { loadOrderTexts, orderTextsIn, type SayOrders } from "../../words/order-texts.ts";
import { Explorer, type ExplorerState } from "../run/explorer.ts";
import type { Page } from "../page.ts";
import { usePage } from "./context.ts";

/** Null while they are on their way. */
export function useSayOrders(): SayOrders | null {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  const [loaded, setLoaded] = useState<Language | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadOrderTexts(language).then(
      () => {
        i18n.addResourceBundle(language, "orders", { orders: orderTextsIn(language) });
        if (isWanted) setLoaded(language);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      isWanted = false;
    };
  }, [i18n, language]);
  return loaded === language ? i18n.getFixedT(language, "orders") : null;
}

/** One for the page: what was found outlasts the view. */
function explorerOf(page: Page): Explorer {
  return (page.explorer.current ??= new Explorer(page.store, page.run));
}

export function useExplorer(): readonly [Explorer, ExplorerState] {
  const page = usePage();
  const [explorer] = useState(() => explorerOf(page));
  return [explorer, useSyncExternalStore(explorer.subscribe, explorer.getState)];
}
