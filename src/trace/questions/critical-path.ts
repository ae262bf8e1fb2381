// Finds what the end of a run had to wait for: the chain of spans that led to it, each because of the one before.
import { EVENT_CODE } from "../format.ts";
import { isCreation } from "../lane.ts";
import type { Trace } from "../trace.ts";
import { countBelow } from "../search.ts";
import { causeOf, type SpanRef } from "./why.ts";

/**
 * From the beginning to the last thing that a lane of the program did. A lane that has been made ready and waits for its
 * turn is a part of the chain; a waiting that somebody else ended is not: what that one did meanwhile is.
 */
export function criticalPath(trace: Trace): readonly SpanRef[] {
  const path: SpanRef[] = [];
  let span = lastSpan(trace);
  while (span !== null) {
    path.push(span);
    const ready = readyBefore(trace, span);
    if (ready !== null) path.push(ready);
    const cause = causeOf(trace, span);
    // A chain goes back in time, except where lanes of an unfinished run wait for each other.
    span = cause !== null && cause.event < span.event ? cause : null;
  }
  return path.reverse();
}

/** What the lane that changed its state last did last. */
function lastSpan(trace: Trace): SpanRef | null {
  const { type } = trace.log.columns;
  let last = -1;
  let found: SpanRef | null = null;
  for (const { id, changes, isInternal } of trace.lanes) {
    if (isInternal || changes.at(-1)! <= last) continue;
    const event = changes.findLast((change) => type[change] === EVENT_CODE.run);
    if (event === undefined) continue;
    last = changes.at(-1)!;
    found = { lane: id, event };
  }
  return found;
}

/** The stretch in which a lane that runs was ready before. */
function readyBefore(trace: Trace, { lane, event }: SpanRef): SpanRef | null {
  const { changes } = trace.lane(lane)!;
  const { type } = trace.log.columns;
  const before = changes[countBelow(changes, event) - 1] as number | undefined;
  if (before === undefined || type[event] !== EVENT_CODE.run) return null;
  const isReady =
    type[before] === EVENT_CODE.ready || type[before] === EVENT_CODE.yield || isCreation(type[before]);
  return isReady ? { lane, event: before } : null;
}
