// Remembers which picks of a thread have been tried at which place, for runs that show that one before their own turning matters, and
// so that no order is tried that differs from one of these by nothing that matters.
import type { Sleep } from "./decider.ts";
import type { Slice, Trail } from "./trail.ts";
import { type Derived, type Mattering, pickAt } from "./turnings.ts";

/** A place that runs have come to on the same way, whatever their durations. */
interface Place {
  readonly next: Map<string, Place>;
  /** Of a pick: the values that have been tried, or wait for it. */
  readonly tried: Set<number>;
  /** By thread, what those touched that have been picked. */
  readonly touched: Map<number, number>;
}

function newPlace(): Place {
  return { next: new Map(), tried: new Set(), touched: new Map() };
}

export class TriedPicks {
  private readonly start = newPlace();
  /** The step at which a run turned off from the first one; -1 for the first. */
  private readonly roots = new WeakMap<Trail, number>();

  /**
   * A run that `derived` led to, null for the first, of which these picks matter. Gives those before its turning, or at it, that have not
   * been tried: what follows the turning is derived from the run itself.
   */
  add(trail: Trail, derived: Derived | null, mattering: Mattering): Derived[] {
    const turned = derived?.turning.step ?? -1;
    const before = derived === null ? -1 : (this.roots.get(derived.turning.trail) ?? -1);
    const root = before < 0 ? turned : before;
    this.roots.set(trail, root);
    const slices = new Map<number, Slice>();
    for (const slice of trail.slices) if (slice.step >= 0) slices.set(slice.step, slice);
    const found: Derived[] = [];
    let place = this.start;
    for (let step = 0; step < trail.steps.length; step++) {
      const slice = slices.get(step);
      // Of the first run all are tried: what of them has been tried elsewhere is not known here.
      if (slice !== undefined && (derived === null || step > root)) {
        const { tried, touched } = place;
        tried.add(trail.values[trail.steps[step]]);
        if (step >= turned && !touched.has(slice.thread)) touched.set(slice.thread, slice.touched);
        for (const value of mattering?.get(step) ?? []) {
          if (tried.has(value)) continue;
          tried.add(value);
          if (step <= turned) found.push(pickAt(trail, step, value));
        }
      }
      const way = wayAt(trail, step);
      let next = place.next.get(way);
      if (next === undefined) place.next.set(way, (next = newPlace()));
      place = next;
    }
    return found;
  }

  /** Who need not be next behind a pick, nor later as long as nothing matters to it. */
  asleepBehind({ turning: { type, trail, step, timer } }: Derived): Sleep | null {
    if (type !== "pick" || trail.kinds[timer] !== "thread" || !trail.hasTouched) return null;
    let place: Place | undefined = this.start;
    for (let at = 0; at < step; at++) place = place?.next.get(wayAt(trail, at));
    return { from: timer, threads: new Map([...(trail.asleep.get(step) ?? []), ...(place?.touched ?? [])]) };
  }
}

function wayAt(trail: Trail, step: number): string {
  const number = trail.steps[step];
  if (trail.isTimer(step)) return trail.isTie(step) ? `=${number}` : `${number}`;
  return `${number}:${trail.values[number]}`;
}
