// Arranges the written entries of a value on lines, as Node does: on one, in columns, or one under another.
// Source: Node lib/internal/util/inspect.js, `reduceToSingleString` and `groupArrayElements`.

import { widthOf } from "./inspect-text.ts";

/** Levels of nesting that may share a line. */
const COMPACT = 3;
/** Lists of more entries are put into columns. */
const SHORT_LIST = 6;
const MAX_COLUMNS = 15;
/** How much higher than wide a character is: the columns are to look about square. */
const CHARACTER_HEIGHT = 2.5;
const SEPARATOR_LENGTH = ", ".length;

export interface Entries {
  /** What stands before the opening bracket, with a space between: of a function, say. */
  readonly base: string;
  readonly open: string;
  readonly parts: readonly string[];
  readonly close: string;
  /** The items, if it is a list that may be put into columns. */
  readonly list: ArrayLike<unknown> | null;
  /** The last part tells how many more there are. */
  readonly isCut: boolean;
}

export interface Surroundings {
  /** A longer line is broken; Infinity never breaks one. */
  readonly lineLength: number;
  /** Spaces before the value's own lines. */
  readonly indentation: number;
  /** Levels of nesting inside it. */
  readonly levels: number;
}

/** The whole text of a value. */
export function arrange(entries: Entries, around: Surroundings): string {
  const { base, open, parts, close, list } = entries;
  const { lineLength, indentation, levels } = around;
  const start = base === "" ? open : `${base} ${open}`;
  if (lineLength === Infinity) return `${start} ${parts.join(", ")} ${close}`;
  const lines = list !== null && parts.length > SHORT_LIST ? inColumns(entries, list, around) : parts;
  if (levels < COMPACT && lines.length === parts.length) {
    const length = parts.reduce((sum, part) => sum + part.length, parts.length * 2);
    const rest = indentation + open.length + base.length + 10;
    if (length + rest <= lineLength && !base.includes("\n") && !parts.some((part) => part.includes("\n")))
      return `${start} ${parts.join(", ")} ${close}`;
  }
  const line = `\n${" ".repeat(indentation)}`;
  return `${start}${line}  ${lines.join(`,${line}  `)}${line}${close}`;
}

/** Several entries to a line, each column as wide as its widest; the entries as they are if they are too wide for that. */
function inColumns(
  { parts, isCut }: Entries,
  list: ArrayLike<unknown>,
  { lineLength, indentation }: Surroundings,
): readonly string[] {
  const count = isCut ? parts.length - 1 : parts.length;
  const lengths = parts.slice(0, count).map((part) => widthOf(part) + SEPARATOR_LENGTH);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const widest = Math.max(...lengths);
  if (widest * 3 + indentation >= lineLength) return parts;
  if (total / widest <= 5 && widest - SEPARATOR_LENGTH > 6) return parts;
  const usual = Math.max(widest - 3 - Math.sqrt(widest - total / parts.length), 1);
  const columns = Math.min(
    Math.round(Math.sqrt(CHARACTER_HEIGHT * usual * count) / usual),
    Math.floor((lineLength - indentation) / widest),
    COMPACT * 4,
    MAX_COLUMNS,
  );
  if (columns <= 1) return parts;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...lengths.filter((_length, i) => i % columns === column)),
  );
  // Numbers stand at the right of their column.
  const isNumeric = parts.every((_, i) => typeof list[i] === "number" || typeof list[i] === "bigint");
  const lines: string[] = [];
  for (let from = 0; from < count; from += columns) {
    const to = Math.min(from + columns, count);
    let line = "";
    for (let i = from; i < to; i++) {
      const isLast = i === to - 1;
      // A padded text is longer than wide where letters take two columns.
      const width = widths[i - from] + parts[i].length - (lengths[i] - SEPARATOR_LENGTH);
      if (isNumeric)
        line += isLast ? parts[i].padStart(width - SEPARATOR_LENGTH) : `${parts[i]}, `.padStart(width);
      else line += isLast ? parts[i] : `${parts[i]}, `.padEnd(width);
    }
    lines.push(line);
  }
  return isCut ? [...lines, parts[count]] : lines;
}
