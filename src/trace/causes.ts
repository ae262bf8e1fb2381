// Finds what each event had to come after, whatever the clock and the turns of the loop: how long the chain of causes is that led to it.
import { EVENT_CODE, EVENT_MEANINGS, EVENT_TYPES, type EventType } from "./format.ts";
import { isAboutA, isChange, isCreation, STATE_CODE, stateOfType } from "./lane.ts";
import { perTrace } from "./per-trace.ts";
import type { Trace } from "./trace.ts";

/** The events of which a lane or object `a` is a part, be it new or known, and those of which `b` is one. */
const CHANGES_A = flags("due", "ready", "cancel", "settle", "hold", "change", "items", "begin").map(
  (isOne, code) => (EVENT_MEANINGS[code].a === "new" ? 1 : isOne),
);
const CHANGES_B = flags("begin");

/** Those that find it as it is. */
const FINDS_A = flags("wait", "block");
const FINDS_B = flags("ready");

/** Reading a variable, and writing it. */
const READS = flags("read", "update");
const WRITES = flags("write", "update");

/** By the number of a type of events: 1 for these. */
function flags(...types: readonly EventType[]): Uint8Array {
  return Uint8Array.from(EVENT_TYPES, (type) => (types.includes(type) ? 1 : 0));
}

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
  /** By lane or object, and by track: how long the chain is that ends with what became of it last. */
  private readonly chains: number[] = [];
  private readonly ofTracks: number[] = [];
  private readonly ofVariables = new Map<number, number>();
  /** By thread: the lane that acted last in it. */
  private readonly lastActors: number[] = [];
  /** By lane: its state so far. */
  private readonly states: number[] = [];

  constructor(trace: Trace) {
    this.trace = trace;
  }

  /** Takes in what is new. */
  update(): this {
    const { count } = this.trace;
    for (let event = this.before.length; event < count; event++) this.take(event);
    return this;
  }

  /** There may be millions: nothing is made on the way. */
  private take(event: number): void {
    const { trace, longest } = this;
    const { type, actor, a, b } = trace.log.columns;
    const [code, who, first, second] = [type[event], actor[event], a[event], b[event]];
    let before = READS[code] === 1 ? (this.ofVariables.get(first) ?? 0) : 0;
    before = Math.max(before, this.upTo(who), this.upToInside(who, code));
    if (CHANGES_A[code] === 1 || FINDS_A[code] === 1) before = Math.max(before, this.upTo(first));
    if (CHANGES_B[code] === 1 || FINDS_B[code] === 1) before = Math.max(before, this.upTo(second));
    const object = code === EVENT_CODE.settle ? trace.object(first) : undefined;
    // A gather is done when the last one is, whichever that is.
    if (object?.role === "group")
      for (const member of object.members) before = Math.max(before, this.upTo(member));
    const forgotten = code === EVENT_CODE.warn ? trace.forgottenAt(event) : [];
    for (const id of forgotten) before = Math.max(before, this.upTo(id));
    const after = before + (trace.isStep(event) ? 1 : 0);
    this.set(who, after);
    if (CHANGES_A[code] === 1) this.set(first, after);
    if (CHANGES_B[code] === 1) this.set(second, after);
    for (const id of forgotten) this.set(id, after);
    if (WRITES[code] === 1) this.ofVariables.set(first, after);
    if (isCreation(code)) this.states[first] = STATE_CODE.ready;
    else if (isChange(code)) this.states[isAboutA(code) ? first : who] = stateOfType(code);
    this.before.push(before - (trace.isPlan(event) ? 1 : 0));
    longest.push(Math.max(longest[event], after));
  }

  /**
   * The chain of the lane that acted last in the thread of this one: it ran inside of it, unless this one begins a turn, which
   * is behind no other turn.
   */
  private upToInside(who: number, code: number): number {
    if (who === 0) return 0;
    const thread = this.trace.lane(who)?.thread ?? 0;
    const last = this.lastActors[thread] as number | undefined;
    this.lastActors[thread] = who;
    const beginsTurn = code === EVENT_CODE.run && this.states[who] === STATE_CODE.ready;
    return beginsTurn || last === undefined ? 0 : this.upTo(last);
  }

  /** The clock, 0, is nobody's cause. */
  private upTo(id: number): number {
    if (id === 0) return 0;
    const track = this.trace.lane(id)?.track ?? -1;
    const chain = (track < 0 ? this.chains[id] : this.ofTracks[track]) as number | undefined;
    return chain ?? 0;
  }

  private set(id: number, chain: number): void {
    if (id === 0) return;
    const track = this.trace.lane(id)?.track ?? -1;
    if (track < 0) this.chains[id] = chain;
    else this.ofTracks[track] = chain;
  }
}

const known = perTrace((trace) => new Causes(trace));

/** The causes of a trace, up to date. */
export function causesIn(trace: Trace): Causes {
  return known(trace).update();
}
