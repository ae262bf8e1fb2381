// Cuts what has come since last time out of an event log, for another window to append to its own.
import type { EventLog } from "./event-log.ts";
import { COLUMN_NAMES, createColumns, type TraceBatch } from "./format.ts";

/** How much of a log somebody has. */
export interface LogMark {
  readonly events: number;
  readonly strings: number;
  readonly sites: number;
}

/** Of whoever has the header, and nothing else. */
export function markAtHeader({ header }: EventLog): LogMark {
  return { events: 0, strings: 0, sites: header.sites.length };
}

/** What whoever has that much lacks, and the mark of having it. */
export function partSince(
  { count, columns, strings, sites }: EventLog,
  mark: LogMark,
): { readonly batch: TraceBatch; readonly mark: LogMark } {
  const part = createColumns(count - mark.events);
  for (const name of COLUMN_NAMES) part[name].set(columns[name].subarray(mark.events, count));
  return {
    batch: {
      count: count - mark.events,
      columns: part,
      strings: strings.slice(mark.strings),
      sites: sites.slice(mark.sites),
    },
    mark: { events: count, strings: strings.length, sites: sites.length },
  };
}
