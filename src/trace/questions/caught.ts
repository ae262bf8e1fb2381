// Finds the errors that lanes caught, which end nothing: a program that tries again lives on them.
import { EVENT_CODE } from "../format.ts";
import { perTrace } from "../per-trace.ts";
import { countBelow } from "../search.ts";
import type { Trace } from "../trace.ts";

interface Caught {
  readonly byLane: Map<number, number[]>;
  count: number;
}

const known = perTrace((): Caught => ({ byLane: new Map<number, number[]>(), count: 0 }));

const NONE: readonly number[] = [];

/** The events at which a lane caught an error, in their order: a list that grows. */
export function caughtBy(trace: Trace, lane: number): readonly number[] {
  return caughtIn(trace).get(lane) ?? NONE;
}

/** Whether any lane did. */
export function hasCaught(trace: Trace): boolean {
  return caughtIn(trace).size > 0;
}

function caughtIn(trace: Trace): ReadonlyMap<number, readonly number[]> {
  const caught = known(trace);
  const { type, actor } = trace.log.columns;
  // Most programs have none: the bytes are looked through, not the events.
  const added = type.subarray(0, trace.count);
  for (let event = caught.count; (event = added.indexOf(EVENT_CODE.caught, event)) >= 0; event++) {
    const events = caught.byLane.get(actor[event]);
    if (events === undefined) caught.byLane.set(actor[event], [event]);
    else events.push(event);
  }
  caught.count = trace.count;
  return caught.byLane;
}

/** Those from one event up to another. */
export function caughtWithin(trace: Trace, lane: number, from: number, to: number): readonly number[] {
  const events = caughtBy(trace, lane);
  return events.length === 0 ? events : events.slice(countBelow(events, from), countBelow(events, to));
}
