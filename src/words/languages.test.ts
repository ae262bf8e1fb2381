import { expect, test } from "vitest";
import { changeLanguage, createI18n } from "./i18n.ts";
import { filledUp } from "./filled-up.ts";
import { loadLanguage, messagesIn, WHOLE_LANGUAGES } from "./languages.ts";

test("the first texts of the first language are there, all others once they are loaded", async () => {
  const i18n = createI18n("en");
  expect(i18n.t("transport.play")).toBe("Play");
  expect(messagesIn("en").header).toBeUndefined();
  expect(() => messagesIn("ru")).toThrow('The texts in "ru" are not loaded.');
  await loadLanguage("ru");
  changeLanguage(i18n, "ru");
  expect(i18n.t("header.run")).toBe(messagesIn("ru").header?.run);
  expect(i18n.t("header.run")).not.toBe("Run");
});

test("a draft is loaded like any other, and is not among the languages that are complete", async () => {
  await loadLanguage("es");
  expect(messagesIn("es").header?.run).toBe("Ejecutar");
  expect(WHOLE_LANGUAGES).toEqual(["en", "ru"]);
});

test("what a draft lacks is said in English", () => {
  const english = {
    run: "Run",
    panes: { code: "Program", output: "Output" },
    lines_one: "line",
    lines_other: "lines",
  };
  const draft = {
    panes: { output: "Salida" },
    lines_one: "línea",
    lines_many: "de líneas",
    lines_other: "líneas",
  };
  expect(filledUp(draft, english)).toEqual({
    run: "Run",
    panes: { code: "Program", output: "Salida" },
    lines_one: "línea",
    lines_many: "de líneas",
    lines_other: "líneas",
  });
});
