// Says what values the variables of a program had at any moment: the module's, and those of a lane's frames.
import type { EventLog } from "../event-log.ts";
import { EVENT_CODE } from "../format.ts";
import { pushTo } from "../lists.ts";
import { countBelow } from "../search.ts";

/** A variable and what was told of it last. */
export interface VariableValue {
  /** Its number in the trace. */
  readonly variable: number;
  readonly name: string;
  /** Of its declaration; 0 where that is unknown. */
  readonly line: number;
  /** In a few characters. */
  readonly text: string;
  /** The event that told it. */
  readonly event: number;
}

/** A call that a lane is inside of. */
export interface FrameValues {
  /** The event by which the lane entered it; -1 for the lane's own code. */
  readonly entered: number;
  readonly values: readonly VariableValue[];
}

/** A frame, while it is followed: by variable, the event that told its value. */
interface Frame {
  readonly entered: number;
  readonly told: Map<number, number>;
}

interface LaneEvents {
  /** Those by which it enters and leaves frames and their variables change. */
  readonly events: number[];
  /** The frames before each SNAPSHOT-th of them. */
  readonly snapshots: Frame[][];
  /** The frames after the last of them. */
  readonly frames: Frame[];
}

/** To answer for one moment, so many events of the lane are gone through at most. */
const SNAPSHOT = 256;

export class TraceValues {
  private readonly log: EventLog;
  private readonly lanes = new Map<number, LaneEvents>();
  /** By number, the events that told of each of the module's variables. */
  private readonly ofModule = new Map<number, number[]>();
  /** By number, the event that says what a variable is called. */
  private readonly declarations = new Map<number, number>();
  private count = 0;
  /** The event from which on nothing more is told of values, since it was too much; -1 where there is none. */
  cutAt = -1;

  constructor(log: EventLog) {
    this.log = log;
  }

  /** Takes in what has been recorded since, so many events at most. Whether that was all. */
  update(most = Infinity): boolean {
    const { columns } = this.log;
    const end = Math.min(this.log.count, this.count + most);
    for (; this.count < end; this.count++) {
      const event = this.count;
      const type = columns.type[event];
      if (type === EVENT_CODE.variable) this.declarations.set(columns.a[event], event);
      else if (type === EVENT_CODE.value) this.takeValue(event);
      else if (type === EVENT_CODE.enter || type === EVENT_CODE.leave) this.take(columns.actor[event], event);
    }
    return end === this.log.count;
  }

  /** Whether any value was told before that moment. */
  get isEmpty(): boolean {
    return this.declarations.size === 0;
  }

  /** The module's variables at a moment, in the order in which they were first told of. */
  moduleAt(moment: number): VariableValue[] {
    const values: VariableValue[] = [];
    for (const [variable, events] of this.ofModule) {
      const known = countBelow(events, moment);
      if (known > 0) values.push(this.valueOf(variable, events[known - 1]));
    }
    return values;
  }

  /** The frames of a lane at a moment, the outermost first; those in which nothing is known have no values. */
  framesAt(lane: number, moment: number): FrameValues[] {
    const known = this.lanes.get(lane);
    if (known === undefined) return [];
    const end = countBelow(known.events, moment);
    const from = Math.floor(end / SNAPSHOT);
    const frames = copyOf(known.snapshots[from] ?? known.frames);
    if (from < known.snapshots.length)
      for (let i = from * SNAPSHOT; i < end; i++) this.apply(frames, known.events[i]);
    return frames.map(({ entered, told }) => ({
      entered,
      values: Array.from(told, ([variable, event]) => this.valueOf(variable, event)).sort(
        (first, second) => first.variable - second.variable,
      ),
    }));
  }

  private takeValue(event: number): void {
    const { a, b, actor } = this.log.columns;
    if (a[event] === 0) this.cutAt = event;
    else if (b[event] >= 0) this.take(actor[event], event);
    else pushTo(this.ofModule, a[event], event);
  }

  private take(id: number, event: number): void {
    let lane = this.lanes.get(id);
    if (lane === undefined)
      this.lanes.set(id, (lane = { events: [], snapshots: [], frames: [{ entered: -1, told: new Map() }] }));
    const { events, snapshots, frames } = lane;
    if (events.length % SNAPSHOT === 0) snapshots.push(copyOf(frames));
    events.push(event);
    this.apply(frames, event);
  }

  private apply(frames: Frame[], event: number): void {
    const { type, a, b, text } = this.log.columns;
    if (type[event] === EVENT_CODE.enter) frames.push({ entered: event, told: new Map() });
    else if (type[event] === EVENT_CODE.leave) frames.pop();
    else {
      const told = frames.at(-1 - b[event])?.told;
      if (text[event] === 0) told?.delete(a[event]);
      else told?.set(a[event], event);
    }
  }

  private valueOf(variable: number, event: number): VariableValue {
    const { columns, strings } = this.log;
    const declaration = this.declarations.get(variable);
    return {
      variable,
      name: declaration === undefined ? "" : strings[columns.text[declaration]],
      line: declaration === undefined ? 0 : columns.b[declaration],
      text: strings[columns.text[event]],
      event,
    };
  }
}

function copyOf(frames: readonly Frame[]): Frame[] {
  return frames.map(({ entered, told }) => ({ entered, told: new Map(told) }));
}
