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

/** Of a character, in UTF-8. */
const MOST_BYTES = 4;

/**
 * The text of a program that the editor can show; null for what only is called so. What is larger is not read at all, and what
 * cannot be read, as a folder, is no text either.
 */
export async function textIn(file: Pick<Blob, "size" | "text">): Promise<string | null> {
  if (file.size > MOST_CHARACTERS * MOST_BYTES) return null;
  const text = await file.text().catch(() => null);
  return text !== null && text.length <= MOST_CHARACTERS && !text.includes("\0") ? text : null;
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
