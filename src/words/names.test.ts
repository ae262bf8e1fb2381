// What things are called, whether their kind has a word or not.
import { expect, test } from "vitest";
import { wordsIn } from "./i18n.ts";
import { LANGUAGES } from "./languages.ts";
import { thingName } from "./names.ts";

const { t } = wordsIn("en");

test("an object is called by its kind and its name", () => {
  expect(thingName({ kind: "lock", name: "db" }, t)).toBe("lock db");
  expect(thingName({ kind: "lock", name: "" }, t)).toBe("lock");
});

test("a task is called by its name", () => {
  expect(thingName({ kind: "task", name: "Task-2" }, t)).toBe("Task-2");
});

test("where the name does not simply follow the kind, both stand in the text", () => {
  expect(thingName({ kind: "thread future", name: "job" }, t)).toBe("result of job");
  expect(thingName({ kind: "thread future", name: "" }, t)).toBe("result");
});

test.each(LANGUAGES)("a kind without a word is called as in the trace, in %s", (language) => {
  const words = wordsIn(language);
  expect(thingName({ kind: "turnstile", name: "gate" }, words.t)).toBe("turnstile gate");
  expect(thingName({ kind: "toString", name: "" }, words.t)).toBe("toString");
});
