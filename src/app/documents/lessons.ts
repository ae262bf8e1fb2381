// Reads the lesson that stands beside an example: a Markdown file, in every language.
import { type Language, LANGUAGES } from "../../words/languages.ts";

export interface Lesson {
  readonly title: string;
  /** What to see in it, in a sentence or two: how the first paragraph begins. */
  readonly gist: string;
  readonly paragraphs: readonly string[];
}

export interface LessonFile {
  readonly group: string;
  readonly order: number;
  /** The example that stands beside it in the lesson, instead of the Python. */
  readonly beside: string | null;
  readonly lessons: Readonly<Record<Language, Lesson>>;
}

const GIST_CHARACTERS = 160;

/** As many of the first sentences of a paragraph as one reads at a glance; one, however long. */
function gistOf(paragraph: string): string {
  const [first, ...others] = paragraph.match(/.+?[.!?:](?= |$)/g) ?? [paragraph];
  let gist = first;
  for (const sentence of others) {
    if (gist.length + sentence.length > GIST_CHARACTERS) break;
    gist += sentence;
  }
  return gist.replace(/:$/, ".").replaceAll("`", "");
}

/**
 * Reads a lesson file: `group:`, `order:` and perhaps `beside:`, then a section `# en: Title`, and one in each language.
 * Errors: one that says what is missing.
 */
export function parseLessons(text: string): LessonFile {
  const need = (pattern: RegExp, what: string): string => {
    const found = pattern.exec(text)?.[1];
    if (found === undefined) throw new Error(`the lesson has no ${what}`);
    return found.trim();
  };
  const lessonIn = (language: Language): Lesson => {
    const title = need(new RegExp(`^# ${language}: (.+)$`, "m"), `title in "${language}"`);
    const paragraphs = need(
      new RegExp(`^# ${language}: .+\\n([^]+?)(?=^# |(?![^]))`, "m"),
      `text in "${language}"`,
    )
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.replaceAll("\n", " ").trim());
    return { title, gist: gistOf(paragraphs[0]), paragraphs };
  };
  return {
    group: need(/^group: (.+)$/m, "group"),
    order: Number(need(/^order: (\d+)$/m, "order")),
    beside: /^beside: (.+)$/m.exec(text)?.[1] ?? null,
    lessons: Object.fromEntries(
      LANGUAGES.map((language) => [language, lessonIn(language)]),
    ) as LessonFile["lessons"],
  };
}
