// Handing items from thread to thread.

declare module "queue" {
  import type { Blocking } from "asyncio";

  /**
   * `get` found no item in time. Python: `queue.Empty`.
   *
   * @example Nothing comes
   * ```ts
   * import * as queue from "queue";
   *
   * try {
   *   await new queue.Queue().get({ timeout: 1 });
   * } catch (error) {
   *   console.log(error instanceof queue.Empty); // true
   * }
   * ```
   */
  export class Empty extends Error {}

  /**
   * `put` found no room in time. Python: `queue.Full`.
   *
   * @example No room
   * ```ts
   * import * as queue from "queue";
   *
   * const jobs = new queue.Queue<number>(1);
   * jobs.putNowait(1);
   * try {
   *   jobs.putNowait(2);
   * } catch (error) {
   *   console.log(error instanceof queue.Full); // true
   * }
   * ```
   */
  export class Full extends Error {}

  /**
   * `put` after `shutdown`, and `get` once the queue is empty. Python 3.13: `queue.ShutDown`.
   *
   * @example No more
   * ```ts
   * import * as queue from "queue";
   *
   * const jobs = new queue.Queue<number>();
   * jobs.shutdown();
   * try {
   *   jobs.putNowait(1);
   * } catch (error) {
   *   console.log(error instanceof queue.ShutDown); // true
   * }
   * ```
   */
  export class ShutDown extends Error {}

  /** What `put` and `get` take. */
  export interface BlockOptions {
    /** False: do not wait, raise Full or Empty at once. Default true. */
    block?: boolean;
    /** In seconds; then Full or Empty is raised. Default: null, no limit. */
    timeout?: number | null;
  }

  /**
   * Items on their way from thread to thread, first in, first out. Waiting for it stops the whole thread; between
   * tasks of one loop use `asyncio.Queue`. Python: `queue.Queue`.
   *
   * @example A thread that works through a queue
   * ```ts
   * import * as queue from "queue";
   * import * as threading from "threading";
   *
   * const jobs = new queue.Queue<number>();
   *
   * async function worker() {
   *   for (;;) {
   *     const n = await jobs.get();
   *     console.log(n * n);
   *     jobs.taskDone();
   *   }
   * }
   *
   * new threading.Thread({ target: worker, daemon: true }).start();
   * for (const n of [1, 2, 3]) await jobs.put(n);
   * await jobs.join();
   * ```
   */
  export class Queue<T = unknown> {
    /** @param maxsize How many items fit in; zero or less: without limit. Default 0. */
    constructor(maxsize?: number);
    /** How many items fit in; zero or less: without limit. */
    readonly maxsize: number;
    /** Puts an item in; stops the thread while the queue is full. Full if there is no room in time. */
    put(item: T, options?: BlockOptions): Blocking<void>;
    /** Takes an item out; stops the thread while the queue is empty. Empty if there is none in time. */
    get(options?: BlockOptions): Blocking<T>;
    /** Puts an item in without waiting. Full if there is no room. */
    putNowait(item: T): void;
    /** Takes an item out without waiting. Empty if there is none. */
    getNowait(): T;
    /** Says that an item that was taken out is dealt with; `join` counts. ValueError if it is called too often. */
    taskDone(): void;
    /** Stops the thread until `taskDone` was called for every item that was put in. */
    join(): Blocking<void>;
    /**
     * Ends the queue: nothing can be put any more, and nothing be got once it is empty; those who wait get ShutDown.
     */
    shutdown(options?: {
      /** True: the queue is emptied now, and counts as done. Default false. */
      immediate?: boolean;
    }): void;
    /** How many items are in it. */
    qsize(): number;
    /** True if there is no item in it. */
    empty(): boolean;
    /** True if no further item fits in. */
    full(): boolean;
    /** Makes the container of the items, `queue`. Override it, with `_put`, `_get` and `_qsize`, for another one. */
    protected _init(maxsize: number): void;
    /** Puts an item into the container. */
    protected _put(item: T): void;
    /** Takes the next item out of the container, which is not empty. */
    protected _get(): T;
    /** How many items are in the container. */
    protected _qsize(): number;
    /** The container of the items: an array, or what `_init` of a subclass made, with a length or a size. */
    protected queue: any;
  }

  /**
   * A queue that gives the newest item first. Python: `queue.LifoQueue`.
   *
   * @example A stack
   * ```ts
   * import * as queue from "queue";
   *
   * const stack = new queue.LifoQueue<string>();
   * stack.putNowait("first");
   * stack.putNowait("second");
   * console.log(stack.getNowait()); // second
   * ```
   */
  export class LifoQueue<T = unknown> extends Queue<T> {}

  /**
   * A queue that gives the smallest item first. Items are numbers, strings, or arrays that are compared element by
   * element. Python: `queue.PriorityQueue`.
   *
   * @example The most urgent first
   * ```ts
   * import * as queue from "queue";
   *
   * const jobs = new queue.PriorityQueue<number>();
   * for (const n of [3, 1, 2]) jobs.putNowait(n);
   * console.log(jobs.getNowait()); // 1
   * ```
   */
  export class PriorityQueue<T = unknown> extends Queue<T> {}

  /**
   * A queue without a limit and without a count of what is done. Python: `queue.SimpleQueue`.
   *
   * @example There and back
   * ```ts
   * import { SimpleQueue } from "queue";
   *
   * const words = new SimpleQueue<string>();
   * await words.put("hello");
   * console.log(await words.get(), words.empty()); // hello true
   * ```
   */
  export class SimpleQueue<T = unknown> {
    /** Puts an item in, without waiting. */
    put(item: T, options?: BlockOptions): Blocking<void>;
    /** Takes an item out; stops the thread until there is one. Empty if there is none in time. */
    get(options?: BlockOptions): Blocking<T>;
    /** Puts an item in. */
    putNowait(item: T): void;
    /** Takes an item out. Empty if there is none. */
    getNowait(): T;
    /** True if there is no item. */
    empty(): boolean;
    /** How many items there are. */
    qsize(): number;
  }
}
