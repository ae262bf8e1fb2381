// Finds which picks of a thread matter: those before which another thread does something, at the same moment, that has something in
// common with what was picked. Source: Flanagan and Godefroid, "Dynamic Partial-Order Reduction for Model Checking Software", POPL
// 2005; here every later slice counts, and not only the next, so that nobody has to know who let whom go on.
import { ANYTHING, OTHER_LOOP, TASK_NUMBERS } from "../engine/index.ts";
import type { Trail } from "./trail.ts";

/** There are so many ways to have touched something. */
const KINDS = (ANYTHING | OTHER_LOOP | TASK_NUMBERS) + 1;

/** Whether it may matter which of two slices of different threads comes first. */
export function mayMatter(one: number, other: number, areTaskNumbersTold: boolean): boolean {
  const both = one & other;
  if ((both & ANYTHING) !== 0 || ((one | other) & OTHER_LOOP) !== 0) return true;
  return areTaskNumbersTold && (both & TASK_NUMBERS) !== 0;
}

/** By step, the values of picks that are to be tried, and not only what was picked. */
export function picksThatMatter(trail: Trail): ReadonlyMap<number, ReadonlySet<number>> {
  const { slices, threads, areTaskNumbersTold, cutOff, hasTouched } = trail;
  const found = new Map<number, Set<number>>();
  // By thread, the ways in which its later slices of this moment have touched something, as bits.
  let later = new Map<number, number>();
  const last = slices.at(-1)?.moment;
  for (let at = slices.length - 1; at >= 0; at--) {
    const { thread, touched, step, moment } = slices[at];
    if (moment !== slices[at + 1]?.moment) later = new Map();
    if (step >= 0) {
      const all = threads.get(step)!;
      const values = new Set<number>();
      const add = (other: number): void => {
        const value = all.indexOf(other);
        if (value >= 0) values.add(value);
        else all.forEach((_, each) => values.add(each));
      };
      // Who was cut off when the run ended could have done anything before.
      if (!hasTouched || (cutOff > 0 && moment === last)) all.forEach((_, each) => values.add(each));
      for (const [other, ways] of later) {
        if (other === thread) continue;
        for (let way = 0; way < KINDS; way++)
          if ((ways & (1 << way)) !== 0 && mayMatter(touched, way, areTaskNumbersTold)) add(other);
      }
      values.delete(trail.values[trail.steps[step]]);
      const asleep = trail.asleep.get(step);
      if (asleep !== undefined) for (const value of values) if (asleep.has(all[value])) values.delete(value);
      found.set(step, values);
    }
    later.set(thread, (later.get(thread) ?? 0) | (1 << touched));
  }
  return found;
}
