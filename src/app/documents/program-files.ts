// Finds the program in a file: the whole of a file of TypeScript, JavaScript or Python, or the first block of a lesson in Markdown.
import { PROGRAM_FENCES } from "../../lessons/fences.ts";
import { LANGUAGES } from "../../words/languages.ts";
import { isPythonFile } from "../program-language.ts";

const PROGRAM = /\.([cm]?[jt]s|[jt]sx)$/i;
const LESSON = /\.(md|markdown)$/i;

/** What a picker of files offers. */
export const PROGRAM_EXTENSIONS = [".ts", ".mts", ".js", ".mjs", ".md", ".py"] as const;

/** The first fenced block in a language, of all that run here. */
const BLOCKS = Object.entries(PROGRAM_FENCES).map(([language, fences]) => ({
  end: language === "python" ? ".py" : ".ts",
  block: new RegExp(
    `^ {0,3}(\`{3,}|~{3,})[ \\t]*(?:${fences.join("|")})\\b[^\\n]*\\n([\\s\\S]*?)^ {0,3}\\1[\`~]*[ \\t]*$`,
    "im",
  ),
}));

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

/** Whether the file is called as the lesson, but for its end. */
export function isBesideLesson(fileName: string, lesson: string): boolean {
  const stem = lesson.replace(LESSON, "");
  return isProgramFile(fileName) && !isLessonFile(fileName) && fileName.replace(/\.\w+$/, "") === stem;
}

/** The program, and what it is called; null if a lesson has none. */
export function programIn(
  fileName: string,
  content: string,
): { readonly name: string; readonly source: string } | null {
  const text = content.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  if (!LESSON.test(fileName)) return { name: fileName, source: text };
  for (const { end, block } of BLOCKS) {
    const source = block.exec(text)?.[2];
    if (source !== undefined) return { name: fileName.replace(LESSON, end), source };
  }
  return null;
}
