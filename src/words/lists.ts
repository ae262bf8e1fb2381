// Says several names in a row, all of them or as many as are read.
import type { Words } from "./i18n.ts";
import type { Language } from "./languages.ts";

const formats = new Map<Language, Intl.ListFormat>();

/** "a, b, and c". */
export function listOf(names: readonly string[], language: Language): string {
  const format = formats.get(language) ?? new Intl.ListFormat(language);
  formats.set(language, format);
  return format.format(names);
}

/** So many names are all said; of more, the first ones, and how many others there are. */
export const MOST_NAMES = 5;
const FIRST_NAMES = 2;

/**
 * The same for who is spoken of in a sentence, where there may be hundreds: "a, b and 98 more". Of `count` in all, the first
 * MOST_NAMES are enough.
 */
export function namesOf(
  names: readonly string[],
  { t, language }: Words,
  count: number = names.length,
): string {
  if (count <= MOST_NAMES) return listOf(names, language);
  const first = names.slice(0, FIRST_NAMES).join(", ");
  return t("picture.others", { names: first, count: count - FIRST_NAMES });
}
