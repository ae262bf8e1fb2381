// Says what of a Python program is left in it as comments, and where.
import type { LeftInPython } from "../contract.ts";

/** How such a comment begins, before the number of its line in Python. */
export const LEFT_OUT = "Python, line ";

const COMMENT = new RegExp(`^\\s*// ${LEFT_OUT}(\\d+): (.*)$`);

/** A statement as it is written, decorators and block included, from its first line, without the indentation of that. */
export function statementAt(lines: readonly string[], line: number): string[] {
  const indentation = /^\s*/.exec(lines[line - 1])![0].length;
  const isInside = (text: string) => text.trim() === "" || text.search(/\S/) > indentation;
  // The lines of a bracket may end where it began.
  const closes = (text: string) => /^\s*[)\]}]/.test(text);
  let end = line;
  while (end < lines.length && lines[end - 1].trim().startsWith("@")) end++;
  while (end < lines.length && (isInside(lines[end]) || closes(lines[end]))) end++;
  while (lines[end - 1].trim() === "") end--;
  return lines
    .slice(line - 1, end)
    .map((text) => text.slice(Math.min(indentation, text.search(/\S|$/))).trimEnd());
}

/** What the TypeScript that a Python program became has as comments. */
export function leftIn(text: string): LeftInPython[] {
  return text.split("\n").flatMap((line, i) => {
    const found = COMMENT.exec(line);
    return found === null ? [] : [{ line: Number(found[1]), text: found[2], at: i + 1 }];
  });
}
