// Tells waits apart: what sort of thing a lane waits for, what cut a wait off, and which time limits it stands in.
import { EVENT_CODE } from "./format.ts";
import { isGroup, type Lane, type TracedObject } from "./lane.ts";
import { countWhile } from "./search.ts";
import type { Trace } from "./trace.ts";

/** What sort of thing is waited for, in the order in which the help explains them. */
export const WAIT_KINDS = ["time", "thing", "task", "thread", "network", "promise"] as const;

export type WaitKind = (typeof WAIT_KINDS)[number];

/** A result may come from another one, and that from another; a ring of them is nobody's. */
const MOST_SOURCES = 8;

/** The kind of a wait for a lane or object, 0 for time alone. Null for a thread that runs a loop: others wait in it. */
export function waitKindOf(trace: Trace, id: number): WaitKind | null {
  if (id === 0) return "time";
  const lane = trace.lane(id);
  if (lane !== undefined) return lane.kind === "thread" ? "thread" : "task";
  const object = trace.object(id);
  if (object === undefined) return "promise";
  if (isGroup(object)) return "task";
  switch (object.role) {
    case "loop":
      return null;
    case "lasting":
      return "thing";
    case "pool":
      return "thread";
    default:
      return kindOfResult(trace, object);
  }
}

/** A thread that is stopped by its own pool has nothing to do: it holds nobody up. */
export function isIdleIn(trace: Trace, awaited: number): boolean {
  return trace.object(awaited)?.role === "pool";
}

/** By where a result comes from: a thread or another loop, the network, somebody who counts, or whoever has promised it. */
function kindOfResult(trace: Trace, result: TracedObject): WaitKind {
  let object: TracedObject | undefined = result;
  for (let depth = 0; object !== undefined && depth < MOST_SOURCES; depth++) {
    if (object.lack === "answer") return "network";
    if (object.lack === "done") return "thing";
    const [source] = object.members;
    if (object.role === "pool" || object.role === "loop") return "thread";
    const lane = trace.lane(source);
    if (lane !== undefined) {
      if (lane.kind === "thread") return "thread";
      if (lane.kind === "task" || lane.kind === "call") return "task";
    }
    object = trace.object(source);
  }
  return "promise";
}

/** Why a wait ended before what was waited for had come. */
export interface Cut {
  /** The event that cut it off. */
  readonly event: number;
  /** The lane that asked for it; 0 for the clock. */
  readonly by: number;
  /** The time that was up, in seconds; null if it was no time. */
  readonly limit: number | null;
}

/** What cut off the wait that the lane's change number `index` began; null if nothing did. */
export function cutOf(trace: Trace, lane: Lane, index: number): Cut | null {
  const { type, actor, a, b, time, text } = trace.log.columns;
  const since = lane.changes[index];
  if (type[since] !== EVENT_CODE.wait && type[since] !== EVENT_CODE.block) return null;
  const end = lane.changes[index + 1] as number | undefined;
  const cancels = trace.cancelsOf(lane.id);
  const last = countWhile(cancels.length, (at) => cancels[at].event <= (end ?? Infinity)) - 1;
  if (last >= 0 && cancels[last].event > since) {
    const cancel = cancels[last];
    const limit = cancel.limit === 0 ? null : limitSeconds(trace, trace.object(cancel.limit)!);
    return { event: cancel.event, by: actor[cancel.event], limit };
  }
  // A wait for something with a time of its own, which came first.
  if (end === undefined || a[since] === 0 || text[since] === 0) return null;
  const isTimeUp = type[end] === EVENT_CODE.ready && b[end] === 0 && actor[end] === 0;
  if (!isTimeUp || time[end] < Number(trace.log.strings[text[since]])) return null;
  return { event: end, by: 0, limit: Number(trace.log.strings[text[since]]) - time[since] };
}

/** A stretch of a lane's life that has to be over by a time. */
export interface Limit {
  readonly object: TracedObject;
  /** The event with which it began. */
  readonly event: number;
  /** The event at which it was over, or its time up; -1 while it goes on. */
  readonly endEvent: number;
  /** In seconds of the program's clock. */
  readonly deadline: number;
  /** Its length, in seconds. */
  readonly seconds: number;
  /** The time was up first. */
  readonly isExpired: boolean;
}

/** The time limits that a lane has set itself, in the order in which they began. */
export function limitsOf(trace: Trace, lane: number): readonly Limit[] {
  return trace.limitedBy(lane).map((object) => limitOf(trace, object));
}

function limitOf(trace: Trace, object: TracedObject): Limit {
  return {
    object,
    event: object.createdAt,
    endEvent: endOf(trace, object),
    deadline: deadlineOf(trace, object) ?? 0,
    seconds: limitSeconds(trace, object),
    isExpired: object.changeEvents.length > 0,
  };
}

/** The event at which a limit was over; -1 while it goes on. */
function endOf(trace: Trace, { dueEvents }: TracedObject): number {
  const last = dueEvents[dueEvents.length - 1];
  return trace.log.columns.text[last] === 0 ? last : -1;
}

/** The time that was set last; null if none was. */
function deadlineOf({ log: { columns, strings } }: Trace, { dueEvents }: TracedObject): number | null {
  const due = dueEvents.findLast((event) => columns.text[event] !== 0);
  return due === undefined ? null : Number(strings[columns.text[due]]);
}

/** How long that was. */
function limitSeconds(trace: Trace, object: TracedObject): number {
  const deadline = deadlineOf(trace, object);
  return deadline === null ? 0 : deadline - trace.log.columns.time[object.createdAt];
}

/** The innermost limit in which a lane stands at an event. */
export function limitAt(trace: Trace, lane: number, event: number): Limit | null {
  const limits = trace.limitedBy(lane);
  let at = countWhile(limits.length, (index) => limits[index].createdAt <= event) - 1;
  for (; at >= 0; at--) {
    const end = endOf(trace, limits[at]);
    if (end < 0 || end > event) return limitOf(trace, limits[at]);
  }
  return null;
}
