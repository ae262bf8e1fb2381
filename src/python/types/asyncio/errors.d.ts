// What the library raises, and how errors are sorted and printed.

declare module "asyncio" {
  /**
   * The root of what Python's `except Exception` does not catch. JavaScript's `catch` catches it all the same: test
   * with `isException`, and throw on what is none. Python: `BaseException`.
   *
   * @example Catch errors, let cancellation through
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function patient() {
   *   try {
   *     await asyncio.sleep(10);
   *   } catch (error) {
   *     if (error instanceof asyncio.BaseException) throw error;
   *     console.log("failed:", error);
   *   }
   * }
   *
   * await asyncio.run(patient());
   * ```
   */
  export class BaseException extends Error {}

  /**
   * Raised in a task at the `await` where its cancellation arrives, and in whoever awaits something cancelled. Clean
   * up in `finally`, or catch it and throw it again. Python: `asyncio.CancelledError`.
   *
   * @example Clean up, then go on with the cancellation
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function work() {
   *   try {
   *     await asyncio.sleep(10);
   *   } catch (error) {
   *     if (error instanceof asyncio.CancelledError) console.log("cleaning up");
   *     throw error;
   *   }
   * }
   *
   * async function main() {
   *   const task = asyncio.createTask(work());
   *   await asyncio.sleep(1);
   *   task.cancel();
   *   await asyncio.wait([task]);
   *   console.log(task.cancelled()); // true
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class CancelledError extends BaseException {}

  /**
   * What Ctrl-C raises in Python. Thrown in a task, it leaves the loop at once. Python: `KeyboardInterrupt`.
   *
   * @example As if the user had pressed Ctrl-C
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   throw new asyncio.KeyboardInterrupt();
   * }
   *
   * try {
   *   await asyncio.run(main());
   * } catch (error) {
   *   console.log(error instanceof asyncio.KeyboardInterrupt); // true
   * }
   * ```
   */
  export class KeyboardInterrupt extends BaseException {}

  /**
   * Ends the program. Thrown in a task, it leaves the loop at once. Python: `SystemExit`, `sys.exit()`.
   *
   * @example End with a status
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   console.log("leaving");
   *   throw new asyncio.SystemExit(0);
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class SystemExit extends BaseException {
    /** @param code The exit status; a text is printed on stderr, and the status is 1. Default: status 0. */
    constructor(code?: number | string);
    /** The exit status, or the text to print. */
    readonly code: number | string | undefined;
  }

  /**
   * Tells whether Python's `except Exception` would catch it: true for errors, false for CancelledError,
   * KeyboardInterrupt, SystemExit, and for a group that holds one of them.
   *
   * @param error What was caught.
   *
   * @example Python's `except Exception`
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   try {
   *     throw new Error("no luck");
   *   } catch (error) {
   *     if (!asyncio.isException(error)) throw error;
   *     console.log(error.message);
   *   }
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function isException(error: unknown): error is Error;

  /**
   * A deadline passed: `timeout`, `waitFor`, `asCompleted`, or `result(timeout)` of a thread's future.
   * Python: `TimeoutError`.
   *
   * @example Too slow
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   try {
   *     await asyncio.waitFor(asyncio.sleep(2), 1);
   *   } catch (error) {
   *     console.log(error instanceof asyncio.TimeoutError); // true
   *   }
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class TimeoutError extends Error {}

  /**
   * A rule of the event loop was broken: no loop is running, a coroutine is awaited twice, a free lock is released.
   * Python: `RuntimeError`.
   *
   * @example A coroutine runs once
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const nap = asyncio.sleep(1);
   *   await nap;
   *   try {
   *     await nap;
   *   } catch (error) {
   *     if (error instanceof asyncio.RuntimeError) console.log(error.message);
   *   }
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class RuntimeError extends Error {}

  /**
   * Too many calls of async functions that await one another, and none has come back: about a thousand. Python:
   * `RecursionError`.
   *
   * @example Recursion without an end
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function deeper(n: number): Promise<number> {
   *   return await deeper(n + 1);
   * }
   *
   * async function main() {
   *   try {
   *     await deeper(0);
   *   } catch (error) {
   *     console.log(error instanceof asyncio.RecursionError); // true
   *   }
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class RecursionError extends RuntimeError {}

  /**
   * An argument of the right type with a value that is refused. Python: `ValueError`.
   *
   * @example Your own check
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * function half(n: number) {
   *   if (n % 2 !== 0) throw new asyncio.ValueError(`${n} is odd`);
   *   return n / 2;
   * }
   *
   * console.log(half(4)); // 2
   * ```
   */
  export class ValueError extends Error {}

  /**
   * A future was asked for a result it does not have yet, or given one it has already.
   * Python: `asyncio.InvalidStateError`.
   *
   * @example Too early
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const task = asyncio.createTask(asyncio.sleep(1));
   *   try {
   *     task.result();
   *   } catch (error) {
   *     console.log(error instanceof asyncio.InvalidStateError); // true
   *   }
   *   await task;
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class InvalidStateError extends Error {}

  /**
   * Raised in those who wait at a barrier that is aborted or reset. Python: `asyncio.BrokenBarrierError`.
   *
   * @example Nobody else will come
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const barrier = new asyncio.Barrier(2);
   *
   * async function walker() {
   *   try {
   *     await barrier.wait();
   *   } catch (error) {
   *     if (error instanceof asyncio.BrokenBarrierError) console.log("alone");
   *   }
   * }
   *
   * async function main() {
   *   const task = asyncio.createTask(walker());
   *   await asyncio.sleep(1);
   *   await barrier.abort();
   *   await task;
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class BrokenBarrierError extends RuntimeError {}

  /**
   * `getNowait` found no item. Python: `asyncio.QueueEmpty`.
   *
   * @example Nothing there
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * try {
   *   new asyncio.Queue().getNowait();
   * } catch (error) {
   *   console.log(error instanceof asyncio.QueueEmpty); // true
   * }
   * ```
   */
  export class QueueEmpty extends Error {}

  /**
   * `putNowait` found no room. Python: `asyncio.QueueFull`.
   *
   * @example No room
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const queue = new asyncio.Queue<number>(1);
   * queue.putNowait(1);
   * try {
   *   queue.putNowait(2);
   * } catch (error) {
   *   console.log(error instanceof asyncio.QueueFull); // true
   * }
   * ```
   */
  export class QueueFull extends Error {}

  /**
   * The queue was shut down: nothing can be put in, and nothing is left to take out.
   * Python 3.13: `asyncio.QueueShutDown`.
   *
   * @example After closing time
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const queue = new asyncio.Queue<number>();
   * queue.shutdown();
   * try {
   *   queue.putNowait(1);
   * } catch (error) {
   *   console.log(error instanceof asyncio.QueueShutDown); // true
   * }
   * ```
   */
  export class QueueShutDown extends Error {}

  /** A class of errors. */
  export type ErrorClass<E extends Error> = abstract new (...args: any[]) => E;

  /**
   * Several errors at once, which may hold a BaseException; of ordinary errors it makes an ExceptionGroup.
   * Python: `BaseExceptionGroup`.
   *
   * @example A group with a cancellation in it
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const group = new asyncio.BaseExceptionGroup("both", [new Error("one"), new asyncio.CancelledError()]);
   * console.log(asyncio.isException(group)); // false
   * ```
   */
  export class BaseExceptionGroup<E extends Error = Error> extends Error {
    /**
     * @param message What happened; " (2 sub-exceptions)" is added.
     * @param exceptions At least one, else it is a ValueError.
     */
    constructor(message: string, exceptions: readonly E[]);
    /** The errors in it; groups among them stay groups. */
    readonly exceptions: readonly E[];
    /**
     * Python's `except*`: the part that matches and the rest, each as a group with the nesting kept, null where
     * there is none.
     *
     * @param type A class of errors.
     */
    split<M extends Error>(
      type: ErrorClass<M>,
    ): [match: BaseExceptionGroup<M> | null, rest: BaseExceptionGroup<E> | null];
    /**
     * The part that passes a test and the rest, each as a group with the nesting kept, null where there is none.
     *
     * @param test Is asked about every error and group.
     */
    split(
      test: (error: Error) => boolean,
    ): [match: BaseExceptionGroup<E> | null, rest: BaseExceptionGroup<E> | null];
    /** The errors of a class, as a group with the nesting kept, or null. */
    subgroup<M extends Error>(type: ErrorClass<M>): BaseExceptionGroup<M> | null;
    /** The errors that pass a test, as a group with the nesting kept, or null. */
    subgroup(test: (error: Error) => boolean): BaseExceptionGroup<E> | null;
    /** Makes the groups that `split` and `subgroup` give. A subclass overrides it to get groups of its own class. */
    derive(exceptions: readonly Error[]): BaseExceptionGroup;
  }

  /**
   * Several ordinary errors at once: what a `TaskGroup` raises when tasks failed. Python 3.11: `ExceptionGroup`.
   *
   * @example Python's `except* ValueError`
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function fail() {
   *   throw new asyncio.ValueError("no luck");
   * }
   *
   * async function main() {
   *   try {
   *     await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
   *       group.createTask(fail());
   *     });
   *   } catch (error) {
   *     if (!(error instanceof asyncio.ExceptionGroup)) throw error;
   *     const [mine, rest] = error.split(asyncio.ValueError);
   *     for (const each of mine?.exceptions ?? []) console.log(each.message); // no luck
   *     if (rest) throw rest;
   *   }
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class ExceptionGroup<E extends Error = Error> extends BaseExceptionGroup<E> {}

  /**
   * A value as Python's `repr()` writes it: `['a', True, None, ValueError('x')]`. For comparing what is printed with
   * a Python program.
   *
   * @param value Numbers, strings, booleans, null and undefined (None), arrays, sets, maps, errors, tasks.
   *
   * @example Print as Python does
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * console.log(asyncio.repr(["a", true, null])); // ['a', True, None]
   * ```
   */
  export function repr(value: unknown): string;
}
