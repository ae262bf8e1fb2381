// Describes the things that a trace tells about: lanes, which have a state at every moment, and the objects they wait for or belong to.
import {
  EVENT_MEANINGS,
  LANE_STATES,
  type LaneKind,
  type LaneState,
  type Lack,
  type LinkType,
  type OUTCOMES,
  type Role,
} from "./format.ts";

export { LANE_STATES, type LaneKind, type LaneState } from "./format.ts";

/** The number of each state. */
export const STATE_CODE = Object.fromEntries(LANE_STATES.map((state, code) => [state, code])) as Readonly<
  Record<LaneState, number>
>;

/** The numbers of the states of a lane that has not ended, from the one that says most about several lanes together. */
export const BUSIEST_FIRST: readonly number[] = [
  STATE_CODE.running,
  STATE_CODE.blocked,
  STATE_CODE.ready,
  STATE_CODE.waiting,
];

// What is asked of every event stands in arrays by the number of its type, derived once from the format's table.

const STATE_OF_TYPE = Uint8Array.from(EVENT_MEANINGS, ({ state }) => STATE_CODE[state ?? "ended"]);
const KIND_OF_TYPE = EVENT_MEANINGS.map(({ makes }) =>
  makes === "loop" || makes === "object" ? undefined : makes,
);
const IS_CHANGE = Uint8Array.from(EVENT_MEANINGS, ({ state }, type) =>
  state !== undefined && KIND_OF_TYPE[type] === undefined ? 1 : 0,
);
const IS_ABOUT_A = Uint8Array.from(EVENT_MEANINGS, ({ about }) => (about === "a" ? 1 : 0));
const IS_STEP = Uint8Array.from(EVENT_MEANINGS, ({ isStep }) => (isStep ? 1 : 0));
const LINK_OF_TYPE = EVENT_MEANINGS.map(({ link }) => link);

/** The number of the state that begins with an event of this type, in the lane whose `changes` hold the event. */
export function stateOfType(type: number): number {
  return STATE_OF_TYPE[type];
}

/** Whether an event of this type brings a lane that has been made before into another state. */
export function isChange(type: number): boolean {
  return IS_CHANGE[type] === 1;
}

/** Whether the lane that it brings into a state is `a`; else it is the actor. */
export function isAboutA(type: number): boolean {
  return IS_ABOUT_A[type] === 1;
}

/** Whether an event of this type can be a step. */
export function isStepType(type: number): boolean {
  return IS_STEP[type] === 1;
}

/** The kind of lane that an event of this type makes; undefined for other events. */
export function kindMadeBy(type: number): LaneKind | undefined {
  return KIND_OF_TYPE[type];
}

export function isCreation(type: number): boolean {
  return KIND_OF_TYPE[type] !== undefined;
}

/** What an event of this type among a trace's `links` does to the lane `a`. */
export function linkOfType(type: number): LinkType | undefined {
  return LINK_OF_TYPE[type];
}

export interface Lane {
  readonly id: number;
  readonly kind: LaneKind;
  /** The function it runs. */
  readonly label: string;
  /** What the function was given, in parentheses: `("Ann", 3)`; "" for nothing, or if that is not known. */
  readonly given: string;
  /** "Task-2", or as it was named last; see `nameAt`. */
  readonly name: string;
  /** The lane that made it; 0 for none. */
  readonly parent: number;
  /** 0 for a thread. */
  readonly loop: number;
  /** Where its loop runs. */
  readonly thread: number;
  /** An event. */
  readonly createdAt: number;
  /** How many lanes stand between it and the beginning: who made it, who made that one... */
  readonly depth: number;
  /** Made by the library to close a loop, not by the program: nothing to look at. */
  readonly isInternal: boolean;
  /**
   * The events that changed its state, ascending. A span of the lane is the stretch from one of them to the next. Plain
   * arrays of small integers: four bytes each in Chromium, and a hundred thousand short lanes cost no buffers.
   */
  readonly changes: readonly number[];
  /** The lanes that it made, in order. */
  readonly children: readonly number[];
  /** The number of the track that it shares with others of its place; -1 for threads and tasks, which are alone. */
  readonly track: number;
  /** The gathers, groups and shields that it belongs to. */
  readonly groups: readonly number[];
}

/** What can be waited for and is no lane: a gather, lock, queue, future, event loop... */
export interface TracedObject {
  readonly id: number;
  /** In the field's words; "loop" for an event loop. */
  readonly kind: string;
  readonly role: Role | "loop";
  /** What is lacking when somebody waits for it. */
  readonly lack: Lack;
  /** How many can be in it at most, or have to come; 0 for as many as you like. */
  readonly bound: number;
  /** As the program named it; "" if it did not. */
  readonly name: string;
  /** The lane that made it. */
  readonly createdBy: number;
  /** An event. */
  readonly createdAt: number;
  readonly site: number;
  /** Made by the library for its own ends. */
  readonly isInternal: boolean;
  /** What belongs to it, in order, each once. */
  readonly members: readonly number[];
  /** The event that completed it, or -1. */
  readonly settledAt: number;
  /** The events since which each member belongs to it: as many as `members`, ascending. */
  readonly joinEvents: readonly number[];
  /** The events at which a member was done, ascending. */
  readonly doneEvents: readonly number[];
  /** The `hold` events on it. */
  readonly holdEvents: readonly number[];
  /** The `change` events on it: what is in it. Of a context variable, the `see` events. */
  readonly changeEvents: readonly number[];
  /** The most that there has been in it. */
  readonly most: number;
  /** Of what is there to be shared: the events at which a lane began to wait for it. */
  readonly waitEvents: readonly number[];
  /** Likewise: the events at which one did something else again. */
  readonly leaveEvents: readonly number[];
  /** The `due` events on it: when its time is up. */
  readonly dueEvents: readonly number[];
}

/** Whether it holds its members together: drawn as a bracket, and seen in the tree of awaits. */
export function isGroup({ role }: Pick<TracedObject, "role">): boolean {
  return role === "group" || role === "race";
}

/** What is in an object. */
export interface Contents {
  /** -1 if it is no number. */
  readonly count: number;
  /** 0 for no bound. */
  readonly of: number;
  /** Its state in a word: set, free, expired; "" for none. */
  readonly word: string;
}

/**
 * Short lanes that take one another's place: calls, callbacks or microtasks of one function, asked for at one place of
 * the source. A call follows when the one before has ended, a callback when the one before has begun; those that overlap
 * more have a track each, up to a limit. A track is in the state of the busiest of its lanes.
 */
export interface Track {
  readonly kind: LaneKind;
  readonly loop: number;
  readonly thread: number;
  /** In the order of their creation. */
  readonly lanes: readonly number[];
  /** The events that changed the state of one of its lanes, ascending. */
  readonly changes: readonly number[];
  /** The number of the track's state after each; "ended" when no lane is left. */
  readonly states: readonly number[];
  /** By change: the lane that has been in that state longest, or ended last. */
  readonly shown: readonly number[];
}

/** A span of a lane, by the event that began it. */
export interface SpanRef {
  readonly lane: number;
  readonly event: number;
}

/** What a lane does at a moment. */
export interface LaneMoment {
  readonly state: LaneState;
  /** The event that began it. */
  readonly since: number;
  /** Where in the source: where it was made if it has not run yet, else where it stands; 0 for nowhere. */
  readonly site: number;
  /** An object or lane; 0 for none, or for time alone. */
  readonly waitsFor: number;
  /** Until when at the latest, in seconds. */
  readonly until: number | null;
  /** The lane that made it ready last, or made it; 0 for the clock. */
  readonly cause: number;
}

/** How a lane or object ended; `forgotten`: a coroutine that nobody has run. */
export interface LaneOutcome {
  readonly type: (typeof OUTCOMES)[number] | "forgotten";
  /** The value or error. */
  readonly text: string;
  readonly event: number;
}

/** There to be shared by the program's lanes. */
export function isThing({ role, isInternal }: TracedObject): boolean {
  return (role === "lasting" || role === "pool") && !isInternal;
}

/** The module itself, which nobody calls, is none of its calls. */
export function isTaskOrCall({ kind, isInternal, parent }: Lane): boolean {
  return (kind === "task" && !isInternal) || (kind === "call" && parent !== 0);
}
