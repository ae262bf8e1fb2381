// Tells who waits for what when nothing can go on: for tasks, threads, locks, queues and futures, with the cycles among them.
import { EVENT_CODE, type Lack } from "../format.ts";
import type { Lane, LaneMoment, TracedObject } from "../lane.ts";
import { untilItGrows } from "../per-trace.ts";
import type { Trace } from "../trace.ts";

/** Why a lane waits. */
export type Obstacle =
  /** Another lane has to end. */
  | { readonly type: "lane"; readonly lane: number }
  /** A lock or its like is held by these lanes. */
  | { readonly type: "held"; readonly object: number; readonly holders: readonly number[] }
  /** A lock or its like was taken by these lanes, which have ended without giving it back. */
  | { readonly type: "left held"; readonly object: number; readonly holders: readonly number[] }
  /** A call is being made by a thread of a pool. */
  | { readonly type: "called"; readonly object: number; readonly by: readonly number[] }
  /** A call stands in line for a thread of a pool; these are all busy. */
  | {
      readonly type: "in line";
      readonly object: number;
      readonly pool: number;
      readonly by: readonly number[];
    }
  /** A gather or group waits for these of its members. */
  | { readonly type: "members"; readonly object: number; readonly members: readonly number[] }
  /** A coroutine was handed to a loop that nobody runs. */
  | { readonly type: "loop not run"; readonly object: number; readonly loop: number }
  /** A coroutine was handed to a loop whose thread is stopped by this lane. */
  | { readonly type: "loop stopped"; readonly object: number; readonly loop: number; readonly by: number }
  /** Its turn or its time would have come, but its thread is stopped by this lane. */
  | { readonly type: "thread stopped"; readonly by: number }
  /** Its turn or its time would have come, but nobody runs its loop. */
  | { readonly type: "not run"; readonly loop: number }
  /** It sleeps without end. */
  | { readonly type: "sleep" }
  /** It runs a loop in which nothing is left to do, and which nobody is left to stop. */
  | { readonly type: "idle"; readonly loop: number }
  /** Nobody is known who could do what is lacking. */
  | {
      readonly type: "nobody";
      readonly object: number;
      readonly lacks: Lack | "room";
      readonly amount: Amount;
    };

/** How full a queue is, how many have come to a barrier, how many items are open: `count` of `of`, 0 for no limit. */
interface Amount {
  readonly count: number;
  readonly of: number;
}

/** One lane that waits. */
interface Wait {
  readonly lane: number;
  /** The event since which it waits. */
  readonly since: number;
  /** Where it stands in the source. */
  readonly site: number;
  readonly obstacle: Obstacle;
}

export interface Standstill {
  /** In the order in which the lanes were made. */
  readonly waits: readonly Wait[];
  /** Lanes that wait for one another in a ring, each for the next, the last for the first. */
  readonly cycles: readonly (readonly number[])[];
}

/** Who waits for what at that moment. Says nothing of lanes that run a loop in which others wait. */
export function standstillAt(trace: Trace, moment: number): Standstill {
  const view = new View(trace, moment);
  const inLoops = trace.lanes.flatMap((lane) => view.waitOf(lane) ?? []);
  const busy = new Set(inLoops.map(({ lane }) => trace.lane(lane)!.loop));
  const idle = trace.lanes.flatMap((lane) => view.idleRunOf(lane, busy) ?? []);
  const waits = [...inLoops, ...idle].sort((x, y) => x.lane - y.lane);
  return { waits, cycles: cyclesOf(waits) };
}

/** Who waits for what at the end of a run in which nothing could go on; null for other runs. */
export const deadlockOf = untilItGrows((trace): Standstill | null => {
  const last = trace.count - 1;
  const { type, text } = trace.log.columns;
  const isDeadlock =
    last >= 0 && type[last] === EVENT_CODE.finish && trace.log.strings[text[last]] === "deadlock";
  return isDeadlock ? standstillAt(trace, trace.count) : null;
});

/** What can be asked of one moment. */
class View {
  private readonly trace: Trace;
  private readonly moment: number;
  /** The threads that run each loop, and the lane that stops each thread. */
  private readonly runnerOf = new Map<number, number>();
  private readonly stopperOf = new Map<number, number>();

  constructor(trace: Trace, moment: number) {
    this.trace = trace;
    this.moment = moment;
    for (const { id, kind, thread } of trace.lanes) {
      const state = trace.stateAt(id, moment);
      if (state?.state === "blocked") this.stopperOf.set(kind === "thread" ? id : thread, id);
      if (state?.state === "waiting" && trace.object(state.waitsFor)?.role === "loop") {
        this.runnerOf.set(state.waitsFor, id);
      }
    }
  }

  waitOf(lane: Lane): Wait | null {
    const now = this.trace.stateAt(lane.id, this.moment);
    // That nobody runs a coroutine keeps nobody from anything.
    if (lane.isInternal || lane.kind === "coroutine") return null;
    if (now === null || now.state === "running" || now.state === "ended") return null;
    const obstacle = now.waitsFor === 0 ? this.delayOf(lane, now) : this.obstacle(now.waitsFor);
    return obstacle && { lane: lane.id, since: now.since, site: now.site, obstacle };
  }

  /** A thread that runs a loop none of whose lanes waits for anything, if the program cannot end without it. */
  idleRunOf({ id, kind, createdAt, isInternal }: Lane, busy: ReadonlySet<number>): Wait | null {
    const now = this.trace.stateAt(id, this.moment);
    const loop = now?.state === "waiting" ? now.waitsFor : 0;
    const isDaemon = this.trace.log.columns.b[createdAt] === 1;
    if (kind !== "thread" || isInternal || isDaemon || busy.has(loop)) return null;
    if (this.trace.object(loop)?.role !== "loop") return null;
    return { lane: id, since: now!.since, site: now!.site, obstacle: { type: "idle", loop } };
  }

  /** Why neither its turn nor its time comes. */
  private delayOf(lane: Lane, { state, until }: LaneMoment): Obstacle | null {
    if (lane.kind === "task" && state !== "blocked" && !this.runnerOf.has(lane.loop))
      return { type: "not run", loop: lane.loop };
    const stop = this.stopOf(lane);
    if (stop !== null) return stop;
    return until === Infinity && lane.kind !== "callback" ? { type: "sleep" } : null;
  }

  private stopOf({ id, kind, thread }: Lane): Obstacle | null {
    const by = this.stopperOf.get(kind === "thread" ? id : thread);
    return by === undefined || by === id ? null : { type: "thread stopped", by };
  }

  private obstacle(id: number): Obstacle | null {
    if (this.trace.lane(id) !== undefined) return { type: "lane", lane: id };
    const object = this.trace.object(id);
    if (object === undefined || object.role === "loop" || object.role === "pool") return null;
    const holders = this.trace.holdersAt(id, this.moment);
    if (object.role === "single") return this.source(object, holders);
    if (holders.length > 0) {
      const isLeft = holders.every((holder) => this.hasEnded(holder));
      return { type: isLeft ? "left held" : "held", object: id, holders };
    }
    const members = object.members.filter((member) => !this.hasEnded(member));
    return members.length > 0 ? { type: "members", object: id, members } : this.nobody(object);
  }

  /** What keeps a result from coming: whoever makes it, another thread or loop. */
  private source(object: TracedObject, by: readonly number[]): Obstacle | null {
    const { id, members } = object;
    if (by.length > 0) return { type: "called", object: id, by };
    const lanes = members.filter((member) => this.trace.lane(member) !== undefined);
    if (lanes.length > 0) return { type: "members", object: id, members: lanes };
    const [source] = members;
    switch (this.trace.object(source)?.role) {
      case "loop":
        return this.loopObstacle(object, source);
      case "pool":
        return { type: "in line", object: id, pool: source, by: this.trace.holdersAt(source, this.moment) };
      case "single":
        return this.hasEnded(source) ? this.nobody(object) : this.obstacle(source);
      default:
        return this.nobody(object);
    }
  }

  private nobody({ id, lack, bound }: TracedObject): Obstacle {
    const count = Math.max(0, this.trace.contentsAt(id, this.moment)?.count ?? 0);
    const isFull = lack === "item" && bound > 0 && count === bound;
    return { type: "nobody", object: id, lacks: isFull ? "room" : lack, amount: { count, of: bound } };
  }

  private loopObstacle(object: TracedObject, loop: number): Obstacle {
    const runner = this.runnerOf.get(loop);
    if (runner === undefined) return { type: "loop not run", object: object.id, loop };
    const by = this.stopperOf.get(runner);
    return by === undefined ? this.nobody(object) : { type: "loop stopped", object: object.id, loop, by };
  }

  private hasEnded(id: number): boolean {
    const outcome = this.trace.outcomeOf(id);
    return outcome !== null && outcome.event < this.moment;
  }
}

/** The lanes that an obstacle leads to. */
function lanesBehind(obstacle: Obstacle): readonly number[] {
  switch (obstacle.type) {
    case "lane":
      return [obstacle.lane];
    case "held":
      return obstacle.holders;
    case "members":
      return obstacle.members;
    case "loop stopped":
    case "thread stopped":
      return [obstacle.by];
    case "called":
    case "in line":
      return obstacle.by;
    default:
      return [];
  }
}

/** Nobody reads more of them. */
const MOST_CYCLES = 100;

/** Rings of waits, each once, beginning with the lane that was made first. */
function cyclesOf(waits: readonly Wait[]): number[][] {
  const next = new Map(waits.map(({ lane, obstacle }) => [lane, lanesBehind(obstacle)]));
  const cycles: number[][] = [];
  const done = new Set<number>();
  /** The way to the lane that is looked at, with where each stands on it, and what is left to be looked at behind each. */
  const path: number[] = [];
  const places = new Map<number, number>();
  const open: Iterator<number>[] = [];
  const visit = (lane: number): void => {
    const start = places.get(lane);
    if (start !== undefined) cycles.push(path.slice(start));
    if (start !== undefined || done.has(lane)) return;
    places.set(lane, path.push(lane) - 1);
    open.push((next.get(lane) ?? [])[Symbol.iterator]());
  };
  // Not recursive: a wait can lead to a wait, thousands deep.
  for (const { lane: root } of waits) {
    visit(root);
    while (open.length > 0 && cycles.length < MOST_CYCLES) {
      const { done: isOver, value } = open.at(-1)!.next();
      if (isOver !== true) visit(value);
      else {
        open.pop();
        const lane = path.pop()!;
        places.delete(lane);
        done.add(lane);
      }
    }
    if (cycles.length >= MOST_CYCLES) break;
  }
  return cycles;
}
