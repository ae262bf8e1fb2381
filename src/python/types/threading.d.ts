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
     * @param action Called by the last one to come, before all go on; if it fails, the barrier is broken. Default: null.
     * @param timeout In seconds, for those who `wait` without one. Default: null, no limit.
     * @throws ValueError if `parties` is less than 1.
     */
    constructor(parties: number, action?: (() => MaybeCoroutine<unknown>) | null, timeout?: number | null);
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

  /**
   * Waiting until another thread says that something changed. Whoever waits gives up the lock, and has it again
   * when `wait` comes back. Python: `threading.Condition`.
   *
   * @example A thread that waits for an item
   * ```ts
   * import * as threading from "threading";
   *
   * const changed = new threading.Condition();
   * const items: string[] = [];
   *
   * async function consumer() {
   *   await changed.acquire();
   *   await changed.waitFor(() => items.length > 0);
   *   console.log(items.pop());
   *   changed.release();
   * }
   *
   * const thread = new threading.Thread({ target: consumer });
   * thread.start();
   * await changed.acquire();
   * items.push("an item");
   * changed.notify();
   * changed.release();
   * await thread.join();
   * ```
   */
  export class Condition {
    /** @param lock The lock that belongs to it. Default: null, an RLock of its own. */
    constructor(lock?: Lock | RLock | null);
    /** Acquires its lock. */
    acquire(options?: AcquireOptions): Blocking<boolean>;
    /** Releases its lock. */
    release(): void;
    /**
     * Gives up the lock, stops the thread until it is notified, and takes the lock again.
     *
     * @param timeout In seconds. Default: null, no limit.
     * @returns False if the time was up first.
     * @throws RuntimeError without the lock.
     */
    wait(timeout?: number | null): Blocking<boolean>;
    /**
     * Waits until the predicate is true.
     *
     * @param predicate Called when the lock is held, first of all at once.
     * @param timeout In seconds. Default: null, no limit.
     * @returns What the predicate returned last: something falsy if the time was up first.
     */
    waitFor<T>(predicate: () => T, timeout?: number | null): Blocking<T>;
    /** Wakes the `n` that have waited longest. RuntimeError without the lock. */
    notify(n?: number): void;
    /** Wakes all who wait. RuntimeError without the lock. */
    notifyAll(): void;
  }

  /** What `acquire` of a semaphore takes. */
  export interface SemaphoreOptions {
    /** False: take a place only if that needs no waiting. Default true. */
    blocking?: boolean;
    /** In seconds. Default: null, no limit. */
    timeout?: number | null;
  }

  /**
   * A limited number of places for threads. Python: `threading.Semaphore`.
   *
   * @example Two at a time
   * ```ts
   * import * as threading from "threading";
   * import * as time from "time";
   *
   * const places = new threading.Semaphore(2);
   *
   * async function work(n: number) {
   *   await places.acquire();
   *   console.log("works", n);
   *   await time.sleep(1);
   *   places.release();
   * }
   *
   * for (const n of [1, 2, 3]) new threading.Thread({ target: work, args: [n] }).start();
   * ```
   */
  export class Semaphore {
    /** @param value How many places there are. Default 1. ValueError if it is negative. */
    constructor(value?: number);
    /** Stops the thread until it has a place. Gives true, or false if none was to be had in time. */
    acquire(options?: SemaphoreOptions): Blocking<boolean>;
    /** Gives `n` places back; any thread may. ValueError if `n` is less than 1. */
    release(n?: number): void;
  }

  /**
   * A semaphore that refuses to have more places than at the beginning. Python: `threading.BoundedSemaphore`.
   *
   * @example One release too many
   * ```ts
   * import * as threading from "threading";
   *
   * const places = new threading.BoundedSemaphore(1);
   * try {
   *   places.release();
   * } catch (error) {
   *   console.log(error instanceof Error && error.name); // ValueError
   * }
   * ```
   */
  export class BoundedSemaphore extends Semaphore {
    /** Gives `n` places back. ValueError if there would be more than at the beginning. */
    release(n?: number): void;
  }

  /**
   * A thread that calls a function after a time, unless it is cancelled before. Python: `threading.Timer`.
   *
   * @example In two seconds
   * ```ts
   * import * as threading from "threading";
   *
   * const timer = new threading.Timer(2, console.log, ["two seconds later"]);
   * timer.start();
   * ```
   */
  export class Timer extends Thread {
    /**
     * @param interval In seconds, from `start` on.
     * @param fn What is called.
     * @param args Its arguments. Default: none.
     */
    constructor(
      interval: number,
      fn: (...args: any[]) => MaybeCoroutine<unknown>,
      args?: readonly unknown[] | null,
    );
    /** In seconds, from `start` on. */
    readonly interval: number;
    /** What is called. */
    readonly function: (...args: never[]) => unknown;
    /** Its arguments. */
    readonly args: readonly unknown[];
    /** Set when it has been called, or cancelled. */
    readonly finished: Event;
    /** Its function is not called any more, if that has not happened. */
    cancel(): void;
  }

  /**
   * An object whose attributes each thread has for itself. The constructor of a subclass runs once in each thread
   * that uses the object. Python: `threading.local`.
   *
   * @example A name for each thread
   * ```ts
   * import * as threading from "threading";
   *
   * class Own extends threading.local {
   *   name = "nobody";
   * }
   *
   * const own = new Own();
   *
   * function work(name: string) {
   *   own.name = name;
   * }
   *
   * const thread = new threading.Thread({ target: work, args: ["Ann"] });
   * thread.start();
   * await thread.join();
   * console.log(own.name); // nobody
   * ```
   */
  export class local {
    /** @param args For the constructor of a subclass. */
    constructor(...args: unknown[]);
    /** What the thread that asks has put there; undefined for nothing. */
    [attribute: string]: any;
  }

  /** What is told about an error that ended a thread. */
  export interface ExceptHookArgs {
    /** Its class. */
    readonly excType: unknown;
    /** The error itself. */
    readonly excValue: unknown;
    /** The thread. */
    readonly thread: Thread | null;
  }

  /**
   * What is done about an error that ends a thread: it is told on stderr, unless it is SystemExit. Python:
   * `threading.excepthook`.
   *
   * @param args The error and the thread.
   *
   * @example The standard way, and a word more
   * ```ts
   * import * as threading from "threading";
   *
   * threading.setExcepthook((args) => {
   *   threading.excepthook(args);
   *   console.log("and now?");
   * });
   * ```
   */
  export function excepthook(args: ExceptHookArgs): void;

  /**
   * Says what is done about errors that end threads. Python assigns to `threading.excepthook`; here, names of a
   * module are not assigned to.
   *
   * @param hook Called in the thread that failed; null: the standard one again.
   *
   * @example One's own way
   * ```ts
   * import * as threading from "threading";
   *
   * threading.setExcepthook(({ excValue, thread }) => console.log(thread?.name, "failed:", excValue));
   * ```
   */
  export function setExcepthook(hook: ((args: ExceptHookArgs) => unknown) | null): void;
}
