// Finds the spans of a row: what lies between the events that change its state.
import { LANE_STATES, STATE_CODE, stateOfType } from "../../trace/lane.ts";
import type { LaneState, Trace } from "../../trace/trace.ts";
import { countWhile } from "../../trace/search.ts";
import type { Row } from "./rows.ts";
import type { Units } from "../../trace/units.ts";

export interface Span {
  /** Which of the row's changes began it. */
  readonly index: number;
  readonly lane: number;
  /** The event that brought the lane into that state: the change itself, except in a row that lanes share. */
  readonly event: number;
  readonly state: LaneState;
  readonly fromUnit: number;
  readonly toUnit: number;
  /** Nothing has ended it yet. */
  readonly isOpen: boolean;
}

/** The number of the row's state from its change number `index` on. */
export function stateCodeOf(trace: Trace, row: Row, index: number): number {
  return row.states?.[index] ?? stateOfType(trace.log.columns.type[row.changes[index]]);
}

/** The lane that the row shows from its change number `index` on. */
export function laneOfChange(row: Row, index: number): number {
  return row.shown?.[index] ?? row.lane;
}

/** The event that brought that lane into its state: where lanes share a row, it may have come into it before. */
export function eventOfChange(trace: Trace, row: Row, index: number): number {
  const event = row.changes[index];
  return row.shown === null ? event : trace.stateAt(row.shown[index], event + 1)!.since;
}

/** The last change of the row that lies at or before the unit; -1 if there is none. */
export function changeAt(row: Row, units: Units, unit: number): number {
  return countWhile(row.changes.length, (index) => units.unitAt(row.changes[index]) <= unit) - 1;
}

/** The span that the row's change number `index` begins; null if the row has nothing to show from there on. */
export function spanOf(trace: Trace, row: Row, units: Units, index: number): Span | null {
  const code = stateCodeOf(trace, row, index);
  if (code === STATE_CODE.ended) return null;
  const isOpen = index === row.changes.length - 1;
  const lane = laneOfChange(row, index);
  return {
    index,
    lane,
    event: eventOfChange(trace, row, index),
    state: LANE_STATES[code],
    fromUnit: units.unitAt(row.changes[index]),
    toUnit: isOpen ? units.end : units.unitAt(row.changes[index + 1]),
    isOpen,
  };
}

/** The spans of a row that touch a range, those without width among them. */
export function spansOf(trace: Trace, row: Row, units: Units, fromUnit: number, toUnit: number): Span[] {
  const spans: Span[] = [];
  // Of several changes at one place, all but the last begin spans without width; they belong to the range.
  let index = Math.max(0, changeAt(row, units, fromUnit));
  while (index > 0 && units.unitAt(row.changes[index]) === fromUnit) index--;
  for (; index < row.changes.length; index++) {
    const span = spanOf(trace, row, units, index);
    if (span === null || span.toUnit < fromUnit) continue;
    if (span.fromUnit > toUnit) break;
    spans.push(span);
  }
  return spans;
}
