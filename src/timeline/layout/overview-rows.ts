// Chooses what the strip of the whole run shows of the rows: samples where there are many, and bands high enough to be read.
import type { Row } from "./rows.ts";

/** Of more rows than that, so many are shown as samples. */
const MOST_STRIPS = 16;
/** So few bands share what other rows leave of these: they tell by their height how many of their lanes are alive. */
const MOST_TALL = 4;
const MOST_BESIDE_TALL = 8;

export interface OverviewRow {
  readonly row: Row;
  /** The first of its strips, from the top. */
  readonly strip: number;
  readonly strips: number;
}

/** The rows that are shown, from the top: each in one strip, but a band in several. */
export function overviewRowsOf(all: readonly Row[]): OverviewRow[] {
  const bands = all.filter(({ type }) => type === "band");
  const isTall = bands.length > 0 && bands.length <= MOST_TALL;
  const others = isTall ? all.filter(({ type }) => type !== "band") : all;
  const most = Math.min(isTall ? MOST_BESIDE_TALL : MOST_STRIPS, others.length);
  const samples = Array.from({ length: most }, (_, i) => others[Math.floor((i * others.length) / most)]);
  const bandStrips = isTall ? Math.floor((MOST_STRIPS - most) / bands.length) : 1;
  const shown = (isTall ? [...samples, ...bands] : samples).sort((a, b) => a.index - b.index);
  let strip = 0;
  return shown.map((row) => {
    const strips = row.type === "band" ? bandStrips : 1;
    strip += strips;
    return { row, strip: strip - strips, strips };
  });
}

/**
 * The strips of one column of a band, by states: as high as so many lanes are alive, in the order given from below; what there is
 * of few is seen as well. `counts` by state, `all`: how many fill the band. Calls `put` from the lowest strip up.
 */
export function stack(
  { strip: first, strips }: OverviewRow,
  counts: ArrayLike<number>,
  all: number,
  fromBelow: readonly number[],
  put: (strip: number, state: number) => void,
): void {
  let [below, strip] = [0, first + strips - 1];
  for (const state of fromBelow) {
    if (counts[state] === 0) continue;
    below += counts[state];
    const top = Math.min(strip, first + strips - Math.round((below / all) * strips));
    for (; strip >= Math.max(first, top); strip--) put(strip, state);
  }
}
