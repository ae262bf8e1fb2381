// Decides what of a row can be read as a bar, what is a tick, and what is so narrow that it can only be summed up by pixel.
//
// How a million spans become pixels
//
// A frame has sixteen milliseconds, and to look at one change of a row takes a tenth of a microsecond. A run has a million
// changes, so a picture of all of it cannot look at each. Nor need it: a screen has two thousand columns. What is drawn
// depends on how much room a span has:
//
// - A span of a few pixels or more is a bar, drawn by itself, with words in it. There are never more bars than pixels.
// - What is narrower but must not be overlooked (a lane ran, or blocked its thread) is a tick of a fixed width. Of several
//   ticks that would overlap the first is drawn; the others are as narrow as the rest.
// - The rest is summed up. Each column of pixels gets one colour, that of the state which took most of it, and a strip
//   below it tells where the lane ran at all.
//
// With few changes in view every one of them is looked at. With many, the row is read from its mipmap (layout/mipmap.ts):
// bins a power of two long, each level half as many as the one below. A column is read from the level whose bins are just
// shorter than it, so it costs three bins at most, whether it holds ten spans or a hundred thousand. Where the finest bins
// are longer than a pixel and the changes are still many, a few are looked at in each pixel, and the rest of the pixel is
// jumped over by a binary search.
//
// What was thought of, and left:
//
// - Every n-th span, or the first in each pixel. Others are picked with every pan, so the picture flickers; and what ran
//   for a microsecond in an hour is gone. Bins stand still on the axis, not in the view, and a state that was there at all
//   keeps a share of at least 1 in 255 on every level: nothing vanishes, whatever the zoom.
// - Tiles, as maps have them. They would have to be drawn anew for each theme, size of rows and place of the playhead, and
//   the last one with every event of a run that goes on. Numbers have no theme, and appending to them costs the same
//   whatever there is.
// - A mix of the colours of all states in a column. It is a colour that no legend explains.
// - Exact sums in the bins. A column becomes one colour of four, and for that a byte a state is enough: four bytes a bin
//   in place of thirty-two, and a bin is compared, halved and kept as one integer.
import { STATE_CODE, stateOfType } from "../../trace/lane.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Row } from "../layout/rows.ts";
import type { Mipmap } from "../layout/mipmap.ts";
import { LIVE_STATE_COUNT } from "../layout/live-states.ts";
import { changeAt, laneOfChange, stateCodeOf } from "../layout/spans.ts";
import type { Sizes } from "./theme.ts";
import type { Units } from "../../trace/units.ts";
import { unitAtPx, type View, xPxOf } from "./view.ts";

/** A span on screen, named by the change of its row that begins it. */
export interface DrawnSpan {
  readonly row: Row;
  readonly index: number;
  /** The number of the state. */
  readonly state: number;
  readonly fromPx: number;
  readonly toPx: number;
  /** Nothing has ended it yet. */
  readonly isOpen: boolean;
  /** The lane has not run before. */
  readonly isFirst: boolean;
}

/** The change of a row with which it has nothing to show any more. */
export interface Ending {
  readonly row: Row;
  readonly index: number;
}

/** Takes what a row consists of, each kind from left to right. */
export interface DetailSink {
  /** Wide enough to be drawn by itself. */
  bar(span: DrawnSpan): void;
  /** Running or blocked for less time than can be drawn, yet not to be overlooked. */
  tick(span: DrawnSpan): void;
  /** Too narrow: `toPx` may be in the same pixel as `fromPx`. */
  narrow(row: Row, state: number, fromPx: number, toPx: number): void;
  /** So many in one pixel that only their shares are known: which state took most of it, and whether the lane ran. */
  column(row: Row, state: number, hasRun: boolean, xPx: number): void;
  /** The lane ended with that change of the row; of a track, the last one of those that were there. */
  end(ending: Ending): void;
}

export interface DetailOptions {
  readonly view: View;
  readonly widthPx: number;
  readonly sizes: Sizes;
  /** What is narrower becomes no bar. */
  readonly minBarPx: number;
  /** With more changes in view than that, the row is drawn from its mipmap. */
  readonly maxChanges: number;
  /** Null for a row that has none. */
  readonly mipmapOf: (row: Row) => Mipmap | null;
}

/** Where that many changes are in one pixel, and no mipmap as fine as that, the rest of the pixel is left out. */
const MOST_PER_PIXEL = 6;

/** Looks at every change of the row in view once; where there are too many of them, at every pixel. */
export function visitByDetail(
  trace: Trace,
  units: Units,
  row: Row,
  options: DetailOptions,
  sink: DetailSink,
): void {
  const { view, widthPx, sizes, maxChanges, mipmapOf } = options;
  // Ticks and marks reach a little to the right of where they stand.
  const first = Math.max(0, changeAt(row, units, unitAtPx(view, -2 * (sizes.tickPx + sizes.markPx))));
  const last = changeAt(row, units, unitAtPx(view, widthPx));
  const mipmap = last - first > maxChanges ? mipmapOf(row) : null;
  if (mipmap === null || 1 / view.pxPerUnit < mipmap.width) {
    visitChanges(trace, units, row, first, last, options, sink);
    return;
  }
  visitColumns(trace, units, row, mipmap, options, sink);
  // The last span, which nothing has ended, and how the row ends.
  if (last === row.changes.length - 1) visitChanges(trace, units, row, last, last, options, sink);
}

function visitChanges(
  trace: Trace,
  units: Units,
  row: Row,
  first: number,
  last: number,
  { view, sizes, minBarPx, maxChanges }: DetailOptions,
  sink: DetailSink,
): void {
  const { changes } = row;
  const { tickPx, startPx, tailPx } = sizes;
  let lastTickPx = -Infinity;
  let freePx = -Infinity;
  const mostPerPixel = last - first > maxChanges ? MOST_PER_PIXEL : Infinity;
  let pixel = -Infinity;
  let inPixel = 0;
  // Each place is asked for once: the events of a row lie far apart in memory.
  let nextPx = first <= last ? xPxOf(view, units.unitAt(changes[first])) : 0;
  for (let index = first; index <= last; index++) {
    const fromPx = nextPx;
    const isOpen = index === changes.length - 1;
    if (!isOpen) nextPx = xPxOf(view, units.unitAt(changes[index + 1]));
    const state = stateCodeOf(trace, row, index);
    if (fromPx >= pixel + 1) {
      pixel = Math.floor(fromPx);
      inPixel = 0;
    } else if (++inPixel > mostPerPixel) {
      // To the last change of the pixel, whose span may reach beyond it.
      const next = changeAt(row, units, unitAtPx(view, pixel + 1));
      if (next > index) {
        index = next - 1;
        nextPx = xPxOf(view, units.unitAt(changes[next]));
        continue;
      }
    }
    if (state === STATE_CODE.ended) {
      if (row.shown !== null || index === changes.length - 1) sink.end({ row, index });
      continue;
    }
    const toPx = isOpen ? xPxOf(view, units.end) + tailPx : nextPx;
    const isActive = state === STATE_CODE.running || state === STATE_CODE.blocked;
    const isFirst = state === STATE_CODE.running && isFirstRun(trace, row, index);
    if (isActive && toPx - fromPx < tickPx) {
      // The first of several close to each other is drawn; behind it there is no room for more.
      if (fromPx - lastTickPx >= 2 * tickPx) {
        lastTickPx = fromPx;
        freePx = fromPx + (isFirst ? startPx : tickPx);
        sink.tick({ row, index, state, fromPx, toPx: freePx, isOpen, isFirst });
      } else sink.narrow(row, state, fromPx, toPx);
    } else if (toPx - Math.max(fromPx, freePx) >= minBarPx) {
      sink.bar({ row, index, state, fromPx: Math.max(fromPx, freePx), toPx, isOpen, isFirst });
    } else if (toPx > fromPx) sink.narrow(row, state, fromPx, toPx);
  }
}

/** One colour a pixel; what fills many pixels by itself is a bar all the same. */
function visitColumns(
  trace: Trace,
  units: Units,
  row: Row,
  mipmap: Mipmap,
  { view, widthPx, sizes }: DetailOptions,
  sink: DetailSink,
): void {
  const leastPx = sizes.fontPx * 2;
  const columns = Math.ceil(widthPx);
  const sums = mipmap.read(unitAtPx(view, 0), 1 / view.pxPerUnit, columns);
  let sameState = -1;
  let sameFromPx = 0;
  const endRun = (toPx: number): void => {
    if (sameState < 0 || toPx - sameFromPx < leastPx) return;
    const index = changeAt(row, units, unitAtPx(view, (sameFromPx + toPx) / 2));
    const fromPx = xPxOf(view, units.unitAt(row.changes[index]));
    const endPx = index + 1 < row.changes.length ? xPxOf(view, units.unitAt(row.changes[index + 1])) : toPx;
    if (endPx - fromPx < leastPx || stateCodeOf(trace, row, index) !== sameState) return;
    sink.bar({ row, index, state: sameState, fromPx, toPx: endPx, isOpen: false, isFirst: false });
  };
  for (let xPx = 0; xPx < columns; xPx++) {
    let state = -1;
    let most = 0;
    let all = 0;
    for (let candidate = 0; candidate < LIVE_STATE_COUNT; candidate++) {
      const share = sums[xPx * LIVE_STATE_COUNT + candidate];
      all += share;
      if (share <= most) continue;
      most = share;
      state = candidate;
    }
    if (state >= 0) sink.column(row, state, sums[xPx * LIVE_STATE_COUNT + STATE_CODE.running] > 0, xPx);
    const alone = most === all ? state : -1;
    if (alone === sameState) continue;
    endRun(xPx);
    sameState = alone;
    sameFromPx = xPx;
  }
  endRun(widthPx);
}

/** A lane runs first after it was made and at most woken or cancelled before that, so there is little to look back at. */
const BEFORE_FIRST_RUN = 5;

function isFirstRun(trace: Trace, row: Row, index: number): boolean {
  // A row of one lane has the lane's changes.
  if (row.shown === null && index >= BEFORE_FIRST_RUN) return false;
  const event = row.changes[index];
  const { changes } = trace.lane(laneOfChange(row, index))!;
  for (let first = 0; first < Math.min(changes.length, BEFORE_FIRST_RUN); first++) {
    if (stateOfType(trace.log.columns.type[changes[first]]) === STATE_CODE.running) {
      return changes[first] === event;
    }
  }
  return false;
}
