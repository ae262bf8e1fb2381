// The language of the command line is the system's.
import { expect, test } from "vitest";
import { commandLineWordsIn, languageOfSystem } from "./command-line.ts";

test("the first variable that says something counts, and what is no language of ours is English", () => {
  expect(languageOfSystem({ LANG: "ru_RU.UTF-8" })).toBe("ru");
  expect(languageOfSystem({ LC_ALL: "", LC_MESSAGES: "ru", LANG: "en_US" })).toBe("ru");
  expect(languageOfSystem({ LC_ALL: "C", LANG: "ru_RU" })).toBe("en");
  expect(languageOfSystem({ LANG: "de_DE" })).toBe("en");
  // A draft is for whoever asks for it.
  expect(languageOfSystem({ LANG: "es_ES" })).toBe("en");
  expect(languageOfSystem({})).toBe("en");
});

test("its texts have their values in their places", () => {
  const { say, t, language } = commandLineWordsIn("ru");
  expect([language, t("picture.others", { names: "a, b", count: 8 })]).toEqual(["ru", "a, b и ещё 8"]);
  expect(say("commandLine.checked", { passed: 2, failed: 1 })).toBe("прошло 2, не прошло 1");
});
