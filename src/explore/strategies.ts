// Ways to decide: as a schedule says, at random, or by few late timers.
import type { Decide } from "./decider.ts";
import type { Changes } from "./trail.ts";

/** As these say; all else as when nobody is asked. What cannot be is as near to it as can be. */
export function following(changes: Changes): Decide {
  return (number, _kind, least, most) => {
    const value = changes.get(number);
    return value === undefined ? least : Math.min(most, Math.max(least, value));
  };
}

/** Numbers from 0 up to, but not including, 1: the same for the same seed. Source: Vigna's splitmix32, as widely used. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** Everything anywhere. */
export function wandering(random: () => number): Decide {
  return (_number, _kind, least, most) => least + Math.floor(random() * (most - least + 1));
}

/**
 * All as when nobody is asked, but for a few decisions somewhere among `length`, which go as far as they can. Source: Burckhardt et al.,
 * "A Randomized Scheduler with Probabilistic Guarantees of Finding Bugs", ASPLOS 2010; here timers have priorities.
 */
export function withFewLate(random: () => number, length: number, few: number): Decide {
  const late = new Set<number>();
  for (let i = 0; i < few; i++) late.add(Math.floor(random() * length));
  return (number, kind, least, most) => {
    if (!late.has(number)) return least;
    return kind === "delay"
      ? most - Math.floor(random() * ((most - least) / 2))
      : least + Math.floor(random() * (most - least + 1));
  };
}
