// Finds what each event had to come after, whatever the clock and the turns of the loop: how long the chain of causes is that led to it.
import { EVENT_TYPES, type EventType } from "./format.ts";
import { perTrace } from "./per-trace.ts";
import type { Trace } from "./trace.ts";

type Field = "a" | "b";

/** The lanes and objects of which an event is a part. */
const CHANGES: Partial<Record<EventType, readonly Field[]>> = {
  thread: ["a"],
  loop: ["a"],
  task: ["a"],
  callback: ["a"],
  due: ["a"],
  ready: ["a"],
  cancel: ["a"],
  object: ["a"],
  settle: ["a"],
  hold: ["a"],
  change: ["a"],
  call: ["a"],
  microtask: ["a"],
  items: ["a"],
  coroutine: ["a"],
  begin: ["a", "b"],
};

/** Those that it finds as they are. */
const FINDS: Partial<Record<EventType, readonly Field[]>> = { wait: ["a"], block: ["a"], ready: ["b"] };

/** Reading a variable, and writing it. */
const READS: ReadonlySet<EventType> = new Set(["read", "update"]);
const WRITES: ReadonlySet<EventType> = new Set(["write", "update"]);

/**
 * An event comes after
 *
 * - what its lane did before and, where another lane ran inside of it (a call, a loop), after what that one did;
 * - what made its lane, made it ready, asked it to stop;
 * - the last change of the object that it is about: an item has to be put before it is taken, a lock to be given back;
 * - the ends of all members of a group that is done;
 * - the last writing of the variable that it reads.
 *
 * That the loop lets one task go before another, or that a time is up later than another, is no cause. This is what
 * Lamport calls "happened before" (Time, Clocks, and the Ordering of Events in a Distributed System, 1978); the numbers are
 * his logical clocks, which only steps advance. Lanes of one track follow each other, since they are drawn in one row.
 * Append-only.
 */
export class Causes {
  /** By event: how many steps the longest chain has that had to come before it. */
  readonly before: number[] = [];
  /** By moment: how many the longest of all has so far. */
  readonly longest: number[] = [0];
  private readonly trace: Trace;
  /** By lane, object or track: how long the chain is that ends with what became of it last. */
  private readonly chains = new Map<number, number>();
  private readonly ofVariables = new Map<number, number>();
  /** By thread: the lane that acted last in it. */
  private readonly lastActors = new Map<number, number>();

  constructor(trace: Trace) {
    this.trace = trace;
  }

  /** Takes in what is new. */
  update(): this {
    for (let event = this.before.length; event < this.trace.count; event++) this.take(event);
    return this;
  }

  private take(event: number): void {
    const { trace, chains, ofVariables, longest } = this;
    const { columns } = trace.log;
    const type = EVENT_TYPES[columns.type[event]];
    const actor = columns.actor[event];
    const variable = columns.a[event];
    const parts = [actor, ...(CHANGES[type] ?? []).map((field) => columns[field][event])];
    parts.push(...trace.forgottenAt(event));
    const found = (FINDS[type] ?? []).map((field) => columns[field][event]);
    const inside = this.lastBefore(actor);
    // Who begins a turn does not go on behind the turn before.
    if (type !== "run" || trace.stateAt(actor, event)?.state !== "ready") found.push(inside);
    // A gather is done when the last one is, whichever that is.
    const settled = type === "settle" ? trace.object(columns.a[event]) : undefined;
    if (settled?.role === "group") found.push(...settled.members);
    let before = READS.has(type) ? (ofVariables.get(variable) ?? 0) : 0;
    for (const id of [...parts, ...found]) before = Math.max(before, chains.get(this.keyOf(id)) ?? 0);
    const after = before + (trace.isStep(event) ? 1 : 0);
    // The clock is nobody's cause.
    for (const id of parts) if (id !== 0) chains.set(this.keyOf(id), after);
    if (WRITES.has(type)) ofVariables.set(variable, after);
    // As on the axis of steps: a callback is planned from its beginning on, although an event of its own says so.
    this.before.push(before - (trace.stepAtMoment(event) - trace.stepOf(event)));
    longest.push(Math.max(longest[event], after));
  }

  /** The lane that acted last in the thread of this one: it ran inside of it, unless this one begins a turn. 0 for none. */
  private lastBefore(actor: number): number {
    const thread = this.trace.lane(actor)?.thread ?? 0;
    const last = this.lastActors.get(thread) ?? 0;
    if (actor !== 0) this.lastActors.set(thread, actor);
    return actor === 0 ? 0 : last;
  }

  private keyOf(id: number): number {
    const track = this.trace.lane(id)?.track ?? -1;
    return track < 0 ? id : -1 - track;
  }
}

const known = perTrace((trace) => new Causes(trace));

/** The causes of a trace, up to date. */
export function causesIn(trace: Trace): Causes {
  return known(trace).update();
}
