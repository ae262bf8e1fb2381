// What of a row can be read as a bar, what is a tick, and what is so narrow that it can only be summed up per pixel.
import { STATE_CODE, stateOfType } from "../trace/lane.ts";
import type { TraceLanes } from "../trace/lanes.ts";
import type { Row } from "./rows.ts";
import { changeAt, laneOfChange, stateCodeOf } from "./spans.ts";
import type { Sizes } from "./theme.ts";
import type { Units } from "./units.ts";
import { unitAtPx, type View, xPxOf } from "./view.ts";

/** A span on screen, named by the change of its row that begins it. */
export interface Stretch {
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

/** Takes what a row consists of, from left to right. */
export interface StretchSink {
  /** Wide enough to be drawn by itself. */
  bar(stretch: Stretch): void;
  /** Running or blocked for less time than can be drawn, yet not to be overlooked. */
  tick(stretch: Stretch): void;
  /** Too narrow: `toPx` may be in the same pixel as `fromPx`. */
  narrow(row: Row, state: number, fromPx: number, toPx: number): void;
  /** The lane ended with that change of the row; of a track, the last one of those that were there. */
  end(ending: Ending): void;
}

export interface StretchOptions {
  readonly view: View;
  readonly widthPx: number;
  readonly sizes: Sizes;
  /** What is narrower becomes no bar. */
  readonly minBarPx: number;
}

/**
 * Every change of the row in view is looked at once. Where a million of them are, a summary by time (how much of each
 * stretch of time each state took) will stand in for the ones that would be narrow.
 */
export function visitStretches(
  lanes: TraceLanes,
  units: Units,
  row: Row,
  { view, widthPx, sizes, minBarPx }: StretchOptions,
  sink: StretchSink,
): void {
  const { changes } = row;
  const { tickPx, startPx, markPx, tailPx } = sizes;
  const toUnit = unitAtPx(view, widthPx);
  // Ticks and marks reach a little to the right of where they stand.
  const fromUnit = unitAtPx(view, -2 * (tickPx + markPx));
  let lastTickPx = -Infinity;
  let freePx = -Infinity;
  for (let index = Math.max(0, changeAt(row, units, fromUnit)); index < changes.length; index++) {
    const unit = units.unitAt(changes[index]);
    if (unit > toUnit) break;
    const state = stateCodeOf(lanes, row, index);
    const fromPx = xPxOf(view, unit);
    if (state === STATE_CODE.ended) {
      sink.end({ row, index });
      continue;
    }
    const isOpen = index === changes.length - 1;
    const toPx = isOpen ? xPxOf(view, units.end) + tailPx : xPxOf(view, units.unitAt(changes[index + 1]));
    const isActive = state === STATE_CODE.running || state === STATE_CODE.blocked;
    const isFirst = state === STATE_CODE.running && isFirstRun(lanes, row, index);
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

/** A lane runs first after it was made and at most woken or cancelled before that, so there is little to look back at. */
function isFirstRun(lanes: TraceLanes, row: Row, index: number): boolean {
  const event = row.changes[index];
  const { changes } = lanes.lane(laneOfChange(row, index))!;
  for (let first = 0; first < Math.min(changes.length, 5); first++) {
    if (stateOfType(lanes.trace.columns.type[changes[first]]) === STATE_CODE.running) {
      return changes[first] === event;
    }
  }
  return false;
}
