// Handing items from task to task.

declare module "asyncio" {
  /**
   * Items on their way from task to task, first in, first out. `get` waits while it is empty, `put` while it is
   * full. For threads there is the module `queue`. Python: `asyncio.Queue`.
   *
   * @example A producer and a consumer
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function produce(queue: asyncio.Queue<number>) {
   *   for (let i = 1; i <= 3; i++) {
   *     await asyncio.sleep(1);
   *     await queue.put(i);
   *   }
   *   queue.shutdown();
   * }
   *
   * async function consume(queue: asyncio.Queue<number>) {
   *   try {
   *     for (;;) console.log("got", await queue.get());
   *   } catch (error) {
   *     if (!(error instanceof asyncio.QueueShutDown)) throw error;
   *   }
   * }
   *
   * async function main() {
   *   const queue = new asyncio.Queue<number>(2);
   *   await asyncio.gather(produce(queue), consume(queue));
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class Queue<T = unknown> {
    /** @param maxsize How many items fit in; zero or less: without limit. Default 0. */
    constructor(maxsize?: number);
    /** How many items fit in; zero or less: without limit. */
    readonly maxsize: number;
    /** How many items are in it. */
    qsize(): number;
    /** True if there is no item in it. */
    empty(): boolean;
    /** True if no further item fits in. */
    full(): boolean;
    /** Puts an item in; waits while the queue is full. QueueShutDown after `shutdown`. */
    put(item: T): Coroutine<void>;
    /** Puts an item in without waiting. QueueFull if there is no room, QueueShutDown after `shutdown`. */
    putNowait(item: T): void;
    /** Takes an item out; waits while the queue is empty. QueueShutDown after `shutdown`, once it is empty. */
    get(): Coroutine<T>;
    /** Takes an item out without waiting. QueueEmpty if there is none. */
    getNowait(): T;
    /** Says that an item that was taken out is dealt with; `join` counts. ValueError if it is called too often. */
    taskDone(): void;
    /** Waits until `taskDone` was called for every item that was put in. */
    join(): Coroutine<void>;
    /** Refuses further items from now on; `get` empties the queue first. Python 3.13. */
    shutdown(options?: {
      /** Drop the items that are left as well. Default false. */
      immediate?: boolean;
    }): void;
    /** Makes the container of the items, `_queue`. Override it, with `_put` and `_get`, for another one. */
    protected _init(maxsize: number): void;
    /** Puts an item into the container. */
    protected _put(item: T): void;
    /** Takes the next item out of the container, which is not empty. */
    protected _get(): T;
    /** The container of the items: an array, or what `_init` of a subclass made, with a length or a size. */
    protected _queue: any;
  }

  /**
   * A queue that gives the newest item first. Python: `asyncio.LifoQueue`.
   *
   * @example A stack
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const stack = new asyncio.LifoQueue<string>();
   * stack.putNowait("first");
   * stack.putNowait("second");
   * console.log(stack.getNowait()); // second
   * ```
   */
  export class LifoQueue<T = unknown> extends Queue<T> {}

  /**
   * A queue that gives the smallest item first. Items are numbers, strings, or arrays that are compared element by
   * element; equal ones come in no particular order. Python: `asyncio.PriorityQueue`.
   *
   * @example The most urgent first
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const jobs = new asyncio.PriorityQueue<[priority: number, name: string]>();
   * jobs.putNowait([2, "later"]);
   * jobs.putNowait([1, "now"]);
   * console.log(jobs.getNowait()); // [ 1, 'now' ]
   * ```
   */
  export class PriorityQueue<T = unknown> extends Queue<T> {}
}
