// Lists things that matter only while something is true of them; adding is cheap, and removing goes by itself.

const MIN_SWEEP = 1_024;

/** Keeps insertion order. Forgets what has ceased to matter in sweeps, so that adding costs constant time on average. */
export class Registry<T> {
  private items: T[] = [];
  private sweepAt = MIN_SWEEP;
  private readonly matters: (item: T) => boolean;

  constructor(matters: (item: T) => boolean) {
    this.matters = matters;
  }

  add(item: T): void {
    if (this.items.length === this.sweepAt) {
      this.items = this.items.filter(this.matters);
      this.sweepAt = Math.max(MIN_SWEEP, this.items.length * 2);
    }
    this.items.push(item);
  }

  /** An item has ceased to matter. If it was the last one added, as most are, it does not stay until the next sweep. */
  forget(item: T): void {
    if (this.items[this.items.length - 1] === item) this.items.pop();
  }

  /** Those that still matter, in the order in which they were added. */
  list(): T[] {
    return this.items.filter(this.matters);
  }
}
