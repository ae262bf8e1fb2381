// Simulated threads, and what they wait for.

declare module "threading" {
  import type { Blocking, MaybeCoroutine } from "asyncio";

  /** What `Thread` takes. */
  export interface ThreadOptions<A extends unknown[]> {
    /** What the thread runs: an ordinary function, or an `async` one that makes blocking calls. */
    target?: (...args: A) => MaybeCoroutine<unknown>;
    /** The arguments of the target. */
    args?: A;
    /** The name in the timeline and in messages; default: `Thread-1 (target)` and so on. */
    name?: string;
    /** The program does not wait for a daemon thread when it ends. Default: as the thread that makes it. */
    daemon?: boolean;
  }

  /**
   * A thread. Threads take turns here, always in the same order: one runs until it makes a blocking call, which is
   * awaited. An exception in a thread ends that thread and is printed on stderr; nobody else notices. The program
   * ends when all threads that are not daemons have ended. Python: `threading.Thread`.
   *
   * @example Two threads sleep at the same time
   * ```ts
   * import * as threading from "threading";
   * import * as time from "time";
   *
   * async function work(seconds: number) {
   *   await time.sleep(seconds);
   *   console.log("slept", seconds);
   * }
   *
   * const threads = [2, 1].map((n) => new threading.Thread({ target: work, args: [n] }));
   * for (const thread of threads) thread.start();
   * for (const thread of threads) await thread.join();
   * ```
   */
  export class Thread {
    /** Makes a thread; `start` starts it. */
    constructor(options?: ThreadOptions<[]>);
    /** Makes a thread with arguments for its target; `start` starts it. */
    constructor(
      options: ThreadOptions<any[]> & {
        /** The arguments of the target. */
        args: any[];
      },
    );
    /** Its name. */
    name: string;
    /** True if the program does not wait for it when it ends. */
    daemon: boolean;
    /** A number of its own; null before it is started. */
    readonly ident: number | null;
    /** Its name. */
    getName(): string;
    /** True if the program does not wait for it when it ends. */
    isDaemon(): boolean;
    /** Starts it. It runs when this thread makes a blocking call. RuntimeError the second time. */
    start(): void;
    /**
     * What the thread does: it calls the target. A subclass overrides it, as an ordinary method or an `async` one, which
     * may `await super.run()`.
     */
    run(): MaybeCoroutine<unknown> | Blocking<unknown>;
    /**
     * Stops the calling thread until this one has ended.
     *
     * @param timeout In seconds: then it goes on all the same; ask `isAlive`. Default: null, no limit.
     * @throws RuntimeError before `start`, or in the thread itself.
     */
    join(timeout?: number | null): Blocking<void>;
    /** True from `start` to its end. */
    isAlive(): boolean;
  }

  /** What `acquire` takes. */
  export interface AcquireOptions {
    /** False: take it only if that needs no waiting. Default true. */
    blocking?: boolean;
    /** In seconds; -1: without limit. Default -1. */
    timeout?: number;
  }

  /**
   * Mutual exclusion between threads. Holding one across an `await` of asyncio stops every task of a loop that wants
   * it: there, use `asyncio.Lock`. Python: `threading.Lock`.
   *
   * @example One after another
   * ```ts
   * import * as threading from "threading";
   * import * as time from "time";
   *
   * const lock = new threading.Lock();
   *
   * async function work(name: string) {
   *   await lock.acquire();
   *   try {
   *     console.log(name);
   *     await time.sleep(1);
   *   } finally {
   *     lock.release();
   *   }
   * }
   *
   * for (const name of ["one", "two"]) new threading.Thread({ target: work, args: [name] }).start();
   * ```
   */
  export class Lock {
    /** Stops the thread until it has the lock. Gives true, or false if it was not to be had in time. */
    acquire(options?: AcquireOptions): Blocking<boolean>;
    /** Frees the lock; any thread may. RuntimeError if it is free. */
    release(): void;
    /** True while somebody has it. */
    locked(): boolean;
  }

  /**
   * A lock that the thread which holds it can acquire again; it is free after as many releases.
   * Python: `threading.RLock`.
   *
   * @example Twice in one thread
   * ```ts
   * import * as threading from "threading";
   *
   * const lock = new threading.RLock();
   * await lock.acquire();
   * await lock.acquire();
   * console.log("has it twice");
   * lock.release();
   * lock.release();
   * ```
   */
  export class RLock {
    /** Stops the thread until it has the lock. Gives true, or false if it was not to be had in time. */
    acquire(options?: AcquireOptions): Blocking<boolean>;
    /** Takes one acquire back. RuntimeError in a thread that does not have it. */
    release(): void;
  }

  /**
   * A flag that threads can wait for. Python: `threading.Event`.
   *
   * @example A starting signal
   * ```ts
   * import * as threading from "threading";
   * import * as time from "time";
   *
   * const start = new threading.Event();
   *
   * async function runner() {
   *   await start.wait();
   *   console.log("runs");
   * }
   *
   * const thread = new threading.Thread({ target: runner });
   * thread.start();
   * await time.sleep(1);
   * start.set();
   * await thread.join();
   * ```
   */
  export class Event {
    /** True between `set` and `clear`. */
    isSet(): boolean;
    /** Sets the flag and wakes everybody who waits. */
    set(): void;
    /** Takes the flag back. */
    clear(): void;
    /**
     * Stops the thread until the flag is set.
     *
     * @param timeout In seconds. Default: null, no limit.
     * @returns False if the time was up first.
     */
    wait(timeout?: number | null): Blocking<boolean>;
  }

  /**
   * A place where a number of threads wait for one another. Python: `threading.Barrier`.
   *
   * @example Two go on together
   * ```ts
   * import * as threading from "threading";
   * import * as time from "time";
   *
   * const barrier = new threading.Barrier(2);
   *
   * async function walker(seconds: number) {
   *   await time.sleep(seconds);
   *   await barrier.wait();
   *   console.log("goes on", seconds);
   * }
   *
   * for (const n of [1, 2]) new threading.Thread({ target: walker, args: [n] }).start();
   * ```
   */
  export class Barrier {
    /**
     * @param parties How many threads it waits for.
     * @throws ValueError if it is less than 1.
     */
    constructor(parties: number);
    /** How many threads it waits for. */
    readonly parties: number;
    /** How many wait now. */
    readonly nWaiting: number;
    /** True after `abort`, or after a timeout, until `reset`. */
    readonly broken: boolean;
    /**
     * Stops the thread until enough of them have come.
     *
     * @param timeout In seconds; when it is up, the barrier is broken. Default: null, no limit.
     * @returns The order of arrival, from 0.
     * @throws BrokenBarrierError if it is broken or reset.
     */
    wait(timeout?: number | null): Blocking<number>;
    /** Those who wait get BrokenBarrierError; then it works again. */
    reset(): void;
    /** Those who wait, and all who come until `reset`, get BrokenBarrierError. */
    abort(): void;
  }

  /**
   * Raised in those who wait at a barrier that breaks. Python: `threading.BrokenBarrierError`.
   *
   * @example Nobody else comes in time
   * ```ts
   * import * as threading from "threading";
   *
   * try {
   *   await new threading.Barrier(2).wait(1);
   * } catch (error) {
   *   console.log(error instanceof threading.BrokenBarrierError); // true
   * }
   * ```
   */
  export class BrokenBarrierError extends Error {}

  /**
   * The thread that runs this code. Python: `threading.current_thread`.
   *
   * @example Its name
   * ```ts
   * import * as threading from "threading";
   *
   * console.log(threading.currentThread().name); // MainThread
   * ```
   */
  export function currentThread(): Thread;

  /**
   * The thread that runs the program's top level. Python: `threading.main_thread`.
   *
   * @example Is this the main thread?
   * ```ts
   * import * as threading from "threading";
   *
   * console.log(threading.currentThread() === threading.mainThread()); // true
   * ```
   */
  export function mainThread(): Thread;

  /**
   * The number of the thread that runs this code. Python: `threading.get_ident`.
   *
   * @example The same as the thread's own
   * ```ts
   * import * as threading from "threading";
   *
   * console.log(threading.getIdent() === threading.currentThread().ident); // true
   * ```
   */
  export function getIdent(): number;

  /**
   * How many threads there are that have not ended. Python: `threading.active_count`.
   *
   * @example Only the main thread
   * ```ts
   * import * as threading from "threading";
   *
   * console.log(threading.activeCount()); // 1
   * ```
   */
  export function activeCount(): number;

  /**
   * The threads that have not ended. Python: `threading.enumerate`.
   *
   * @example Their names
   * ```ts
   * import * as threading from "threading";
   *
   * console.log(threading.enumerate().map((thread) => thread.name)); // [ 'MainThread' ]
   * ```
   */
  export function enumerate(): Thread[];
}
