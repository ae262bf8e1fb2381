// The event loop: a FIFO of ready handles and a heap of timers. Source: CPython Lib/asyncio/base_events.py, `_run_once`.
import type { AsyncGenerator } from "./async-generator.ts";
import type { Micros } from "./clock.ts";
import type { Context } from "./context.ts";
import { current, machine } from "./current.ts";
import { RuntimeError } from "./errors.ts";
import { Fifo } from "./fifo.ts";
import type { Future } from "./future.ts";
import { Handle, LibraryCallback, LibraryTimer, type Runnable, TimerHandle } from "./handle.ts";
import type { Subject } from "./probe.ts";
import { Registry } from "./registry.ts";
import type { Task } from "./task.ts";
import type { Thread } from "./thread.ts";
import { TimerHeap } from "./timers.ts";

/** What an exception handler is told. */
export interface ExceptionContext {
  message: string;
  exception?: unknown;
  task?: Task;
  future?: Future;
  handle?: Handle;
  /** What a handler was told when it failed itself. */
  context?: ExceptionContext;
}

/** Is told how long a handle has kept the others waiting. */
export type Stopwatch = (handle: Runnable, took: Micros) => void;

type Callback = (...args: never[]) => unknown;

export class EventLoop implements Subject {
  id = 0;
  /** Handles and tasks whose turn will come, first in first out. */
  readonly ready = new Fifo<Runnable>();
  private readonly timers = new TimerHeap<TimerHandle | LibraryTimer>();
  /** The thread that runs it; null while nobody does. */
  thread: Thread | null = null;
  /** The task whose step is running; null in a callback. */
  currentTask: Task | null = null;
  /** The context outside any handle: that of the thread when it began to run the loop. */
  context!: Context;
  isStopping = false;
  hasClosed = false;
  /** An iteration has begun and is not finished: a handle stopped the thread, or the budget ran out. */
  isInIteration = false;
  /** Async generators that were first iterated in this loop and are not closed yet, in that order. */
  readonly asyncGenerators = new Set<AsyncGenerator>();
  /** Nobody stops it: it ends when there is nothing left to do, as the loop of a page without a page. */
  readonly endsWhenIdle: boolean;
  /** How many of its handles are still to run. */
  private remaining = 0;
  /** The tasks that are not done yet, in creation order. */
  readonly tasks = new Registry<Task>((task) => !task.done());
  exceptionHandler: ((loop: EventLoop, context: ExceptionContext) => void) | null = null;
  /** null: nobody wants to know. */
  protected stopwatch: Stopwatch | null = null;
  /** The handle whose time is being taken, since when, and for whom. */
  private timed: { readonly handle: Runnable; readonly since: Micros; readonly report: Stopwatch } | null =
    null;

  constructor(options: { endsWhenIdle?: boolean } = {}) {
    this.endsWhenIdle = options.endsWhenIdle ?? false;
    machine().loops.add(this);
    machine().probe.loopCreated(this);
  }

  /** A callback of the user's, for the next iteration. The context is a copy of the caller's if none is given. */
  schedule(fn: Callback, args: readonly unknown[], context?: Context): Handle {
    this.checkOpen();
    const handle = new Handle(this, fn, args, context ?? current.thread!.context.copy());
    machine().probe.callbackScheduled(handle);
    this.ready.push(handle);
    return handle;
  }

  /** A timer of the user's. A deadline that has passed goes through the heap too. */
  scheduleAt(deadline: Micros, fn: Callback, args: readonly unknown[], context?: Context): TimerHandle {
    this.checkOpen();
    const timer = new TimerHandle(this, deadline, fn, args, context ?? current.thread!.context.copy());
    machine().probe.callbackScheduled(timer);
    this.timers.push(timer);
    return timer;
  }

  /** A library callback: it acts on behalf of a lane, that which asks for it, and is no lane itself. */
  scheduleInternal<A>(fn: (arg: A) => void, arg: A, actor = current.lane): LibraryCallback<A> {
    this.checkOpen();
    const callback = new LibraryCallback(fn, arg, actor);
    this.ready.push(callback);
    return callback;
  }

  /** A library timer. */
  scheduleAtInternal<A>(deadline: Micros, fn: (arg: A) => void, arg: A): LibraryTimer<A> {
    this.checkOpen();
    const timer = new LibraryTimer(deadline, fn, arg);
    this.timers.push(timer as LibraryTimer);
    return timer;
  }

  /** When the next timer is due, in microseconds; null for never. */
  get nextDeadline(): Micros | null {
    return this.timers.peek()?.deadline ?? null;
  }

  /** The loop has something to do without waiting. */
  get isBusy(): boolean {
    return this.ready.length > 0 || this.isStopping;
  }

  /** Lets a loop that waits in its thread look at the ready queue again. */
  wake(): void {
    if (this.thread !== null) machine().unpoll(this.thread);
  }

  /** Steps 1 to 3 of an iteration: due timers go behind what is ready, and the handles to run are counted. */
  beginIteration(): void {
    const now = machine().clock.now();
    for (
      let timer = this.timers.peek();
      timer !== undefined && timer.deadline <= now;
      timer = this.timers.peek()
    ) {
      this.timers.pop();
      if (timer instanceof TimerHandle) machine().probe.readied(timer, null);
      this.ready.push(timer);
    }
    this.remaining = this.ready.length;
    this.isInIteration = true;
    if (this.remaining > 0) machine().probe.loopTurned(this, this.remaining);
  }

  /**
   * Step 4: runs the counted handles, first to last; what they schedule waits for the next iteration. False when it
   * stopped before the last one, because a handle stopped the thread or the budget ran out. Errors: SystemExit and
   * KeyboardInterrupt, in mid-iteration.
   */
  runHandles(thread: Thread): boolean {
    const host = machine();
    // A handle that stopped the thread has come to its end.
    if (this.timed !== null) this.stopTiming();
    for (;;) {
      if (!host.runMicrotasks()) return false;
      if (this.remaining === 0) return true;
      if (host.fuel <= 0) return false;
      host.fuel--;
      this.remaining--;
      const handle = this.ready.shift()!;
      if (this.stopwatch !== null) this.timed = { handle, since: host.clock.now(), report: this.stopwatch };
      handle.run();
      if (thread.parked !== null) return false;
      if (this.timed !== null) this.stopTiming();
    }
  }

  private stopTiming(): void {
    const { handle, since, report } = this.timed!;
    this.timed = null;
    report(handle, machine().clock.now() - since);
  }

  /** Nobody refers to an async generator any more: whoever knows how closes it in a task of its own. */
  abandon(generator: AsyncGenerator): void {
    this.asyncGenerators.delete(generator);
  }

  /** Step 5: says whether the loop stops here, and takes the request to stop back. */
  endIteration(): boolean {
    const { isStopping } = this;
    this.isInIteration = this.isStopping = false;
    return isStopping;
  }

  /** A SystemExit left the loop in mid-iteration: what was counted and not run stays queued. */
  abandonIteration(): void {
    this.remaining = 0;
    this.isInIteration = false;
    this.timed = null;
  }

  stop(): void {
    this.isStopping = true;
  }

  /** Empties the queues without running anything. Errors: RuntimeError while it runs. */
  close(): void {
    if (this.thread !== null) throw new RuntimeError("Cannot close a running event loop");
    if (this.hasClosed) return;
    this.hasClosed = true;
    this.ready.clear();
    this.timers.clear();
  }

  checkOpen(): void {
    if (this.hasClosed) throw new RuntimeError("Event loop is closed");
  }

  callExceptionHandler(context: ExceptionContext): void {
    if (this.exceptionHandler === null) return this.defaultExceptionHandler(context);
    try {
      this.exceptionHandler(this, context);
    } catch (exception) {
      this.defaultExceptionHandler({ message: "Unhandled error in exception handler", exception, context });
    }
  }

  defaultExceptionHandler(context: ExceptionContext): void {
    machine().reportError(context);
  }
}
