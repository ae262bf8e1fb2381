// Gives the names back that esbuild changes where one hides another: `work2` is `work` again, as the program prints it.
import { eachMapping, type TraceMap } from "@jridgewell/trace-mapping";

export interface Renamed {
  readonly code: string;
  /** What column one of the code was in before, in the same line; both count from 0. */
  readonly columnBefore: (line: number, column: number) => number;
}

/** Behind this column, a line is so many characters longer than before. */
interface Shift {
  readonly column: number;
  readonly by: number;
}

const WORD = /[\p{ID_Continue}$]+/uy;

function wordAt(text: string, column: number): string {
  WORD.lastIndex = column;
  return WORD.exec(text)?.[0] ?? "";
}

/** A variable, or something else that stands in no need of a dot. */
const WORDS = /(?<![\p{ID_Continue}$.#])[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;

interface Rename {
  readonly line: number;
  readonly column: number;
  readonly written: string;
  readonly name: string;
}

/** Where esbuild's map says that a name was another one. What it makes up itself, such as the `E2` of an `enum E`, stays. */
function renamesIn(code: string, lines: readonly string[], map: TraceMap): Rename[] {
  const renames: Rename[] = [];
  const left = new Map<string, number>();
  eachMapping(map, ({ generatedLine, generatedColumn: column, name }) => {
    const line = generatedLine - 1;
    const written = name === null ? "" : wordAt(lines[line], column);
    if (name === null || !written.startsWith(name) || !/^\d+$/.test(written.slice(name.length))) return;
    renames.push({ line, column, written, name });
    left.set(written, (left.get(written) ?? 0) + 1);
  });
  for (const [word] of code.matchAll(WORDS)) {
    const count = left.get(word);
    if (count !== undefined) left.set(word, count - 1);
  }
  // What stays must not be hidden by what gets its name back.
  const kept = new Set([...left.keys()].filter((word) => left.get(word) !== 0));
  for (let size = -1; size !== kept.size;) {
    size = kept.size;
    for (const { written, name } of renames) if (kept.has(name)) kept.add(written);
  }
  return renames.filter(({ written }) => !kept.has(written));
}

export function withOwnNames(code: string, map: TraceMap): Renamed {
  if (map.names.length === 0) return { code, columnBefore: (_line, column) => column };
  const before = code.split("\n");
  const after = [...before];
  const shifts = new Map<number, Shift[]>();
  for (const { line, column, written, name } of renamesIn(code, before, map)) {
    const known = shifts.get(line) ?? [];
    const by = known.at(-1)?.by ?? 0;
    const start = column + by;
    after[line] = after[line].slice(0, start) + name + after[line].slice(start + written.length);
    known.push({ column: start + name.length, by: by + name.length - written.length });
    shifts.set(line, known);
  }
  return {
    code: after.join("\n"),
    columnBefore: (line, column) =>
      column - (shifts.get(line)?.findLast((shift) => shift.column <= column)?.by ?? 0),
  };
}
