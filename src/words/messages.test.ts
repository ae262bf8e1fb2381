import { describe, expect, test } from "vitest";
import { createI18n } from "./i18n.ts";
import { en } from "./messages/en.ts";
import { ru } from "./messages/ru.ts";

interface Texts {
  readonly [key: string]: string | Texts;
}

/** Every text with its key, "panes.code". */
function flat(texts: Texts, path = ""): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "string" ? [[path + key, text] as [string, string]] : flat(text, `${path}${key}.`),
  );
}

const english = new Map(flat(en));
const russian = flat(ru);

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

/** The English text of a Russian key, whatever its plural form. */
function englishOf(key: string): string {
  return english.get(key) ?? english.get(key.replace(/_(few|many)$/, "_other"))!;
}

describe("the Russian texts", () => {
  test("have the same places for values as the English ones", () => {
    const different = russian.filter(
      ([key, text]) => placeholders(text).join() !== placeholders(englishOf(key)).join(),
    );
    expect(different).toEqual([]);
  });

  test("are Russian, but for names that are the same in every language", () => {
    const words = (text: string) => text.replace(/\{\{\w+\}\}/g, "");
    const same = russian.filter(([key, text]) => text === englishOf(key) && /[a-z]{3}/i.test(words(text)));
    expect(same.map(([, text]) => text).sort()).toEqual([
      "Backspace",
      "ECMAScript",
      "End",
      "English",
      "Enter",
      "Esc",
      "Home",
      "Loopscope",
      "Page Down",
      "Page Up",
      "Python asyncio",
      "asCompleted()",
      "future",
      "gather",
      "shield",
      "sleep {{duration}}",
      "wait()",
    ]);
  });

  test("have the right plurals", () => {
    const { t } = createI18n("ru");
    const counted = [1, 2, 5, 11, 21, 22, 111].map((count) => t("output.lines", { count }));
    expect(counted).toEqual([
      "1 строка",
      "2 строки",
      "5 строк",
      "11 строк",
      "21 строка",
      "22 строки",
      "111 строк",
    ]);
  });
});

test("no text of the interface ends with a full stop, but whole sentences of the help do", () => {
  const ending = [...english].filter(([key, text]) => !key.startsWith("help.") && text.endsWith("."));
  expect(ending).toEqual([]);
});
