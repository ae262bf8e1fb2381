// Finds locks that were never given back, and locks that were held through a wait which needs none.
import { EVENT_CODE } from "../../format.ts";
import type { TracedObject } from "../../lane.ts";
import { countBelow } from "../../search.ts";
import { secondsBetween } from "../../seconds.ts";
import type { Trace } from "../../trace.ts";
import { isForTime } from "../own-time.ts";
import { type Hint, hint } from "./hint.ts";
import type { SourceText } from "./source-text.ts";

/** What one lane takes for itself; the places of a semaphore may well be somebody else's to give back. */
const LOCK = /lock|condition/i;

export function lockHints(trace: Trace, source: SourceText): readonly Hint[] {
  return trace.things
    .filter(({ kind, isInternal }) => LOCK.test(kind) && !isInternal)
    .flatMap((lock) => [...neverReleased(trace, lock), ...heldOverAwait(trace, lock, source)]);
}

function neverReleased(trace: Trace, lock: TracedObject): readonly Hint[] {
  const { type, actor, b, site } = trace.log.columns;
  return trace.holdersAt(lock.id, trace.count).flatMap((id) => {
    const lane = trace.lane(id);
    const end = lane?.changes.at(-1) ?? -1;
    if (lane === undefined || end < 0 || type[end] !== EVENT_CODE.end) return [];
    const event = lock.holdEvents.findLast((hold) => actor[hold] === id && b[hold] === 1)!;
    const others = trace.waitingAt(lock.id, trace.count);
    return [hint("neverReleased", { lane: id, event, site: site[event], thing: lock.id, others })];
  });
}

/** At most one of a lock: who holds it too long does so each time. */
function heldOverAwait(trace: Trace, lock: TracedObject, source: SourceText): readonly Hint[] {
  const { actor, b, time, site } = trace.log.columns;
  const found = new Map<number, Hint>();
  for (const [index, hold] of lock.holdEvents.entries()) {
    if (b[hold] !== 1) continue;
    const lane = trace.lane(actor[hold]);
    const release = lock.holdEvents.slice(index + 1).find((event) => b[event] === 0) ?? trace.count;
    for (let at = countBelow(lane?.changes ?? [], hold); at < (lane?.changes.length ?? 0) - 1; at++) {
      const [since, until] = [lane!.changes[at], lane!.changes[at + 1]];
      if (until >= release) break;
      if (!isWait(trace, since) || time[since] === time[until] || !isForTime(trace, since, until)) continue;
      const others = trace.waitingAt(lock.id, until);
      if (others === 0 || site[since] === 0 || !source.isLastAfterWrites(trace.log.sites[site[since]]))
        continue;
      const before = found.get(site[since]);
      const seconds = secondsBetween(time[since], time[until]);
      found.set(
        site[since],
        before === undefined
          ? hint("heldOverAwait", {
              lane: lane!.id,
              event: since,
              site: site[since],
              thing: lock.id,
              others,
              seconds,
            })
          : { ...before, count: before.count + 1 },
      );
    }
  }
  return [...found.values()];
}

function isWait(trace: Trace, event: number): boolean {
  const type = trace.log.columns.type[event];
  return type === EVENT_CODE.wait;
}
