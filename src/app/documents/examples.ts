// Lists the examples that come with the page: one program each, what stands beside it, and a lesson in every language.
import type { LessonFile } from "../../lessons/lesson.ts";
import { type Language, LANGUAGES } from "../../words/languages.ts";
import { exampleIn, FIRST_EXAMPLE, isInPython } from "../document.ts";
import type { LessonHeading } from "./lesson-heading.ts";

export interface Example extends LessonHeading {
  readonly name: string;
  /** In every language of the page: where it is not told in one, in English. */
  readonly lessons: Readonly<Record<Language, LessonHeading["lessons"]["en"]>>;
  readonly source: string;
  /** The Python it comes from; null for plain TypeScript. */
  readonly python: string | null;
}

const sources = import.meta.glob<string>("../../../examples/*.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});
const originals: Readonly<Partial<Record<string, string>>> = import.meta.glob<string>(
  "../../../examples/*.py",
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
const lessons = import.meta.glob<LessonHeading>("../../../examples/*.md", {
  query: "?heading",
  import: "default",
  eager: true,
});
const wholeLessons = import.meta.glob<LessonFile>("../../../examples/*.md", {
  query: "?lesson",
  import: "default",
});

function inEnglish<T>(told: T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, told])) as Record<Language, T>;
}

/** In the order in which the menu shows them. */
export const EXAMPLES: readonly Example[] = Object.entries(sources)
  .map(([path, source]) => {
    const beside = (extension: string) => path.replace(/\.ts$/, extension);
    const heading = lessons[beside(".md")];
    return {
      name: path.replace(/^.*\/(.+)\.ts$/, "$1"),
      source,
      python: originals[beside(".py")] ?? null,
      ...heading,
      lessons: { ...inEnglish(heading.lessons.en), ...heading.lessons },
    };
  })
  .sort((a, b) => a.order - b.order);

/** One that is written in Python as well has two names, and is another program under either. */
export function exampleNamed(name: string): Example | undefined {
  const example = EXAMPLES[placeOf(name)] as Example | undefined;
  if (example === undefined || !isInPython(name)) return example;
  return example.python === null ? undefined : { ...example, name, source: example.python };
}

/** Where an example stands in the menu, by either name; -1: it is none. */
export function placeOf(name: string): number {
  const inMenu = exampleIn("typescript", name);
  return EXAMPLES.findIndex((example) => example.name === inMenu);
}

/** The lesson after (1) or before (-1) that one; undefined at either end of the path. */
export function neighbourOf(name: string, direction: 1 | -1): Example | undefined {
  const place = placeOf(name) + direction;
  return place < 0 ? undefined : EXAMPLES.at(place);
}

/** The lesson of an example. Errors: those of loading it. */
export function lessonOf(name: string): Promise<LessonFile> {
  return wholeLessons[`../../../examples/${exampleIn("typescript", name)}.md`]();
}

/** Names of Python's modules in a program, `create_task` and `createTask` being one. */
function namesIn(program: string): Set<string> {
  const names =
    program.match(/(?<=\b(?:asyncio|threading|queue|contextlib|contextvars|futures|time)\.)\w+/g) ?? [];
  return new Set(names.map((name) => name.replaceAll("_", "").toLowerCase()));
}

/** The example that uses most of what a program uses, and least besides. */
export function nearestExample(program: string): Example {
  const wanted = namesIn(program);
  const nearness = ({ source }: Example): number => {
    const names = namesIn(source);
    return 2 * [...wanted].filter((name) => names.has(name)).length - names.size / 100;
  };
  const nearest = EXAMPLES.reduce((best, one) => (nearness(one) > nearness(best) ? one : best));
  return nearness(nearest) > 0 ? nearest : exampleNamed(FIRST_EXAMPLE)!;
}
