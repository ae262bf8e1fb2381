// Says who is acting right now. The engine is single-threaded, so one record serves every loop and simulated thread.
// What stands above most of the engine (the loop, the thread, the machine) is known here by what the rest needs of it, so
// that nothing imports itself by way of this file; `index.ts` gives out the same record with the classes themselves.
import type { Choices } from "./choices.ts";
import type { Clock } from "./clock.ts";
import type { Lane, Probe, Subject } from "./probe.ts";
import type { Surroundings } from "./surroundings.ts";

interface Bag {
  add(thing: object): void;
  forget(thing: object): void;
}

/** What an exception handler is told. */
interface Trouble {
  message: string;
  exception?: unknown;
  task?: object;
  future?: object;
  handle?: object;
}

/** What the engine's parts need of the loop that they belong to. */
export interface HostLoop extends Subject {
  /** The thread that made it. */
  readonly _owner: object | null;
  _enqueue(runnable: object): void;
  readonly _tasks: Bag;
  readonly _asyncGenerators: { add(generator: object): unknown; delete(generator: object): unknown };
  _thread: object | null;
  _currentTask: object | null;
  readonly _context: object;
  _callSoon(fn: (...args: never[]) => unknown, args: readonly unknown[], context: object, site: number): void;
  _scheduleInternal<A>(fn: (arg: A) => void, arg: A): object;
  callExceptionHandler(context: Trouble): void;
  stop(): void;
}

/** What they need of the thread that they run in. */
export interface HostThread extends Subject {
  /** A Context. */
  context: object;
  readonly parked: object | null;
  perform(operation: object, asker: Lane): void;
}

/** What they need of the machine. */
export interface HostMachine {
  readonly clock: Clock;
  readonly probe: Probe;
  readonly surroundings: Surroundings;
  readonly choices: Choices | null;
  fuel: number;
  taskCount: number;
  areTaskNumbersTold: boolean;
  timerCount: number;
  readonly unawaited: Bag;
  readonly unretrieved: Bag;
  readonly loops: Bag;
  readonly microtasks: { push(job: { run(): void }): void };
  readonly rejections: { add(promise: object): unknown; delete(promise: object): unknown };
  runMicrotasks(): boolean;
  unpark(thread: object, isInTime: boolean): void;
  unpoll(thread: object): void;
  threadEnded(thread: object): void;
  reportError(context: { message: string; exception?: unknown }): void;
}

/** How a frame of a coroutine gave up control. */
export const AWAIT = 0;
export const YIELD = 1;

interface Current {
  machine: HostMachine | null;
  /** The thread that has the processor. */
  thread: HostThread | null;
  /** The loop running in that thread. */
  loop: HostLoop | null;
  /** On whose behalf code runs: what becomes the creator, waker or canceller in the trace. */
  lane: Lane | null;
  /** The place in the source that is being executed; 0 for none. Set by compiled code before each call. */
  site: number;
  /** AWAIT or YIELD: which of the two an async generator's last `yield` was. Set by compiled code. */
  op: number;
  /** What the slice that runs may have in common with others; see touched.ts. */
  touched: number;
}

export const current: Current = {
  machine: null,
  thread: null,
  loop: null,
  lane: null,
  site: 0,
  op: AWAIT,
  touched: 0,
};

/** The machine whose program is running. */
export function machine(): HostMachine {
  if (current.machine === null) throw new Error("no program is running");
  return current.machine;
}
