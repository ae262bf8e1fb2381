// Draws what console.table prints, as Node does. Source: Node lib/internal/cli_table.js and `Console.table`.
import { inspect } from "./inspect.ts";
import { widthOf } from "./inspect-text.ts";

const INDEX = "(index)";
const ITERATION_INDEX = "(iteration index)";
const VALUES = "Values";

function cell(value: unknown): string {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const isLarge = isObject && Object.keys(value).length > 2;
  return inspect(value, { depth: isLarge ? -1 : 0, items: 3, lineLength: Infinity });
}

function draw(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[i]))) + 2);
  const rule = (left: string, middle: string, right: string) =>
    left + widths.map((width) => "─".repeat(width)).join(middle) + right;
  const line = (cells: readonly string[]) =>
    `│${cells.map((text, i) => ` ${text}${" ".repeat(widths[i] - widthOf(text) - 1)}`).join("│")}│`;
  return [rule("┌", "┬", "┐"), line(head), rule("├", "┼", "┤"), ...rows.map(line), rule("└", "┴", "┘")].join(
    "\n",
  );
}

/** The table of a list, object, map or set; null if the value is none and is printed as it is. */
export function tableOf(data: unknown, columns?: readonly string[]): string | null {
  if (typeof data !== "object" || data === null) return null;
  if (data instanceof Map)
    return draw(
      [ITERATION_INDEX, "Key", VALUES],
      [...data].map(([key, value], i) => [String(i), cell(key), cell(value)]),
    );
  if (data instanceof Set)
    return draw(
      [ITERATION_INDEX, VALUES],
      [...data].map((value, i) => [String(i), cell(value)]),
    );
  const indexes = Object.keys(data);
  // An object lists names that are numbers first, and so does Node's table.
  const titles = Object.create(null) as Record<string, true>;
  for (const title of columns ?? []) titles[title] = true;
  const rows = indexes.map((index) => {
    const row = (data as Record<string, unknown>)[index];
    const isPlain = (typeof row !== "object" && typeof row !== "function") || row === null;
    if (!isPlain && columns === undefined) for (const key of Object.keys(row)) titles[key] = true;
    return { index, row, isPlain };
  });
  const shown = Object.keys(titles);
  const hasPlain = columns === undefined && rows.some(({ isPlain }) => isPlain);
  return draw(
    [INDEX, ...shown, ...(hasPlain ? [VALUES] : [])],
    rows.map(({ index, row, isPlain }) => [
      index,
      ...shown.map((key) =>
        !isPlain && Object.hasOwn(row as object, key) ? cell((row as Record<string, unknown>)[key]) : "",
      ),
      ...(hasPlain ? [isPlain ? cell(row) : ""] : []),
    ]),
  );
}
