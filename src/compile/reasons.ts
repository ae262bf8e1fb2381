// Finds why a program does not compile where the compiler only says where it gave up.
import type { Problem } from "./problems.ts";
import { statementMeant } from "./python-text.ts";
import { unclosedIn } from "./unclosed.ts";

/** What esbuild says at the end of a program, or of a line, that leaves something open. */
const AT_THE_END = /^Unexpected end of file|found end of file|^Unterminated|^Expected "\*\/"/;
const EXPECTED_CLOSING = /^Expected "([)\]}])" but found/;

function offsetOf(source: string, line: number, column: number): number {
  const lines = source.split("\n");
  return lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}

function placeOf(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function unclosedAt({ message, line, column }: Problem, source: string) {
  if (AT_THE_END.test(message)) return unclosedIn(source);
  const closing = EXPECTED_CLOSING.exec(message)?.[1];
  return closing === undefined ? null : unclosedIn(source, offsetOf(source, line, column), closing);
}

/** The problem, with the reason if one is known, at the place of the reason: where a bracket was opened that nobody closes. */
export function withReason(problem: Problem, source: string): Problem {
  const text = source.split("\n")[problem.line - 1] ?? "";
  const meant = statementMeant(text)?.trim();
  if (meant !== undefined) return { ...problem, reason: { type: "pythonLine", meant } };
  const unclosed = unclosedAt(problem, source);
  if (unclosed === null) return problem;
  const { what, opening, offset } = unclosed;
  const { line, column } = placeOf(source, offset);
  return {
    ...problem,
    reason: { type: "unclosed", what, opening, line },
    line,
    column,
    endLine: line,
    endColumn: column + opening.length,
  };
}
