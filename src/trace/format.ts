// Defines the trace format: what is recorded about a run. Everything after the engine is drawn and explained from this alone.

/** Raised whenever a reader of the old version would misread the new one. */
export const TRACE_VERSION = 2;

/** Raised whenever some program runs in another order than before, or makes other events: what a moment or a lane is depends on it. */
export const ORDER_VERSION = 2;

/** The first word of the text form. */
export const TRACE_MAGIC = "loopscope-trace";

/** A place in the program's source. Sites are numbered from 1; 0 means nowhere. One site per line and column. */
export interface Site {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The function it stands in; "" at the top level. */
  readonly scope: string;
}

/** What a lane does, in the order of their numbers. */
export const LANE_STATES = ["ready", "running", "waiting", "blocked", "ended"] as const;

export type LaneState = (typeof LANE_STATES)[number];

/**
 * A call is one of an ECMAScript async function or generator; a callback is a timer's, a message's or a loop's; a coroutine is
 * what a call of an asyncio program gave, until somebody runs it.
 */
export type LaneKind = "thread" | "task" | "call" | "callback" | "microtask" | "coroutine";

/** What one lane does to another, drawn as an arrow. */
export type LinkType = "make" | "wake" | "cancel" | "begin";

/**
 * What a field of an event holds. `new`: the id of what the event introduces, greater than all before it. `id`: the id
 * of something that another event introduced, or 0. `ending`: an outcome that is not written if it is a value: older traces have
 * none.
 */
export type FieldType =
  "new" | "id" | "number" | "role" | "outcome" | "ending" | "stream" | "warning" | "text";

const FIELDS = ["a", "b", "text"] as const;

/** What a type of event means, and which fields it uses. */
export interface EventMeaning {
  readonly a?: FieldType;
  readonly b?: FieldType;
  readonly text?: "text";
  /** Someone who watches the program would count it; the others are bookkeeping. */
  readonly isStep: boolean;
  /** What it introduces as `a`: a lane of that kind, an event loop, or an object. */
  readonly makes?: LaneKind | "loop" | "object";
  /** The state into which it brings a lane: the one of `about`. */
  readonly state?: LaneState;
  readonly about?: "actor" | "a";
  /** What the actor does to the lane `a`; of `begin`, what becomes of it: `b`. */
  readonly link?: LinkType;
  /** How `a` is called from now on: by `text`, or by the number `b`. */
  readonly names?: "text" | "number";
}

/**
 * What each event means, and which of the three fields it uses. Every event also has a time, the lane that acts
 * (`actor`, 0 for the loop or the clock) and a site. The order of the keys is the number under which a type is stored:
 * add at the end only. Whoever needs a list of events of one sort derives it from here; see `lane.ts`.
 *
 * Lanes are threads, tasks, callbacks, and under ECMAScript's semantics async calls and microtasks.
 */
export const EVENTS = {
  /** A thread starts. Its own code is the lane `a`; b is 1 for a daemon. */
  thread: { a: "new", b: "number", text: "text", isStep: true, names: "text", ...made("thread") },
  /** Thread b makes the event loop a. */
  loop: { a: "new", b: "id", isStep: false, makes: "loop" },
  /** Loop a begins an iteration: b handles will run. */
  turn: { a: "id", b: "number", isStep: false },
  /** The actor makes the task a for loop b, from the call `text` of a coroutine function; how calls are written: calls.ts. */
  task: { a: "new", b: "id", text: "text", isStep: true, ...made("task") },
  /** The actor asks loop b for the call `text` of a function, as the lane a. */
  callback: { a: "new", b: "id", text: "text", isStep: true, names: "text", ...made("callback") },
  /** The callback a is not ready before the time `text`, in seconds. Of a timeout: its time is up then; "": no more. */
  due: { a: "id", text: "text", isStep: false, state: "waiting", about: "a" },
  /** The actor has its thread now. */
  run: { isStep: true, state: "running", about: "actor" },
  /** The actor waits for a (0: only for time), until `text` seconds at the latest if that is not empty. */
  wait: { a: "id", text: "text", isStep: true, state: "waiting", about: "actor" },
  /** The actor gives the others one turn. */
  yield: { isStep: true, state: "ready", about: "actor" },
  /** The actor makes the lane a ready, which waited for b (0: for time). */
  ready: { a: "id", b: "id", isStep: true, state: "ready", about: "a", link: "wake" },
  /** The actor stops its whole thread and waits for a, until `text` seconds at the latest if that is not empty. */
  block: { a: "id", text: "text", isStep: true, state: "blocked", about: "actor" },
  /** The actor begins the call `text` of a coroutine function by awaiting it directly. */
  enter: { text: "text", isStep: true },
  /** That call is over, with a value, an error, or because it is cancelled. */
  leave: { a: "ending", text: "text", isStep: true },
  /** The actor has ended, with the value or error `text`. */
  end: { a: "outcome", text: "text", isStep: true, state: "ended", about: "actor" },
  /** The actor asks for the cancellation of a, with the message `text`. */
  cancel: { a: "id", text: "text", isStep: true, link: "cancel" },
  /** The actor makes the object a; `text` is its kind in the field's words (gather, lock, queue...), b what it is to others. */
  object: { a: "new", b: "role", text: "text", isStep: false, makes: "object", names: "text" },
  /** a is called `text` from now on. */
  name: { a: "id", text: "text", isStep: false, names: "text" },
  /** The task a is called "Task-" and the number b. */
  number: { a: "id", b: "number", isStep: false, names: "number" },
  /** b belongs to the gather, group or shield a. */
  member: { a: "id", b: "id", isStep: false },
  /** The actor completes the future or gather a, with the value or error `text`. */
  settle: { a: "id", b: "outcome", text: "text", isStep: true },
  /** The actor holds the lock a from now on (b is 1), or no more (b is 0). */
  hold: { a: "id", b: "number", isStep: true },
  /** The state of a is now `text`, in a word, if that is not empty, and there are b in it, if that is not -1. */
  change: { a: "id", b: "number", text: "text", isStep: true },
  /** The actor prints `text`, a line. */
  print: { a: "stream", text: "text", isStep: true },
  /** Python would warn: `text` on stderr. */
  warn: { a: "warning", text: "text", isStep: true },
  /** The run is over: a is the exit status, `text` why: "exit", "deadlock", "stopped", "limit". */
  finish: { a: "number", text: "text", isStep: false },
  /** The actor makes the call `text` of an ECMAScript async function (or resumes that of a generator), as the lane a of loop b. */
  call: { a: "new", b: "id", text: "text", isStep: true, names: "text", ...made("call") },
  /** The actor asks for the function `text` to be called as a microtask of loop b, as the lane a; a `wait` may follow. */
  microtask: { a: "new", b: "id", text: "text", isStep: true, names: "text", ...made("microtask") },
  /** For the actor, the context variable a has the value `text` from now on; "": none. */
  see: { a: "id", text: "text", isStep: false },
  /** No more than b can be in a (of a barrier: so many have to come); 0: as many as you like. */
  bound: { a: "id", b: "number", isStep: false },
  /** The program's variable number a is called `text` and declared in line b. */
  variable: { a: "number", b: "number", text: "text", isStep: false },
  /**
   * The variable number a of the actor's frame has the value `text`, as far as that has room; "": it is out of sight. The frame
   * is b frames below the innermost one; -1: it is a variable of the module. Number 0: nothing more is told of values.
   */
  value: { a: "number", b: "number", text: "text", isStep: false },
  /**
   * The actor reads the variable or property number a, which other lanes write too, and finds `text`. It is the access number b;
   * writes are counted as well.
   */
  read: { a: "number", b: "number", text: "text", isStep: false },
  /** The actor gives it the value `text`, made from what its read number b found; -b: because of what that found. 0: neither. */
  write: { a: "number", b: "number", text: "text", isStep: false },
  /** Likewise, and it looks at the old value in the same moment. */
  update: { a: "number", b: "number", text: "text", isStep: false },
  /** By the change that was told just before, a contains `text`, as far as that has room. */
  items: { a: "id", text: "text", isStep: false },
  /** The actor makes the coroutine a by the call `text`, and nobody runs it before something else happens. */
  coroutine: {
    a: "new",
    text: "text",
    isStep: true,
    names: "text",
    makes: "coroutine",
    state: "waiting",
    about: "a",
    link: "make",
  },
  /** The coroutine a is run from now on: by the actor itself or the task it has become, b. 0: it has been closed. */
  begin: { a: "id", b: "id", isStep: false, state: "ended", about: "a", link: "begin" },
  /** The actor's `catch` takes the error `text`, from a block with an await in it, where the actor stood at that place. */
  caught: { text: "text", isStep: true },
} as const satisfies Record<string, EventMeaning>;

/** A new lane is ready at once, except a callback that a `due` follows. */
function made<K extends LaneKind>(makes: K) {
  return { makes, state: "ready", about: "a", link: "make" } as const;
}

export type EventType = keyof typeof EVENTS;

/** The events that are steps; the others have no step of their own. */
export type StepEventType = {
  [T in EventType]: (typeof EVENTS)[T]["isStep"] extends true ? T : never;
}[EventType];

/** Event types by number. */
export const EVENT_TYPES = Object.keys(EVENTS) as readonly EventType[];

/** What they mean, by number. */
export const EVENT_MEANINGS: readonly EventMeaning[] = EVENT_TYPES.map((type) => EVENTS[type]);

/** The number under which each type is stored. */
export const EVENT_CODE = Object.fromEntries(EVENT_TYPES.map((type, code) => [type, code])) as Readonly<
  Record<EventType, number>
>;

/** By number: the fields that a type of event uses, in the order of their words in the text form; one that may lack is the last. */
export const EVENT_FIELDS = EVENT_MEANINGS.map((meaning) =>
  FIELDS.flatMap((field) => {
    const type = meaning[field];
    return type === undefined ? [] : [[field, type] as const];
  }).sort(([, one], [, other]) => Number(one === "ending") - Number(other === "ending")),
);

/** What an object is to whoever looks at the picture. */
const ROLES = [
  /** There to be shared from its making on: a lock, a queue. */
  "lasting",
  /** Holds its members together and is done when they are: a gather. */
  "group",
  /** A group that is done as soon as one of its members is. */
  "race",
  /** There while somebody waits for it; a member is what it comes from: a future. */
  "single",
  /** Lanes wait for it while they have nothing to do, and hold it while they do what it is asked for: a pool of threads. */
  "pool",
  /** Has a value of its own for each lane: a context variable. */
  "variable",
  /** Nobody waits for it: a timeout. */
  "hidden",
] as const;

export type Role = (typeof ROLES)[number];

/** What would have to be done for those who wait for an object: set a result, come, call taskDone... `end`: nothing else. */
const LACKS = [
  "end",
  "result",
  "set",
  "notify",
  /** Of what has a bound: an item, or room for one where it is full. */
  "item",
  "done",
  "parties",
  "release",
  /** Somebody outside the program has to answer. */
  "answer",
] as const;

export type Lack = (typeof LACKS)[number];

/** Both together are one number. */
export function roleCode(role: Role, lack: Lack): number {
  return ROLES.indexOf(role) * LACKS.length + LACKS.indexOf(lack);
}

export function roleOfCode(code: number): Role {
  return ROLES[Math.floor(code / LACKS.length)];
}

export function lackOfCode(code: number): Lack {
  return LACKS[code % LACKS.length];
}

export const OUTCOMES = ["value", "error", "cancelled"] as const;
export const STREAMS = ["stdout", "stderr"] as const;
export const WARNINGS = [
  "never-awaited",
  "never-retrieved",
  "destroyed-pending",
  "loop-error",
  "thread-error",
  "uncaught",
  "deadlock",
  "output-capped",
  "events-capped",
  "slow-callback",
  "unhandled-rejection",
] as const;

/** The warnings that say why a run ended badly; with the others it goes on. */
export const ENDING_WARNINGS: ReadonlySet<WarningCode> = new Set(["uncaught", "deadlock", "events-capped"]);

/**
 * What stands between two errors in the text of a warning: the first led to the second, as its cause or because it was
 * being handled; `below` where the order is the other way round. As CPython and Chrome print them.
 */
export const ERROR_LINKS = {
  cause: "The above exception was the direct cause of the following exception:",
  context: "During handling of the above exception, another exception occurred:",
  below: "Caused by:",
} as const;

export type WarningCode = (typeof WARNINGS)[number];

/** The enumerations by field type; the other field types have no names for their numbers. */
export const FIELD_NAMES: Partial<Record<FieldType, readonly string[]>> = {
  role: ROLES.flatMap((role) => LACKS.map((lack) => (lack === "end" ? role : `${role}:${lack}`))),
  outcome: OUTCOMES,
  ending: OUTCOMES,
  stream: STREAMS,
  warning: WARNINGS,
};

/** Which semantics the program runs under: asyncio's event loop, or ECMAScript's promises and timers. */
export type Semantics = "asyncio" | "ecmascript";

/** What stands before the events. */
export interface TraceHeader {
  readonly version: number;
  readonly file: string;
  readonly semantics: Semantics;
  /** The program's text; "" where it is not known. */
  readonly source: string;
  /** Those known before the run. `sites[0]` is unused. */
  readonly sites: readonly Site[];
}

/** One event, read out. */
export interface TraceEvent {
  readonly type: EventType;
  /** Seconds since the run began. */
  readonly time: number;
  readonly actor: number;
  readonly site: number;
  readonly a: number;
  readonly b: number;
  readonly text: string;
}

/** The columns in which events are stored and sent. */
export interface TraceColumns {
  readonly type: Uint8Array;
  /** Seconds. */
  readonly time: Float64Array;
  readonly actor: Int32Array;
  readonly site: Int32Array | Uint16Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Index into the strings of the whole trace; 0 is "". */
  readonly text: Int32Array | Uint16Array;
}

export const COLUMN_NAMES = ["type", "time", "actor", "site", "a", "b", "text"] as const;

/** A run of events on its way from the worker to the page; its buffers are transferred. */
export interface TraceBatch {
  /** How many events; the columns may be longer. */
  readonly count: number;
  readonly columns: TraceColumns;
  /** The strings that are new; they go behind the ones sent before. The first batch begins with "". */
  readonly strings: readonly string[];
  /** Places that the compiler did not foresee: where an error arose. They go behind the header's. */
  readonly sites: readonly Site[];
}

/** New columns of a given capacity. */
export function createColumns(capacity: number): TraceColumns {
  return {
    type: new Uint8Array(capacity),
    time: new Float64Array(capacity),
    actor: new Int32Array(capacity),
    site: new Int32Array(capacity),
    a: new Int32Array(capacity),
    b: new Int32Array(capacity),
    text: new Int32Array(capacity),
  };
}
