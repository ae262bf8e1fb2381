// Tells Python from TypeScript, by the lines that only one of them has.

/** Lines of Python's that are none of TypeScript's. */
const PYTHON = [
  /^(async\s+)?def\s+\w+\s*\(.*(:|,|\()\s*(#.*)?$/,
  /^(async\s+)?def\s+\w+\s*\(.*\).*:\s*\S/,
  /^import\s+[\w.]+(\s+as\s+\w+)?(\s*,\s*[\w.]+)*\s*(#.*)?$/,
  /^from\s+[\w.]+\s+import\s+[\w(*]/,
  /^async\s+(with|for)\s+[^(].*:\s*(#.*)?$/,
  /^(for\s+[\w, ()*]+\s+in\s+.+|while\s+[^(].*|with\s+[^({].*|if\s+[^(].*|elif\s+.*):\s*(#.*)?$/,
  /^(else|try|finally|except(\s+.*)?)\s*:\s*(#.*)?$/,
  /^class\s+\w+\s*(\(.*\))?\s*:\s*(#.*)?$/,
  /^print\(\s*f?["'].*\)\s*$/,
  /^(await\s+)?asyncio\.(create_task|wait_for|run_coroutine_threadsafe|get_event_loop|as_completed)\(/,
];

/** Lines of TypeScript's that are none of Python's. */
const TYPESCRIPT = [
  /[;{]\s*(\/\/.*)?$/,
  /^(const|let|var|function|export|interface|type)\s/,
  /^(async\s+)?function\b/,
  /=>/,
  /^[}\])]+[;,)]*$/,
  /^\/\//,
];

function countOf(lines: readonly string[], forms: readonly RegExp[]): number {
  return lines.filter((line) => forms.some((form) => form.test(line))).length;
}

/**
 * Whether a program is written in Python: it has at least two lines, something that only Python has, and less of
 * TypeScript's than of that. One line in Python's way among others is a slip, which the editor mends by itself.
 */
export function isPythonText(text: string): boolean {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const python = countOf(lines, PYTHON);
  return lines.length > 1 && python > 0 && python > countOf(lines, TYPESCRIPT);
}

/** Imports, and the first lines of Python's compound statements; `$1` is what stands behind the keyword. */
const STATEMENTS: readonly (readonly [RegExp, string])[] = [
  [/^async def (\w+\(.*\)).*:$/, "async function $1 {"],
  [/^def (\w+\(.*\)).*:$/, "function $1 {"],
  [/^class (\w+)\((\w+)\):$/, "class $1 extends $2 {"],
  [/^class (\w+):$/, "class $1 {"],
  [/^import (\w+)$/, 'import * as $1 from "$1";'],
  [/^import (\w+) as (\w+)$/, 'import * as $2 from "$1";'],
  [/^from (\w[\w.]*) import (\w+(?:, ?\w+)*)$/, 'import { $2 } from "$1";'],
  [/^async with \((.+) as (\w+)\)\s*[:{]$/, "await asyncio.asyncWith($1, async ($2) => {"],
  [/^async with (.+) as (\w+):$/, "await asyncio.asyncWith($1, async ($2) => {"],
  [/^async with (.+):$/, "await asyncio.asyncWith($1, async () => {"],
  [/^async for (.+) in (.+):$/, "for await (const $1 of $2) {"],
  [/^for (.+) in (.+):$/, "for (const $1 of $2) {"],
  [/^while (.+):$/, "while ($1) {"],
  [/^if (.+):$/, "if ($1) {"],
  [/^elif (.+):$/, "} else if ($1) {"],
  [/^else:$/, "} else {"],
  [/^try:$/, "try {"],
  [/^except .+ as (\w+):$/, "} catch ($1) {"],
  [/^except .+:$/, "} catch (error) {"],
  [/^except:$/, "} catch {"],
  [/^finally:$/, "} finally {"],
];

/** An import or the first line of a compound statement of Python's, as TypeScript's; the indentation stays. */
export function statementMeant(line: string): string | undefined {
  const [, indentation, statement] = /^(\s*)(.*?)\s*$/.exec(line)!;
  const form = STATEMENTS.find(([pattern]) => pattern.test(statement));
  // Classes of Python's are called like functions.
  return (
    form &&
    indentation + statement.replace(form[0], form[1]).replace(/\basyncio\.(?=[A-Z]\w*\()/g, "new asyncio.")
  );
}
