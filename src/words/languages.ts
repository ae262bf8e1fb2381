// Lists the languages of the interface, and loads their texts: a new one is a folder in `messages` and its line here.
import { en } from "./messages/en/index.ts";
import type { MessagesIn } from "./messages/messages.ts";

/** Whose language is not here has the first. Its texts are there from the start; the others are loaded for those who read them. */
const LOADERS = {
  en: () => Promise.resolve(en),
  ru: async () => (await import("./messages/ru/index.ts")).ru,
} satisfies Readonly<Record<string, () => Promise<MessagesIn<never>>>>;

export type Language = keyof typeof LOADERS;

export const LANGUAGES = Object.keys(LOADERS) as readonly Language[];

type Messages = Awaited<ReturnType<(typeof LOADERS)[Language]>>;

const loaded = new Map<Language, Messages>([["en", en]]);

/** Errors: those of loading it. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await LOADERS[language]());
}

/** The texts of a language that is loaded. */
export function messagesIn(language: Language): Messages {
  const messages = loaded.get(language);
  if (messages === undefined) throw new Error(`The texts in "${language}" are not loaded.`);
  return messages;
}

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LOADERS, tag);
}

/** What those who speak it call it: "Русский". */
export function nameOfLanguage(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
