// Compares the texts of all languages, and looks for texts that nobody uses.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { COMMAND_LINE } from "./command-line.ts";
import { isDraft, type Language, LANGUAGES, messagesIn, nameOfLanguage } from "./languages.ts";

interface Texts {
  readonly [key: string]: string | Texts;
}

/** Every text with its key, "panes.code". */
function flat(texts: Texts, path = ""): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "string" ? [[path + key, text] as [string, string]] : flat(text, `${path}${key}.`),
  );
}

/** Those of the page, and those of the command line. */
function allTextsIn(language: Language): [key: string, text: string][] {
  return flat({ ...messagesIn(language), ...(COMMAND_LINE[language] as unknown as Texts) });
}

const english = new Map(allTextsIn("en"));

/** Without those that a draft lacks, and has in English. */
function textsIn(language: Language): [key: string, text: string][] {
  const texts = allTextsIn(language);
  return isDraft(language) ? texts.filter(([key, text]) => english.get(key) !== text) : texts;
}

const PLURAL_FORM = /_(one|two|few|many|other)$/;

/** The English text of a key in any language, whatever its plural form. */
function englishOf(key: string): string {
  return english.get(key) ?? english.get(key.replace(PLURAL_FORM, "_other"))!;
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

/** Names that are written alike in every language, in part of the program or of the keyboard. */
const NAMES =
  /\b(Backspace|ECMAScript|End|Enter|Esc|Home|Loopscope|Page Down|Page Up|Python|asyncio|asCompleted|future|gather|shield|sleep|wait)\b/g;

describe.each(LANGUAGES)("the texts in %s", (language) => {
  const texts = textsIn(language);

  test("have the same places for values as the English ones", () => {
    const different = texts.filter(
      ([key, text]) => placeholders(text).join() !== placeholders(englishOf(key)).join(),
    );
    expect(different).toEqual([]);
  });

  test("have a form for every number that the language tells apart", () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const forms = new Map<string, Set<string>>();
    for (const [key] of texts) {
      const form = PLURAL_FORM.exec(key)?.[1];
      const base = key.replace(PLURAL_FORM, "");
      if (form !== undefined) forms.set(base, (forms.get(base) ?? new Set()).add(form));
    }
    expect(forms.size).toBeGreaterThan(0);
    for (const [base, found] of forms)
      expect([base, [...found].sort()]).toEqual([base, [...pluralCategories].sort()]);
  });

  test("are not English, but for names and a few words that look alike", () => {
    const words = (text: string) => text.replace(/\{\{\w+\}\}/g, "").replace(NAMES, "");
    const same = texts.filter(([key, text]) => text === englishOf(key) && /[a-z]{3}/i.test(words(text)));
    expect(same.length).toBeLessThanOrEqual(language === "en" ? Infinity : texts.length / 50);
  });

  test("end with a full stop only in the whole sentences of the help and of what is said at the end", () => {
    expect(texts.filter(([key, text]) => !/^(help|summary)\./.test(key) && /.\.$/.test(text))).toEqual([]);
  });
});

test("every language is called as those who speak it call it", () => {
  const names = LANGUAGES.map(nameOfLanguage);
  expect(new Set(names).size).toBe(LANGUAGES.length);
  expect(names.filter((name, index) => name === LANGUAGES[index])).toEqual([]);
  expect(names[0]).toBe("English");
  expect(nameOfLanguage("es")).toBe("Español (borrador)");
});

test("a draft lacks no more than a few texts, and says those in English", () => {
  for (const language of LANGUAGES.filter(isDraft)) {
    const keys = new Set(allTextsIn(language).map(([key]) => key));
    expect([...english.keys()].filter((key) => !keys.has(key))).toEqual([]);
    expect(textsIn(language).length).toBeGreaterThan(english.size * 0.9);
  }
});

describe("the texts of the interface", () => {
  const root = fileURLToPath(new URL("../", import.meta.url));
  const code = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter(
      (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file) && !file.includes("messages/"),
    )
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");
  /** Keys as they stand in the code, `panes.${pane}` as a pattern. */
  const asked = [...code.matchAll(/(["`])((?:\w+\.)+(?:\w|\.|\$\{[^}]*\})+)\1/g)].map(([, , key]) => {
    const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(".", "\\."));
    return parts.join(".+");
  });
  const isAsked = new RegExp(`^(?:${[...new Set(asked)].join("|")})$`);

  test("are all used", () => {
    const unused = [...english.keys()].filter(
      (key) => !isAsked.test(key) && !isAsked.test(key.replace(/_\w+$/, "")),
    );
    expect(unused).toEqual([]);
  });
});
