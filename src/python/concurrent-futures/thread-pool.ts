// Runs calls in a number of threads. Source: CPython Lib/concurrent/futures/thread.py.
import {
  type Blocking,
  type Body,
  type Context,
  current,
  machine,
  named,
  RuntimeError,
  type Thread,
  ValueError,
  type Kind,
} from "../../engine/index.ts";
import { requireCallable, requireIterable, requireNumber, requireSeconds } from "../builtins/arguments.ts";
import { contextOf } from "../builtins/call-in.ts";
import { blocking, checkOptions, splitOptions } from "../builtins/library.ts";
import { perRun } from "../builtins/per-run.ts";
import { ThreadLine, ThreadPrimitive } from "../threading/thread-line.ts";
import { callTarget, joinThread, startThread } from "../threading/thread-start.ts";
import { getLogger } from "../logging/index.ts";
import { Future } from "./future.ts";
import { Results } from "./results.ts";

/** The threads of an executor cannot do their work. */
export class BrokenExecutor extends RuntimeError {}
named("BrokenExecutor", BrokenExecutor);

/** What prepares the threads of a pool has failed. */
export class BrokenThreadPool extends BrokenExecutor {}
named("BrokenThreadPool", BrokenThreadPool);

const POOL: Kind = { name: "thread pool", role: "pool", lack: "end" };

interface PoolOptions {
  maxWorkers?: number | null;
  threadNamePrefix?: string;
  /** Each thread calls it first of all. */
  initializer?: ((...args: never[]) => unknown) | null;
  initargs?: Iterable<unknown>;
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

const BROKEN = "A thread initializer failed, the thread pool is not usable anymore";

/** What CPython has on a machine with four processors. */
const DEFAULT_WORKERS = 8;

/** Runs calls in a number of threads, which are started as they are needed and end when the program does. */
export class ThreadPoolExecutor extends ThreadPrimitive {
  readonly _kind = POOL;
  readonly #maxWorkers: number;
  readonly #prefix: string;
  readonly #initializer: ((...args: never[]) => unknown) | null;
  readonly #initargs: readonly unknown[];
  #jobs: Job[] = [];
  readonly #idle = new ThreadLine(this);
  readonly #threads: Thread[] = [];
  #idleCount = 0;
  #isShutDown = false;
  #isBroken = false;
  /** The main thread has ended: threads that have nothing left to do end too, and shut the pool down. */
  #isInterpreterEnding = false;

  constructor(options: PoolOptions = {}) {
    super();
    checkOptions("ThreadPoolExecutor", options, [
      "maxWorkers",
      "threadNamePrefix",
      "initializer",
      "initargs",
    ]);
    const { threadNamePrefix, initializer = null, initargs = [] } = options;
    const maxWorkers = options.maxWorkers ?? DEFAULT_WORKERS;
    requireNumber(maxWorkers);
    if (maxWorkers <= 0) throw new ValueError("maxWorkers must be greater than 0");
    if (initializer !== null) requireCallable(initializer);
    requireIterable(initargs);
    this.#maxWorkers = maxWorkers;
    this.#initializer = initializer;
    this.#initargs = [...initargs];
    this.#prefix = threadNamePrefix ?? `ThreadPoolExecutor-${pools().count++}`;
    machine().onMainEnded(() => {
      this.#isInterpreterEnding = true;
      for (const thread of this.#threads) thread.isAwaitedAtEnd = true;
      this.#idle.wakeAll();
    });
  }

  submit<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Future<T> {
    if (this.#isBroken) throw new BrokenThreadPool(BROKEN);
    if (this.#isShutDown) throw new RuntimeError("cannot schedule new futures after shutdown");
    if (machine().main.isEnded)
      throw new RuntimeError("cannot schedule new futures after interpreter shutdown");
    const future = new Future<T>();
    const { probe } = machine();
    // Who waits for it waits for a thread of this pool, and then for what that thread does.
    probe.created(future);
    probe.namedByCall(future, (typeof fn === "function" && fn.name) || "<lambda>", args);
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

  /** Submits `fn` with one of each; gives the results in that order, when it is iterated over. */
  map(fn: (...args: never[]) => unknown, ...args: unknown[]): AsyncIterable<unknown> {
    const [iterables, options] = splitOptions(args);
    checkOptions("map", options, ["timeout", "chunksize"]);
    const { timeout = null } = options as { timeout?: number | null };
    if (timeout !== null) requireSeconds(timeout);
    const lists = iterables.map((items) => {
      requireIterable(items);
      return [...items];
    });
    const length = lists.length === 0 ? 0 : Math.min(...lists.map((list) => list.length));
    const futures = Array.from({ length }, (_, i) =>
      this.submit(fn as (...args: unknown[]) => unknown, ...lists.map((list) => list[i])),
    );
    return new Results(futures, timeout);
  }

  /** For `await using`. */
  [Symbol.asyncDispose](): Blocking<void> {
    return this.shutdown();
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
    if (!(yield* this.#prepare())) return;
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

  /** Gives whether the thread can begin. */
  *#prepare(): Body<boolean> {
    if (this.#initializer === null) return true;
    try {
      yield* callTarget(this.#initializer, this.#initargs);
      return true;
    } catch (error) {
      getLogger("concurrent.futures").critical("Exception in initializer:", { excInfo: error });
      this.#isBroken = true;
      for (const { future } of this.#jobs.splice(0)) future.setException(new BrokenThreadPool(BROKEN));
      return false;
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
