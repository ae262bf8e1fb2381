// Waiting: for time to pass, with a limit, for the first of several, and without being cancelled.

declare module "asyncio" {
  /**
   * Suspends the calling task for a time; the other tasks of the loop go on. Python: `asyncio.sleep`.
   *
   * Zero or less gives the others one turn. To stop the whole thread there is `time.sleep`.
   *
   * @param delay In seconds.
   * @param result What the `await` gives.
   * @throws ValueError if the delay is NaN; CancelledError if the task is cancelled meanwhile.
   *
   * @example One second
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   console.log("tick");
   *   await asyncio.sleep(1);
   *   console.log("tock");
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function sleep<T = void>(delay: number, result?: T): Coroutine<T>;

  /**
   * Awaits something, but not for longer than a time. When the time is up, the awaitable is cancelled, and
   * TimeoutError is raised as soon as it has ended; one that swallows the cancellation and returns gives its value
   * after all. A coroutine runs inside the calling task. Python 3.12: `asyncio.wait_for`.
   *
   * `waitFor(shield(task), 1)` leaves the task running.
   *
   * @param awaitable A coroutine, future or task.
   * @param timeout In seconds; zero or less: only if it is done already; null: without a limit.
   * @throws TimeoutError when the time is up.
   *
   * @example Patience for one second
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   try {
   *     await asyncio.waitFor(asyncio.sleep(10), 1);
   *   } catch (error) {
   *     if (!(error instanceof asyncio.TimeoutError)) throw error;
   *     console.log("took too long");
   *   }
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function waitFor<T>(awaitable: Awaitable<T>, timeout: number | null): Coroutine<T>;

  /**
   * Protects an awaitable from the cancellation of whoever awaits it: the awaiter gets CancelledError, the inner one
   * goes on. Keep a reference to it, to learn how it ends. Python: `asyncio.shield`.
   *
   * @param awaitable A coroutine becomes a task; a future or task is taken as it is.
   *
   * @example The save survives the timeout
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function save() {
   *   await asyncio.sleep(2);
   *   console.log("saved");
   * }
   *
   * async function main() {
   *   const saving = asyncio.createTask(save());
   *   try {
   *     await asyncio.waitFor(asyncio.shield(saving), 1);
   *   } catch (error) {
   *     if (!(error instanceof asyncio.TimeoutError)) throw error;
   *     console.log("still saving");
   *   }
   *   await saving;
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function shield<T>(awaitable: Awaitable<T>): Future<T>;

  /** When `wait` returns. */
  export type ReturnWhen = "FIRST_COMPLETED" | "FIRST_EXCEPTION" | "ALL_COMPLETED";

  /**
   * For `wait`: return as soon as one of them has ended, in whatever way.
   *
   * @example The faster one wins
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const tasks = [1, 2].map((seconds) => asyncio.createTask(asyncio.sleep(seconds, seconds)));
   *   const [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_COMPLETED });
   *   console.log(done.size, pending.size); // 1 1
   *   for (const task of pending) task.cancel();
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export const FIRST_COMPLETED: "FIRST_COMPLETED";

  /**
   * For `wait`: return as soon as one of them has failed (being cancelled does not count), else when all have ended.
   *
   * @example Stop waiting at the first failure
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function fail() {
   *   throw new Error("no luck");
   * }
   *
   * async function main() {
   *   const tasks = [asyncio.createTask(asyncio.sleep(5)), asyncio.createTask(fail())];
   *   const [done] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_EXCEPTION });
   *   for (const task of done) console.log(task.exception()?.message); // no luck
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export const FIRST_EXCEPTION: "FIRST_EXCEPTION";

  /**
   * For `wait`: return when all of them have ended. This is the default.
   *
   * @example Everybody
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const tasks = [1, 2].map((seconds) => asyncio.createTask(asyncio.sleep(seconds)));
   *   const [done] = await asyncio.wait(tasks, { returnWhen: asyncio.ALL_COMPLETED });
   *   console.log(done.size); // 2
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export const ALL_COMPLETED: "ALL_COMPLETED";

  /** What `wait` takes besides the futures. */
  export interface WaitOptions {
    /** In seconds; then the sets are returned as they are, and nothing is cancelled. Default: null, no limit. */
    timeout?: number | null;
    /** When to return. Default: `ALL_COMPLETED`. */
    returnWhen?: ReturnWhen;
  }

  /**
   * Waits until tasks or futures have ended, and sorts them into those that are done and those that are not. It
   * raises nobody's error and cancels nobody, neither at the timeout nor when the waiting task is cancelled.
   * Python: `asyncio.wait`.
   *
   * @param futures Tasks or futures; at least one. Coroutines are refused: make tasks of them.
   * @param options `timeout`, `returnWhen`.
   * @returns Two sets, `[done, pending]`, each in the order of the arguments.
   * @throws TypeError for a coroutine; ValueError if there is nothing to wait for.
   *
   * @example Who made it within two seconds?
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const tasks = [1, 3].map((seconds) => asyncio.createTask(asyncio.sleep(seconds, seconds)));
   *   const [done, pending] = await asyncio.wait(tasks, { timeout: 2 });
   *   for (const task of done) console.log("done:", task.result()); // done: 1
   *   for (const task of pending) task.cancel();
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function wait<F extends Future<any>>(
    futures: Iterable<F>,
    options?: WaitOptions,
  ): Coroutine<[done: Set<F>, pending: Set<F>]>;

  /**
   * A future or task that has ended, as `for await` over `asCompleted` gives it. A type checker takes what `for await` gives for
   * awaited; this type has both, the result and what can be asked of the future.
   */
  export type Ended<F, T> = T & Omit<F, "then">;

  /**
   * What `asCompleted` returns: something to iterate over, once. `for` gives a coroutine for each result; `for await` gives the
   * tasks and futures themselves, as Python 3.13 does.
   */
  export interface AsCompleted<T, F = Future<T>> extends Iterable<Coroutine<T>>, AsyncIterable<Ended<F, T>> {
    /**
     * The futures themselves, in the order in which they end, for `for await`. Each comes in an array of one,
     * because `for await` would otherwise give its result instead. Python 3.13: `async for` over `as_completed`.
     */
    futures(): AsyncIterable<[future: Future<T>]>;
  }

  /**
   * Results in the order in which they come. Iterating gives coroutines; awaiting the first one gives the result (or
   * raises the error) of whichever ends first, and so on. Python: `asyncio.as_completed`.
   *
   * @param awaitables Coroutines, futures, tasks; coroutines become tasks now.
   * @param options `timeout`: in seconds, for all of them together; then each one that is missing raises
   * TimeoutError, and nothing is cancelled.
   *
   * @example The fastest first
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const jobs = [3, 1, 2].map((seconds) => asyncio.sleep(seconds, seconds));
   *   for (const next of asyncio.asCompleted(jobs)) console.log(await next); // 1, 2, 3
   * }
   *
   * await asyncio.run(main());
   * ```
   *
   * @example Which one it was
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const tasks = [2, 1].map((n) => asyncio.createTask(asyncio.sleep(n, n), { name: `job ${n}` }));
   *   for await (const task of asyncio.asCompleted(tasks)) console.log(task.getName(), task.result());
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function asCompleted<A extends Awaitable<any>>(
    awaitables: Iterable<A>,
    options?: {
      /** In seconds, for all of them together. Default: null, no limit. */
      timeout?: number | null;
    },
  ): AsCompleted<Awaited<A>, A extends Future<any> ? A : Task<Awaited<A>>>;
}
