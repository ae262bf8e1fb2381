// Finds the place in the source that a place in the generated code comes from.
import type { SourceMapSegment } from "@jridgewell/trace-mapping";

/** Numbers per entry: generated line (from 1), generated column (from 0), source line (from 1), source column (from 1). */
const STRIDE = 4;

/** Packs decoded segments, whose source lines and columns are already those of the source (from 0). */
export function packPositions(lines: readonly (readonly SourceMapSegment[])[]): Int32Array {
  const packed: number[] = [];
  lines.forEach((segments, line) => {
    for (const segment of segments) {
      if (segment.length >= 4) packed.push(line + 1, segment[0], segment[2]! + 1, segment[3]! + 1);
    }
  });
  return Int32Array.from(packed);
}

/** The source place of a generated one: that of the nearest entry at or before it on its line; null if there is none. */
export function findPosition(
  positions: Int32Array,
  line: number,
  column: number,
): { readonly line: number; readonly column: number } | null {
  let low = 0;
  let high = positions.length / STRIDE;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = middle * STRIDE;
    if (positions[at] < line || (positions[at] === line && positions[at + 1] <= column)) low = middle + 1;
    else high = middle;
  }
  const found = (low - 1) * STRIDE;
  if (found < 0 || positions[found] !== line) return null;
  return { line: positions[found + 2], column: positions[found + 3] };
}
