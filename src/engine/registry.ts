// Lists things that matter only while something is true of them; to add one costs nothing but its place.

/** With fewer it is not worth while to look for those that have ceased to matter. */
const MIN_SWEEP = 1_024;

/**
 * Keeps insertion order. It is told how many have ceased to matter, and throws them out when they are half of all: none of the
 * others is looked at before, since to look at a hundred thousand that lie all over the memory costs more than to make them.
 */
export class Registry<T> {
  private items: T[] = [];
  private goneCount = 0;
  private readonly matters: (item: T) => boolean;

  constructor(matters: (item: T) => boolean) {
    this.matters = matters;
  }

  add(item: T): void {
    if (this.goneCount >= MIN_SWEEP && this.goneCount * 2 >= this.items.length) {
      this.items = this.items.filter(this.matters);
      this.goneCount = 0;
    }
    this.items.push(item);
  }

  /** An item has ceased to matter. If it was the last one added, as most are, it is gone at once. */
  forget(item: T): void {
    if (this.items[this.items.length - 1] === item) this.items.pop();
    else this.goneCount++;
  }

  /** Those that still matter, in the order in which they were added. */
  list(): T[] {
    return this.items.filter(this.matters);
  }
}
