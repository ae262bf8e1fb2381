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

  /**
   * The same as `monotonic` here. Python: `time.process_time`.
   *
   * @example Measure
   * ```ts
   * import * as time from "time";
   *
   * const start = time.processTime();
   * console.log(time.processTime() - start < 1); // true
   * ```
   */
  export function processTime(): number;

  /**
   * As `time`, in nanoseconds. Python: `time.time_ns`.
   *
   * @example In milliseconds
   * ```ts
   * import * as time from "time";
   *
   * console.log(time.timeNs() / 1_000_000n > 0n); // true
   * ```
   */
  export function timeNs(): bigint;

  /**
   * As `monotonic`, in nanoseconds. Python: `time.monotonic_ns`.
   *
   * @example Measure
   * ```ts
   * import * as time from "time";
   *
   * const start = time.monotonicNs();
   * await time.sleep(1);
   * console.log((time.monotonicNs() - start) / 1_000_000n); // 1000n
   * ```
   */
  export function monotonicNs(): bigint;

  /**
   * As `perfCounter`, in nanoseconds. Python: `time.perf_counter_ns`.
   *
   * @example Measure
   * ```ts
   * import * as time from "time";
   *
   * const start = time.perfCounterNs();
   * await time.sleep(1);
   * console.log((time.perfCounterNs() - start) / 1_000_000n); // 1000n
   * ```
   */
  export function perfCounterNs(): bigint;

  /**
   * A moment in fields, of a place. Python: `time.struct_time`.
   *
   * @example What day is it?
   * ```ts
   * import * as time from "time";
   *
   * const now: time.StructTime = time.localtime();
   * console.log(now.tmYear, now.tmMon, now.tmMday);
   * ```
   */
  export class StructTime {
    private constructor();
    /** The year. */
    readonly tmYear: number;
    /** The month, from 1. */
    readonly tmMon: number;
    /** The day of the month, from 1. */
    readonly tmMday: number;
    /** The hour, from 0 to 23. */
    readonly tmHour: number;
    /** The minute. */
    readonly tmMin: number;
    /** The second. */
    readonly tmSec: number;
    /** The day of the week: 0 is Monday. */
    readonly tmWday: number;
    /** The day of the year, from 1. */
    readonly tmYday: number;
    /** 1 in summer time, else 0. */
    readonly tmIsdst: number;
    /** What the time zone is called. */
    readonly tmZone: string;
    /** Seconds east of Greenwich. */
    readonly tmGmtoff: number;
  }

  /**
   * A moment in fields, of this place. Python: `time.localtime`.
   *
   * @param seconds Since 1970. Default: null, now.
   *
   * @example The hour
   * ```ts
   * import * as time from "time";
   *
   * console.log(time.localtime().tmHour < 24); // true
   * ```
   */
  export function localtime(seconds?: number | null): StructTime;

  /**
   * A moment in fields, of Greenwich. Python: `time.gmtime`.
   *
   * @param seconds Since 1970. Default: null, now.
   *
   * @example Where it began
   * ```ts
   * import * as time from "time";
   *
   * console.log(time.gmtime(0).tmYear); // 1970
   * ```
   */
  export function gmtime(seconds?: number | null): StructTime;

  /**
   * Seconds since 1970 of a moment of this place. Python: `time.mktime`.
   *
   * @param t What `localtime` gave.
   *
   * @example There and back
   * ```ts
   * import * as time from "time";
   *
   * console.log(time.mktime(time.localtime(86400))); // 86400
   * ```
   */
  export function mktime(t: StructTime): number;

  /**
   * Writes a moment as a pattern says: `%Y` is the year, `%m` the month, `%d` the day, `%H`, `%M` and `%S` the
   * time of day. Python: `time.strftime`.
   *
   * @param format The pattern, as in Python.
   * @param t What `localtime` or `gmtime` gave. Default: now, here.
   *
   * @example When it happened
   * ```ts
   * import * as time from "time";
   *
   * console.log(time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(0))); // 1970-01-01 00:00:00
   * ```
   */
  export function strftime(format: string, t?: StructTime): string;

  /**
   * Writes a moment in one fixed way. Python: `time.asctime`.
   *
   * @param t What `localtime` or `gmtime` gave. Default: now, here.
   *
   * @example The beginning
   * ```ts
   * import * as time from "time";
   *
   * console.log(time.asctime(time.gmtime(0))); // Thu Jan  1 00:00:00 1970
   * ```
   */
  export function asctime(t?: StructTime): string;

  /**
   * Writes seconds since 1970 as `asctime` does, of this place. Python: `time.ctime`.
   *
   * @param seconds Default: null, now.
   *
   * @example Now
   * ```ts
   * import * as time from "time";
   *
   * console.log(time.ctime());
   * ```
   */
  export function ctime(seconds?: number | null): string;
}
