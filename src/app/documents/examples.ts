// Lists the examples that come with the page: one program each, what stands beside it, and a lesson in every language.
import { type Language, LANGUAGES } from "../../words/languages.ts";

interface Lesson {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface Example {
  readonly name: string;
  readonly group: string;
  readonly order: number;
  readonly source: string;
  /** The Python it comes from; null for plain TypeScript. */
  readonly python: string | null;
  /** The example that stands beside it in the lesson, instead of the Python. */
  readonly beside: string | null;
  readonly lessons: Readonly<Record<Language, Lesson>>;
}

/** What a newcomer finds in the editor. */
export const FIRST_EXAMPLE = "gather";

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
const lessons = import.meta.glob<string>("../../../examples/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

/**
 * Reads a lesson file: `group:`, `order:` and perhaps `beside:`, then a section `# en: Title`, and one in each language.
 * Errors: one that says what is missing.
 */
export function parseLessons(text: string): Pick<Example, "group" | "order" | "beside" | "lessons"> {
  const need = (pattern: RegExp, what: string): string => {
    const found = pattern.exec(text)?.[1];
    if (found === undefined) throw new Error(`the lesson has no ${what}`);
    return found.trim();
  };
  const lessonIn = (language: Language): Lesson => ({
    title: need(new RegExp(`^# ${language}: (.+)$`, "m"), `title in "${language}"`),
    paragraphs: need(new RegExp(`^# ${language}: .+\\n([^]+?)(?=^# |(?![^]))`, "m"), `text in "${language}"`)
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.replaceAll("\n", " ").trim()),
  });
  return {
    group: need(/^group: (.+)$/m, "group"),
    order: Number(need(/^order: (\d+)$/m, "order")),
    beside: /^beside: (.+)$/m.exec(text)?.[1] ?? null,
    lessons: Object.fromEntries(
      LANGUAGES.map((language) => [language, lessonIn(language)]),
    ) as Example["lessons"],
  };
}

/** In the order in which the menu shows them. */
export const EXAMPLES: readonly Example[] = Object.entries(sources)
  .map(([path, source]) => {
    const beside = (extension: string) => path.replace(/\.ts$/, extension);
    return {
      name: path.replace(/^.*\/(.+)\.ts$/, "$1"),
      source,
      python: originals[beside(".py")] ?? null,
      ...parseLessons(lessons[beside(".md")]),
    };
  })
  .sort((a, b) => a.order - b.order);

export function exampleNamed(name: string): Example | undefined {
  return EXAMPLES.find((example) => example.name === name);
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
