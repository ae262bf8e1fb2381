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

/** Words that are followed by another one, which is where a slip of the pen in them is noticed. */
const LEADING_WORDS = "async await break case class const continue export function import return throw".split(
  " ",
);

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
  if (problem.message.startsWith('Expected ";" but found')) return withSlip(problem, text);
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

/** A word of the language that stands before is misspelt: two of its letters have changed places, or one is missing. */
function withSlip(problem: Problem, text: string): Problem {
  const [, word = ""] = /([a-z]+)\s+$/.exec(text.slice(0, problem.column - 1)) ?? [];
  const meant = LEADING_WORDS.find((each) => isSlip(word, each));
  if (meant === undefined) return problem;
  const column = text.slice(0, problem.column - 1).trimEnd().length - word.length + 1;
  const message = `${problem.message}. Did you mean ${meant}?`;
  return { ...problem, message, column, endLine: problem.line, endColumn: column + word.length };
}

function isSlip(word: string, meant: string): boolean {
  const sorted = (text: string): string => text.split("").sort().join("");
  if (word === meant || !word.startsWith(meant[0])) return false;
  return (
    sorted(word) === sorted(meant) ||
    meant.split("").some((_, i) => meant.slice(0, i) + meant.slice(i + 1) === word)
  );
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
