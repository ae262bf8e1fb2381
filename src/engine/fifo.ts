// Queues things first in, first out, at constant cost: the ready queue, and every line of waiters.

const MIN_CAPACITY = 16;

/** Own elements from the start: assigning to a hole would ask the program's Array.prototype. */
function emptySlots<T>(count: number): (T | undefined)[] {
  return new Array<T | undefined>(count).fill(undefined);
}

/** Grows by doubling; `shift` never moves the other items, as `Array.prototype.shift` would. */
export class Fifo<T> {
  private items: (T | undefined)[] = emptySlots<T>(MIN_CAPACITY);
  private head = 0;
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(item: T): void {
    if (this.count === this.items.length) this.grow();
    this.items[(this.head + this.count++) & (this.items.length - 1)] = item;
  }

  /** Takes the oldest item; undefined when there is none. */
  shift(): T | undefined {
    if (this.count === 0) return undefined;
    const item = this.items[this.head];
    this.items[this.head] = undefined;
    this.head = (this.head + 1) & (this.items.length - 1);
    this.count--;
    return item;
  }

  /** Takes the one that has `index` before it, whose places do not change; undefined when there is none. */
  take(index: number): T | undefined {
    if (index >= this.count) return undefined;
    const before: T[] = [];
    while (before.length < index) before.push(this.shift()!);
    const taken = this.shift();
    const mask = this.items.length - 1;
    while (before.length > 0) {
      this.head = (this.head - 1) & mask;
      this.items[this.head] = before.pop();
      this.count++;
    }
    return taken;
  }

  clear(): void {
    this.items = emptySlots<T>(MIN_CAPACITY);
    this.head = this.count = 0;
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (let i = 0; i < this.count; i++) yield this.items[(this.head + i) & (this.items.length - 1)] as T;
  }

  // Capacity stays a power of two, so that a mask wraps the index.
  private grow(): void {
    const { items, head } = this;
    this.items = emptySlots<T>(items.length * 2);
    for (let i = 0; i < items.length; i++) this.items[i] = items[(head + i) & (items.length - 1)];
    this.head = 0;
  }
}
