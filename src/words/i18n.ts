// Sets up i18next with our messages, whose keys are typed, for the page and for those who have no page.
import i18next, { type i18n, type Module, type TFunction } from "i18next";
import { type Language, messagesIn } from "./languages.ts";
import type { commandLine } from "./messages/en/command-line.ts";
import type { en } from "./messages/en/index.ts";
import type { hints } from "./messages/en/hints.ts";
import type { orders } from "./messages/en/orders.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: {
      translation: typeof en;
      commandLine: { commandLine: typeof commandLine; orders: typeof orders; hints: typeof hints };
      orders: { orders: typeof orders };
      hints: { hints: typeof hints };
    };
  }
}

/** Gives the text of a key, with values in its places. */
export type Translate = TFunction;

/** What it takes to say something in a language. */
export interface Words {
  readonly t: Translate;
  readonly language: Language;
}

/** Of a language that is loaded. `plugins` of i18next tie it to what shows the texts. */
export function createI18n(language: Language, ...plugins: readonly Module[]): i18n {
  const instance = i18next.createInstance();
  for (const plugin of plugins) instance.use(plugin);
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: messagesIn(language) } },
    initAsync: false,
    // React escapes, and everything else is text, not HTML.
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** Says everything in another language from now on, one that is loaded. */
export function changeLanguage(instance: i18n, language: Language): void {
  instance.addResourceBundle(language, "translation", messagesIn(language));
  void instance.changeLanguage(language);
}

const known = new Map<Language, Words>();

/** The words of a language where there is no page: on the command line, in pictures that are made for a test. */
export function wordsIn(language: Language): Words {
  const words = known.get(language) ?? { t: createI18n(language).t, language };
  known.set(language, words);
  return words;
}
