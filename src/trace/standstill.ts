// Who waits for what when nothing can go on: for tasks, threads, locks, queues and futures, with the cycles among them.
import type { Lane, TracedObject } from "./lane.ts";
import type { TraceLanes } from "./lanes.ts";

/** Why a lane waits. */
export type Obstacle =
  /** Another lane has to end. */
  | { readonly type: "lane"; readonly lane: number }
  /** A lock or its like is held by these lanes. */
  | { readonly type: "held"; readonly object: number; readonly holders: readonly number[] }
  /** A gather or group waits for these of its members. */
  | { readonly type: "members"; readonly object: number; readonly members: readonly number[] }
  /** A coroutine was handed to a loop that nobody runs. */
  | { readonly type: "loop not run"; readonly object: number; readonly loop: number }
  /** A coroutine was handed to a loop whose thread is stopped by this lane. */
  | { readonly type: "loop stopped"; readonly object: number; readonly loop: number; readonly by: number }
  /** Its turn or its time would have come, but its thread is stopped by this lane. */
  | { readonly type: "thread stopped"; readonly by: number }
  /** Nobody is known who could complete it: an event to be set, an item to be put, a future, a promise. */
  | { readonly type: "nobody"; readonly object: number };

/** One lane that waits. */
export interface Wait {
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

/** Objects that idle threads of the library wait for. */
const IDLE_KINDS = new Set(["thread pool"]);

/** Who waits for what at that moment. Says nothing of lanes that wait for time alone, or that run a loop. */
export function standstillAt(lanes: TraceLanes, moment: number): Standstill {
  const view = new View(lanes, moment);
  const waits = lanes.lanes.flatMap((lane) => view.waitOf(lane) ?? []);
  return { waits, cycles: cyclesOf(waits) };
}

/** What can be asked of one moment. */
class View {
  private readonly lanes: TraceLanes;
  private readonly moment: number;
  /** The threads that run each loop, and the lane that stops each thread. */
  private readonly runnerOf = new Map<number, number>();
  private readonly stopperOf = new Map<number, number>();

  constructor(lanes: TraceLanes, moment: number) {
    this.lanes = lanes;
    this.moment = moment;
    for (const { id, kind, thread } of lanes.lanes) {
      const state = lanes.stateAt(id, moment);
      if (state?.state === "blocked") this.stopperOf.set(kind === "thread" ? id : thread, id);
      if (state?.state === "waiting" && lanes.object(state.waitsFor)?.kind === "loop") {
        this.runnerOf.set(state.waitsFor, id);
      }
    }
  }

  waitOf(lane: Lane): Wait | null {
    const now = this.lanes.stateAt(lane.id, this.moment);
    if (lane.isInternal || now === null || now.state === "running" || now.state === "ended") return null;
    // Neither a turn nor a timer comes while the thread is stopped.
    const isDue = now.state === "ready" || (now.state === "waiting" && now.waitsFor === 0);
    const obstacle = isDue ? this.stopOf(lane) : this.obstacle(now.waitsFor);
    return obstacle && { lane: lane.id, since: now.since, site: now.site, obstacle };
  }

  private stopOf({ id, kind, thread }: Lane): Obstacle | null {
    const by = this.stopperOf.get(kind === "thread" ? id : thread);
    return by === undefined || by === id ? null : { type: "thread stopped", by };
  }

  private obstacle(id: number): Obstacle | null {
    if (this.lanes.lane(id) !== undefined) return { type: "lane", lane: id };
    const object = this.lanes.object(id);
    if (object === undefined || object.kind === "loop" || IDLE_KINDS.has(object.kind)) return null;
    const holders = this.lanes.holdersAt(id, this.moment);
    if (holders.length > 0) return { type: "held", object: id, holders };
    const loop = object.members.find((member) => this.lanes.object(member)?.kind === "loop");
    if (loop !== undefined) return this.loopObstacle(id, loop);
    const members = this.openMembers(object);
    return members.length > 0 ? { type: "members", object: id, members } : { type: "nobody", object: id };
  }

  private loopObstacle(object: number, loop: number): Obstacle {
    const runner = this.runnerOf.get(loop);
    if (runner === undefined) return { type: "loop not run", object, loop };
    const by = this.stopperOf.get(runner);
    return by === undefined ? { type: "nobody", object } : { type: "loop stopped", object, loop, by };
  }

  private openMembers({ members }: TracedObject): number[] {
    return members.filter((member) => {
      const outcome = this.lanes.outcomeOf(member);
      return outcome === null || outcome.event >= this.moment;
    });
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
    case "loop not run":
    case "nobody":
      return [];
  }
}

/** Every ring of waits, each once, beginning with the lane that was made first. */
function cyclesOf(waits: readonly Wait[]): number[][] {
  const next = new Map(waits.map(({ lane, obstacle }) => [lane, lanesBehind(obstacle)]));
  const cycles: number[][] = [];
  const done = new Set<number>();
  const follow = (lane: number, path: readonly number[]): void => {
    const start = path.indexOf(lane);
    if (start >= 0) cycles.push(path.slice(start));
    if (start >= 0 || done.has(lane)) return;
    for (const other of next.get(lane) ?? []) follow(other, [...path, lane]);
    done.add(lane);
  };
  for (const { lane } of waits) follow(lane, []);
  return cycles;
}
