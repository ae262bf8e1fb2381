import { expect, test } from "vitest";
import { LANGUAGES } from "../../words/languages.ts";
import { parseLessons } from "./lessons.ts";

test("a lesson file that lacks something says what", () => {
  for (const language of LANGUAGES) {
    const others = LANGUAGES.filter((other) => other !== language).map(
      (other) => `# ${other}: Title\n\nText.\n`,
    );
    const text = ["group: a\norder: 1\n", ...others].join("\n");
    expect(() => parseLessons(text)).toThrow(`title in "${language}"`);
  }
  expect(() => parseLessons("order: 1\n")).toThrow("group");
});

test("a lesson is split into titles and paragraphs", () => {
  const sections = LANGUAGES.map((language) => `# ${language}: Title in ${language}\n\nOne\nline.\n\nTwo.\n`);
  expect(parseLessons(["group: a\norder: 1\n", ...sections].join("\n"))).toEqual({
    group: "a",
    order: 1,
    beside: null,
    lessons: Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        { title: `Title in ${language}`, gist: "One line.", paragraphs: ["One line.", "Two."] },
      ]),
    ),
  });
});

test("the gist is what one reads at a glance, without marks", () => {
  const gistOf = (paragraph: string): string => {
    const sections = LANGUAGES.map((language) => `# ${language}: Title\n\n${paragraph}\n\nMore.\n`);
    return parseLessons(["group: a\norder: 1\n", ...sections].join("\n")).lessons.en.gist;
  };
  expect(gistOf("`gather` waits. It is 3.5 s long. And so on.")).toBe(
    "gather waits. It is 3.5 s long. And so on.",
  );
  expect(gistOf(`Short. ${"x".repeat(160)}. No.`)).toBe("Short.");
  expect(gistOf(`${"x".repeat(300)}. No.`)).toBe(`${"x".repeat(300)}.`);
  expect(gistOf("This happens: a and b, without an end")).toBe("This happens.");
  expect(gistOf("no sentence")).toBe("no sentence");
});
