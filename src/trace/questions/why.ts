// Tells why a lane does what it does: what made it ready, who did that, how long its turn took to come, and what follows.
import { EVENT_CODE } from "../format.ts";
import { isCreation, LANE_STATES, type Lane, type LaneState, type SpanRef, stateOfType } from "../lane.ts";
import type { Trace } from "../trace.ts";
import { countBelow } from "../search.ts";

export type { SpanRef } from "../lane.ts";

/** What gave a lane its turn. `by` is a lane, 0 for the loop or the clock; `event` is where it happened. */
export type Reason =
  /** Nothing that was recorded: the first thread. */
  | { readonly type: "start"; readonly event: number }
  | { readonly type: "made"; readonly by: number; readonly event: number }
  /** Somebody completed or freed what it waited for, a lane or object; 0 if that is not known. */
  | { readonly type: "woken"; readonly by: number; readonly event: number; readonly awaited: number }
  /** Its time came. */
  | { readonly type: "time"; readonly event: number }
  /** It gave the others a turn and stood at the end of the queue. */
  | { readonly type: "turn"; readonly event: number }
  | { readonly type: "cancelled"; readonly by: number; readonly event: number };

export interface Why {
  /** For a span that waits: what ends the waiting; null while nothing has. For others: what led to them. */
  readonly reason: Reason | null;
  /** The event since which the lane waited, before the reason; -1 if it did not wait. */
  readonly waitedSince: number;
  /** From being ready to running; null if it was never ready. */
  readonly turn: {
    readonly readyAt: number;
    /** -1 while it has not come. */
    readonly ranAt: number;
    /** How often others ran in between, as far as they were counted. */
    readonly others: number;
  } | null;
  /** What the lane does after that turn: the event that ends its running, -1 if nothing has. */
  readonly next: number;
  /** The span that led here; null at the beginning. */
  readonly cause: SpanRef | null;
  /** Of a coroutine that somebody made, and nobody ran at once; null for whatever else. */
  readonly coroutine: Unrun | null;
}

/** What became of a coroutine that was only made. */
interface Unrun {
  readonly made: number;
  /** The event at which somebody ran or closed it, or a warning told of it; -1 while nothing has. */
  readonly end: number;
  /** The lane that runs it from there on; 0 for none. */
  readonly by: number;
  readonly fate: "open" | "awaited" | "task" | "closed" | "forgotten";
}

/** More turns of others than that are not counted. */
const MOST_OTHERS = 1_000;
/** The request to cancel a lane stands shortly before the event that makes it ready. */
const CANCEL_DISTANCE = 64;

/** Null if no span of the lane begins with that event. */
export function whyOf(trace: Trace, { lane: id, event }: SpanRef): Why | null {
  const lane = trace.lane(id);
  const index = lane === undefined ? -1 : countBelow(lane.changes, event);
  if (lane?.changes[index] !== event || stateAfter(trace, lane, index) === "ended") return null;
  const cause = causeOf(trace, { lane: id, event });
  if (lane.kind === "coroutine")
    return { reason: null, waitedSince: -1, turn: null, next: -1, cause, coroutine: unrunOf(trace, lane) };
  const start = turnStart(trace, lane, index);
  const run = runIndex(trace, lane, start);
  const ready = stateAfter(trace, lane, start) === "ready" ? lane.changes[start] : -1;
  const ranAt = run < 0 ? -1 : lane.changes[run];
  return {
    reason: start < lane.changes.length ? reasonAt(trace, lane, start) : null,
    waitedSince: isWaiting(stateAfter(trace, lane, start - 1)) ? lane.changes[start - 1] : -1,
    turn:
      ready < 0 ? null : { readyAt: ready, ranAt, others: ranAt < 0 ? 0 : countRuns(trace, ready, ranAt) },
    next: run < 0 ? -1 : (lane.changes[endOfRun(trace, lane, run)] ?? -1),
    cause,
    coroutine: null,
  };
}

function unrunOf(trace: Trace, { changes: [made, end = -1] }: Lane): Unrun {
  if (end < 0) return { made, end, by: 0, fate: "open" };
  const { type, actor, b } = trace.log.columns;
  if (type[end] !== EVENT_CODE.begin) return { made, end, by: 0, fate: "forgotten" };
  const by = b[end];
  return { made, end, by, fate: by === 0 ? "closed" : by === actor[end] ? "awaited" : "task" };
}

/** The span that led to this one, always through something that happened earlier; null at the beginning. */
export function causeOf(trace: Trace, { lane: id, event }: SpanRef): SpanRef | null {
  const lane = trace.lane(id);
  if (lane === undefined) return null;
  if (lane.kind === "coroutine") return before(trace, lane, 0);
  const index = countBelow(lane.changes, event);
  const start = turnStart(trace, lane, index);
  if (start === lane.changes.length) return obstacleOf(trace, lane, index) ?? before(trace, lane, index);
  const reason = reasonAt(trace, lane, start);
  switch (reason.type) {
    case "start":
      return null;
    case "made":
    case "woken":
    case "cancelled":
      if (reason.by !== 0 && reason.by !== id) return runningAt(trace, reason.by, reason.event);
  }
  // The lane itself led there: it slept or gave up its turn.
  return start > index ? before(trace, lane, index) : before(trace, lane, start);
}

/** The change that began the turn which the span belongs to, or leads to if the lane waits. */
function turnStart(trace: Trace, lane: Lane, index: number): number {
  if (isWaiting(stateAfter(trace, lane, index))) return index + 1;
  let start = index;
  // A lane runs on when a call inside it comes back.
  while (start > 0 && stateAfter(trace, lane, start) === "running") {
    if (isWaiting(stateAfter(trace, lane, start - 1))) return start;
    start--;
  }
  return start;
}

/** The change by which the lane ran in that turn; -1 if it has not. */
function runIndex(trace: Trace, lane: Lane, start: number): number {
  for (let index = start; index < lane.changes.length; index++) {
    const state = stateAfter(trace, lane, index);
    if (state === "running") return index;
    if (state !== "ready") return -1;
  }
  return -1;
}

function endOfRun(trace: Trace, lane: Lane, run: number): number {
  let index = run + 1;
  while (index < lane.changes.length && stateAfter(trace, lane, index) === "running") index++;
  return index;
}

/** Why the lane could go on with its change number `start`. */
function reasonAt(trace: Trace, lane: Lane, start: number): Reason {
  const { type, actor, b } = trace.log.columns;
  const event = lane.changes[start];
  const by = actor[event];
  if (isCreation(type[event])) return by === 0 ? { type: "start", event } : { type: "made", by, event };
  if (type[event] === EVENT_CODE.yield || by === lane.id) {
    return type[event] === EVENT_CODE.run ? releaseOf(trace, lane, start) : { type: "turn", event };
  }
  const cancel = cancelBefore(trace, lane, event, lane.changes[start - 1]);
  if (cancel >= 0) return { type: "cancelled", by: actor[cancel], event: cancel };
  return by === 0 && b[event] === 0
    ? { type: "time", event }
    : { type: "woken", by, event, awaited: b[event] };
}

/** A thread goes on without having been made ready: its loop has stopped, or what it was blocked by is over. */
function releaseOf(trace: Trace, lane: Lane, start: number): Reason {
  const { type, actor, a, text } = trace.log.columns;
  const event = lane.changes[start];
  const since = lane.changes[start - 1];
  const awaited = a[since];
  if (awaited === 0) return { type: text[since] === 0 ? "turn" : "time", event };
  const object = trace.object(awaited);
  for (let candidate = event - 1; candidate > since; candidate--) {
    const code = type[candidate];
    const isEnd = code === EVENT_CODE.end;
    const isRelease =
      object?.role === "loop"
        ? isEnd && trace.lane(actor[candidate])?.loop === awaited
        : isEnd
          ? actor[candidate] === awaited
          : a[candidate] === awaited && RELEASES.has(code);
    if (isRelease) return { type: "woken", by: actor[candidate], event: candidate, awaited };
  }
  return { type: text[since] === 0 ? "woken" : "time", by: 0, event, awaited };
}

const RELEASES: ReadonlySet<number> = new Set([EVENT_CODE.settle, EVENT_CODE.hold, EVENT_CODE.change]);

/** The request that ended a waiting which began with `since`; -1 if it ended otherwise. */
function cancelBefore(trace: Trace, { id }: Lane, ready: number, since: number): number {
  const { type, a } = trace.log.columns;
  const { links } = trace;
  const last = countBelow(links, ready) - 1;
  for (let index = last; index > last - CANCEL_DISTANCE && links[index] > since; index--) {
    if (type[links[index]] === EVENT_CODE.cancel && a[links[index]] === id) return links[index];
  }
  return -1;
}

/** What the lane did before its change number `index`, or who made it if that was nothing yet. */
function before(trace: Trace, lane: Lane, index: number): SpanRef | null {
  const { actor } = trace.log.columns;
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    if (stateAfter(trace, lane, earlier) !== "ready") return { lane: lane.id, event: lane.changes[earlier] };
  }
  return actor[lane.createdAt] === 0 ? null : runningAt(trace, actor[lane.createdAt], lane.createdAt);
}

/** Who is to end a waiting that nothing has ended: the lane waited for, or the first that holds what is waited for. */
function obstacleOf(trace: Trace, lane: Lane, index: number): SpanRef | null {
  const awaited = trace.log.columns.a[lane.changes[index]];
  const other = trace.lane(awaited) === undefined ? trace.holdersAt(awaited, trace.count).at(0) : awaited;
  const event = trace.lane(other ?? 0)?.changes.at(-1);
  return event === undefined ? null : { lane: other!, event };
}

/** The running in which the lane did something; what was handed over by a lane that waits by now, it did before. */
function runningAt(trace: Trace, id: number, event: number): SpanRef | null {
  const lane = trace.lane(id);
  if (lane === undefined) return null;
  const last = countBelow(lane.changes, event) - 1;
  for (let index = last; index >= 0; index--) {
    if (stateAfter(trace, lane, index) === "running") return { lane: id, event: lane.changes[index] };
  }
  return null;
}

function countRuns(trace: Trace, from: number, to: number): number {
  const { type } = trace.log.columns;
  let count = 0;
  for (let event = from + 1; event < to && count < MOST_OTHERS; event++) {
    if (type[event] === EVENT_CODE.run) count++;
  }
  return count;
}

/** The state from the change number `index` on; "ended" outside of the lane's life. */
function stateAfter(trace: Trace, lane: Lane, index: number): LaneState {
  const event = lane.changes[index] as number | undefined;
  return event === undefined ? "ended" : LANE_STATES[stateOfType(trace.log.columns.type[event])];
}

function isWaiting(state: LaneState): boolean {
  return state === "waiting" || state === "blocked";
}
