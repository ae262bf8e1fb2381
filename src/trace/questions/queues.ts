// Tells what stands in line at a moment: the ready queue and the microtasks of each loop, the timers, and what is shared.
import { EVENT_CODE } from "../format.ts";
import { isGroup, type LaneKind, type TracedObject } from "../lane.ts";
import { countBelow } from "../search.ts";
import type { TraceState } from "./state.ts";

/** A line as far as it is shown; `count` is its length. */
export interface Line<T> {
  readonly entries: readonly T[];
  readonly count: number;
}

export interface Queued {
  readonly lane: number;
  /** The event since which it stands there. */
  readonly since: number;
  /** The loop's iteration began before it came, so that its turn is in the next one. */
  readonly isForNext: boolean;
}

export interface LoopQueues {
  readonly loop: number;
  readonly ready: Line<Queued>;
  readonly microtasks: Line<Queued>;
}

export interface Timer {
  readonly lane: number;
  /** The timeout that the lane is in; 0 if the lane itself waits for that time. */
  readonly object: number;
  readonly since: number;
  /** In seconds. */
  readonly due: number;
}

/** Something that lanes share: a lock, queue, event, future... */
export interface Shared {
  readonly object: TracedObject;
  readonly holders: readonly number[];
  readonly waiters: Line<number>;
}

const MOST_SHOWN = 50;

const IS_MICROTASK: Readonly<Record<LaneKind, boolean>> = {
  thread: false,
  task: false,
  callback: false,
  call: true,
  microtask: true,
  coroutine: false,
};

/** The queues of every loop that has run or been given something to run. */
export function queuesOf(state: TraceState): readonly LoopQueues[] {
  const { trace, ready } = state;
  const queues = new Map<number, { ready: Queued[]; microtasks: Queued[] }>();
  const queuesOfLoop = (loop: number) => {
    let found = queues.get(loop);
    if (found === undefined) queues.set(loop, (found = { ready: [], microtasks: [] }));
    return found;
  };
  for (const { id, role, createdAt } of trace.objects) {
    if (createdAt >= state.moment) break;
    if (role === "loop") queuesOfLoop(id);
  }
  for (const id of ready) {
    const lane = trace.lane(id)!;
    if (lane.loop === 0) continue;
    const since = state.lanes.get(id)!;
    const queue = queuesOfLoop(lane.loop);
    if (IS_MICROTASK[lane.kind]) queue.microtasks.push({ lane: id, since, isForNext: false });
    else queue.ready.push({ lane: id, since, isForNext: since > state.turnOf(lane.loop) });
  }
  return [...queues].map(([loop, { ready: inLine, microtasks }]) => ({
    loop,
    ready: lineOf(inLine),
    microtasks: lineOf(microtasks),
  }));
}

/** Whoever waits for a time, or until one at the latest, or stands in a timeout: the next first. */
export function timersOf(state: TraceState): Line<Timer> {
  const { columns, strings } = state.trace.log;
  const timers: Timer[] = [];
  for (const [lane, since] of state.lanes) {
    const type = columns.type[since];
    const isTimed = type === EVENT_CODE.wait || type === EVENT_CODE.block || type === EVENT_CODE.due;
    if (isTimed && columns.text[since] !== 0)
      timers.push({ lane, object: 0, since, due: Number(strings[columns.text[since]]) });
  }
  for (const { id, createdBy, createdAt, dueEvents } of state.trace.objects) {
    if (createdAt >= state.moment) break;
    const since = dueEvents[countBelow(dueEvents, state.moment) - 1] as number | undefined;
    if (since !== undefined && columns.text[since] !== 0 && state.lanes.has(createdBy))
      timers.push({ lane: createdBy, object: id, since, due: Number(strings[columns.text[since]]) });
  }
  timers.sort((x, y) => x.due - y.due || x.since - y.since);
  return lineOf(timers);
}

/** What is there to be shared; what is waited for besides, unless it is a group: the tree of awaits shows that. */
export function sharedOf(state: TraceState): Line<Shared> {
  const { trace, waiters } = state;
  const shared: Shared[] = [];
  for (const object of trace.objects) {
    if (object.createdAt >= state.moment) break;
    const waiting = waiters.get(object.id);
    const isShown = object.role === "lasting" && !object.isInternal;
    const isAwaited = waiting !== undefined && object.role !== "loop" && !isGroup(object);
    if (!isShown && !isAwaited) continue;
    shared.push({ object, holders: state.holdersOf(object.id), waiters: lineOf([...(waiting ?? [])]) });
  }
  return lineOf(shared);
}

function lineOf<T>(all: readonly T[]): Line<T> {
  return { entries: all.slice(0, MOST_SHOWN), count: all.length };
}
