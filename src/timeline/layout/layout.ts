// Finds what the picture consists of, before any pixel: rows, brackets, links between rows, and times when a thread stands still.
import type { LinkType } from "../../trace/format.ts";
import { linkOfType } from "../../trace/lane.ts";
import type { Trace } from "../../trace/trace.ts";
import { countBelow, countWhile } from "../../trace/search.ts";
import { type Arrangement, UNARRANGED } from "./arrangement.ts";
import { type Bracket, bracketsOf } from "./brackets.ts";
import { type Row, rowFor, type Rows, rowsOf } from "./rows.ts";
import type { Units } from "../../trace/units.ts";

/** One lane did something to another, or the clock did: a vertical arrow. */
export interface Link {
  readonly type: LinkType;
  readonly event: number;
  /** Null for the clock. */
  readonly from: Row | null;
  readonly to: Row;
}

/** A lane stopped its whole thread; the other lanes of the thread stand still. */
export interface Standstill {
  /** The row of the lane that did it, or the one that stands for it. */
  readonly row: Row;
  readonly event: number;
  /** The event that ended it; -1 if nothing has. */
  readonly endEvent: number;
  /** All rows of the thread stand still. */
  readonly thread: number;
}

export interface Layout extends Rows {
  /** Of the lanes from which it was made. */
  readonly revision: number;
  readonly arrangement: Arrangement;
  readonly brackets: readonly Bracket[];
  /** Every second row is of another run. */
  readonly isPaired?: true;
}

export function layoutOf(trace: Trace, arrangement: Arrangement = UNARRANGED): Layout {
  const rows = rowsOf(trace, arrangement);
  return { revision: trace.revision, arrangement, ...rows, brackets: bracketsOf(trace, rows) };
}

/** The links in a range, as indexes into the links of the trace: from the first up to the second. */
export function linkRange(trace: Trace, units: Units, fromUnit: number, toUnit: number): [number, number] {
  const { links } = trace;
  if (!units.isInOrder) return [0, links.length];
  return [
    countWhile(links.length, (index) => units.unitAt(links[index]) < fromUnit),
    countWhile(links.length, (index) => units.unitAt(links[index]) <= toUnit),
  ];
}

/** Link number `index` of the trace; null if it begins or ends in a row that is not shown. */
export function linkOf(trace: Trace, layout: Layout, index: number): Link | null {
  const event = trace.links[index];
  const [begin, end] = trace.linkEnds(event);
  const from = begin === 0 ? null : rowFor(layout, begin);
  const to = rowFor(layout, end);
  if (from === undefined || to === undefined || from === to) return null;
  return { type: linkOfType(trace.log.columns.type[event])!, event, from, to };
}

/** A thread stands still once at a time, so that of those which began before a range only the last few can touch it. */
const LOOK_BACK = 200;

/** The standstills that touch a range, no more than `most`. */
export function standstillsOf(
  trace: Trace,
  layout: Layout,
  units: Units,
  fromUnit: number,
  toUnit: number,
  most = Infinity,
): Standstill[] {
  const { actor } = trace.log.columns;
  const standstills: Standstill[] = [];
  const { blocks } = trace;
  const begun = units.isInOrder
    ? countWhile(blocks.length, (index) => units.unitAt(blocks[index]) < fromUnit)
    : 0;
  for (let index = Math.max(0, begun - LOOK_BACK); index < blocks.length; index++) {
    const event = blocks[index];
    if (standstills.length === most) break;
    if (units.unitAt(event) > toUnit) {
      if (units.isInOrder) break;
      continue;
    }
    const row = rowFor(layout, actor[event]);
    if (row === undefined) continue;
    const { changes } = trace.lane(actor[event])!;
    const endEvent = changes[countBelow(changes, event + 1)] ?? -1;
    if (endEvent >= 0 && units.unitAt(endEvent) < fromUnit) continue;
    standstills.push({ row, event, endEvent, thread: row.thread });
  }
  return standstills;
}
