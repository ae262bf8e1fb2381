// Says what a link asks to be shown of a run, and finds it once there is so much of it.
import { lastSpanOf } from "../../trace/last-span.ts";
import { momentOfPlain } from "../../trace/plain-moments.ts";
import type { SpanRef } from "../../trace/questions/why.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Stretch } from "../../trace/units.ts";

/** What a run is to show; null for what is usual. A moment is a plain one. */
export interface Wanted {
  readonly moment: number | null;
  readonly lane: number | null;
  readonly zoom: Stretch | null;
}

export const NOTHING_WANTED: Wanted = { moment: null, lane: null, zoom: null };

/** Where to go, and what to select there; null while that is not recorded yet, or nothing is wanted. */
export function wantedMoment(
  { moment: plain, lane }: Wanted,
  trace: Trace,
  isComplete: boolean,
): { readonly seek: number | null; readonly span: SpanRef | null } | null {
  if (plain === null && lane === null) return null;
  const wanted = plain === null ? null : momentOfPlain(trace.log, plain);
  const moment = wanted ?? (isComplete ? trace.log.count : null);
  if (moment === null) return null;
  return {
    seek: plain === null ? null : moment,
    span: lane === null ? null : lastSpanOf(trace, lane, moment),
  };
}
