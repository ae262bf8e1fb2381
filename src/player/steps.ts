// The moments at which stepping through a run stops: before each event that the reader can see happen.
import { EVENT_TYPES, type EventType } from "../trace/format.ts";
import type { TraceStore } from "../trace/store.ts";

/** Book-keeping: these describe what an event beside them does. */
const UNSEEN: readonly EventType[] = ["loop", "turn", "due", "object", "name", "number", "member"];

const IS_SEEN = EVENT_TYPES.map((type) => !UNSEEN.includes(type));

/** A step ends before an event that is seen, so that what belongs to the last one has been told too. */
function isStop(trace: TraceStore, moment: number): boolean {
  return moment <= 0 || moment >= trace.count || IS_SEEN[trace.columns.type[moment]];
}

export function nextStop(trace: TraceStore, moment: number): number {
  let next = Math.min(moment + 1, trace.count);
  while (!isStop(trace, next)) next++;
  return next;
}

export function previousStop(trace: TraceStore, moment: number): number {
  let previous = Math.max(moment - 1, 0);
  while (!isStop(trace, previous)) previous--;
  return previous;
}
