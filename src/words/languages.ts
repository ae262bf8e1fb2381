// Lists the languages of the interface, each with its texts: a new one is a folder in `messages` and its line here.
import { en } from "./messages/en/index.ts";
import type { MessagesIn } from "./messages/messages.ts";
import { ru } from "./messages/ru/index.ts";

export const MESSAGES = { en, ru } satisfies Readonly<Record<string, MessagesIn<never>>>;

export type Language = keyof typeof MESSAGES;

export const LANGUAGES = Object.keys(MESSAGES) as readonly Language[];

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(MESSAGES, tag);
}

/** What those who speak it call it: "Русский". */
export function nameOfLanguage(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
