// Keeps the state of everything at one moment up as the moment moves: who lives, stands in a queue, waits or holds.
import { pushTo } from "../lists.ts";
import { EVENT_CODE } from "../format.ts";
import { isAboutA, isChange, isCreation, STATE_CODE, stateOfType } from "../lane.ts";
import type { Trace } from "../trace.ts";
import { countBelow, countWhile } from "../search.ts";

/** The least distance between two checkpoints, in events: going back costs at most that many, and half of it on average. */
const CHECKPOINT_EVENTS = 4_096;

/** All that cannot be told from the columns. The orders of queues follow from the events since which lanes stand there. */
interface Checkpoint {
  readonly moment: number;
  /** Pairs: a lane, and the event since which it does what it does. */
  readonly lanes: readonly (readonly [number, number])[];
  readonly holders: readonly (readonly [number, readonly number[]])[];
  readonly frames: readonly (readonly [number, readonly number[]])[];
  readonly turns: readonly (readonly [number, number])[];
}

/**
 * Goes to any moment of a growing trace: forward by applying events, back by way of the nearest checkpoint. Lanes that the
 * library made for its own ends are left out.
 */
export class TraceState {
  readonly trace: Trace;
  moment = 0;
  /** The lanes that have not ended, in the order of their creation, with the event since which each does what it does. */
  private readonly living = new Map<number, number>();
  private readonly readyLanes = new Set<number>();
  private readonly waiting = new Map<number, Set<number>>();
  private readonly holding = new Map<number, number[]>();
  private readonly calls = new Map<number, number[]>();
  private readonly turns = new Map<number, number>();
  private readonly checkpoints: Checkpoint[] = [];
  /** From which moment on another checkpoint is worth its room. */
  private nextCheckpoint = CHECKPOINT_EVENTS;

  constructor(trace: Trace) {
    this.trace = trace;
  }

  /** The lanes that have not ended, in the order of their creation, with the event since which each does what it does. */
  get lanes(): ReadonlyMap<number, number> {
    return this.living;
  }

  /** The lanes that wait for their turn, in the order in which they came. */
  get ready(): ReadonlySet<number> {
    return this.readyLanes;
  }

  /** The lanes that wait for each object or lane, in the order in which they came. */
  get waiters(): ReadonlyMap<number, ReadonlySet<number>> {
    return this.waiting;
  }

  /** Who holds a lock or semaphore, in the order of taking it. */
  holdersOf(object: number): readonly number[] {
    return this.holding.get(object) ?? [];
  }

  /** The calls of coroutines that a lane is inside of, the outermost first: the events by which it entered them. */
  framesOf(lane: number): readonly number[] {
    return this.calls.get(lane) ?? [];
  }

  /** The event with which the loop's iteration began; -1 before the first. */
  turnOf(loop: number): number {
    return this.turns.get(loop) ?? -1;
  }

  /** Goes to a moment that has been recorded, forward over so many events at most. Whether it is there. */
  seek(moment: number, most = Infinity): boolean {
    const from = countWhile(this.checkpoints.length, (index) => this.checkpoints[index].moment <= moment) - 1;
    const checkpoint = this.checkpoints[from] as Checkpoint | undefined;
    if (moment < this.moment || (checkpoint?.moment ?? 0) > this.moment) this.restore(checkpoint);
    const end = Math.min(moment, this.moment + most);
    for (; this.moment < end; this.moment++) {
      if (this.moment >= this.nextCheckpoint) this.save();
      this.apply(this.moment);
    }
    return end === moment;
  }

  private apply(event: number): void {
    const { columns } = this.trace.log;
    const type = columns.type[event];
    const a = columns.a[event];
    if (isChange(type)) return this.change(isAboutA(type) ? a : columns.actor[event], event);
    if (isCreation(type)) return this.change(a, event);
    switch (type) {
      case EVENT_CODE.hold:
        return this.hold(a, columns.actor[event], columns.b[event] === 1);
      case EVENT_CODE.enter:
        return pushTo(this.calls, columns.actor[event], event);
      case EVENT_CODE.leave:
        this.calls.get(columns.actor[event])?.pop();
        return;
      case EVENT_CODE.turn:
        this.turns.set(a, event);
        return;
      case EVENT_CODE.warn:
        for (const lane of this.trace.forgottenAt(event)) this.living.delete(lane);
    }
  }

  private change(id: number, event: number): void {
    const lane = this.trace.lane(id);
    if (lane === undefined || lane.isInternal) return;
    // What a thread does while the library closes its loop is none of the lane's changes.
    if (lane.kind === "thread" && lane.changes[countBelow(lane.changes, event)] !== event) return;
    const before = this.living.get(id);
    if (before !== undefined) this.leave(id, before);
    if (stateOfType(this.trace.log.columns.type[event]) === STATE_CODE.ended) {
      this.living.delete(id);
      this.calls.delete(id);
    } else {
      this.living.set(id, event);
      this.arrive(id, event);
    }
  }

  private leave(id: number, since: number): void {
    const { type, a } = this.trace.log.columns;
    if (stateOfType(type[since]) === STATE_CODE.ready) this.readyLanes.delete(id);
    else if (isWait(type[since])) {
      const line = this.waiting.get(a[since]);
      line?.delete(id);
      if (line?.size === 0) this.waiting.delete(a[since]);
    }
  }

  private arrive(id: number, since: number): void {
    const { type, a } = this.trace.log.columns;
    if (stateOfType(type[since]) === STATE_CODE.ready) this.readyLanes.add(id);
    else if (isWait(type[since]) && a[since] !== 0) {
      const line = this.waiting.get(a[since]);
      if (line === undefined) this.waiting.set(a[since], new Set([id]));
      else line.add(id);
    }
  }

  private hold(object: number, lane: number, isHeld: boolean): void {
    if (isHeld) return pushTo(this.holding, object, lane);
    const holders = this.holding.get(object) ?? [];
    // Released by another lane than the one that took it, as a semaphore may be.
    holders.splice(Math.max(0, holders.indexOf(lane)), 1);
    if (holders.length === 0) this.holding.delete(object);
  }

  private save(): void {
    const { moment } = this;
    const checkpoint: Checkpoint = {
      moment,
      lanes: [...this.living],
      holders: copied(this.holding),
      frames: copied(this.calls),
      turns: [...this.turns],
    };
    this.checkpoints.push(checkpoint);
    // All checkpoints together take no more room than a few numbers for each event.
    const size = this.living.size + this.holding.size + this.calls.size;
    this.nextCheckpoint = moment + Math.max(CHECKPOINT_EVENTS, 2 * size);
  }

  /** Undefined: to the beginning. */
  private restore(checkpoint: Checkpoint | undefined): void {
    for (const part of [this.living, this.readyLanes, this.waiting, this.holding, this.calls, this.turns])
      part.clear();
    this.moment = checkpoint?.moment ?? 0;
    if (checkpoint === undefined) return;
    for (const [object, holders] of checkpoint.holders) this.holding.set(object, [...holders]);
    for (const [lane, frames] of checkpoint.frames) this.calls.set(lane, [...frames]);
    for (const [loop, event] of checkpoint.turns) this.turns.set(loop, event);
    for (const [lane, since] of checkpoint.lanes) this.living.set(lane, since);
    for (const [lane, since] of checkpoint.lanes.toSorted(([, x], [, y]) => x - y)) this.arrive(lane, since);
  }
}

function isWait(type: number): boolean {
  return type === EVENT_CODE.wait || type === EVENT_CODE.block;
}

function copied(lists: ReadonlyMap<number, readonly number[]>): [number, readonly number[]][] {
  return Array.from(lists, ([key, list]) => [key, [...list]]);
}
