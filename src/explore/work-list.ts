// Hands out the runs to be tried: first that which nobody decides anything about, then by the number of decisions that differ, then all others.
import type { Trail } from "./trail.ts";
import { type Derived, derivedFrom, hasTaken, startBehind } from "./turnings.ts";

/** Up to so many decisions that differ, those with fewer come first: most failures need no more (Thomson et al., TOPC 2016). */
const SIZES = 2;
/** So many that wait to be run, and decisions of runs that others are still to be derived from, are kept at once. */
const MOST_WAITING = 20_000;
const MOST_KEPT = 2_000_000;

/** After so many turnings were looked at, one that was found before is tried: of a large program there are very many. */
const MOST_TRIES = 64;

type Source = Generator<Derived | null>;

/** Ways through a program: each is handed out once. */
export class WorkList {
  /** By the number of decisions that differ. */
  private readonly waiting: (Derived[] | undefined)[] = [];
  private readonly sources: (Source[] | undefined)[] = [];
  private readonly far: Source[] = [];
  private waitingCount = 0;
  private keptCount = 0;
  /** Where there are too many, or the small ones have been tried: depth first, which keeps few. */
  private stack: Source[] | null = null;
  private readonly isTimeUp: () => boolean;
  /** There was no time, or a run did not go where its decisions should have led: it depends on more than the order of its timers. */
  isIncomplete = false;

  constructor(isTimeUp: () => boolean) {
    this.isTimeUp = isTimeUp;
  }

  /** Those with few decisions that differ have been handed out, or there are too many of them. */
  get isDeep(): boolean {
    return this.stack !== null;
  }

  /** What a run came to which `derived` led to; null for the first one. */
  add(trail: Trail, derived: Derived | null): void {
    if (derived !== null && !hasTaken(trail, derived.turning)) {
      this.isIncomplete = true;
      return;
    }
    const start = startBehind(derived?.turning ?? null);
    const [near, far] = [derivedFrom(trail, start, "near"), derivedFrom(trail, start, "far")];
    if (this.stack !== null) {
      this.stack.push(far, near);
      return;
    }
    this.far.push(far);
    (this.sources[derived?.changes.size ?? 0] ??= []).push(near);
    this.keptCount += trail.length;
  }

  /** The decisions to be tried next; null when there are no others. */
  next(): Derived | null {
    if (this.stack === null) {
      const found = this.nextSmall();
      if (found !== null) return found;
      this.stack = [...this.far.reverse(), ...this.sources.flatMap((sources) => sources ?? []).reverse()];
    }
    return this.nextDeep(this.stack);
  }

  private nextSmall(): Derived | null {
    let tries = 0;
    for (let size = 0; size <= SIZES; size++) {
      const found = this.waiting[size]?.shift();
      if (found !== undefined) {
        this.waitingCount--;
        return found;
      }
      const sources = this.sources[size] ?? [];
      while (size < SIZES && sources.length > 0) {
        if (this.waitingCount >= MOST_WAITING || this.keptCount >= MOST_KEPT || this.isTimeUp()) return null;
        if (++tries > MOST_TRIES && this.waitingCount > 0) break;
        const { done, value } = sources[0].next();
        if (done) sources.shift();
        else if (value !== null) {
          if (value.changes.size <= size) return value;
          (this.waiting[value.changes.size] ??= []).push(value);
          this.waitingCount++;
        }
      }
    }
    return null;
  }

  private nextDeep(stack: Source[]): Derived | null {
    for (let source = stack.at(-1); source !== undefined; source = stack.at(-1)) {
      if (this.isTimeUp()) {
        this.isIncomplete = true;
        return null;
      }
      const { done, value } = source.next();
      if (!done && value !== null) return value;
      if (done) stack.pop();
    }
    for (const waiting of this.waiting) {
      const found = waiting?.pop();
      if (found !== undefined) return found;
    }
    return null;
  }
}
