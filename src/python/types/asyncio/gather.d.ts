// Running several awaitables at once.

declare module "asyncio" {
  /** A result, or the error in its place. */
  export type Outcome<T> = T | Error;
  /** What `gather` gives: the result of each awaitable, in their order. */
  export type GatherResults<T extends readonly Awaitable[]> = {
    -readonly [K in keyof T]: Awaited<T[K]>;
  };
  /** What `gather` gives with `returnExceptions`: of each awaitable the result or the error. */
  export type GatherOutcomes<T extends readonly Awaitable[]> = {
    -readonly [K in keyof T]: Outcome<Awaited<T[K]>>;
  };

  /** The last argument of `gather`. */
  export interface GatherOptions {
    /**
     * Put errors (and CancelledErrors) among the results instead of raising the first one. The answer then always
     * comes when all have ended. Default false.
     */
    returnExceptions?: boolean;
    /** The loop whose tasks the coroutines become, as in Python before 3.10; default: the running one. */
    loop?: EventLoop;
  }

  // The same words stand before each overload: the editor shows those of the one that was chosen.

  /**
   * Runs the awaitables at the same time and gives their results in the order of the arguments, whatever the order
   * in which they end. Coroutines become tasks now, awaited or not, and start in the next turn of the loop.
   * Python: `asyncio.gather(*aws, return_exceptions=False)`.
   *
   * The first error is raised where `gather` is awaited, and the other awaitables **go on**; later errors are
   * dropped silently. With `{ returnExceptions: true }` errors come as results. Cancelling the gather cancels every
   * child. `TaskGroup` is the stricter alternative: there the first error cancels the others.
   *
   * @param args Coroutines, futures, tasks; last, the options.
   *
   * @example Errors as results
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function fail() {
   *   throw new Error("no luck");
   * }
   *
   * async function main() {
   *   const results = await asyncio.gather(asyncio.sleep(1, "slept"), fail(), { returnExceptions: true });
   *   console.log(results); // [ 'slept', [Error: no luck] ]
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function gather<T extends readonly Awaitable[]>(
    ...args: [...awaitables: T, options: GatherOptions & { returnExceptions: true }]
  ): Future<GatherOutcomes<T>>;

  /**
   * Runs the awaitables at the same time and gives their results in the order of the arguments, whatever the order
   * in which they end. Coroutines become tasks now, awaited or not, and start in the next turn of the loop.
   * Python: `asyncio.gather(*aws, return_exceptions=False)`.
   *
   * The first error is raised where `gather` is awaited, and the other awaitables **go on**; later errors are
   * dropped silently. With `{ returnExceptions: true }` errors come as results. Cancelling the gather cancels every
   * child. `TaskGroup` is the stricter alternative: there the first error cancels the others.
   */
  export function gather<T extends readonly Awaitable[]>(
    ...args: [...awaitables: T, options: GatherOptions & { returnExceptions?: false }]
  ): Future<GatherResults<T>>;

  /**
   * Runs the awaitables at the same time and gives their results in the order of the arguments, whatever the order
   * in which they end. Coroutines become tasks now, awaited or not, and start in the next turn of the loop.
   * Python: `asyncio.gather(*aws, return_exceptions=False)`.
   *
   * The first error is raised where `gather` is awaited, and the other awaitables **go on**; later errors are
   * dropped silently. With `{ returnExceptions: true }` errors come as results. Cancelling the gather cancels every
   * child. `TaskGroup` is the stricter alternative: there the first error cancels the others.
   */
  export function gather<T extends readonly Awaitable[]>(
    ...args: [...awaitables: T, options: GatherOptions]
  ): Future<GatherOutcomes<T>>;

  /**
   * Runs the awaitables at the same time and gives their results in the order of the arguments, whatever the order
   * in which they end. Coroutines become tasks now, awaited or not, and start in the next turn of the loop.
   * Python: `asyncio.gather(*aws, return_exceptions=False)`.
   *
   * The first error is raised where `gather` is awaited, and the other awaitables **go on**; later errors are
   * dropped silently. With `{ returnExceptions: true }` errors come as results. Cancelling the gather cancels every
   * child. `TaskGroup` is the stricter alternative: there the first error cancels the others.
   *
   * @param awaitables Coroutines, futures, tasks; after them, if you like, the options.
   * @throws TypeError for what is not awaitable, or for an unknown option; ValueError for a future of another loop.
   *
   * @example The longest one counts: 2 seconds, not 3
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function work(name: string, seconds: number) {
   *   await asyncio.sleep(seconds);
   *   return name;
   * }
   *
   * async function main() {
   *   const results = await asyncio.gather(work("slow", 2), work("fast", 1));
   *   console.log(results); // [ 'slow', 'fast' ]
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function gather<T extends readonly Awaitable[]>(...awaitables: T): Future<GatherResults<T>>;
}
