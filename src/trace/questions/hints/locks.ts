// Finds locks that were never given back, and locks that were held through a wait which needs none.
import { EVENT_CODE } from "../../format.ts";
import type { Lane, TracedObject } from "../../lane.ts";
import { countBelow } from "../../search.ts";
import { secondsBetween } from "../../seconds.ts";
import type { Trace } from "../../trace.ts";
import { isForTime } from "../own-time.ts";
import { type Hint, hint } from "./hint.ts";
import type { SourceText } from "./source-text.ts";

/** What one lane takes for itself. */
const LOCK = /lock|condition/i;

/** Its places may well be somebody else's to give back, unless who has one has failed. */
const PLACES = /semaphore/i;

export function lockHints(trace: Trace, source: SourceText): readonly Hint[] {
  return trace.things
    .filter(({ kind, isInternal }) => (LOCK.test(kind) || PLACES.test(kind)) && !isInternal)
    .flatMap((lock) => [
      ...neverReleased(trace, lock, source),
      ...(LOCK.test(lock.kind) ? heldOverAwait(trace, lock, source) : []),
    ]);
}

/** One of each place where it was taken. */
function neverReleased(trace: Trace, lock: TracedObject, source: SourceText): readonly Hint[] {
  const { actor, b } = trace.log.columns;
  const found = new Map<number, Hint>();
  for (const id of trace.holdersAt(lock.id, trace.count)) {
    const lane = trace.lane(id);
    const outcome = trace.outcomeOf(id);
    if (lane === undefined || outcome === null) continue;
    if (PLACES.test(lock.kind) && outcome.type !== "error") continue;
    const event = lock.holdEvents.findLast((hold) => actor[hold] === id && b[hold] === 1)!;
    const others = trace.waitingAt(lock.id, trace.count);
    const site = takenAt(trace, lock, lane, source);
    const before = found.get(site);
    found.set(
      site,
      before === undefined
        ? hint("neverReleased", { lane: id, event, site, thing: lock.id, others })
        : { ...before, count: before.count + 1 },
    );
  }
  return [...found.values()];
}

/** The one place where the program takes it: in the function that the lane runs, or anywhere; 0 if there are several. */
function takenAt(
  { log: { sites } }: Trace,
  { name }: TracedObject,
  { label }: Lane,
  source: SourceText,
): number {
  const taking = new RegExp(`\\b${name.split(".").at(-1)!.replaceAll(/\W/g, "")}\\s*\\.\\s*acquire\\(\\)$`);
  const places = sites.flatMap((site, number) =>
    number > 0 && taking.test(source.at(site)) ? [number] : [],
  );
  const isOneLine = (numbers: readonly number[]): boolean =>
    new Set(numbers.map((number) => sites[number].line)).size === 1;
  const own = places.filter((number) => sites[number].scope === label);
  return isOneLine(own) ? own[0] : isOneLine(places) ? places[0] : 0;
}

/** At most one of a lock: who holds it too long does so each time. */
function heldOverAwait(trace: Trace, lock: TracedObject, source: SourceText): readonly Hint[] {
  const { actor, b, time } = trace.log.columns;
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
      const place = placeSince(trace, lane!.id, hold, since);
      if (others === 0 || place === 0 || !source.isLastAfterWrites(trace.log.sites[place])) continue;
      const before = found.get(place);
      const seconds = secondsBetween(time[since], time[until]);
      found.set(
        place,
        before === undefined
          ? hint("heldOverAwait", {
              lane: lane!.id,
              event: since,
              site: place,
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

/** Where a lane waits, as seen from the function that has taken the lock: at the call that it makes there. */
function placeSince(trace: Trace, lane: number, hold: number, wait: number): number {
  const { type, actor, site } = trace.log.columns;
  const calls: number[] = [];
  for (let event = hold; event < wait; event++) {
    if (actor[event] !== lane) continue;
    if (type[event] === EVENT_CODE.enter) calls.push(site[event]);
    else if (type[event] === EVENT_CODE.leave) calls.pop();
  }
  return calls.find((place) => place !== 0) ?? site[wait];
}

function isWait(trace: Trace, event: number): boolean {
  const type = trace.log.columns.type[event];
  return type === EVENT_CODE.wait;
}
