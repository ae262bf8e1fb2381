// Finds the program in a file: the whole of a TypeScript or JavaScript file, or the first block of a lesson in Markdown.
import { LANGUAGES } from "../../words/languages.ts";
import { isPythonFile } from "../program-language.ts";

const PROGRAM = /\.([cm]?[jt]s|[jt]sx)$/i;
const LESSON = /\.(md|markdown)$/i;

/** What a picker of files offers. */
export const PROGRAM_EXTENSIONS = [".ts", ".mts", ".js", ".mjs", ".md", ".py"] as const;

/** The first fenced block whose language is one that runs here. */
const BLOCK =
  /^ {0,3}(`{3,}|~{3,})[ \t]*(?:ts|tsx|typescript|js|jsx|javascript)\b[^\n]*\n([\s\S]*?)^ {0,3}\1[`~]*[ \t]*$/im;

export function isProgramFile(name: string): boolean {
  return PROGRAM.test(name) || isPythonFile(name) || isLessonFile(name);
}

export function isLessonFile(name: string): boolean {
  return LESSON.test(name);
}

/** In characters, as those of a lesson: nobody reads longer programs in a page. */
const MOST_CHARACTERS = 1_000_000;

/** Whether it is the text of a program that the editor can show: nothing that only ends so is. */
export function isProgramText(text: string): boolean {
  return text.length <= MOST_CHARACTERS && !text.includes("\0");
}

/** Whether a text in Markdown is written as LESSONS.md says: it has the title of a section in one of the languages. */
export function isLessonText(text: string): boolean {
  return LANGUAGES.some(
    (language) => text.includes(`\n# ${language}: `) || text.startsWith(`# ${language}: `),
  );
}

/** What the program in a file is called. */
export function programNameOf(fileName: string): string {
  return fileName.replace(LESSON, ".ts");
}

/** The program, and what it is called; null if a lesson has none. */
export function programIn(
  fileName: string,
  content: string,
): { readonly name: string; readonly source: string } | null {
  const text = content.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  if (!LESSON.test(fileName)) return { name: programNameOf(fileName), source: text };
  const source = BLOCK.exec(text)?.[2];
  return source === undefined ? null : { name: programNameOf(fileName), source };
}
