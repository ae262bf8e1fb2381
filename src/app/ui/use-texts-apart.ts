// Gives components the texts of a topic that few visits need, once they are loaded.
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SayHints } from "../../words/hints.ts";
import type { Language } from "../../words/languages.ts";
import type { SayOrders } from "../../words/order-texts.ts";
import type { TextsApart } from "../../words/texts-apart.ts";

/** Who says something of each topic. */
interface Says {
  readonly orders: SayOrders;
  readonly hints: SayHints;
}

/** Null while they are on their way. */
export function useTextsApart<Topic extends keyof Says>(topic: Topic, texts: TextsApart): Says[Topic] | null {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  const [loaded, setLoaded] = useState<Language | null>(null);
  useEffect(() => {
    let isWanted = true;
    texts.load(language).then(
      () => {
        i18n.addResourceBundle(language, topic, { [topic]: texts.in(language) });
        if (isWanted) setLoaded(language);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      isWanted = false;
    };
  }, [i18n, language, topic, texts]);
  return loaded === language ? (i18n.getFixedT(language, topic) as Says[Topic]) : null;
}
