// Hands out the runs to be tried: first that which nobody decides anything about, then by the number of decisions that differ, then all others.
import type { Sleep } from "./decider.ts";
import { picksThatMatter } from "./races.ts";
import { TriedPicks } from "./tried-picks.ts";
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

/** Several may explore a program together, each a part of it: this is number `index`, from 0 on, of `count`. */
export interface Share {
  readonly index: number;
  readonly count: number;
}

export const WHOLE: Share = { index: 0, count: 1 };

/** Every `count`th, where the one numbered `first` is somebody's first. */
function* shareOf(source: Source, { index, count }: Share, first: number): Source {
  let at = first;
  for (const derived of source) if (derived === null || at++ % count === index) yield derived;
}

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
  private readonly picks = new TriedPicks();
  private readonly isTimeUp: () => boolean;
  private readonly share: Share;
  /** Those derived from the first run, which all try who explore together: what is derived from them is divided up. */
  private readonly common = new Map<Derived, number>();
  /** There was no time, or a run did not go where its decisions should have led: it depends on more than the order of its timers. */
  isIncomplete = false;

  constructor(isTimeUp: () => boolean, share: Share = WHOLE) {
    this.isTimeUp = isTimeUp;
    this.share = share;
  }

  /** Everybody who explores the program with this one tries it, too. */
  isCommon(derived: Derived): boolean {
    return this.common.has(derived);
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
    // Of the first run all are tried: they are divided up between those who explore together, none of whom knows what others find.
    const mattering = derived === null || trail.slices.length === 0 ? null : picksThatMatter(trail);
    if (trail.slices.length > 0)
      for (const earlier of this.picks.add(trail, derived, mattering)) {
        (this.waiting[earlier.changes.size] ??= []).push(earlier);
        this.waitingCount++;
      }
    const near = this.sourceOf(derivedFrom(trail, start, "near", mattering), derived, 0);
    const far = this.sourceOf(derivedFrom(trail, start, "far", mattering), derived, 1);
    if (this.stack !== null) {
      this.stack.push(far, near);
      return;
    }
    this.far.push(far);
    (this.sources[derived?.changes.size ?? 0] ??= []).push(near);
    this.keptCount += trail.length;
  }

  /** `half`: 0 for those that are near, 1 for the others. The numbers are the same for all who explore together. */
  private sourceOf(source: Source, from: Derived | null, half: 0 | 1): Source {
    if (this.share.count === 1) return source;
    if (from === null) return this.numbered(source, half);
    const number = this.common.get(from);
    return number === undefined ? source : shareOf(source, this.share, number + half);
  }

  private *numbered(source: Source, half: 0 | 1): Source {
    let number = half;
    for (const derived of source) {
      if (derived !== null) this.common.set(derived, number);
      number += 2;
      yield derived;
    }
  }

  /** What need not be tried again behind it. */
  asleepBehind(derived: Derived): Sleep | null {
    return this.picks.asleepBehind(derived);
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
