// The module "concurrent.futures": results of other threads, and pools of them. Source: CPython Lib/concurrent/futures/.
import {
  type Blocking,
  type Body,
  type Context,
  current,
  InvalidStateError,
  isException,
  machine,
  named,
  type Outcome,
  RuntimeError,
  type Thread,
  typeName,
  ValueError,
  type Kind,
} from "../engine/index.ts";
import { requireCallable, requireComparable } from "./builtins/arguments.ts";
import { contextOf } from "./builtins/call-in.ts";
import { TimeoutError } from "./builtins/errors.ts";
import { blocking, checkOptions } from "./builtins/library.ts";
import { perRun } from "./builtins/per-run.ts";
import { REPR } from "./builtins/repr.ts";
import { ThreadLine, ThreadPrimitive } from "./threading/thread-line.ts";
import { callTarget, joinThread, startThread } from "./threading/thread-start.ts";

const POOL: Kind = { name: "thread pool", role: "pool", lack: "end" };

const FUTURE: Kind = { name: "thread future", role: "single", lack: "result" };

/** Raised by `result()` of a cancelled future: an ordinary error, unlike asyncio's. */
export class CancelledError extends Error {}
named("CancelledError", CancelledError);

export { InvalidStateError, TimeoutError };

type State = "pending" | "running" | "done";

export class Future<T = unknown> extends ThreadPrimitive {
  readonly _kind = FUTURE;
  readonly #line = new ThreadLine(this);
  #state: State = "pending";
  #outcome: Outcome<T> | null = null;
  #callbacks: ((future: Future<T>) => unknown)[] = [];

  done(): boolean {
    return this.#outcome !== null;
  }

  running(): boolean {
    return this.#state === "running";
  }

  cancelled(): boolean {
    return this.#outcome?.type === "cancelled";
  }

  /** False if it runs or is done; a call that has not begun is never made. */
  cancel(): boolean {
    if (this.cancelled()) return true;
    if (this.#state !== "pending") return false;
    this.#settle({ type: "cancelled", error: undefined });
    return true;
  }

  /** The value; stops the thread until there is one. Errors: its exception, CancelledError, TimeoutError. */
  result(timeout: number | null = null): Blocking<T> {
    return blocking("Future.result", this.#waitForResult(timeout));
  }

  /** The exception or null; stops the thread likewise. */
  exception(timeout: number | null = null): Blocking {
    return blocking("Future.exception", this.#waitForException(timeout));
  }

  /** `result()` for code that cannot await. Errors: InvalidStateError while it is not done. */
  resultNow(): T {
    const outcome = this.#outcomeNow();
    if (outcome.type === "value") return outcome.value;
    throw outcome.type === "error" ? outcome.error : new CancelledError();
  }

  exceptionNow(): unknown {
    const outcome = this.#outcomeNow();
    if (outcome.type === "cancelled") throw new CancelledError();
    return outcome.type === "error" ? outcome.error : null;
  }

  #outcomeNow(): Outcome<T> {
    if (this.#outcome === null) throw new InvalidStateError("the future is not done");
    return this.#outcome;
  }

  /** Called in the thread that completes it, or at once if it is done. */
  addDoneCallback(fn: (future: Future<T>) => unknown): void {
    requireCallable(fn);
    if (this.#outcome === null) this.#callbacks.push(fn);
    else this.#call(fn);
  }

  setResult(value: T): void {
    this.#complete({ type: "value", value });
  }

  setException(error: unknown): void {
    this.#complete({ type: "error", error });
  }

  /** The work begins; false if it was cancelled before. */
  setRunningOrNotifyCancel(): boolean {
    if (this.cancelled()) return false;
    if (this.#state !== "pending") throw new InvalidStateError("Future in unexpected state");
    this.#state = "running";
    return true;
  }

  override [REPR](): string {
    return `<Future state=${this.#describe()}>`;
  }

  #describe(): string {
    const outcome = this.#outcome;
    if (outcome === null) return this.#state;
    if (outcome.type === "cancelled") return "cancelled";
    return outcome.type === "error"
      ? `finished raised ${typeName(outcome.error)}`
      : `finished returned ${typeName(outcome.value)}`;
  }

  *#waitUntilDone(timeout: number | null): Body<void> {
    if (timeout !== null) requireComparable(timeout, ">");
    if (!(yield* this.#line.standUntil(() => this.done(), timeout))) throw new TimeoutError();
  }

  *#waitForResult(timeout: number | null): Body<T> {
    yield* this.#waitUntilDone(timeout);
    return this.resultNow();
  }

  *#waitForException(timeout: number | null): Body {
    yield* this.#waitUntilDone(timeout);
    return this.exceptionNow();
  }

  #complete(outcome: Outcome<T>): void {
    if (this.#outcome !== null) {
      throw new InvalidStateError(`${this.cancelled() ? "CANCELLED" : "FINISHED"}: <Future at ${this._id}>`);
    }
    this.#settle(outcome);
  }

  #settle(outcome: Outcome<T>): void {
    this.#state = "done";
    this.#outcome = outcome;
    machine().probe.settled(this, outcome);
    this.#line.wakeAll();
    const callbacks = this.#callbacks;
    this.#callbacks = [];
    for (const fn of callbacks) this.#call(fn);
  }

  #call(fn: (future: Future<T>) => unknown): void {
    try {
      fn(this);
    } catch (error) {
      if (!isException(error)) throw error;
      machine().reportError({ message: "exception calling callback for <Future>", exception: error });
    }
  }
}

export interface ShutdownOptions {
  wait?: boolean;
  cancelFutures?: boolean;
}

/** One call on its way to a thread of a pool. */
interface Job {
  readonly future: Future;
  readonly fn: (...args: never[]) => unknown;
  readonly args: readonly unknown[];
  readonly context: Context | null;
}

/** What CPython has on a machine with four processors. */
const DEFAULT_WORKERS = 8;

/** Runs calls in a number of threads, which are started as they are needed and end when the program does. */
export class ThreadPoolExecutor extends ThreadPrimitive {
  readonly _kind = POOL;
  readonly #maxWorkers: number;
  readonly #prefix: string;
  #jobs: Job[] = [];
  readonly #idle = new ThreadLine(this);
  readonly #threads: Thread[] = [];
  #idleCount = 0;
  #isShutDown = false;
  /** The main thread has ended: threads that have nothing left to do end too, and shut the pool down. */
  #isInterpreterEnding = false;

  constructor(options: { maxWorkers?: number | null; threadNamePrefix?: string } = {}) {
    super();
    checkOptions("ThreadPoolExecutor", options, ["maxWorkers", "threadNamePrefix"]);
    const { threadNamePrefix } = options;
    const maxWorkers = options.maxWorkers ?? DEFAULT_WORKERS;
    requireComparable(maxWorkers, "<=");
    if (maxWorkers <= 0) throw new ValueError("max_workers must be greater than 0");
    this.#maxWorkers = maxWorkers;
    this.#prefix = threadNamePrefix ?? `ThreadPoolExecutor-${pools().count++}`;
    machine().onMainEnded(() => {
      this.#isInterpreterEnding = true;
      for (const thread of this.#threads) thread.isAwaitedAtEnd = true;
      this.#idle.wakeAll();
    });
  }

  submit<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Future<T> {
    if (this.#isShutDown) throw new RuntimeError("cannot schedule new futures after shutdown");
    if (machine().main.isEnded)
      throw new RuntimeError("cannot schedule new futures after interpreter shutdown");
    const future = new Future<T>();
    const { probe } = machine();
    // Who waits for it waits for a thread of this pool, and then for what that thread does.
    probe.created(future);
    probe.named(future, (typeof fn === "function" && fn.name) || "<lambda>");
    probe.memberAdded(future, this);
    this.#jobs.push({ future: future as Future, fn, args, context: contextOf(fn) });
    if (this.#idleCount > 0) {
      this.#idleCount--;
      this.#idle.wakeOne();
    } else if (this.#threads.length < this.#maxWorkers) {
      this.#threads.push(startThread(`${this.#prefix}_${this.#threads.length}`, this.#work()));
    }
    return future;
  }

  /** No more calls are taken; stops the thread until the others are done, unless `wait` is false. */
  shutdown(options: ShutdownOptions = {}): Blocking<void> {
    checkOptions("shutdown", options, ["wait", "cancelFutures"]);
    return blocking("ThreadPoolExecutor.shutdown", this.#shutdown(options));
  }

  *#shutdown({ wait = true, cancelFutures = false }: ShutdownOptions): Body<void> {
    if (cancelFutures) {
      for (const { future } of this.#jobs) future.cancel();
      this.#jobs = [];
    }
    this._letGo();
    if (wait) for (const thread of this.#threads) yield* joinThread(thread, null);
  }

  /** No more calls are taken; the threads end when the others are done. */
  _letGo(): void {
    this.#isShutDown = true;
    this.#idle.wakeAll();
  }

  /** The code of one thread of the pool. */
  *#work(): Body<void> {
    for (;;) {
      const job = this.#jobs.shift();
      if (job !== undefined) yield* this.#runJob(job);
      else if (this.#isShutDown) return;
      else if (this.#isInterpreterEnding) this._letGo();
      else {
        this.#idleCount++;
        yield* this.#idle.stand(null);
      }
    }
  }

  *#runJob({ future, fn, args, context }: Job): Body<void> {
    if (!future.setRunningOrNotifyCancel()) return;
    const thread = current.thread!;
    const own = thread.context;
    thread.context = context ?? own;
    this.#tellBusy(future, true);
    try {
      future.setResult(yield* callTarget(fn, args));
    } catch (error) {
      future.setException(error);
    } finally {
      thread.context = own;
      this.#tellBusy(future, false);
    }
  }

  /** The thread has the future in hand, and one of the places of the pool. */
  #tellBusy(future: Future, isBusy: boolean): void {
    const { probe } = machine();
    probe.held(this, isBusy);
    probe.held(future, isBusy);
  }
}

/** Counts the pools that were not given a name. */
const pools = perRun(() => ({ count: 0 }));
