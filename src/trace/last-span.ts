// Says which span a lane is in, or was in last.
import type { SpanRef } from "./lane.ts";
import type { Trace } from "./trace.ts";

/** What a lane does at a moment, or did last; null before it began. */
export function lastSpanOf(trace: Trace, lane: number, moment: number): SpanRef | null {
  const now = trace.stateAt(lane, moment);
  if (now === null) return null;
  const { since } = now;
  const { changes } = trace.lane(lane)!;
  return { lane, event: now.state === "ended" ? (changes[changes.indexOf(since) - 1] ?? since) : since };
}
