// Finds why a program does not compile where the compiler only says where it gave up.
import { lineOf, lineStarts } from "./lines.ts";
import type { Problem } from "./problems.ts";
import { statementMeant } from "./python-text.ts";
import { unclosedIn } from "./unclosed.ts";

/** What esbuild says at the end of a program, or of a line, that leaves something open. */
const AT_THE_END = /^Unexpected end of file|found end of file|^Unterminated|^Expected "\*\/"/;
const EXPECTED_CLOSING = /^Expected "([)\]}])" but found/;

function unclosedAt({ message, line, column }: Problem, source: string, starts: readonly number[]) {
  if (AT_THE_END.test(message)) return unclosedIn(source);
  const closing = EXPECTED_CLOSING.exec(message)?.[1];
  return closing === undefined ? null : unclosedIn(source, starts[line - 1] + column - 1, closing);
}

/** The problem, with the reason if one is known, at the place of the reason: where a bracket was opened that nobody closes. */
export function withReason(problem: Problem, source: string): Problem {
  const text = source.split("\n")[problem.line - 1] ?? "";
  const meant = statementMeant(text)?.trim();
  if (meant !== undefined) return { ...problem, reason: { type: "pythonLine", meant } };
  const starts = lineStarts(source);
  const unclosed = unclosedAt(problem, source, starts);
  if (unclosed === null) return problem;
  const { what, opening, closing, offset } = unclosed;
  const index = lineOf(starts, offset);
  const [line, column] = [index + 1, offset - starts[index] + 1];
  return {
    ...problem,
    reason: { type: "unclosed", what, opening, closing, line },
    line,
    column,
    endLine: line,
    endColumn: column + opening.length,
  };
}
