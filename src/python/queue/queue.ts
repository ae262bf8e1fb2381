// Hands items from thread to thread. Source: CPython Lib/queue.py.
import { type Blocking, type Body, machine, named, ValueError, type Kind } from "../../engine/index.ts";
import { requireNumber, requireSeconds } from "../builtins/arguments.ts";
import { heapPop, heapPush, lengthOf } from "../builtins/heap.ts";
import { blocking, checkOptions } from "../builtins/library.ts";
import { ThreadLine, ThreadPrimitive } from "../threading/thread-line.ts";

const QUEUE: Kind = { name: "thread queue", role: "lasting", lack: "item" };

const JOIN: Kind = { name: "thread queue join", role: "single", lack: "done" };

export class Empty extends Error {}
named("Empty", Empty);

export class Full extends Error {}
named("Full", Full);

/** Raised by `put` after `shutdown`, and by `get` once the queue is empty. */
export class ShutDown extends Error {}
named("ShutDown", ShutDown);

export interface BlockOptions {
  block?: boolean;
  /** Seconds; null for as long as it takes. */
  timeout?: number | null;
}

/** What `join` waits for. */
class AllDone extends ThreadPrimitive {
  readonly _kind = JOIN;
}

export class Queue<T = unknown> extends ThreadPrimitive {
  readonly _kind = QUEUE;
  readonly maxsize: number;
  /** Its items, in whatever suits `_init`, `_put`, `_get` and `_qsize`. */
  protected queue!: T[];
  readonly #getters = new ThreadLine(this);
  readonly #putters = new ThreadLine(this);
  /** It is called as the queue is. */
  readonly _allDone = new AllDone();
  readonly #joiners = new ThreadLine(this._allDone);
  #unfinished = 0;
  #isShutDown = false;

  constructor(maxsize = 0) {
    super();
    this.maxsize = maxsize;
    this._init(maxsize);
  }

  // These four are what a subclass overrides for another order, or another container.

  /** Makes the container. */
  protected _init(maxsize: number): void;
  protected _init(): void {
    this.queue = [];
  }

  protected _qsize(): number {
    return lengthOf(this.queue);
  }

  protected _put(item: T): void {
    this.queue.push(item);
  }

  protected _get(): T {
    return this.queue.shift()!;
  }

  qsize(): number {
    return this._qsize();
  }

  empty(): boolean {
    return this._qsize() === 0;
  }

  full(): boolean {
    return this.#isFull();
  }

  #isFull(): boolean {
    const { maxsize } = this;
    requireNumber(maxsize);
    return maxsize > 0 && this._qsize() >= maxsize;
  }

  /** Errors: Full if there is no room in time, or at once if `block` is false. */
  put(item: T, options: BlockOptions = {}): Blocking<void> {
    checkOptions("put", options, ["block", "timeout"]);
    return blocking("Queue.put", this.#put(item, options));
  }

  /** Errors: Empty if there is no item in time, or at once if `block` is false. */
  get(options: BlockOptions = {}): Blocking<T> {
    checkOptions("get", options, ["block", "timeout"]);
    return blocking("Queue.get", this.#get(options));
  }

  putNowait(item: T): void {
    requireNumber(this.maxsize);
    this.#putNow(item);
  }

  #putNow(item: T): void {
    if (this.#isShutDown) throw new ShutDown();
    if (this.#isFull()) throw new Full();
    this._put(item);
    this.#unfinished++;
    if (this.#joiners.length > 0) this.#tellOpen();
    this.#tell();
    this.#getters.wakeOne();
  }

  getNowait(): T {
    return this.#getNow();
  }

  #getNow(): T {
    if (this._qsize() === 0) throw this.#isShutDown ? new ShutDown() : new Empty();
    const item = this._get();
    this.#tell();
    this.#putters.wakeOne();
    return item;
  }

  /** Errors: ValueError if it is called more often than items were put. */
  taskDone(): void {
    if (this.#unfinished <= 0) throw new ValueError("taskDone() called too many times");
    this.#unfinished--;
    if (this.#joiners.length > 0) this.#tellOpen();
    if (this.#unfinished === 0) this.#joiners.wakeAll();
  }

  /** Wakes everybody: nothing is put any more, and nothing got once it is empty; `immediate` empties it now. */
  shutdown(options: { immediate?: boolean } = {}): void {
    checkOptions("shutdown", options, ["immediate"]);
    this.#isShutDown = true;
    if (options.immediate === true) {
      while (this._qsize() > 0) {
        this._get();
        if (this.#unfinished > 0) this.#unfinished--;
      }
      this.#tell();
      if (this.#joiners.length > 0) this.#tellOpen();
      this.#joiners.wakeAll();
    }
    this.#getters.wakeAll();
    this.#putters.wakeAll();
  }

  /** Stops the thread until `taskDone` was called for every item. */
  join(): Blocking<void> {
    return blocking("Queue.join", this.#join());
  }

  *#put(item: T, options: BlockOptions): Body<void> {
    requireNumber(this.maxsize);
    yield* this.#standFor(this.#putters, () => this.#isShutDown || !this.#isFull(), options);
    this.#putNow(item);
  }

  *#get(options: BlockOptions): Body<T> {
    yield* this.#standFor(this.#getters, () => this.#isShutDown || this._qsize() > 0, options);
    return this.#getNow();
  }

  *#join(): Body<void> {
    if (this.#unfinished > 0) this.#tellOpen();
    yield* this.#joiners.standUntil(() => this.#unfinished === 0, null);
  }

  *#standFor(line: ThreadLine, isPossible: () => boolean, options: BlockOptions): Body<void> {
    const { block = true, timeout = null } = options;
    if (!block) return;
    if (timeout !== null) requireSeconds(timeout);
    if (timeout !== null && timeout < 0) throw new ValueError("'timeout' must be a non-negative number");
    yield* line.standUntil(isPossible, timeout);
  }

  #tellOpen(): void {
    machine().probe.changed(this._allDone, "", this.#unfinished);
  }

  #tell(): void {
    const { maxsize } = this;
    machine().probe.changed(this, "", this.qsize(), Math.max(0, maxsize), this.queue);
  }
}

/** Newest first. */
export class LifoQueue<T = unknown> extends Queue<T> {
  protected override _get(): T {
    return this.queue.pop()!;
  }
}

/** Smallest first. */
export class PriorityQueue<T = unknown> extends Queue<T> {
  protected override _put(item: T): void {
    heapPush(this.queue, item);
  }

  protected override _get(): T {
    return heapPop(this.queue) as T;
  }
}
