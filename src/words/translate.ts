// Gives the texts of keys, with values in their places, before i18next is there: a twelfth of its size, and the same texts.
import type { Translate } from "./i18n.ts";
import { type Language, messagesIn } from "./languages.ts";

interface Texts {
  readonly [key: string]: string | Texts;
}

type Values = Readonly<Record<string, unknown>>;

const PLACE = /\{\{(\w+)\}\}/g;

/** For a language whose first texts are loaded: what `createI18n` gives. A key without a text is its own. */
export function translatorIn(language: Language): Translate {
  const plurals = new Intl.PluralRules(language);
  const texts = messagesIn(language) as unknown as Texts;
  const find = (key: string): string | undefined => {
    let found: string | Texts | undefined = texts;
    for (const part of key.split(".")) found = typeof found === "object" ? found[part] : undefined;
    return typeof found === "string" ? found : undefined;
  };
  const translate = (key: string, values: Values = {}): string => {
    const { count } = values;
    const counted = typeof count === "number" ? find(`${key}_${plurals.select(count)}`) : undefined;
    const text = counted ?? find(key) ?? key;
    return text.replace(PLACE, (place, name: string) => String(values[name] ?? place));
  };
  return translate as Translate;
}
