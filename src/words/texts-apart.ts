// Loads texts that few visits need, a topic of its own apart from those that the page has, language by language.
import { filledUp } from "./filled-up.ts";
import { isDraft, type Language } from "./languages.ts";

export interface TextsApart {
  /** Errors: those of loading them. */
  readonly load: (language: Language) => Promise<void>;
  /** Null while they are not loaded. */
  readonly in: (language: Language) => object | null;
}

/** Of a draft, what is missing is English. */
export function textsApart(loaders: Readonly<Record<Language, () => Promise<object>>>): TextsApart {
  const loaded = new Map<Language, object>();
  return {
    load: async (language) => {
      if (loaded.has(language)) return;
      const texts = await loaders[language]();
      loaded.set(language, isDraft(language) ? filledUp(texts, await loaders.en()) : texts);
    },
    in: (language) => loaded.get(language) ?? null,
  };
}
