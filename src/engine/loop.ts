// Runs an event loop: a FIFO of ready handles and a heap of timers.
// Source: CPython Lib/asyncio/base_events.py, `_run_once`.
import type { AsyncGenerator } from "./async-generator.ts";
import { type Micros, microsOf } from "./clock.ts";
import { type Context, currentContext } from "./context.ts";
import { current, type HostThread, machine } from "./current.ts";
import { RuntimeError } from "./errors.ts";
import { Fifo } from "./fifo.ts";
import { type Future, Waiter } from "./future.ts";
import {
  type Cancellable,
  Handle,
  LibraryCallback,
  LibraryTimer,
  type Runnable,
  TimerHandle,
} from "./handle.ts";
import type { Subject } from "./probe.ts";
import { Registry } from "./registry.ts";
import type { Task } from "./task.ts";
import { TimerHeap } from "./timers.ts";
import { ANYTHING, touchLoop } from "./touched.ts";

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
  _id = 0;
  /** Handles and tasks whose turn will come, first in first out. */
  readonly _ready = new Fifo<Runnable>();
  readonly #timers = new TimerHeap<TimerHandle | LibraryTimer>();
  readonly _owner: HostThread | null = current.thread;
  /** The thread that runs it; null while nobody does. */
  _thread: HostThread | null = null;
  /** The task whose step is running; null in a callback. */
  _currentTask: Task | null = null;
  /** The context outside any handle: that of the thread when it began to run the loop. */
  _context!: Context;
  #isStopping = false;
  _hasClosed = false;
  /** An iteration has begun and is not finished: a handle stopped the thread, or the budget ran out. */
  _isInIteration = false;
  /** Async generators that were first iterated in this loop and are not closed yet, in that order. */
  readonly _asyncGenerators = new Set<AsyncGenerator>();
  /** Nobody stops it: it ends when there is nothing left to do, as the loop of a page without a page. */
  readonly _endsWhenIdle: boolean;
  /** How many of its handles are still to run. */
  #remaining = 0;
  /** The tasks that are not done yet, in creation order. */
  readonly _tasks = new Registry<Task>((task) => !task.done());
  _exceptionHandler: ((loop: EventLoop, context: ExceptionContext) => void) | null = null;
  /** null: nobody wants to know. */
  protected _stopwatch: Stopwatch | null = null;
  /** The handle whose time is being taken, since when, and for whom. */
  #timed: { readonly handle: Runnable; readonly since: Micros; readonly report: Stopwatch } | null = null;

  constructor(options: { endsWhenIdle?: boolean } = {}) {
    this._endsWhenIdle = options.endsWhenIdle ?? false;
    machine().loops.add(this);
    machine().probe.loopCreated(this);
  }

  /** A callback of the user's, for the next iteration. The context is a copy of the caller's if none is given. */
  _schedule(fn: Callback, args: readonly unknown[], context?: Context): Handle {
    this._checkOpen();
    const handle = new Handle(this, fn, args, context ?? currentContext().copy());
    machine().probe.callbackScheduled(handle, null);
    touchLoop(this);
    this._ready.push(handle);
    return handle;
  }

  /** A done-callback of the user's, which was asked for at that site. */
  _callSoon(fn: Callback, args: readonly unknown[], context: Context, site: number): void {
    this._schedule(fn, args, context)._site = site;
  }

  /** Gives a task, or what the library calls, its turn. */
  _enqueue(runnable: Runnable): void {
    touchLoop(this);
    this._ready.push(runnable);
  }

  /** What the library lets a task wait for: `object`, null for a mere sleep, until `due`, null for as long as it takes. */
  _createWaiter<T>(object: Subject | null, due: Micros | null = null): Future<T> {
    return new Waiter<T>(this, object, due);
  }

  /** A timer of the user's. A deadline that has passed goes through the heap too. */
  _scheduleAt(deadline: Micros, fn: Callback, args: readonly unknown[], context?: Context): TimerHandle {
    this._checkOpen();
    const timer = new TimerHandle(this, deadline, fn, args, context ?? currentContext().copy());
    machine().probe.callbackScheduled(timer, deadline);
    this.#arm(timer);
    return timer;
  }

  /** A library callback: it acts on behalf of a lane, that which asks for it, and is no lane itself. */
  _scheduleInternal<A>(fn: (arg: A) => void, arg: A, actor = current.lane): LibraryCallback<A> {
    this._checkOpen();
    const callback = new LibraryCallback(fn, arg, actor);
    this._enqueue(callback);
    return callback;
  }

  /** A library timer. */
  _scheduleAtInternal<A>(deadline: Micros, fn: (arg: A) => void, arg: A): Cancellable {
    this._checkOpen();
    const timer = new LibraryTimer(deadline, fn, arg);
    this.#arm(timer as LibraryTimer);
    return timer;
  }

  #arm(timer: TimerHandle | LibraryTimer): void {
    touchLoop(this);
    const { choices, clock } = machine();
    if (choices !== null && timer._deadline > clock.now())
      timer._deadline = choices.timerSet(timer._deadline, timer, current.lane);
    this.#timers.push(timer);
  }

  /** A library timer that is due after `delay` seconds. */
  _scheduleAfterInternal<A>(delay: number, fn: (arg: A) => void, arg: A): Cancellable {
    return this._scheduleAtInternal(machine().clock.now() + microsOf(delay), fn, arg);
  }

  /** When the next timer is due, in microseconds; null for never. */
  get _nextDeadline(): Micros | null {
    return this.#timers.peek()?._deadline ?? null;
  }

  /** The loop has something to do without waiting. */
  get _isBusy(): boolean {
    return this._ready.length > 0 || this.#isStopping;
  }

  /** Lets a loop that waits in its thread look at the ready queue again. */
  _wake(): void {
    if (this._thread !== null) machine().unpoll(this._thread);
  }

  /** Steps 1 to 3 of an iteration: due timers go behind what is ready, and the handles to run are counted. */
  _beginIteration(): void {
    const now = machine().clock.now();
    for (
      let timer = this.#timers.peek();
      timer !== undefined && timer._deadline <= now;
      timer = this.#timers.peek()
    ) {
      this.#timers.pop();
      if (timer instanceof TimerHandle) machine().probe.readied(timer, null);
      this._ready.push(timer);
    }
    this.#remaining = this._ready.length;
    this._isInIteration = true;
    if (this.#remaining > 0) machine().probe.iterationStarted(this, this.#remaining);
  }

  /**
   * Step 4: runs the counted handles, first to last; what they schedule waits for the next iteration. False when it
   * stopped before the last one, because a handle stopped the thread or the budget ran out. Errors: SystemExit and
   * KeyboardInterrupt, in mid-iteration.
   */
  _runHandles(thread: HostThread): boolean {
    const host = machine();
    // A handle that stopped the thread has come to its end.
    if (this.#timed !== null) this.#stopTiming();
    for (;;) {
      if (!host.runMicrotasks()) return false;
      if (this.#remaining === 0) return true;
      if (host.fuel <= 0) return false;
      host.fuel--;
      this.#remaining--;
      const handle = this._ready.shift()!;
      if (this._stopwatch !== null)
        this.#timed = { handle, since: host.clock.now(), report: this._stopwatch };
      handle._run();
      if (thread.parked !== null) return false;
      if (this.#timed !== null) this.#stopTiming();
    }
  }

  #stopTiming(): void {
    const { handle, since, report } = this.#timed!;
    this.#timed = null;
    report(handle, machine().clock.now() - since);
  }

  /** Nobody refers to an async generator any more: whoever knows how closes it in a task of its own. */
  _abandon(generator: AsyncGenerator): void {
    this._asyncGenerators.delete(generator);
  }

  /** Step 5: says whether the loop stops here, and takes the request to stop back. */
  _endIteration(): boolean {
    const isStopping = this.#isStopping;
    this._isInIteration = this.#isStopping = false;
    return isStopping;
  }

  /** A SystemExit left the loop in mid-iteration: what was counted and not run stays queued. */
  _abandonIteration(): void {
    this.#remaining = 0;
    this._isInIteration = false;
    this.#timed = null;
  }

  stop(): void {
    this.#isStopping = true;
  }

  /** Empties the queues without running anything. Errors: RuntimeError while it runs. */
  close(): void {
    if (this._thread !== null) throw new RuntimeError("Cannot close a running event loop");
    if (this._hasClosed) return;
    this._hasClosed = true;
    // Those of its tasks that are left may still be reported.
    if (this._tasks.list().length === 0) machine().loops.forget(this);
    this._ready.clear();
    this.#timers.clear();
  }

  _checkOpen(): void {
    if (this._hasClosed) throw new RuntimeError("Event loop is closed");
  }

  callExceptionHandler(context: ExceptionContext): void {
    current.touched |= ANYTHING;
    if (this._exceptionHandler === null) return this.defaultExceptionHandler(context);
    try {
      this._exceptionHandler(this, context);
    } catch (exception) {
      this.defaultExceptionHandler({ message: "Unhandled error in exception handler", exception, context });
    }
  }

  defaultExceptionHandler(context: ExceptionContext): void {
    machine().reportError(context);
  }
}
