// Gives the engine's loop the methods that programs know from Python. Source: CPython Lib/asyncio/base_events.py.
import {
  type AsyncGenerator,
  type Blocking,
  type Body,
  type Cancellable,
  Coroutine,
  Context,
  current,
  EventLoop,
  Future,
  Handle,
  LibraryCallback,
  machine,
  type Micros,
  microsOf,
  RunLoop,
  type Runnable,
  RuntimeError,
  secondsOf,
  siteOf,
  type Subject,
  Task,
  type TaskOptions,
  type TimerHandle,
  typeName,
} from "../../engine/index.ts";
import { aclose } from "./aclose.ts";
import { wrapFuture } from "./across-threads.ts";
import { requireMethod, requireSeconds } from "../builtins/arguments.ts";
import { ThreadPoolExecutor } from "../concurrent-futures/index.ts";
import { reportPending, reportUnretrieved } from "./dropped.ts";
import { coroutineOf } from "./futures.ts";
import type { Loop, TaskFactory } from "./loop.ts";
import { closeGenerators, joinPool } from "./loop-shutdown.ts";
import { runUntilComplete } from "./run-loop.ts";
import {
  type Awaitable,
  blocking,
  checkOptions,
  coroutine,
  NO_OPTIONS,
  isPlainObject,
} from "../builtins/library.ts";
import { REPR, repr } from "../builtins/repr.ts";
import { standInFor, stoodInForBy } from "./stand-in.ts";

type Callback = (...args: never[]) => unknown;

export class AsyncioLoop extends EventLoop implements Loop {
  #taskFactory: TaskFactory | null = null;
  #isDebug = false;
  /** In debug mode, a callback or a step of a task that takes this many seconds is reported. */
  slowCallbackDuration = 0.1;
  #executor: ThreadPoolExecutor | null = null;
  #isExecutorShutDown = false;

  /** Seconds, as the program reads them. */
  time(): number {
    return secondsOf(machine().clock.read());
  }

  callSoon(...args: unknown[]): Handle {
    const [fn, rest, context] = callbackOf("callSoon", args);
    const runnable = stoodInForBy(fn);
    if (runnable !== undefined) return this.#queueAgain(runnable) as Handle;
    return this._schedule(fn, rest, context);
  }

  /** As `callSoon`, and wakes the loop if it waits in another thread. */
  callSoonThreadsafe(...args: unknown[]): Handle {
    const [fn, rest, context] = callbackOf("callSoonThreadsafe", args);
    const runnable = stoodInForBy(fn);
    const handle =
      runnable === undefined ? super._schedule(fn, rest, context) : (this.#queueAgain(runnable) as Handle);
    this._wake();
    return handle;
  }

  /** `delay` in seconds; zero and negative ones go through the timer heap too. */
  callLater(delay: number | null, ...args: unknown[]): TimerHandle {
    if (delay == null) throw new TypeError("a number of seconds was expected, got null");
    requireSeconds(delay);
    const [fn, rest, context] = callbackOf("callLater", args);
    // By way of `callAt`, as in CPython, where a class of the program's has its own.
    if (this.callAt !== own.callAt) {
      const options = context === undefined ? [] : [{ context }];
      return this.callAt(this.time() + delay, ...options, fn, ...rest);
    }
    return this.#callWhen(machine().clock.now() + microsOf(delay), fn, rest, context);
  }

  /** `when` in seconds of `time()`. */
  callAt(when: number | null, ...args: unknown[]): TimerHandle {
    if (when == null) throw new TypeError("a number of seconds was expected, got null");
    requireSeconds(when);
    machine().clock.isTold = true;
    return this.#callWhen(microsOf(when), ...callbackOf("callAt", args));
  }

  #callWhen(when: Micros, fn: Callback, args: readonly unknown[], context?: Context): TimerHandle {
    const runnable = stoodInForBy(fn);
    if (runnable === undefined) return this._scheduleAt(when, fn, args, context);
    return super._scheduleAtInternal(when, run, runnable) as TimerHandle;
  }

  createFuture<T>(): Future<T> {
    return new Future<T>(this);
  }

  /** A task for the coroutine, by the task factory if there is one. Errors: TypeError, RuntimeError if closed. */
  createTask<T>(coroutine: Coroutine<T>, options: TaskOptions = NO_OPTIONS): Task<T> {
    checkOptions("createTask", options, ["name", "context"]);
    this._checkOpen();
    const taken = coroutineOf(coroutine);
    if (this.#taskFactory === null) return new Task(taken, this, options);
    return this.#taskFactory(this, taken, options);
  }

  setTaskFactory(factory: TaskFactory | null): void {
    if (factory !== null && typeof factory !== "function")
      throw new TypeError("a task factory is a function or null");
    this.#taskFactory = factory;
  }

  getTaskFactory(): TaskFactory | null {
    return this.#taskFactory;
  }

  runForever(): Blocking<void> {
    return blocking("runForever", this.#runForever());
  }

  /** Runs until the awaitable is done; gives its result or raises. */
  runUntilComplete<T>(awaitable: Awaitable<T>): Blocking<T> {
    return blocking("runUntilComplete", runUntilComplete(this, awaitable));
  }

  *#runForever(): Body<void> {
    yield new RunLoop(this);
  }

  isClosed(): boolean {
    return this._hasClosed;
  }

  isRunning(): boolean {
    return this._thread !== null;
  }

  setExceptionHandler(handler: ((loop: never, context: never) => void) | null): void {
    if (handler !== null && typeof handler !== "function")
      throw new TypeError(`an exception handler is a function or null, got ${typeName(handler)}`);
    this._exceptionHandler = handler as typeof this._exceptionHandler;
  }

  getExceptionHandler(): typeof this._exceptionHandler {
    return this._exceptionHandler;
  }

  setDebug(isDebug: boolean): void {
    this.#isDebug = isDebug;
    this._stopwatch = isDebug ? (handle, took) => this.#reportSlow(handle, took) : null;
  }

  getDebug(): boolean {
    return this.#isDebug;
  }

  #queueAgain(runnable: Runnable): Cancellable {
    const callback = new LibraryCallback(run, runnable, current.lane);
    super._enqueue(callback);
    return callback;
  }

  // What follows is how the library asks for turns, timers and futures. As in CPython, it does so by the public methods where
  // a class of the program's has its own, or where they were replaced on the loop.

  override _enqueue(runnable: Runnable): void {
    if (this.callSoon === own.callSoon) return super._enqueue(runnable);
    const context = runnable instanceof Task ? runnable.getContext() : current.thread!.context;
    this.callSoon({ context }, standInFor(runnable));
  }

  override _callSoon(fn: Callback, args: readonly unknown[], context: Context, site: number): void {
    if (this.callSoon === own.callSoon) super._callSoon(fn, args, context, site);
    else this.callSoon({ context }, fn, ...args);
  }

  override _scheduleAfterInternal<A>(delay: number, fn: (arg: A) => void, arg: A): Cancellable {
    if (this.callLater === own.callLater && this.callAt === own.callAt)
      return super._scheduleAfterInternal(delay, fn, arg);
    return this.callLater(delay, standInFor(new LibraryCallback(fn, arg, null)));
  }

  override _scheduleAtInternal<A>(when: Micros, fn: (arg: A) => void, arg: A): Cancellable {
    if (this.callAt === own.callAt) return super._scheduleAtInternal(when, fn, arg);
    return this.callAt(secondsOf(when), standInFor(new LibraryCallback(fn, arg, null)));
  }

  /** A turn that another thread asks for. */
  _enqueueThreadsafe(fn: () => void): void {
    this._checkOpen();
    const callback = new LibraryCallback(fn, undefined, current.lane);
    if (this.callSoonThreadsafe !== own.callSoonThreadsafe)
      return void this.callSoonThreadsafe(standInFor(callback));
    super._enqueue(callback);
    this._wake();
  }

  override _createWaiter<T>(object: Subject | null, due: Micros | null = null): Future<T> {
    return this.createFuture === own.createFuture
      ? super._createWaiter<T>(object, due)
      : this.createFuture<T>();
  }

  /** A future that the library makes by `createFuture` in CPython, and here by `make`, which says what it is for. */
  _futureFrom<T>(make: () => Future<T>): Future<T> {
    return this.createFuture === own.createFuture ? make() : this.createFuture<T>();
  }

  #reportSlow(handle: Runnable, took: Micros): void {
    if (took < microsOf(this.slowCallbackDuration)) return;
    const message = `Executing ${repr(handle)} took ${secondsOf(took).toFixed(3)} seconds`;
    machine().probe.warned({ code: "slow-callback", message, site: placeOf(handle) });
  }

  override _schedule(fn: Callback, args: readonly unknown[], context?: Context): Handle {
    if (this.#isDebug) this.#checkThread();
    return super._schedule(fn, args, context);
  }

  override _scheduleAt(when: Micros, fn: Callback, args: readonly unknown[], context?: Context): TimerHandle {
    if (this.#isDebug) this.#checkThread();
    return super._scheduleAt(when, fn, args, context);
  }

  /** In debug mode. Errors: RuntimeError in a thread other than the one that runs the loop. */
  #checkThread(): void {
    if (this._thread === null || this._thread === current.thread) return;
    throw new RuntimeError("Non-thread-safe operation invoked on an event loop other than the current one");
  }

  override close(): void {
    super.close();
    this.#reportDropped();
    this.#isExecutorShutDown = true;
    this.#executor?._letGo();
    this.#executor = null;
  }

  /**
   * The program's own handler is told at the end of the loop what Python tells it when the objects are collected. Without
   * one, it is said at the end of the program.
   */
  #reportDropped(): void {
    if (this._exceptionHandler === null) return;
    for (const future of machine().unretrieved.list()) if (future._loop === this) reportUnretrieved(future);
    for (const task of this._tasks.list()) reportPending(task);
  }

  override _abandon(generator: AsyncGenerator): void {
    super._abandon(generator);
    if (this._hasClosed) return;
    const context = current.thread!.context.copy();
    this._scheduleInternal((abandoned) => this.createTask(aclose(abandoned), { context }), generator);
    this._wake();
  }

  [REPR](): string {
    const words = { running: this.isRunning(), closed: this.isClosed(), debug: this.#isDebug };
    const states = Object.entries(words).map(([name, value]) => `${name}=${repr(value)}`);
    return `<_UnixSelectorEventLoop ${states.join(" ")}>`;
  }

  shutdownAsyncgens(): Coroutine<void> {
    return coroutine("shutdownAsyncgens", closeGenerators(this), null, true);
  }

  /** Waits until the threads of the default pool have ended, for `timeout` seconds at the most. */
  shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    return coroutine("shutdownDefaultExecutor", this.#shutDownExecutor(timeout), null, true);
  }

  *#shutDownExecutor(timeout: number | null): Body<void> {
    this.#isExecutorShutDown = true;
    if (this.#executor !== null) yield* joinPool(this, this.#executor, timeout);
  }

  /** The pool for `toThread` and `runInExecutor(null, ...)`, made at its first use. */
  #defaultExecutor(): ThreadPoolExecutor {
    if (this.#isExecutorShutDown) throw new RuntimeError("Executor shutdown has been called");
    this.#executor ??= new ThreadPoolExecutor({ threadNamePrefix: "asyncio" });
    return this.#executor;
  }

  setDefaultExecutor(executor: ThreadPoolExecutor): void {
    if (!(executor instanceof ThreadPoolExecutor))
      throw new TypeError("executor must be ThreadPoolExecutor instance");
    this.#executor = executor;
  }

  /** Runs a function in a thread of a pool; the loop goes on meanwhile. null: the default pool. */
  runInExecutor<A extends unknown[], T>(
    executor: ThreadPoolExecutor | null,
    fn: (...args: A) => T,
    ...args: A
  ): Future<T> {
    this._checkOpen();
    if (executor !== null) requireMethod(executor, "submit");
    return wrapFuture((executor ?? this.#defaultExecutor()).submit(fn, ...args), { loop: this });
  }
}

const own = AsyncioLoop.prototype;

function run(runnable: Runnable): void {
  runnable._run();
}

/** A coroutine in the place of a function is a call too many. */
function hintFor(given: unknown, name: string): string {
  if (!(given instanceof Coroutine)) return "";
  const { name: fn } = given._code;
  return `: ${fn} is async, so write createTask(${fn}()), or ${name}(...) with a function that does so`;
}

/** Splits `fn, ...args` or `{ context }, fn, ...args`. */
function callbackOf(name: string, args: unknown[]): [fn: Callback, args: unknown[], context?: Context] {
  if (typeof args[0] === "function") return [args[0] as Callback, args.slice(1)];
  if (isPlainObject(args[0]) && typeof args[1] === "function") {
    checkOptions(name, args[0], ["context"]);
    return [args[1] as Callback, args.slice(2), args[0].context as Context | undefined];
  }
  throw new TypeError(`${name}() needs a function, got ${typeName(args[0])}${hintFor(args[0], name)}`);
}

/** Where a callback was scheduled, where a task stands, or, when it has ended, where its coroutine was made. */
function placeOf(handle: Runnable): number {
  if (handle instanceof Handle) return handle._site;
  return handle instanceof Task ? siteOf(handle) || handle._coroutine._callSite : 0;
}

/** A new loop; nobody runs it yet. */
export function newEventLoop(): Loop {
  return new AsyncioLoop();
}
