// The event loop as programs see it: Python's methods on the engine's loop. Source: CPython Lib/asyncio/base_events.py.
import {
  type AsyncGenerator,
  type Blocking,
  type Body,
  type Coroutine,
  Context,
  current,
  EventLoop,
  Future,
  Handle,
  isException,
  leavesLoop,
  machine,
  type Micros,
  microsOf,
  RunLoop,
  type Runnable,
  RuntimeError,
  secondsOf,
  siteOf,
  Task,
  type TaskOptions,
  type TimerHandle,
  Waiter,
} from "../../engine/index.ts";
import { aclose } from "./aclose.ts";
import { wrapFuture } from "./across-threads.ts";
import { requireAddable, requireComparable, requireMethod } from "../builtins/arguments.ts";
import { ThreadPoolExecutor } from "../concurrent-futures.ts";
import { letDropQuietly, reportPending, reportUnretrieved } from "./dropped.ts";
import { TimeoutError } from "../builtins/errors.ts";
import { ensureFuture, requireCoroutine } from "./futures.ts";
import { gather } from "./gather.ts";
import {
  type Awaitable,
  blockingFunction,
  checkOptions,
  coroutineFunction,
  isPlainObject,
} from "../builtins/library.ts";
import { REPR, repr } from "../builtins/repr.ts";
import { joinThread, nextThreadName, startThread } from "../threading/thread-start.ts";
import { Timeout } from "./timeouts.ts";

type Callback = (...args: never[]) => unknown;
export type TaskFactory = <T>(loop: Loop, coroutine: Coroutine<T>, options: TaskOptions) => Task<T>;

export class Loop extends EventLoop {
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
    return this._schedule(...callbackOf("callSoon", args));
  }

  /** As `callSoon`, and wakes the loop if it waits in another thread. */
  callSoonThreadsafe(...args: unknown[]): Handle {
    const handle = super._schedule(...callbackOf("callSoonThreadsafe", args));
    this._wake();
    return handle;
  }

  /** `delay` in seconds; zero and negative ones go through the timer heap too. */
  callLater(delay: number | null, ...args: unknown[]): TimerHandle {
    if (delay == null) throw new TypeError("delay must not be None");
    requireAddable(delay);
    return this._scheduleAt(machine().clock.now() + microsOf(delay), ...callbackOf("callLater", args));
  }

  /** `when` in seconds of `time()`. */
  callAt(when: number | null, ...args: unknown[]): TimerHandle {
    if (when == null) throw new TypeError("when cannot be None");
    requireComparable(when, "<", "float");
    return this._scheduleAt(microsOf(when), ...callbackOf("callAt", args));
  }

  createFuture<T>(): Future<T> {
    return new Future<T>(this);
  }

  /** A task for the coroutine, by the task factory if there is one. Errors: TypeError, RuntimeError if closed. */
  createTask<T>(coroutine: Coroutine<T>, options: TaskOptions = {}): Task<T> {
    checkOptions("createTask", options, ["name", "context"]);
    this._checkOpen();
    requireCoroutine(coroutine);
    if (this.#taskFactory === null) return new Task(coroutine, this, options);
    return this.#taskFactory(this, coroutine, options);
  }

  setTaskFactory(factory: TaskFactory | null): void {
    if (factory !== null && typeof factory !== "function")
      throw new TypeError("task factory must be a callable or None");
    this.#taskFactory = factory;
  }

  getTaskFactory(): TaskFactory | null {
    return this.#taskFactory;
  }

  runForever(): Blocking<void> {
    return runForever(this);
  }

  /** Runs until the awaitable is done; gives its result or raises. */
  runUntilComplete<T>(awaitable: Awaitable<T>): Blocking<T> {
    return runUntilComplete(this, awaitable);
  }

  isClosed(): boolean {
    return this._hasClosed;
  }

  isRunning(): boolean {
    return this._thread !== null;
  }

  setExceptionHandler(handler: ((loop: never, context: never) => void) | null): void {
    if (handler !== null && typeof handler !== "function")
      throw new TypeError(`A callable object or None is expected, got ${repr(handler)}`);
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
    return shutdownAsyncgens(this);
  }

  /** Waits until the threads of the default pool have ended, for `timeout` seconds at the most. */
  shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    return shutdownDefaultExecutor(this, timeout);
  }

  /** The pool for `toThread` and `runInExecutor(null, ...)`, made at its first use. */
  _defaultExecutor(): ThreadPoolExecutor {
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
    return wrapFuture((executor ?? this._defaultExecutor()).submit(fn, ...args), { loop: this });
  }

  *_shutdownExecutorBody(timeout: number | null): Body<void> {
    this.#isExecutorShutDown = true;
    const executor = this.#executor;
    if (executor === null) return;
    const ended = new Waiter<void>(this, executor);
    const thread = startThread(nextThreadName("_do_shutdown"), this.#shutDownPool(executor, ended));
    const scope = new Timeout(timeout === null ? null : this.time() + timeout);
    scope._enter();
    try {
      try {
        yield ended;
      } catch (error) {
        scope._exit(error);
        throw error;
      }
      scope._exit(undefined);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      const message = `RuntimeWarning: The executor did not finishing joining its threads within ${timeout!} seconds.`;
      machine().reportError({ message });
      executor._letGo();
      return;
    }
    yield* joinThread(thread, null);
  }

  /** Runs in a thread of its own, since it blocks. */
  *#shutDownPool(pool: ThreadPoolExecutor, ended: Waiter<void>): Body<void> {
    yield* pool._shutdownBody({});
    if (this._hasClosed) return;
    this._scheduleInternal(() => {
      if (!ended.done()) ended.setResult();
    }, undefined);
    this._wake();
  }
}

/** Splits `fn, ...args` or `{ context }, fn, ...args`. */
function callbackOf(name: string, args: unknown[]): [fn: Callback, args: unknown[], context?: Context] {
  if (typeof args[0] === "function") return [args[0] as Callback, args.slice(1)];
  if (isPlainObject(args[0]) && typeof args[1] === "function") {
    checkOptions(name, args[0], ["context"]);
    return [args[1] as Callback, args.slice(2), args[0].context as Context | undefined];
  }
  throw new TypeError(`a callable object was expected by ${name}(), got ${repr(args[0])}`);
}

function* runForeverBody(loop: Loop): Body<void> {
  yield new RunLoop(loop);
}

const runForever = blockingFunction("runForever", runForeverBody);

function stopLoopOf(future: Future): void {
  // SystemExit and KeyboardInterrupt have left the loop already.
  const { _outcome: outcome } = future;
  if (outcome?.type === "error") {
    future._markRetrieved();
    if (leavesLoop(outcome.error)) return;
  }
  future._loop.stop();
}

/** The body of `runUntilComplete`, for library code that is blocking itself. */
export function* runUntilCompleteBody<T>(loop: Loop, awaitable: Awaitable<T>): Body<T> {
  loop._checkOpen();
  if (loop.isRunning()) throw new RuntimeError("This event loop is already running");
  if (current.loop !== null)
    throw new RuntimeError("Cannot run the event loop while another loop is running");
  const isNew = !(awaitable instanceof Future);
  const future = ensureFuture(awaitable, { loop });
  if (isNew) letDropQuietly(future);
  const stopper = future._whenDone(stopLoopOf);
  try {
    yield new RunLoop(loop);
  } catch (error) {
    if (isNew) future._markRetrieved();
    throw error;
  } finally {
    future._forget(stopper);
  }
  if (!future.done()) throw new RuntimeError("Event loop stopped before Future completed.");
  return future.result();
}

/** Where a callback was scheduled, where a task stands, or, when it has ended, where its coroutine was made. */
function placeOf(handle: Runnable): number {
  if (handle instanceof Handle) return handle._site;
  return handle instanceof Task ? siteOf(handle) || handle._coroutine._callSite : 0;
}

const runUntilComplete = blockingFunction("runUntilComplete", runUntilCompleteBody);

const shutdownAsyncgens = coroutineFunction("shutdownAsyncgens", function* (loop: Loop): Body<void> {
  const open = [...loop._asyncGenerators];
  if (open.length === 0) return;
  loop._asyncGenerators.clear();
  const results: unknown[] = yield gather(...open.map(aclose), { returnExceptions: true });
  results.forEach((exception, i) => {
    if (!(exception instanceof Error) || !isException(exception)) return;
    const message = `an error occurred during closing of asynchronous generator ${open[i]._code.name}`;
    loop.callExceptionHandler({ message, exception });
  });
});

const shutdownDefaultExecutor = coroutineFunction(
  "shutdownDefaultExecutor",
  (loop: Loop, timeout: number | null) => loop._shutdownExecutorBody(timeout),
);

/** A new loop; nobody runs it yet. */
export function newEventLoop(): Loop {
  return new Loop();
}
