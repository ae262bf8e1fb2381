import { expect, test } from "vitest";
import { changeLanguage, createI18n } from "./i18n.ts";
import { loadLanguage, messagesIn } from "./languages.ts";

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
