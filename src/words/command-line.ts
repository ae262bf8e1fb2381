// Gives the texts of the command line, in the language of who calls it.
import type { TFunction } from "i18next";
import "./all-languages.ts";
import { createI18n, type Words, wordsIn } from "./i18n.ts";
import { isDraft, isLanguage, type Language, LANGUAGES } from "./languages.ts";
import { filledUp } from "./filled-up.ts";
import { commandLine } from "./messages/en/command-line.ts";
import { hintTexts } from "./hints.ts";
import { orderTexts } from "./order-texts.ts";

interface Texts {
  readonly commandLine: object;
  readonly orders: object;
  readonly hints: object;
}

/** Each folder has a file of them. */
async function textsIn(language: Language): Promise<readonly [Language, Texts]> {
  const texts = (await import(`./messages/${language}/command-line.ts`)) as Texts;
  await Promise.all([orderTexts, hintTexts].map(({ load }) => load(language)));
  return [
    language,
    {
      commandLine: filledUp(texts.commandLine, commandLine),
      orders: orderTexts.in(language)!,
      hints: hintTexts.in(language)!,
    },
  ];
}

/** By language, beside the texts that the page has. */
export const COMMAND_LINE = Object.fromEntries(await Promise.all(LANGUAGES.map(textsIn))) as Readonly<
  Record<Language, Texts>
>;

/** The words that everybody has, and those of the command line. */
export interface CommandLineWords extends Words {
  readonly say: TFunction<"commandLine">;
}

export function commandLineWordsIn(language: Language): CommandLineWords {
  const i18n = createI18n(language);
  i18n.addResourceBundle(language, "commandLine", COMMAND_LINE[language]);
  return { ...wordsIn(language), say: i18n.getFixedT(language, "commandLine") };
}

/** The language that the variables of a POSIX environment name, in the order in which they count; English if it is not ours, or a draft. */
export function languageOfSystem({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Readonly<Partial<Record<string, string>>>): Language {
  const tag = [LC_ALL, LC_MESSAGES, LANG].find((each) => each !== undefined && each !== "") ?? "";
  const language = tag.slice(0, 2).toLowerCase();
  return isLanguage(language) && !isDraft(language) ? language : LANGUAGES[0];
}
