// Runs the whole simulated process: its threads share one processor and one clock.
import type { Choices } from "./choices.ts";
import type { Clock, Micros } from "./clock.ts";
import type { Blocking, Coroutine, Frame } from "./coroutine.ts";
import { current } from "./current.ts";
import { Fifo } from "./fifo.ts";
import type { Future } from "./future.ts";
import type { EventLoop, ExceptionContext } from "./loop.ts";
import type { Job } from "./microtask.ts";
import type { Probe } from "./probe.ts";
import { type EnginePromise, isHandled } from "./promise.ts";
import { Registry } from "./registry.ts";
import { NO_SURROUNDINGS, type Surroundings } from "./surroundings.ts";
import { Thread } from "./thread.ts";
import { ANYTHING } from "./touched.ts";

/** Why `run` came back to the host. */
export type Pause =
  /** The fuel is used up; call `run` again. */
  | { readonly type: "paused" }
  /** A real clock: nothing can happen before that moment of its time. */
  | { readonly type: "waiting"; readonly until: Micros }
  /** Every thread that counts has ended. */
  | { readonly type: "ended" }
  /** Something still waits, and nothing that could wake it can ever happen. */
  | { readonly type: "deadlock" };

const PAUSED: Pause = { type: "paused" };
const ENDED: Pause = { type: "ended" };
const DEADLOCK: Pause = { type: "deadlock" };

/**
 * Threads get the processor in slices: each runs until it stops, waits, or has finished one iteration of its loop. Everything is
 * deterministic: the same program on a virtual clock gives the same events.
 */
export class Machine {
  readonly clock: Clock;
  /** Who is asked where the run may go on in more than one way; null: nobody. */
  choices: Choices | null = null;
  readonly probe: Probe;
  /** How many more handles, and slices of threads, may run before the host gets control. */
  fuel = 0;
  taskCount = 0;
  /** Somebody has asked for a name that comes of the number of tasks. */
  areTaskNumbersTold = false;
  timerCount = 0;
  /** Coroutines and blocking calls that nobody has awaited yet, in creation order. */
  readonly unawaited = new Registry<Coroutine | Blocking>((call) => !call._wasStarted);
  /** Failed futures whose exception nobody has looked at, in the order of failing. */
  readonly unretrieved = new Registry<Future>((future) => !future._isRetrieved);
  /** Loops that may still run or have tasks left, in creation order. */
  readonly loops = new Registry<EventLoop>((loop) => !loop._hasClosed || loop._tasks.list().length > 0);
  readonly microtasks = new Fifo<Job>();
  /** Rejected promises that nobody has asked about; looked through after each round of microtasks. */
  readonly rejections = new Set<EnginePromise>();
  /** Alive ones, in the order in which they were started. */
  readonly threads: Thread[] = [];
  readonly main: Thread;
  /** Whom the library's functions ask to print, and about the source. */
  surroundings: Surroundings = NO_SURROUNDINGS;
  /** What is done about promises that are still unhandled when the microtasks have run. */
  onUnhandledRejection: (promise: EnginePromise) => void = () => undefined;
  /** What is done about an error that nobody handled in a loop or thread. */
  onUnhandled: (context: ExceptionContext, where: "loop" | "thread") => void = () => undefined;
  private readonly runnable = new Fifo<Thread>();
  private readonly mainEndedHooks: (() => void)[] = [];

  /** `main` makes the code of the main thread; it is called with this machine as the current one. */
  constructor(clock: Clock, probe: Probe, main: () => Frame) {
    this.clock = clock;
    this.probe = probe;
    this.enter();
    this.main = new Thread("MainThread", main());
    this.startThread(this.main);
  }

  /** Makes this the machine that the library's functions act on. */
  private enter(): void {
    current.machine = this;
    current.thread = current.loop = current.lane = null;
    current.site = 0;
  }

  startThread(thread: Thread): void {
    current.touched |= ANYTHING;
    this.threads.push(thread);
    this.runnable.push(thread);
    this.probe.threadStarted(thread);
  }

  threadEnded(thread: Thread): void {
    current.touched |= ANYTHING;
    this.threads.splice(this.threads.indexOf(thread), 1);
    // No iterators: a program may have changed those of arrays.
    thread.joiners.forEach((park) => park.unpark());
    if (thread === this.main) this.mainEndedHooks.forEach((fn) => fn());
  }

  /** Calls `fn` when the main thread's code has ended; the process may live on for other threads. */
  onMainEnded(fn: () => void): void {
    this.mainEndedHooks.push(fn);
  }

  /** The park of a thread is over, in time or by its deadline. */
  unpark(thread: Thread, isInTime: boolean): void {
    thread.release(isInTime);
    this.runnable.push(thread);
  }

  /** The loop that a thread waits in has something to look at. */
  unpoll(thread: Thread): void {
    if (!thread.isPolling) return;
    thread.isPolling = false;
    this.runnable.push(thread);
  }

  /**
   * Runs at most `fuel` handles and slices of threads. Call it again after "paused" and, when the moment has come, after
   * "waiting".
   */
  run(fuel: number): Pause {
    this.enter();
    this.fuel = fuel;
    for (;;) {
      if (this.isOver) return ENDED;
      if (this.runnable.length === 0) {
        const deadline = this.nextDeadline();
        if (deadline === null) return DEADLOCK;
        if (!this.clock.reach(deadline)) return { type: "waiting", until: deadline };
        if (this.choices !== null) this.choices.timePassed();
      }
      // The clock can also move while a thread works (a program that polls), so this is asked every time.
      if (this.threads.length > 1 || this.runnable.length === 0) this.wakeDueThreads();
      const thread = this.choices === null ? this.runnable.shift() : this.pickThread(this.choices);
      if (thread === undefined) continue;
      current.thread = thread;
      // What a thread did outside a loop may have queued some; in a loop they run after each handle.
      current.touched = 0;
      if (this.runMicrotasks()) thread.run();
      if (this.choices !== null) this.choices.gaveWay(thread, current.touched);
      if (!thread.isEnded && thread.parked === null && !thread.isPolling) this.runnable.push(thread);
      // A thread that only blocks, again and again, uses fuel too.
      if (--this.fuel <= 0) return PAUSED;
    }
  }

  /** A microtask checkpoint: runs what is queued, and what that queues. False if the fuel gave out. Source: HTML. */
  runMicrotasks(): boolean {
    const { microtasks, rejections } = this;
    if (microtasks.length > 0) current.touched |= ANYTHING;
    while (microtasks.length > 0) {
      if (this.fuel <= 0) return false;
      this.fuel--;
      microtasks.shift()!.run();
    }
    if (rejections.size === 0) return true;
    for (const promise of rejections) {
      rejections.delete(promise);
      if (!isHandled(promise)) this.onUnhandledRejection(promise);
    }
    return true;
  }

  /** The process ends when every thread that is no daemon has ended; daemons are cut off. */
  private get isOver(): boolean {
    return this.threads.every((thread) => thread.isDaemon && !thread.isAwaitedAtEnd);
  }

  private pickThread(choices: Choices): Thread | undefined {
    const { runnable } = this;
    return runnable.take(runnable.length > 1 ? choices.pick("thread", runnable.length, runnable) : 0);
  }

  private nextDeadline(): Micros | null {
    let earliest: Micros | null = null;
    for (const thread of this.threads) {
      const deadline = deadlineOf(thread);
      // A sleep without end is no deadline: it never comes.
      if (deadline !== null && deadline < (earliest ?? Infinity)) earliest = deadline;
    }
    return earliest;
  }

  private wakeDueThreads(): void {
    const now = this.clock.now();
    for (const thread of this.threads) {
      const deadline = deadlineOf(thread);
      if (deadline === null || deadline > now) continue;
      current.lane = null;
      current.site = 0;
      if (thread.parked !== null) this.unpark(thread, false);
      else this.unpoll(thread);
    }
  }

  /** Nobody handled an error that left a callback or a thread, or was stored and never looked at. */
  reportError(context: ExceptionContext, where: "loop" | "thread" = "loop"): void {
    current.touched |= ANYTHING;
    this.onUnhandled(context, where);
  }
}

/** When a thread that waits goes on by itself; null for never, or if it does not wait. */
function deadlineOf(thread: Thread): Micros | null {
  if (thread.parked !== null) return thread.parked.deadline;
  return thread.isPolling ? thread.loop!._nextDeadline : null;
}
