// What can be awaited, and how the kinds of awaitables are told apart.

declare module "asyncio" {
  /**
   * What calling an `async function` gives: the call, ready to run. Nothing of its body has run yet.
   *
   * `await` runs it inside the calling task, without a turn of the loop. `createTask` and `gather` give it a task of
   * its own. A coroutine runs once; awaiting it again is a RuntimeError. One that is never awaited is reported at
   * the end of the run.
   *
   * @example The body runs at the `await`, not at the call
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function hello() {
   *   console.log("hello");
   * }
   *
   * async function main() {
   *   const coroutine: asyncio.Coroutine<void> = hello();
   *   console.log("nothing has run yet");
   *   await coroutine;
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export type Coroutine<T = unknown> = Promise<T>;

  /**
   * What `await`, `gather`, `waitFor`, `shield` and `ensureFuture` accept: a coroutine, a future or a task; also a
   * promise, such as `fetch` gives, which becomes a task of its own.
   */
  export type Awaitable<T = unknown> = Coroutine<T> | Future<T>;

  /**
   * A call that stops the whole thread, and with it every task of its event loop, until it is done: `time.sleep`,
   * `Thread.join`, the `result` of a concurrent future, `asyncio.run`. In Python these are plain calls; here they
   * are awaited. One that is not awaited does nothing. It is no `Awaitable`: `gather` and `createTask` refuse it.
   */
  export interface Blocking<T> extends PromiseLike<T> {
    /** Says that awaiting this stops the thread, not just the task. */
    readonly blocking: "thread";
  }

  /**
   * What a function that a thread calls may return: a coroutine, which the thread runs itself, or a plain value.
   * Such a function is `async` when it makes blocking calls.
   */
  export type MaybeCoroutine<T> = T | Coroutine<T>;

  /**
   * What stands behind a function that is called later: its arguments; or nothing, where its first one may be
   * missing, as that of a promise's `resolve`.
   */
  export type ArgumentsOf<A extends unknown[]> = A | (undefined extends A[0] ? [] : never);

  /**
   * Tells whether a value is a coroutine: what calling an `async function` gives. Tasks and futures are none.
   * Python: `asyncio.iscoroutine`.
   *
   * @param value Anything.
   *
   * @example A coroutine and its task
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const coroutine = asyncio.sleep(1);
   *   console.log(asyncio.isCoroutine(coroutine)); // true
   *   const task = asyncio.createTask(coroutine);
   *   console.log(asyncio.isCoroutine(task)); // false
   *   await task;
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function isCoroutine(value: unknown): value is Coroutine;

  /**
   * Tells whether a value is an `async function`, so that calling it gives a coroutine. Python:
   * `asyncio.iscoroutinefunction`.
   *
   * @param value Anything.
   *
   * @example Call it, or call and await it
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   console.log(asyncio.isCoroutineFunction(main), asyncio.isCoroutineFunction(console.log)); // true false
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function isCoroutineFunction(value: unknown): boolean;

  /**
   * Tells whether a value is a future. Tasks are futures; coroutines are not. Python: `asyncio.isfuture`.
   *
   * @param value Anything.
   *
   * @example A task is a future
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const task = asyncio.createTask(asyncio.sleep(1));
   *   console.log(asyncio.isFuture(task)); // true
   *   await task;
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function isFuture(value: unknown): value is Future;

  /**
   * Ends a coroutine without running it: one that was not started ends without a line and without a warning; in a
   * suspended one the `finally` blocks run. Python: `coro.close()`.
   *
   * @param coroutine The coroutine to end. Awaiting it afterwards is a RuntimeError.
   * @throws TypeError if it is no coroutine.
   *
   * @example A coroutine that is not wanted any more
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const unwanted = asyncio.sleep(1);
   * asyncio.closeCoroutine(unwanted); // without this: "was never awaited"
   * ```
   */
  export function closeCoroutine(coroutine: Coroutine<unknown>): void;

  /**
   * Makes a task of a coroutine; gives a future or task back as it is.
   * Prefer `createTask` where you know that it is a coroutine. Python: `asyncio.ensure_future`.
   *
   * @param awaitable A coroutine, future or task.
   * @param options `loop`: the loop that the task is to belong to; default: the running one.
   * @throws TypeError if it is not awaitable; ValueError if the future belongs to another loop.
   *
   * @example Whatever it is, it can be cancelled now
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const future = asyncio.ensureFuture(asyncio.sleep(1, "slept"));
   *   console.log(await future); // slept
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function ensureFuture<T>(
    awaitable: Coroutine<T>,
    options?: {
      /** The loop that the task is to belong to; default: the running one. */
      loop?: EventLoop;
    },
  ): Task<T>;

  /**
   * Makes a task of a coroutine; gives a future or task back as it is.
   * Prefer `createTask` where you know that it is a coroutine. Python: `asyncio.ensure_future`.
   */
  export function ensureFuture<F extends Future<any>>(
    awaitable: F,
    options?: {
      /** Checked only: a future of another loop is a ValueError. */
      loop?: EventLoop;
    },
  ): F;
}
