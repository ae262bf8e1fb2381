// Finds why a program does not compile where the compiler only says where it gave up.
import { lineOf, lineStarts } from "./lines.ts";
import type { Problem } from "./problems.ts";
import { statementMeant } from "./python-text.ts";
import { isClosed, unclosedIn } from "./unclosed.ts";

/** What esbuild says at the end of a program, or of a line, that leaves something open. */
const AT_THE_END = /^Unexpected end of file|found end of file|^Unterminated|^Expected "\*\/"/;
const EXPECTED_CLOSING = /^Expected "([)\]}])" but found (.*)/;
/** With the quotes in which esbuild puts it. */
const NO_BEGINNING = /^"[;)\]}]"$/;
const MISPLACED_WORD = /^The keyword "(?:await|yield)" cannot be used here/;

/** What only follows from another problem of the same line is none. */
export function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ line, message }, i) => {
    const isAfterWord = problems
      .slice(0, i)
      .some((each) => each.line === line && MISPLACED_WORD.test(each.message));
    const next = problems.at(i + 1);
    const isBeforeNonsense = next?.line === line && /^(?:Expected|Unexpected)/.test(next.message);
    return !isAfterWord && !(isBeforeNonsense && message.includes("has already been declared"));
  });
}

/** The problem, with the reason if one is known, at the place of the reason: where a bracket was opened that nobody closes. */
export function withReason(problem: Problem, source: string): Problem {
  const lines = source.split("\n");
  const text = lines[problem.line - 1] ?? "";
  const meant = statementMeant(text)?.trim();
  if (meant !== undefined) return { ...problem, reason: { type: "pythonLine", meant } };
  if (problem.message.startsWith('Expected "from"')) return withImport(problem, lines);
  if (/(?:^|[^\w$])[fF]["'`]/.test(text.slice(Math.max(0, problem.column - 3), problem.column)))
    return { ...problem, reason: { type: "formattedText" } };
  const starts = lineStarts(source);
  const { message, line, column } = problem;
  if (AT_THE_END.test(message)) return withUnclosed(problem, unclosedIn(source), starts);
  const expected = EXPECTED_CLOSING.exec(message);
  if (expected === null) return problem;
  const [, closing, found] = expected;
  const opened = unclosedIn(source, starts[line - 1] + column - 1, closing);
  if (opened === null || !isClosed(source, opened)) return withUnclosed(problem, opened, starts);
  if (NO_BEGINNING.test(found)) return problem;
  return {
    ...problem,
    reason: { type: "separator", found: found.replace(/^"(.*)"$/, "$1").replaceAll('\\"', '"') },
  };
}

/** An import of Python's ends where one of ours goes on. */
function withImport(problem: Problem, lines: readonly string[]): Problem {
  const index = lines.slice(0, problem.line - 1).findLastIndex((line) => line.trim() !== "");
  const meant = statementMeant(lines.at(index) ?? "");
  if (meant === undefined) return problem;
  const line = index + 1;
  return {
    ...problem,
    reason: { type: "pythonLine", meant: meant.trim() },
    line,
    column: 1,
    endLine: line,
    endColumn: lines[index].length + 1,
  };
}

function withUnclosed(
  problem: Problem,
  unclosed: ReturnType<typeof unclosedIn>,
  starts: readonly number[],
): Problem {
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
