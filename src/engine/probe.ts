// Declares what the engine tells whoever watches: one interface, called inside the loop. It knows nothing of traces.
import type { Micros } from "./clock.ts";
import type { Outcome } from "./outcome.ts";

/** Anything a probe can be told about. The id is 0 until the probe first meets it; ids are handed out in that order. */
export interface Subject {
  _id: number;
}

/** A call of a function: what it was given, as the probe writes it down when it is told of the call; "" for nothing. */
export interface Given {
  _given: string;
}

/** Something with a life of its own in the picture: it becomes ready, runs, waits and ends. */
export interface Lane extends Subject {
  /** The function it runs. */
  readonly _label: string;
  /** What that function was given; see `Given`. */
  readonly _given: string;
  /** Where it stands in the source: at its innermost `await`, or where it was asked for; 0 for nowhere. */
  readonly _site: number;
}

export interface ThreadLane extends Lane {
  readonly name: string;
  readonly isDaemon: boolean;
}

/** A lane of a loop: a callback or a task. */
export interface LoopLane extends Lane {
  readonly _loop: Subject;
}

export interface TaskLane extends LoopLane {
  readonly _coroutine: Unawaited;
  /** A number for "Task-" and that number. */
  readonly _name: string | number;
}

/** A call of a coroutine, by the function's name. */
export interface Call extends Given {
  readonly _code: { readonly name: string };
}

/** What a call of a coroutine function gave, before anybody runs it. */
export interface Unawaited extends Call {
  /** Where it was called; 0 for nowhere. */
  readonly _callSite: number;
  /** The lock, queue or event whose method it is; null for a function's. */
  readonly _owner: object | null;
}

/** What a thread is stopped by (null: by time alone), and until when at the latest. */
export interface Stop {
  readonly object: Subject | null;
  readonly deadline: Micros | null;
}

/** What an object is to whoever looks at the picture, and what is lacking when somebody waits for it; see the trace format. */
export interface Kind {
  /** In the field's words. */
  readonly name: string;
  readonly role: "lasting" | "group" | "race" | "single" | "pool" | "variable" | "hidden";
  /** `end` where there is no other word for it. */
  readonly lack: "end" | "result" | "set" | "notify" | "item" | "done" | "parties" | "release" | "answer";
}

/** An object that others wait for or belong to: a gather, lock, queue, future. */
export interface Waitable extends Subject {
  readonly _kind: Kind;
  /** Of a promise, which a probe may meet when it is settled already: how; null while it is pending. */
  readonly earlyOutcome?: Outcome | null;
}

/** Where a program prints. */
export type Stream = "stdout" | "stderr";

/** The program did something that Python warns of. */
export interface Warning {
  readonly code: string;
  /** What the warning is about, in Python's words, as it stands on stderr. */
  readonly message: string;
  /** Where in the source; 0 for nowhere. */
  readonly site: number;
}

/**
 * Hooks of the engine. `current.lane` is who acts and `current.site` the place in the source while a hook runs;
 * a hook must not change the engine. Hooks cost on the hottest paths, so they are called without a check and the
 * default does nothing.
 */
export interface Probe {
  threadStarted(thread: ThreadLane): void;
  loopCreated(loop: Subject): void;
  /** An iteration begins: `count` handles will run. */
  iterationStarted(loop: Subject, count: number): void;
  taskCreated(task: TaskLane): void;
  /** A timer runs at its deadline; null for another callback. */
  callbackScheduled(callback: LoopLane, deadline: Micros | null): void;
  /** The lane has the thread now: a step of a task, a callback, a thread's own code. */
  resumed(lane: Lane): void;
  /** A call of an ECMAScript async function or generator begins, inside the lane that acts. */
  callStarted(call: Lane): void;
  /** A callback will run as a microtask, once `promise` is settled (null: as soon as it can). */
  microtaskPlanned(microtask: Lane, promise: Subject | null): void;
  /** The lane gave up the thread until `object` is done (null: until it is asked), or until a moment. */
  suspended(lane: Lane, object: Subject | null, due: Micros | null): void;
  /** The thread's own code runs this loop and goes on when the loop stops. */
  loopEntered(thread: Lane, loop: Subject): void;
  /** The lane gave up the thread for one iteration: `sleep(0)`. */
  yielded(lane: Lane): void;
  /** The lane may go on; it stands in the ready queue. `cause` is what it had waited for. */
  readied(lane: Lane, cause: Subject | null): void;
  /** The lane stopped its whole thread. */
  blocked(lane: Lane, stop: Stop): void;
  /** A function is called with arguments, or will be, so that they are written down now: later they may look different. */
  called(call: Given, args: ArrayLike<unknown>): void;
  /** A coroutine function was called: nothing has run. */
  coroutineMade(coroutine: Unawaited): void;
  /** Nobody runs it any more: it is closed. */
  coroutineClosed(coroutine: Unawaited): void;
  /** Somebody runs it from now on: the lane that acts, unless it has been made a task before. */
  coroutineStarted(coroutine: Unawaited): void;
  /** A coroutine is awaited directly, inside the lane. */
  entered(lane: Lane, call: Call): void;
  /** That call is over. */
  left(lane: Lane, call: Call, outcome: Outcome["type"]): void;
  ended(lane: Lane, outcome: Outcome): void;
  cancelRequested(target: Subject, message: string | undefined): void;
  created(object: Waitable): void;
  named(subject: Subject, name: string): void;
  /** Likewise, by a call: of the function that it comes from. */
  namedByCall(subject: Subject, name: string, args: ArrayLike<unknown>): void;
  memberAdded(group: Subject, member: Subject): void;
  /** A future that is no task, or an object like it, is done. */
  settled(object: Waitable, outcome: Outcome): void;
  /** The acting lane holds the object from now on (true) or no more (false). */
  held(object: Waitable, isHeld: boolean): void;
  /**
   * The object's state is now `word`, if that is not empty, and it contains `count`, of `of` that it can contain or that
   * have to come; -1 and 0 for none. `items` is the list of what it contains, where there is one.
   */
  changed(object: Waitable, word: string, count?: number, of?: number, items?: unknown): void;
  /** The acting lane's `catch` takes an error. */
  caught(error: unknown): void;
  /** The acting lane sees another value of a context variable from now on; null: none. */
  sees(variable: Waitable, value: { readonly value: unknown } | null): void;
  /** The time of a timeout or its like is up at that moment; null: it is over, or has no end any more. */
  deadlineSet(object: Waitable, deadline: Micros | null): void;
  printed(stream: Stream, text: string): void;
  warned(warning: Warning): void;
}

function nothing(): void {
  // The default hook.
}

/** A probe that watches nothing; spread it to write one with a few hooks. */
export const NO_PROBE: Probe = {
  threadStarted: nothing,
  loopCreated: nothing,
  iterationStarted: nothing,
  taskCreated: nothing,
  callbackScheduled: nothing,
  callStarted: nothing,
  microtaskPlanned: nothing,
  resumed: nothing,
  suspended: nothing,
  loopEntered: nothing,
  yielded: nothing,
  readied: nothing,
  blocked: nothing,
  called: nothing,
  coroutineMade: nothing,
  coroutineClosed: nothing,
  coroutineStarted: nothing,
  entered: nothing,
  left: nothing,
  ended: nothing,
  cancelRequested: nothing,
  created: nothing,
  named: nothing,
  namedByCall: nothing,
  memberAdded: nothing,
  settled: nothing,
  held: nothing,
  changed: nothing,
  caught: nothing,
  sees: nothing,
  deadlineSet: nothing,
  printed: nothing,
  warned: nothing,
};
