// Handing items from task to task. Source: CPython Lib/asyncio/queues.py.
import { type Body, type Coroutine, machine, ValueError, type Waiter } from "../../engine/index.ts";
import { requireComparable } from "../builtins/arguments.ts";
import { QueueEmpty, QueueFull, QueueShutDown } from "../builtins/errors.ts";
import { Event } from "./event.ts";
import { heapPop, heapPush } from "../builtins/heap.ts";
import { checkOptions, coroutineFunction } from "../builtins/library.ts";
import { REPR, repr } from "../builtins/repr.ts";
import { Primitive, WaitLine } from "./wait-line.ts";

/** Is set while no item is open. */
class AllDone extends Event {
  override readonly _kind = "queue join";

  protected override _tell(): void {
    // Its state is how many items are open.
  }

  /** Of interest to those who wait. */
  tellOpen(count: number): void {
    if (this._line.length > 0) machine().probe.changed(this, String(count));
  }

  *joinBody(openCount: number): Body<void> {
    machine().probe.changed(this, String(openCount));
    yield* this._waitBody();
  }
}

/** Being woken is only a hint: a getter looks again, and if the item is gone it stands in line at the end. */
export class Queue<T = unknown> extends Primitive {
  readonly _kind: string = "queue";
  readonly maxsize: number;
  /** Its items, in whatever order suits `take`. */
  protected _queue: T[] = [];
  readonly #getters = new WaitLine(this);
  readonly #putters = new WaitLine(this);
  /** What `join` waits for; it is called as the queue is. */
  readonly _allDone = new AllDone();
  #unfinished = 0;
  #isShutDown = false;

  /** `maxsize` of zero or less: without limit. */
  constructor(maxsize = 0) {
    super();
    this.maxsize = maxsize;
    this._allDone.set();
  }

  protected _put(item: T): void {
    this._queue.push(item);
  }

  protected _get(): T {
    return this._queue.shift()!;
  }

  qsize(): number {
    return this._queue.length;
  }

  empty(): boolean {
    return this._queue.length === 0;
  }

  full(): boolean {
    const { maxsize } = this;
    requireComparable(maxsize, "<=");
    return maxsize > 0 && this._queue.length >= maxsize;
  }

  put(item: T): Coroutine<void> {
    return put(this, item);
  }

  get(): Coroutine<T> {
    return get(this);
  }

  /** Errors: QueueFull, QueueShutDown. */
  putNowait(item: T): void {
    if (this.#isShutDown) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this._put(item);
    this._allDone.clear();
    this._allDone.tellOpen(++this.#unfinished);
    this._tell();
    this.#getters.wakeAndRemove();
  }

  /** Errors: QueueEmpty, QueueShutDown. */
  getNowait(): T {
    if (this.empty()) throw this.#isShutDown ? new QueueShutDown() : new QueueEmpty();
    const item = this._get();
    this._tell();
    this.#putters.wakeAndRemove();
    return item;
  }

  /** Errors: ValueError if it is called more often than items were put. */
  taskDone(): void {
    if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
    this._allDone.tellOpen(--this.#unfinished);
    if (this.#unfinished === 0) this._allDone.set();
  }

  /** Waits until `taskDone` was called for every item that was put. */
  join(): Coroutine<void> {
    return join(this);
  }

  /** Puts are refused from now on; gets drain the queue, or are refused too if `immediate`. */
  shutdown(options: { immediate?: boolean } = {}): void {
    checkOptions("shutdown", options, ["immediate"]);
    this.#isShutDown = true;
    if (options.immediate === true) {
      this.#unfinished = Math.max(0, this.#unfinished - this._queue.length);
      this._queue = [];
      if (this.#unfinished === 0) this._allDone.set();
      this._tell();
    }
    while (this.#getters.length > 0) this.#getters.wakeAndRemove();
    while (this.#putters.length > 0) this.#putters.wakeAndRemove();
  }

  protected _describe(): string {
    const words = [`maxsize=${repr(this.maxsize)}`];
    if (this._queue.length > 0) words.push(`_queue=${repr(this._queue)}`);
    if (this.#getters.length > 0) words.push(`_getters[${this.#getters.length}]`);
    if (this.#putters.length > 0) words.push(`_putters[${this.#putters.length}]`);
    if (this.#unfinished > 0) words.push(`tasks=${this.#unfinished}`);
    if (this.#isShutDown) words.push("shutdown");
    return words.join(" ");
  }

  override [REPR](): string {
    return `<${this.constructor.name} ${this._describe()}>`;
  }

  *_putBody(item: T): Body<void> {
    while (this.full()) {
      if (this.#isShutDown) throw new QueueShutDown();
      yield* this.#stand(this.#putters, () => !this.full());
    }
    this.putNowait(item);
  }

  *_getBody(): Body<T> {
    while (this.empty()) {
      if (this.#isShutDown) throw new QueueShutDown();
      yield* this.#stand(this.#getters, () => !this.empty());
    }
    return this.getNowait();
  }

  *_joinBody(): Body<void> {
    if (this.#unfinished > 0) yield* this._allDone.joinBody(this.#unfinished);
  }

  /** One wait in line; who is cancelled after having been woken passes the hint on. */
  *#stand(line: WaitLine, isWorthwhile: () => boolean): Body<void> {
    const waiter: Waiter = line.join();
    try {
      yield waiter;
    } catch (error) {
      waiter.cancel();
      line.leave(waiter);
      if (isWorthwhile() && !waiter.cancelled()) line.wakeAndRemove();
      throw error;
    }
  }

  protected _tell(): void {
    const { maxsize } = this;
    machine().probe.changed(this, maxsize > 0 ? `${this.qsize()} of ${maxsize}` : String(this.qsize()));
  }
}

function* putBody<T>(queue: Queue<T>, item: T): Body<void> {
  yield* queue._putBody(item);
}

function* getBody<T>(queue: Queue<T>): Body<T> {
  return yield* queue._getBody();
}

function* joinBody<T>(queue: Queue<T>): Body<void> {
  yield* queue._joinBody();
}

const put = coroutineFunction("Queue.put", putBody);
const get = coroutineFunction("Queue.get", getBody);
const join = coroutineFunction("Queue.join", joinBody);

/** Newest first. */
export class LifoQueue<T = unknown> extends Queue<T> {
  protected override _get(): T {
    return this._queue.pop()!;
  }
}

/** Smallest first; equal items in the order of a heap, which is not that of arrival. */
export class PriorityQueue<T = unknown> extends Queue<T> {
  protected override _put(item: T): void {
    heapPush(this._queue, item);
  }

  protected override _get(): T {
    return heapPop(this._queue) as T;
  }
}
