// Lists what is reported of a run besides what it prints: errors with their tracebacks and warnings, each by its gist.
import { EVENT_CODE, WARNINGS, type WarningCode } from "../trace/format.ts";
import type { EventLog } from "../trace/event-log.ts";
import { gistOf } from "../words/gist.ts";

export interface Report {
  /** Without its place and its traceback: `ValueError: no milk`. */
  readonly text: string;
  readonly event: number;
  readonly isError: boolean;
}

const ERRORS: ReadonlySet<WarningCode> = new Set([
  "never-retrieved",
  "loop-error",
  "thread-error",
  "uncaught",
  "unhandled-rejection",
]);

/** `main.ts:9:3: `. */
const PLACE = /^\S+:\d+:\d+: /;

/** In the order of the run. */
export function reportsOf({ columns, strings, count }: EventLog): readonly Report[] {
  const reports: Report[] = [];
  for (let event = 0; event < count; event++) {
    if (columns.type[event] !== EVENT_CODE.warn) continue;
    const text = gistOf(strings[columns.text[event]]).replace(PLACE, "");
    reports.push({ text, event, isError: ERRORS.has(WARNINGS[columns.a[event]]) });
  }
  return reports;
}
