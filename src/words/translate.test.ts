import { expect, test } from "vitest";
import "./all-languages.ts";
import { createI18n, type Translate } from "./i18n.ts";
import { LANGUAGES, messagesIn } from "./languages.ts";
import { translatorIn } from "./translate.ts";

interface Texts {
  readonly [key: string]: string | Texts;
}

function keysOf(texts: Texts, path = ""): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "string" ? [path + key] : keysOf(text, `${path}${key}.`),
  );
}

type AnyTranslate = (key: string, values?: object) => string;

/** Of what is counted, "zero" apart: only what comes with the page says that. */
const FORM = /_(?:one|two|few|many|other)$/;

test.each(LANGUAGES)("says in %s what i18next says", (language) => {
  const { narration, picture, races, transport } = messagesIn(language);
  const texts = { narration, picture, races, transport } as unknown as Texts;
  const said = (t: Translate): string[] =>
    keysOf(texts).flatMap((key) => {
      const values = Object.fromEntries(
        [...JSON.stringify(texts).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name, `<${name} & "co">`]),
      );
      return [0, 1, 2, 5, 21, 0.5].map((count) =>
        (t as AnyTranslate)(key.replace(FORM, ""), { ...values, count }),
      );
    });
  const ours = said(translatorIn(language));
  expect(ours).toEqual(said(createI18n(language).t));
  expect(ours.some((text) => text.includes("21"))).toBe(true);
});

test("a key without a text is its own", () => {
  const [t, same] = [translatorIn("en"), createI18n("en").t].map((each) => each as AnyTranslate);
  expect([t("no.such"), t("picture")]).toEqual(["no.such", "picture"]);
  expect(same("no.such")).toBe("no.such");
});
