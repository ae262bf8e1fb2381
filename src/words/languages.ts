// Lists the languages of the interface, and loads their texts: a new one is a folder in `messages` and its entry here.
import { filledUp } from "./filled-up.ts";
import { first } from "./messages/en/first.ts";
import type { later } from "./messages/en/later.ts";
import type { DraftIn, MessagesIn } from "./messages/messages.ts";

interface Loaders {
  /** What a visit shows first. */
  readonly first: () => Promise<MessagesIn<never, typeof first>>;
  readonly later: () => Promise<MessagesIn<never, typeof later>>;
}

/** Of a language that was drafted by machine: only who chooses it has it, and what is missing, lessons as well, is English. */
interface DraftLoaders {
  /** "Draft" in that language. */
  readonly draft: string;
  readonly first: () => Promise<DraftIn<never, typeof first>>;
  readonly later: () => Promise<DraftIn<never, typeof later>>;
}

/** Whose language is not here has the first. Its first texts are there from the start; others are loaded for those who read them. */
const LOADERS = {
  en: {
    first: () => Promise.resolve(first),
    later: async () => (await import("./messages/en/later.ts")).later,
  },
  ru: {
    first: async () => (await import("./messages/ru/first.ts")).first,
    later: async () => (await import("./messages/ru/later.ts")).later,
  },
  es: {
    draft: "borrador",
    first: async () => (await import("./messages/es/first.ts")).first,
    later: async () => (await import("./messages/es/later.ts")).later,
  },
} satisfies Readonly<Record<string, Loaders | DraftLoaders>>;

export type Language = keyof typeof LOADERS;

export const LANGUAGES = Object.keys(LOADERS) as readonly Language[];

export function isDraft(language: Language): boolean {
  return "draft" in LOADERS[language];
}

/** Those that are complete, lessons and all. */
export const WHOLE_LANGUAGES = LANGUAGES.filter((language) => !isDraft(language));

type FirstMessages = MessagesIn<never, typeof first>;

type LaterMessages = MessagesIn<never, typeof later>;

type Messages = FirstMessages & Partial<LaterMessages>;

const loaded = new Map<Language, Messages>([["en", first]]);

/** What it takes to show a run. Errors: those of loading it. */
export async function loadFirstTexts(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, filledUp(await LOADERS[language].first(), first));
}

/** All texts of a language. Errors: those of loading them. */
export async function loadLanguage(language: Language): Promise<void> {
  const [, later, english] = await Promise.all([
    loadFirstTexts(language),
    LOADERS[language].later(),
    isDraft(language) ? LOADERS.en.later() : null,
  ]);
  // What is no draft lacks nothing.
  const whole = english === null ? (later as LaterMessages) : filledUp(later, english);
  loaded.set(language, { ...messagesIn(language), ...whole });
}

/** The texts of a language, as far as they are loaded. */
export function messagesIn(language: Language): Messages {
  const messages = loaded.get(language);
  if (messages === undefined) throw new Error(`The texts in "${language}" are not loaded.`);
  return messages;
}

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LOADERS, tag);
}

/** What those who speak it call it: "Русский"; of a draft, that it is one: "Español (borrador)". */
export function nameOfLanguage(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  const written = name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  const loaders = LOADERS[language];
  return "draft" in loaders ? `${written} (${loaders.draft})` : written;
}
