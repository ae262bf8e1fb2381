import { describe, expect, test } from "vitest";
import { EXAMPLES, exampleNamed, FIRST_EXAMPLE, parseLessons } from "./examples.ts";
import { en } from "../../words/messages/en/index.ts";
import { pythonModuleOf } from "../run/semantics.ts";

test("there is an example to begin with", () => {
  expect(exampleNamed(FIRST_EXAMPLE)).toBeDefined();
});

test("no two examples have the same place in the menu", () => {
  expect(new Set(EXAMPLES.map(({ order }) => order)).size).toBe(EXAMPLES.length);
});

describe.each(EXAMPLES)("$name", ({ group, source, python, beside, lessons }) => {
  test("belongs to a group that has a name", () => {
    expect(Object.keys(en.examples.groups)).toContain(group);
  });

  test("has a program, and its Python original if it has Python's semantics", () => {
    expect(source.trim()).not.toBe("");
    expect(python === null).toBe(pythonModuleOf(source) === null);
    expect(python?.trim()).not.toBe("");
  });

  test("has nothing beside it that does not exist", () => {
    if (beside !== null) expect(exampleNamed(beside)).toBeDefined();
  });

  test("has a title and a lesson in both languages", () => {
    for (const { title, paragraphs } of Object.values(lessons)) {
      expect(title).not.toBe("");
      expect(paragraphs.join("")).not.toBe("");
    }
    expect(lessons.ru.paragraphs).toHaveLength(lessons.en.paragraphs.length);
  });
});

test("a lesson file that lacks something says what", () => {
  expect(() => parseLessons("group: a\norder: 1\n\n# en: Title\n\nText\n")).toThrow('title in "ru"');
  expect(() => parseLessons("order: 1\n")).toThrow("group");
});

test("a lesson is split into titles and paragraphs", () => {
  const text = "group: a\norder: 1\n\n# en: Title\n\nOne\nline.\n\nTwo.\n\n# ru: Название\n\nРаз.\n";
  expect(parseLessons(text)).toEqual({
    group: "a",
    order: 1,
    beside: null,
    lessons: {
      en: { title: "Title", paragraphs: ["One line.", "Two."] },
      ru: { title: "Название", paragraphs: ["Раз."] },
    },
  });
});
