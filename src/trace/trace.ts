// Reads a trace as it grows, and says what was true of every lane and object at any moment of it.
import { EVENT_CODE, OUTCOMES } from "./format.ts";
import {
  type Contents,
  isAboutA,
  isCreation,
  LANE_STATES,
  type Lane,
  type LaneMoment,
  type LaneOutcome,
  stateOfType,
  type TracedObject,
  type Track,
} from "./lane.ts";
import { holdersOf } from "./holders.ts";
import { type Cancel, LaneBuilder } from "./lane-builder.ts";
import { countBelow, countWhile } from "./search.ts";
import type { EventLog } from "./event-log.ts";

export type {
  Contents,
  Lane,
  LaneKind,
  LaneMoment,
  LaneOutcome,
  LaneState,
  TracedObject,
  Track,
} from "./lane.ts";

const NONE: readonly never[] = [];

/**
 * A *moment* is how many events have happened: 0 to `trace.count`. A *step* is an event that someone who watches the
 * program would count; the bookkeeping events between them (names, members, iterations) belong to the step before.
 *
 * `update()` reads only what is new. Nothing is kept per event but a number and two bits.
 */
export class Trace {
  readonly log: EventLog;
  private readonly reader: LaneBuilder;

  constructor(log: EventLog) {
    this.log = log;
    this.reader = new LaneBuilder(log);
    this.update();
  }

  /** Takes in the events that were appended to the trace. */
  update(): void {
    this.reader.read();
  }

  /** In the order in which they were made. */
  get lanes(): readonly Lane[] {
    return this.reader.lanes;
  }

  /** In the order in which they were made; event loops are objects, too. */
  get objects(): readonly TracedObject[] {
    return this.reader.objects;
  }

  /** In the order of their first lane. */
  get tracks(): readonly Track[] {
    return this.reader.tracks.all;
  }

  /** The events by which one lane made another, or made it ready, and all by which a lane was asked to cancel. */
  get links(): readonly number[] {
    return this.reader.links;
  }

  /** The events by which a lane stopped its whole thread. */
  get blocks(): readonly number[] {
    return this.reader.blocks;
  }

  /** What the program's lanes share, in the order in which it was made: locks, queues, pools of threads... */
  get things(): readonly TracedObject[] {
    return this.reader.things;
  }

  /** Which of the lanes that have held something this is, from 0, in the order in which they came to it. */
  holderNumber(lane: number): number {
    return this.reader.holders.get(lane) ?? 0;
  }

  /** The events that asked for the cancellation of a lane, ascending. */
  cancelsOf(lane: number): readonly Cancel[] {
    return this.reader.cancels.get(lane) ?? NONE;
  }

  /** The objects with a time to be over by that a lane made, in order. */
  limitedBy(lane: number): readonly TracedObject[] {
    return this.reader.limits.get(lane) ?? NONE;
  }

  /** The coroutines that nobody has run, of which that event warned. */
  forgottenAt(event: number): readonly number[] {
    return this.reader.forgotten.get(event) ?? NONE;
  }

  lane(id: number): Lane | undefined {
    return this.reader.laneById[id];
  }

  object(id: number): TracedObject | undefined {
    return this.reader.objectById[id];
  }

  /** Grows whenever there are new lanes or members, or a loop turns out to run in another thread. */
  get revision(): number {
    return this.reader.revision;
  }

  /** How many of the program's lanes have not ended. */
  get openCount(): number {
    return this.reader.openCount;
  }

  /** How many tasks and calls the program has made. */
  get taskCount(): number {
    return this.reader.taskCount;
  }

  /** How many of them have not ended. */
  get openTaskCount(): number {
    return this.reader.openTaskCount;
  }

  /** How many events have been read. */
  get count(): number {
    return this.reader.count;
  }

  /** The time of the last event, in seconds. */
  get endSeconds(): number {
    return this.timeAtMoment(this.count);
  }

  /** The moment after everything that happened up to that time. */
  momentAtTime(seconds: number): number {
    const { time } = this.log.columns;
    return countWhile(this.count, (event) => time[event] <= seconds);
  }

  /** When the last event before that moment happened. */
  timeAtMoment(moment: number): number {
    return moment === 0 ? 0 : this.log.columns.time[Math.min(moment, this.count) - 1];
  }

  /** How many steps there are. */
  get stepCount(): number {
    return this.reader.steps.count;
  }

  /** Whether someone who watches would count it. */
  isStep(event: number): boolean {
    return this.reader.steps.has(event);
  }

  /** How many steps happened before that moment. */
  stepAtMoment(moment: number): number {
    return moment >= this.count ? this.stepCount : this.reader.steps.upTo(moment);
  }

  /** How many steps happened before what the event begins. */
  stepOf(event: number): number {
    return this.stepAtMoment(event) - (this.isPlan(event) ? 1 : 0);
  }

  /** A callback is planned, and a microtask waits, from its beginning on, one step before, although an event of its own says so. */
  isPlan(event: number): boolean {
    const { type, actor } = this.log.columns;
    if (type[event] === EVENT_CODE.due) return true;
    return type[event] === EVENT_CODE.wait && this.lane(actor[event])?.kind === "microtask";
  }

  /** The moment after that many steps, and after the bookkeeping that belongs to the last of them. */
  momentAtStep(step: number): number {
    return countWhile(this.count, (event) => this.stepAtMoment(event + 1) <= step);
  }

  /** Null if the lane has not been made yet. */
  stateAt(laneId: number, moment: number): LaneMoment | null {
    const lane = this.lane(laneId);
    if (lane === undefined) return null;
    const index = countBelow(lane.changes, moment) - 1;
    return index < 0 ? null : this.momentOfChange(lane, index);
  }

  /** The lanes from which and to which a link leads; 0 for the clock. */
  linkEnds(event: number): readonly [from: number, to: number] {
    const { type, actor, a, b } = this.log.columns;
    return type[event] === EVENT_CODE.begin ? [a[event], b[event]] : [actor[event], a[event]];
  }

  /** What the lane does from its change number `index` on. */
  momentOfChange(lane: Lane, index: number): LaneMoment {
    const { type, actor, a, text } = this.log.columns;
    const since = lane.changes[index];
    const waits = type[since] === EVENT_CODE.wait || type[since] === EVENT_CODE.block;
    const hasUntil = (waits || type[since] === EVENT_CODE.due) && text[since] !== 0;
    const wake = this.wakeOf(lane, index);
    return {
      state: LANE_STATES[stateOfType(type[since])],
      since,
      site: this.siteOf(lane, index),
      waitsFor: waits ? a[since] : 0,
      until: hasUntil ? Number(this.log.strings[text[since]]) : null,
      cause: wake < 0 ? 0 : actor[wake],
    };
  }

  /** The object or lane for which a lane waits, or is stopped, since that event; 0 for none, or for time alone. */
  awaitedSince(event: number): number {
    const { type, a } = this.log.columns;
    return type[event] === EVENT_CODE.wait || type[event] === EVENT_CODE.block ? a[event] : 0;
  }

  /** The last event up to change number `index` that made the lane ready, or made it. */
  wakeOf(lane: Lane, index: number): number {
    const { type } = this.log.columns;
    for (let i = index; i >= 0; i--) {
      const event = lane.changes[i];
      if (type[event] === EVENT_CODE.ready || isCreation(type[event])) return event;
    }
    return -1;
  }

  /** A lane that was made ready still stands where it waited: the place of `ready` is its waker's. */
  private siteOf(lane: Lane, index: number): number {
    const { type, site } = this.log.columns;
    let i = index;
    while (i > 0 && isAboutA(type[lane.changes[i]])) i--;
    return site[lane.changes[i]];
  }

  /** The last event before that moment in which a lane acted; -1 for none. */
  lastActAt(moment: number): number {
    const { actor } = this.log.columns;
    let event = Math.min(moment, this.count) - 1;
    while (event >= 0 && actor[event] === 0) event--;
    return event;
  }

  /** The lane that acted last, if it still runs; else 0. */
  runningAt(moment: number): number {
    const event = this.lastActAt(moment);
    const lane = event < 0 ? 0 : this.log.columns.actor[event];
    return this.stateAt(lane, moment)?.state === "running" ? lane : 0;
  }

  /** The lanes that have begun, have not ended and do not run, with their places in the source. */
  suspendedAt(moment: number): readonly { readonly lane: number; readonly site: number }[] {
    const { type } = this.log.columns;
    const suspended: { lane: number; site: number }[] = [];
    for (const lane of this.lanes) {
      if (lane.createdAt >= moment) break;
      const index = countBelow(lane.changes, moment) - 1;
      const state = LANE_STATES[stateOfType(type[lane.changes[index]])];
      if (lane.isInternal || state === "running" || state === "ended") continue;
      // One that was only made stands nowhere yet.
      const site = this.hasRun(lane, index) ? this.siteOf(lane, index) : 0;
      if (site !== 0) suspended.push({ lane: lane.id, site });
    }
    return suspended;
  }

  private hasRun(lane: Lane, index: number): boolean {
    const { type } = this.log.columns;
    for (let i = 0; i <= index; i++) if (type[lane.changes[i]] === EVENT_CODE.run) return true;
    return false;
  }

  /** How a lane, future or gather ended; null if it has not. */
  outcomeOf(id: number): LaneOutcome | null {
    const { type, a, b, text } = this.log.columns;
    const event = this.object(id)?.settledAt ?? this.lane(id)?.changes.at(-1) ?? -1;
    if (event >= 0 && type[event] === EVENT_CODE.warn)
      return { type: "forgotten", text: this.log.strings[text[event]], event };
    if (event < 0 || (type[event] !== EVENT_CODE.end && type[event] !== EVENT_CODE.settle)) return null;
    const outcome = type[event] === EVENT_CODE.end ? a[event] : b[event];
    return { type: OUTCOMES[outcome], text: this.log.strings[text[event]], event };
  }

  /** What a lane or object was called then. */
  nameAt(id: number, moment: number): string {
    const names = this.reader.formerNames.get(id);
    const known = this.lane(id)?.name ?? this.object(id)?.name ?? "";
    if (names === undefined) return known;
    return names.find(({ until }) => until >= moment)?.name ?? known;
  }

  /** How many members of a gather or group were not done then. */
  leftAt(objectId: number, moment: number): number {
    const object = this.object(objectId);
    if (object === undefined) return 0;
    return countBelow(object.joinEvents, moment) - countBelow(object.doneEvents, moment);
  }

  /** The lanes that held a lock or semaphore then, in the order of taking it. */
  holdersAt(objectId: number, moment: number): readonly number[] {
    const object = this.object(objectId);
    return object === undefined || object.holdEvents.length === 0
      ? NONE
      : holdersOf(this.log, object, moment);
  }

  /** How many lanes waited then for what lanes share. */
  waitingAt(objectId: number, moment: number): number {
    const object = this.object(objectId);
    if (object === undefined) return 0;
    return countBelow(object.waitEvents, moment) - countBelow(object.leaveEvents, moment);
  }

  /** What was in an object then; null if it was never told. */
  contentsAt(objectId: number, moment: number): Contents | null {
    const object = this.object(objectId);
    if (object === undefined || object.role === "variable") return null;
    const event = object.changeEvents[countBelow(object.changeEvents, moment) - 1] as number | undefined;
    if (event === undefined) return null;
    const { b, text } = this.log.columns;
    return { count: b[event], of: object.bound, word: this.log.strings[text[event]] };
  }
}
