// Names a draft by the first line that says something: a comment before the program, or its first function.

const LONGEST = 80;

const COMMENT = /^(?:\/\/+|\/\*+|\*(?!\/))\s*(.*?)\s*(?:\*+\/)?$/;
/** Said to tools, not to people. */
const DIRECTIVE = /^(?:@ts-|eslint|prettier-|#region|-\*-)/;
const FUNCTION =
  /^(?:export\s+)?(?:default\s+)?(?:(?:async\s+)?function\b\s*\*?\s*\w+\s*\([^)]*\)|(?:const|let|var)\s+\w+\s*=\s*async\b[^=]*=>|class\s+\w+)/;
const IMPORT = /^(?:import\b|from\b|"use strict"|'use strict'|#!)/;

/** "" for a program in which nothing stands. */
export function titleOf(source: string): string {
  const lines = source
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const code = lines.find((line) => !IMPORT.test(line));
  const title = commentBefore(lines) ?? functionIn(lines) ?? code ?? lines.at(0) ?? "";
  return title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title;
}

/** The first comment that no line of the program stands before, but for imports. */
function commentBefore(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    if (IMPORT.test(line)) continue;
    const text = COMMENT.exec(line)?.[1];
    if (text === undefined) return undefined;
    // Something is said in it, and not only drawn.
    if (/[\p{L}\p{N}]/u.test(text) && !DIRECTIVE.test(text)) return text;
  }
  return undefined;
}

function functionIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const [found] = FUNCTION.exec(line) ?? [];
    if (found !== undefined) return found.replace(/\s*=>$/, "").replace(/^export\s+(?:default\s+)?/, "");
  }
  return undefined;
}
