// Hands items from task to task. Source: CPython Lib/asyncio/queues.py.
import { type Body, type Coroutine, machine, ValueError, type Kind } from "../../engine/index.ts";
import { requireNumber } from "../builtins/arguments.ts";
import { QueueEmpty, QueueFull, QueueShutDown } from "../builtins/errors.ts";
import { Event } from "./event.ts";
import { heapPop, heapPush, lengthOf } from "../builtins/heap.ts";
import { checkOptions, coroutine } from "../builtins/library.ts";
import { REPR, repr } from "../builtins/repr.ts";
import { Primitive, WaitLine } from "./wait-line.ts";

const QUEUE: Kind = { name: "queue", role: "lasting", lack: "item" };

const JOIN: Kind = { name: "queue join", role: "single", lack: "done" };

/** Is set while no item is open. */
class AllDone extends Event {
  override readonly _kind = JOIN;

  protected override _tell(): void {
    // Its state is how many items are open.
  }

  /** Of interest to those who wait. */
  tellOpen(count: number): void {
    if (this._line.length > 0) machine().probe.changed(this, "", count);
  }

  *standIn(openCount: number): Body<void> {
    machine().probe.changed(this, "", openCount);
    yield* this._wait();
  }
}

/** Being woken is only a hint: a getter looks again, and if the item is gone it stands in line at the end. */
export class Queue<T = unknown> extends Primitive {
  readonly _kind: Kind = QUEUE;
  readonly maxsize: number;
  /** Its items, in whatever suits `_init`, `_put` and `_get`. */
  protected _queue!: T[];
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
    this._init(maxsize);
  }

  // These three are what a subclass overrides for another order, or another container.

  /** Makes the container: anything with a length or size. */
  protected _init(maxsize: number): void;
  protected _init(): void {
    this._queue = [];
  }

  protected _put(item: T): void {
    this._queue.push(item);
  }

  protected _get(): T {
    return this._queue.shift()!;
  }

  qsize(): number {
    return lengthOf(this._queue);
  }

  empty(): boolean {
    return lengthOf(this._queue) === 0;
  }

  full(): boolean {
    const { maxsize } = this;
    requireNumber(maxsize);
    return maxsize > 0 && this.qsize() >= maxsize;
  }

  put(item: T): Coroutine<void> {
    return coroutine("Queue.put", this.#put(item), this);
  }

  get(): Coroutine<T> {
    return coroutine("Queue.get", this._take(), this);
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
    if (this.#unfinished <= 0) throw new ValueError("taskDone() called too many times");
    this._allDone.tellOpen(--this.#unfinished);
    if (this.#unfinished === 0) this._allDone.set();
  }

  /** Waits until `taskDone` was called for every item that was put. */
  join(): Coroutine<void> {
    return coroutine("Queue.join", this.#join(), this);
  }

  /** Puts are refused from now on; gets drain the queue, or are refused too if `immediate`. */
  shutdown(options: { immediate?: boolean } = {}): void {
    checkOptions("shutdown", options, ["immediate"]);
    this.#isShutDown = true;
    if (options.immediate === true) {
      while (!this.empty()) {
        this._get();
        if (this.#unfinished > 0) this.#unfinished--;
      }
      if (this.#unfinished === 0) this._allDone.set();
      this._tell();
    }
    while (this.#getters.length > 0) this.#getters.wakeAndRemove();
    while (this.#putters.length > 0) this.#putters.wakeAndRemove();
  }

  protected _describe(): string {
    const words = [`maxsize=${repr(this.maxsize)}`];
    if (lengthOf(this._queue) > 0) words.push(`_queue=${repr(this._queue)}`);
    if (this.#getters.length > 0) words.push(`_getters[${this.#getters.length}]`);
    if (this.#putters.length > 0) words.push(`_putters[${this.#putters.length}]`);
    if (this.#unfinished > 0) words.push(`tasks=${this.#unfinished}`);
    if (this.#isShutDown) words.push("shutdown");
    return words.join(" ");
  }

  override [REPR](): string {
    return `<${this.constructor.name} ${this._describe()}>`;
  }

  *#put(item: T): Body<void> {
    while (this.full()) {
      if (this.#isShutDown) throw new QueueShutDown();
      yield* this.#stand(this.#putters, () => !this.full());
    }
    this.putNowait(item);
  }

  protected *_take(): Body<T> {
    while (this.empty()) {
      if (this.#isShutDown) throw new QueueShutDown();
      yield* this.#stand(this.#getters, () => !this.empty());
    }
    return this.getNowait();
  }

  *#join(): Body<void> {
    if (this.#unfinished > 0) yield* this._allDone.standIn(this.#unfinished);
  }

  /** One wait in line; who is cancelled after having been woken passes the hint on. */
  *#stand(line: WaitLine, isWorthwhile: () => boolean): Body<void> {
    const waiter = line.join();
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
    machine().probe.changed(this, "", this.qsize(), Math.max(0, maxsize), this._queue);
  }
}

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
