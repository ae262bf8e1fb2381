// Between a loop and other threads.

declare module "asyncio" {
  import type { Future as ConcurrentFuture } from "concurrent.futures";

  /**
   * Hands a coroutine to a loop that **another** thread runs, and returns at once. If nobody runs that loop, nothing
   * ever happens: waiting for the result is then a deadlock. Python: `asyncio.run_coroutine_threadsafe`.
   *
   * @param coroutine Becomes a task of the loop.
   * @param loop A loop that another thread runs.
   * @returns A future for threads. `await future.result()` stops the calling thread; `future.cancel()` cancels the
   * task; a timeout of `result` leaves the task running.
   *
   * @example A loop in a thread, and work for it
   * ```ts
   * import * as asyncio from "asyncio";
   * import * as threading from "threading";
   *
   * const loop = asyncio.newEventLoop();
   * const thread = new threading.Thread({ target: async () => await loop.runForever() });
   * thread.start();
   *
   * const future = asyncio.runCoroutineThreadsafe(asyncio.sleep(1, "slept"), loop);
   * console.log(await future.result());
   *
   * loop.callSoonThreadsafe(() => loop.stop());
   * await thread.join();
   * loop.close();
   * ```
   */
  export function runCoroutineThreadsafe<T>(coroutine: Coroutine<T>, loop: EventLoop): ConcurrentFuture<T>;

  /**
   * Calls a function in another thread; the loop goes on meanwhile. The thread sees the caller's context variables.
   * Cancelling the awaiting task does not stop the thread; `run` waits for it at the end. Python:
   * `asyncio.to_thread`.
   *
   * @param fn An ordinary function, or an `async` one that makes blocking calls.
   *
   * @example A blocking call that stops nobody
   * ```ts
   * import * as asyncio from "asyncio";
   * import * as time from "time";
   *
   * async function blocking(seconds: number) {
   *   await time.sleep(seconds);
   *   return "read";
   * }
   *
   * async function main() {
   *   console.log(await asyncio.gather(asyncio.toThread(blocking, 2), asyncio.sleep(1, "slept")));
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function toThread<A extends unknown[], T>(
    fn: (...args: A) => MaybeCoroutine<T>,
    ...args: ArgumentsOf<A>
  ): Coroutine<T>;

  /**
   * A future that the loop's tasks can await, for one of a thread. Cancelling it cancels that one, if its call has
   * not begun. Python: `asyncio.wrap_future`.
   *
   * @param future A future of `concurrent.futures`.
   * @param options `loop`: default the running one.
   *
   * @example Await the call of a pool
   * ```ts
   * import * as asyncio from "asyncio";
   * import { ThreadPoolExecutor } from "concurrent.futures";
   *
   * async function main() {
   *   const pool = new ThreadPoolExecutor();
   *   console.log(await asyncio.wrapFuture(pool.submit(() => 6 * 7))); // 42
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function wrapFuture<T>(
    future: ConcurrentFuture<T>,
    options?: {
      /** The loop whose tasks can await it; default: the running one. */
      loop?: EventLoop;
    },
  ): Future<T>;
}
