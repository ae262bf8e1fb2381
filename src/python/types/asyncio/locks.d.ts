// What tasks of one loop wait for: locks, events, conditions, semaphores, barriers.

declare module "asyncio" {
  /** Something that `await using` gives back at the end of its block. */
  export interface Hold {
    /** Gives it back; `await using` calls it. */
    [Symbol.asyncDispose](): PromiseLike<void>;
  }

  /**
   * Mutual exclusion between tasks of one loop, strictly first come, first served: a newcomer queues even in the
   * moment between a release and the turn of the task that was first in line. It is not owned and not re-entrant.
   * Python: `asyncio.Lock`.
   *
   * @example One after another
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const lock = new asyncio.Lock();
   *
   * async function work(name: string) {
   *   await lock.acquire();
   *   try {
   *     console.log(name);
   *     await asyncio.sleep(1);
   *   } finally {
   *     lock.release();
   *   }
   * }
   *
   * async function main() {
   *   await asyncio.gather(work("one"), work("two"), work("three"));
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class Lock implements AsyncContextManager<void> {
    /** Waits for the lock and takes it. A free lock with nobody in line is taken without suspending. */
    acquire(): Coroutine<true>;
    /**
     * Frees the lock. The first in line takes it when its task runs; until then `locked()` is false.
     *
     * @throws RuntimeError if it is free.
     */
    release(): void;
    /** True while somebody has it. */
    locked(): boolean;
    /** Takes the lock for the rest of a block: `await using _ = await lock.hold();` */
    hold(): Coroutine<Hold>;
    /** `acquire()`; `asyncWith` calls it. */
    aenter(): Coroutine<void>;
    /** `release()`; `asyncWith` calls it. */
    aexit(error: unknown): Coroutine<void>;
  }

  /**
   * A flag that tasks can wait for. Python: `asyncio.Event`.
   *
   * @example A starting signal
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const start = new asyncio.Event();
   *
   * async function runner(name: string) {
   *   await start.wait();
   *   console.log(name, "runs");
   * }
   *
   * async function main() {
   *   const race = asyncio.gather(runner("one"), runner("two"));
   *   await asyncio.sleep(1);
   *   start.set();
   *   await race;
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class Event {
    /** True between `set` and `clear`. */
    isSet(): boolean;
    /** Sets the flag and wakes everybody who waits. */
    set(): void;
    /** Takes the flag back. Those who were woken already go on all the same. */
    clear(): void;
    /** Waits until the flag is set; if it is, goes on without suspending. */
    wait(): Coroutine<true>;
  }

  /**
   * Waiting, with a lock, until another task says that something changed. Python: `asyncio.Condition`.
   *
   * @example Wait until there is enough
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const changed = new asyncio.Condition();
   * let stock = 0;
   *
   * async function buyer() {
   *   await asyncio.asyncWith(changed, async () => {
   *     await changed.waitFor(() => stock >= 2);
   *     console.log("bought with a stock of", stock);
   *   });
   * }
   *
   * async function main() {
   *   const task = asyncio.createTask(buyer());
   *   while (!task.done()) {
   *     await asyncio.sleep(1);
   *     await asyncio.asyncWith(changed, async () => {
   *       stock++;
   *       changed.notifyAll();
   *     });
   *   }
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class Condition implements AsyncContextManager<void> {
    /** @param lock A lock to share with others; default: one of its own. */
    constructor(lock?: Lock);
    /** Takes the lock. */
    acquire(): Coroutine<true>;
    /** Frees the lock. RuntimeError if it is free. */
    release(): void;
    /** True while somebody has the lock. */
    locked(): boolean;
    /**
     * Frees the lock, waits for a notification, and takes the lock again. Notified tasks come out one after another,
     * as each gets the lock. Cancelled meanwhile, it takes the lock first and raises then.
     *
     * @throws RuntimeError if the lock is not held.
     */
    wait(): Coroutine<true>;
    /** Waits until the predicate gives something true, and gives that. The predicate runs with the lock held. */
    waitFor<T>(predicate: () => T): Coroutine<T>;
    /**
     * Wakes those who have waited longest. The lock must be held.
     *
     * @param n How many. Default 1.
     * @throws RuntimeError if the lock is not held.
     */
    notify(n?: number): void;
    /** Wakes everybody who waits. The lock must be held. */
    notifyAll(): void;
    /** Takes the lock for the rest of a block: `await using _ = await condition.hold();` */
    hold(): Coroutine<Hold>;
    /** `acquire()`; `asyncWith` calls it. */
    aenter(): Coroutine<void>;
    /** `release()`; `asyncWith` calls it. */
    aexit(error: unknown): Coroutine<void>;
  }

  /**
   * A limited number of places. `acquire` takes one, `release` gives it back; a released place goes at once to
   * whoever has waited longest. Python: `asyncio.Semaphore`.
   *
   * @example At most two at a time
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const places = new asyncio.Semaphore(2);
   *
   * async function download(n: number) {
   *   await asyncio.asyncWith(places, async () => {
   *     await asyncio.sleep(1);
   *     console.log("done", n);
   *   });
   * }
   *
   * async function main() {
   *   await asyncio.gather(...[1, 2, 3, 4].map(download)); // 2 seconds
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class Semaphore implements AsyncContextManager<void> {
    /**
     * @param value How many places there are. Default 1.
     * @throws ValueError if it is negative.
     */
    constructor(value?: number);
    /** Waits for a place and takes it. */
    acquire(): Coroutine<true>;
    /** Gives a place back. */
    release(): void;
    /** True if a newcomer would have to wait. */
    locked(): boolean;
    /** Takes a place for the rest of a block: `await using _ = await semaphore.hold();` */
    hold(): Coroutine<Hold>;
    /** `acquire()`; `asyncWith` calls it. */
    aenter(): Coroutine<void>;
    /** `release()`; `asyncWith` calls it. */
    aexit(error: unknown): Coroutine<void>;
  }

  /**
   * A semaphore that refuses to have more places than it began with: one release too many is a ValueError.
   * Python: `asyncio.BoundedSemaphore`.
   *
   * @example One release too many
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const places = new asyncio.BoundedSemaphore(1);
   *   try {
   *     places.release();
   *   } catch (error) {
   *     if (!(error instanceof asyncio.ValueError)) throw error;
   *     console.log(error.message);
   *   }
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class BoundedSemaphore extends Semaphore {}

  /**
   * A place where a number of tasks wait for one another. The last to arrive does not suspend and goes first; then
   * the others, in the order in which they came; then it can be used again. Python 3.11: `asyncio.Barrier`.
   *
   * @example Three go on together
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const barrier = new asyncio.Barrier(3);
   *
   * async function walker(seconds: number) {
   *   await asyncio.sleep(seconds);
   *   console.log("arrived after", seconds);
   *   await barrier.wait();
   *   console.log("goes on", seconds);
   * }
   *
   * async function main() {
   *   await asyncio.gather(walker(1), walker(2), walker(3));
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class Barrier implements AsyncContextManager<number> {
    /**
     * @param parties How many tasks it waits for.
     * @throws ValueError if it is less than 1.
     */
    constructor(parties: number);
    /**
     * Waits until enough tasks have come.
     *
     * @returns The order of arrival, from 0.
     * @throws BrokenBarrierError if the barrier is aborted, or reset while waiting.
     */
    wait(): Coroutine<number>;
    /** Empties it: those who wait get BrokenBarrierError; then it works again. */
    reset(): Coroutine<void>;
    /** Breaks it: those who wait, and all who come until `reset`, get BrokenBarrierError. */
    abort(): Coroutine<void>;
    /** How many tasks it waits for. */
    readonly parties: number;
    /** How many wait now. */
    readonly nWaiting: number;
    /** True after `abort`, until `reset`. */
    readonly broken: boolean;
    /** `wait()`; `asyncWith` calls it. */
    aenter(): Coroutine<number>;
    /** Does nothing; `asyncWith` calls it. */
    aexit(error: unknown): Coroutine<void>;
  }
}
