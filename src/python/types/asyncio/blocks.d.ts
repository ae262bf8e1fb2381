// Python's `async with`: blocks with something to do at their end, deadlines, groups of tasks.

declare module "asyncio" {
  /**
   * Something with a beginning and an end, for `asyncWith`. Python: a class with `__aenter__` and `__aexit__`.
   */
  export interface AsyncContextManager<T> {
    /** Awaited before the block; what it gives is handed to the block. */
    aenter(): Awaitable<T>;
    /**
     * Awaited after the block, however it was left.
     *
     * @param error What the block threw, or undefined.
     * @returns True swallows the error; otherwise it goes on.
     */
    aexit(error: unknown): Awaitable<boolean | void>;
  }

  /**
   * A block with a beginning and an end: awaits `manager.aenter()`, then `body` with what that gave, then
   * `manager.aexit(error)`, each directly, without a turn of the loop of its own. Gives what the body returned, or
   * undefined if `aexit` swallowed its error. Python: `async with manager as value:`.
   *
   * `return`, `break` and `continue` inside the body leave only the body.
   *
   * @param manager A timeout, task group, lock, semaphore, or a manager of your own.
   * @param body An `async function`; its parameter is what `aenter` gave.
   *
   * @example A lock that is always given back
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const lock = new asyncio.Lock();
   *
   * async function work(name: string) {
   *   await asyncio.asyncWith(lock, async () => {
   *     console.log(name, "has the lock");
   *     await asyncio.sleep(1);
   *   });
   * }
   *
   * async function main() {
   *   await asyncio.gather(work("one"), work("two"));
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function asyncWith<T, R>(
    manager: AsyncContextManager<T>,
    body: (value: T) => Coroutine<R>,
  ): Coroutine<R>;

  /**
   * A deadline for a block; `timeout` and `timeoutAt` make one. When the time comes, the task in the block is
   * cancelled, and as the block is left, that CancelledError becomes a TimeoutError. Clean-up in the block makes the
   * TimeoutError late; a block that swallows the CancelledError gets none. Python: `asyncio.Timeout`.
   *
   * @example The deadline can be moved
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const loop = asyncio.getRunningLoop();
   *   const deadline = new asyncio.Timeout(loop.time() + 1);
   *   await asyncio.asyncWith(deadline, async () => {
   *     deadline.reschedule(loop.time() + 5);
   *     await asyncio.sleep(2);
   *   });
   *   console.log(deadline.expired()); // false
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class Timeout implements AsyncContextManager<Timeout> {
    /** @param when The deadline, in seconds of `loop.time()`; null for none. */
    constructor(when: number | null);
    /** The deadline, in seconds of `loop.time()`; null for none. */
    when(): number | null;
    /**
     * Moves the deadline.
     *
     * @param when In seconds of `loop.time()`; null for none.
     * @throws RuntimeError before the block, after it, or when the deadline has passed.
     */
    reschedule(when: number | null): void;
    /** True once the deadline has passed inside the block. */
    expired(): boolean;
    /** Enters the block; `asyncWith` calls it. RuntimeError outside a task, or the second time. */
    aenter(): Coroutine<Timeout>;
    /** Leaves the block; `asyncWith` calls it. */
    aexit(error: unknown): Coroutine<void>;
  }

  /**
   * A deadline for a block of code, counted from this call. Python: `asyncio.timeout`.
   *
   * @param delay In seconds; zero or less: the block runs up to its first real suspension; null: no deadline.
   *
   * @example At most one second for both
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   try {
   *     await asyncio.asyncWith(asyncio.timeout(1), async () => {
   *       await asyncio.sleep(0.6);
   *       await asyncio.sleep(0.6);
   *     });
   *   } catch (error) {
   *     if (!(error instanceof asyncio.TimeoutError)) throw error;
   *     console.log("time is up");
   *   }
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function timeout(delay: number | null): Timeout;

  /**
   * A deadline for a block of code, at a moment of the loop's time. Python: `asyncio.timeout_at`.
   *
   * @param when In seconds of `loop.time()`; null: no deadline.
   *
   * @example One deadline for several blocks
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const deadline = asyncio.getRunningLoop().time() + 3;
   *   await asyncio.asyncWith(asyncio.timeoutAt(deadline), () => asyncio.sleep(1));
   *   await asyncio.asyncWith(asyncio.timeoutAt(deadline), () => asyncio.sleep(1));
   *   console.log("both in time");
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function timeoutAt(when: number | null): Timeout;

  /**
   * Tasks that live and fail together: the block ends when every task of the group has ended. The first failure
   * cancels the other tasks and the block; then all errors are raised as one ExceptionGroup, even if there is only
   * one. A child that is merely cancelled is no failure. Python 3.11: `asyncio.TaskGroup`.
   *
   * @example The block waits for its tasks
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function work(name: string, seconds: number) {
   *   await asyncio.sleep(seconds);
   *   console.log(name);
   * }
   *
   * async function main() {
   *   await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
   *     group.createTask(work("slow", 2));
   *     group.createTask(work("fast", 1));
   *   });
   *   console.log("all done");
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class TaskGroup implements AsyncContextManager<TaskGroup> {
    /**
     * Starts a task that belongs to the group. Tasks of the group may start further ones.
     *
     * @throws RuntimeError before the block, after it, and once the group is cancelling its tasks.
     */
    createTask<T>(coroutine: Coroutine<T>, options?: TaskOptions): Task<T>;
    /** Enters the block; `asyncWith` calls it. RuntimeError outside a task, or the second time. */
    aenter(): Coroutine<TaskGroup>;
    /** Waits for the tasks; `asyncWith` calls it. */
    aexit(error: unknown): Coroutine<void>;
  }
}
