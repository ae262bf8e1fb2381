// Counts what a run leaves behind or holds, tells when it comes to a bound, and lets it have as much again.
import { type Bound, type BoundReached, BOUNDS, type RunLimits, WITHOUT_PAUSE } from "../trace/bounds.ts";

/** How much of each there is, for the bounds that somebody counts. */
export type Amounts = Readonly<Partial<Record<Bound, () => number>>>;

export class RunBounds {
  private readonly limits: RunLimits;
  /** The run waits at a bound until more is allowed; if not, it ends at its events, and drops what is printed beyond. */
  private readonly asks: boolean;
  /** How often each has been raised. */
  private readonly times = new Map<Bound, number>();

  constructor(limits: RunLimits, asks: boolean) {
    this.limits = limits;
    this.asks = asks;
  }

  /** How much of it there may be while nobody has been asked. */
  private soft(bound: Bound): number {
    return (this.limits[bound] ?? Infinity) * (this.times.get(bound) ?? 1);
  }

  /** How much of it is taken where nobody can be asked. */
  hard(bound: Bound): number {
    return this.asks ? this.soft(bound) * WITHOUT_PAUSE : this.soft(bound);
  }

  /** Between two handles: null if the run may go on. */
  reached(amounts: Amounts, site: number): BoundReached | null {
    if (!this.asks) return null;
    const bound = BOUNDS.find((each) => (amounts[each]?.() ?? 0) >= this.soft(each));
    return bound === undefined ? null : { bound, amount: amounts[bound]?.() ?? 0, site };
  }

  /** As much again. */
  raise(bound: Bound): void {
    this.times.set(bound, (this.times.get(bound) ?? 1) + 1);
  }
}

/** How much a console has printed, and may print. */
export class PrintRoom {
  characters = 0;
  private readonly most: () => number;
  private hasDropped = false;
  private readonly onDrop: (most: number) => void;

  /** `onDrop` is called once for all that is dropped at one bound, of `most` characters. */
  constructor(most: () => number, onDrop: (most: number) => void) {
    this.most = most;
    this.onDrop = onDrop;
  }

  /** Whether a line of so many characters, with its end, still has room. Behind one that had none there is no other. */
  take(length: number): boolean {
    if (this.hasDropped) return false;
    if (this.characters + length <= this.most()) {
      this.characters += length;
      return true;
    }
    this.hasDropped = true;
    this.onDrop(this.most());
    return false;
  }

  /** There may be more room now. */
  reopen(): void {
    this.hasDropped = false;
  }
}
