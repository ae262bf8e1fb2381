// Results of other threads, and pools of threads.

declare module "concurrent.futures" {
  import type { ArgumentsOf, Blocking, MaybeCoroutine } from "asyncio";

  /**
   * A result that another thread will give. Waiting for it stops the whole thread, and with it the loop that runs
   * there; in a task, await `asyncio.wrapFuture(future)` instead. Python: `concurrent.futures.Future`.
   *
   * @example Set by one thread, read by another
   * ```ts
   * import { Future } from "concurrent.futures";
   * import * as threading from "threading";
   *
   * const answer = new Future<number>();
   * new threading.Thread({ target: () => answer.setResult(42) }).start();
   * console.log(await answer.result()); // 42
   * ```
   */
  export class Future<T = unknown> {
    /**
     * The result; stops the thread until it is there.
     *
     * @param timeout In seconds. Default: null, no limit.
     * @throws What the call raised; CancelledError if it was cancelled; TimeoutError when the time is up (the call
     * goes on).
     */
    result(timeout?: number | null): Blocking<T>;
    /**
     * What the call raised, or null; stops the thread until it has ended.
     *
     * @param timeout In seconds. Default: null, no limit.
     * @throws CancelledError if it was cancelled; TimeoutError when the time is up.
     */
    exception(timeout?: number | null): Blocking<Error | null>;
    /** The result, for code that cannot await, such as a callback. InvalidStateError while it is not done. */
    resultNow(): T;
    /** What the call raised, or null, for code that cannot await. InvalidStateError while it is not done. */
    exceptionNow(): Error | null;
    /** True once it has a result, an exception, or was cancelled. */
    done(): boolean;
    /** True while the call runs. */
    running(): boolean;
    /** Cancels a call that has not begun: true. One that runs or is done goes on: false. */
    cancel(): boolean;
    /** True if it was cancelled. */
    cancelled(): boolean;
    /** Calls `fn(future)` once it is done, in the thread that completes it; at once if it is done already. */
    addDoneCallback(fn: (future: Future<T>) => unknown): void;
    /** Gives it its result. InvalidStateError if it is done already. */
    setResult(value: T): void;
    /** Makes it fail. InvalidStateError if it is done already. */
    setException(error: Error): void;
    /** For those who make the call: says that it begins. False if it was cancelled before. */
    setRunningOrNotifyCancel(): boolean;
  }

  /**
   * Raised by `result()` of a cancelled future. An ordinary error, and not the one of asyncio.
   * Python: `concurrent.futures.CancelledError`.
   *
   * @example A cancelled future
   * ```ts
   * import { CancelledError, Future } from "concurrent.futures";
   *
   * const future = new Future<number>();
   * future.cancel();
   * try {
   *   await future.result();
   * } catch (error) {
   *   console.log(error instanceof CancelledError); // true
   * }
   * ```
   */
  export class CancelledError extends Error {}

  /**
   * The time was up before there was a result: the same class as `asyncio.TimeoutError`.
   * Python: `concurrent.futures.TimeoutError`.
   *
   * @example Nobody sets it
   * ```ts
   * import { Future, TimeoutError } from "concurrent.futures";
   *
   * try {
   *   await new Future<number>().result(1);
   * } catch (error) {
   *   console.log(error instanceof TimeoutError); // true
   * }
   * ```
   */
  export class TimeoutError extends Error {}

  /**
   * A future was asked for a result it does not have yet, or given one it has already: the same class as
   * `asyncio.InvalidStateError`. Python: `concurrent.futures.InvalidStateError`.
   *
   * @example Too early
   * ```ts
   * import { Future, InvalidStateError } from "concurrent.futures";
   *
   * try {
   *   new Future<number>().resultNow();
   * } catch (error) {
   *   console.log(error instanceof InvalidStateError); // true
   * }
   * ```
   */
  export class InvalidStateError extends Error {}

  /**
   * The threads of a pool cannot do their work. Python: `concurrent.futures.BrokenExecutor`.
   *
   * @example What prepares the threads fails
   * ```ts
   * import { BrokenExecutor, ThreadPoolExecutor } from "concurrent.futures";
   *
   * const initializer = () => {
   *   throw new Error("no connection");
   * };
   * const pool = new ThreadPoolExecutor({ initializer });
   * try {
   *   await pool.submit(() => 1).result();
   * } catch (error) {
   *   console.log(error instanceof BrokenExecutor); // true
   * }
   * ```
   */
  export class BrokenExecutor extends Error {}

  /**
   * The `initializer` of a pool has failed in one of its threads. Python: `concurrent.futures.thread.BrokenThreadPool`.
   *
   * @example What prepares the threads fails
   * ```ts
   * import { BrokenThreadPool, ThreadPoolExecutor } from "concurrent.futures";
   *
   * const initializer = () => {
   *   throw new Error("no connection");
   * };
   * const pool = new ThreadPoolExecutor({ initializer });
   * try {
   *   await pool.submit(() => 1).result();
   * } catch (error) {
   *   console.log(error instanceof BrokenThreadPool); // true
   * }
   * ```
   */
  export class BrokenThreadPool extends BrokenExecutor {}

  /** What `shutdown` takes. */
  export interface ShutdownOptions {
    /** Stop the thread until the calls that were taken are done. Default true. */
    wait?: boolean;
    /** Cancel the calls that have not begun. Default false. */
    cancelFutures?: boolean;
  }

  /** Something that makes calls in other threads. */
  export interface Executor {
    /** Calls `fn(...args)` in another thread; the future gets its result. RuntimeError after `shutdown`. */
    submit<A extends unknown[], T>(fn: (...args: A) => MaybeCoroutine<T>, ...args: ArgumentsOf<A>): Future<T>;
    /** Takes no more calls, and waits for those it has. */
    shutdown(options?: ShutdownOptions): Blocking<void>;
  }

  /**
   * A pool of threads that make calls, in the order in which they were submitted. Threads are started as they are
   * needed. Python: `concurrent.futures.ThreadPoolExecutor`.
   *
   * @example Three calls, two threads
   * ```ts
   * import { ThreadPoolExecutor } from "concurrent.futures";
   * import * as time from "time";
   *
   * async function work(n: number) {
   *   await time.sleep(1);
   *   return n * n;
   * }
   *
   * const pool = new ThreadPoolExecutor({ maxWorkers: 2 });
   * const futures = [1, 2, 3].map((n) => pool.submit(work, n));
   * for (const future of futures) console.log(await future.result()); // 1, 4, 9
   * await pool.shutdown();
   * ```
   */
  export class ThreadPoolExecutor implements Executor {
    /** Makes a pool; its threads are started as they are needed. */
    constructor(options?: {
      /** How many threads it may start. Default 8. ValueError if it is not positive. */
      maxWorkers?: number;
      /** What the names of its threads begin with; default: `ThreadPoolExecutor-0`. */
      threadNamePrefix?: string;
      /** Each thread calls it before anything else. If it fails, the pool takes no more calls. */
      initializer?: ((...args: any[]) => unknown) | null;
      /** Its arguments. */
      initargs?: Iterable<unknown>;
    });
    /**
     * Calls `fn(...args)` in a thread of the pool; the future gets its result.
     *
     * @param fn An ordinary function, or an `async` one that makes blocking calls.
     * @throws RuntimeError after `shutdown`; BrokenThreadPool after an initializer has failed.
     */
    submit<A extends unknown[], T>(fn: (...args: A) => MaybeCoroutine<T>, ...args: ArgumentsOf<A>): Future<T>;
    /**
     * Submits `fn` with the first of each iterable, the second of each, and so on, now; gives the results in that order, for
     * `for await`, which stops the thread until each is there.
     *
     * @throws What the call raised; TimeoutError when the time is up.
     */
    map<A extends unknown[], T>(
      fn: (...args: A) => MaybeCoroutine<T>,
      ...iterables: { [K in keyof A]: Iterable<A[K]> }
    ): AsyncIterable<T>;
    /** Likewise, with a limit for all of them together. */
    map<A, T>(
      fn: (arg: A) => MaybeCoroutine<T>,
      iterable: Iterable<A>,
      options: {
        /** In seconds. Default: null, no limit. */
        timeout?: number | null;
        /** Of no meaning for threads. */
        chunksize?: number;
      },
    ): AsyncIterable<T>;
    /** Takes no more calls, and stops the calling thread until those it has are done. */
    shutdown(options?: ShutdownOptions): Blocking<void>;
    /** `shutdown`, at the end of a block with `await using`. Python: `with ThreadPoolExecutor() as pool:`. */
    [Symbol.asyncDispose](): PromiseLike<void>;
  }

  /**
   * For `wait`: return as soon as one of them has ended.
   *
   * @example When to go on
   * ```ts
   * import * as futures from "concurrent.futures";
   *
   * const pool = new futures.ThreadPoolExecutor();
   * const calls = [1, 2].map((n) => pool.submit(() => n));
   * const [done] = await futures.wait(calls, { returnWhen: futures.FIRST_COMPLETED });
   * console.log(done.size > 0); // true
   * ```
   */
  export const FIRST_COMPLETED: "FIRST_COMPLETED";

  /**
   * For `wait`: return as soon as one of them has failed, else when all have ended.
   *
   * @example When to go on
   * ```ts
   * import * as futures from "concurrent.futures";
   *
   * const pool = new futures.ThreadPoolExecutor();
   * const calls = [1, 2].map((n) => pool.submit(() => n));
   * const [done] = await futures.wait(calls, { returnWhen: futures.FIRST_EXCEPTION });
   * console.log(done.size > 0); // true
   * ```
   */
  export const FIRST_EXCEPTION: "FIRST_EXCEPTION";

  /**
   * For `wait`: return when all of them have ended. This is the default.
   *
   * @example When to go on
   * ```ts
   * import * as futures from "concurrent.futures";
   *
   * const pool = new futures.ThreadPoolExecutor();
   * const calls = [1, 2].map((n) => pool.submit(() => n));
   * const [done] = await futures.wait(calls, { returnWhen: futures.ALL_COMPLETED });
   * console.log(done.size > 0); // true
   * ```
   */
  export const ALL_COMPLETED: "ALL_COMPLETED";

  /** What `wait` takes besides the futures. */
  export interface WaitOptions {
    /** In seconds; then the sets are returned as they are. Default: null, no limit. */
    timeout?: number | null;
    /** When to return. Default: `ALL_COMPLETED`. */
    returnWhen?: "FIRST_COMPLETED" | "FIRST_EXCEPTION" | "ALL_COMPLETED";
  }

  /**
   * Stops the thread until calls in other threads have ended, and sorts them into those that are done and those
   * that are not. It raises nobody's error. Python: `concurrent.futures.wait`.
   *
   * @param fs What `submit` gave. For tasks there is `asyncio.wait`.
   * @param options `timeout`, `returnWhen`.
   * @returns Two sets, `[done, notDone]`, each in the order of the arguments.
   *
   * @example Who made it within two seconds?
   * ```ts
   * import * as futures from "concurrent.futures";
   * import * as time from "time";
   *
   * async function work(n: number) {
   *   await time.sleep(n);
   *   return n;
   * }
   *
   * const pool = new futures.ThreadPoolExecutor();
   * const calls = [1, 3].map((n) => pool.submit(work, n));
   * const [done, notDone] = await futures.wait(calls, { timeout: 2 });
   * console.log(done.size, notDone.size); // 1 1
   * ```
   */
  export function wait<T>(
    fs: Iterable<Future<T>>,
    options?: WaitOptions,
  ): Blocking<[done: Set<Future<T>>, notDone: Set<Future<T>>]>;

  /**
   * The futures in the order in which their calls end, for `for await`, which stops the thread until the next one
   * is done. Python: `concurrent.futures.as_completed`.
   *
   * @param fs What `submit` gave. For tasks there is `asyncio.asCompleted`.
   * @param options `timeout`: in seconds, for all of them together; then TimeoutError is raised.
   *
   * @example The fastest first
   * ```ts
   * import * as futures from "concurrent.futures";
   * import * as time from "time";
   *
   * async function work(n: number) {
   *   await time.sleep(n);
   *   return n;
   * }
   *
   * const pool = new futures.ThreadPoolExecutor();
   * const calls = [3, 1, 2].map((n) => pool.submit(work, n));
   * for await (const call of futures.asCompleted(calls)) console.log(await call.result()); // 1, 2, 3
   * ```
   */
  export function asCompleted<T>(
    fs: Iterable<Future<T>>,
    options?: {
      /** In seconds, for all of them together. Default: null, no limit. */
      timeout?: number | null;
    },
  ): AsyncIterable<Future<T>>;
}
