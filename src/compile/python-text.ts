// Tells whether a text is a Python program, by the lines that only Python has.

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
