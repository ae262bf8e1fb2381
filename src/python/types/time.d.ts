// The run's clock, and stopping the thread.

declare module "time" {
  import type { Blocking } from "asyncio";

  /**
   * Stops the whole thread, and with it every task of the loop that runs there: a mistake in a task, where
   * `asyncio.sleep` is meant. Python: `time.sleep`.
   *
   * @param seconds How long.
   * @throws ValueError if it is negative or NaN.
   *
   * @example The other task must wait, too
   * ```ts
   * import * as asyncio from "asyncio";
   * import * as time from "time";
   *
   * async function blocking() {
   *   await time.sleep(2);
   *   console.log("the loop stood still");
   * }
   *
   * async function main() {
   *   await asyncio.gather(asyncio.sleep(1), blocking());
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function sleep(seconds: number): Blocking<void>;

  /**
   * Seconds since 1970. Every run on the virtual clock begins at the same moment. Python: `time.time`.
   *
   * @example The year
   * ```ts
   * import * as time from "time";
   *
   * console.log(new Date(time.time() * 1000).getUTCFullYear());
   * ```
   */
  export function time(): number;

  /**
   * Seconds of a clock that never goes back, for measuring how long something takes. Python: `time.monotonic`.
   *
   * @example Measure
   * ```ts
   * import * as time from "time";
   *
   * const start = time.monotonic();
   * await time.sleep(2);
   * console.log((time.monotonic() - start).toFixed(1)); // 2.0
   * ```
   */
  export function monotonic(): number;

  /**
   * The same as `monotonic` here. Python: `time.perf_counter`.
   *
   * @example Measure
   * ```ts
   * import * as time from "time";
   *
   * const start = time.perfCounter();
   * await time.sleep(0.5);
   * console.log((time.perfCounter() - start).toFixed(1)); // 0.5
   * ```
   */
  export function perfCounter(): number;
}
