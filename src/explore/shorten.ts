// Finds the fewest decisions that lead to an outcome, and round numbers for them.
import type { Changes, Trail } from "./trail.ts";
import { fewestChanges } from "./zone.ts";

/** Runs that may be made for one outcome; of these, for round numbers. */
const MOST_RUNS = 50;
const ROUNDING_RUNS = 12;

/** Runs the program with these decisions: what was decided, or null if it led elsewhere. */
export type LeadsTo = (changes: Changes) => Trail | null;

/** As few as are found, in at most 50 runs. */
export function fewestTo(changes: Changes, leadsTo: LeadsTo): Changes {
  if (changes.size === 0) return changes;
  let left = MOST_RUNS - ROUNDING_RUNS;
  const attempt: LeadsTo = (tried) => (left-- > 0 ? leadsTo(tried) : null);
  let best = attempt(changes);
  if (best === null) return changes;
  // The same order with other delays costs nothing to find; decisions that do not matter for the outcome cost runs.
  best = attempt(fewestChanges(best)) ?? best;
  best = shortened(best, attempt, () => left > 0);
  best = attempt(fewestChanges(best)) ?? best;
  left = ROUNDING_RUNS;
  return rounded(best, attempt, () => left > 0).changes();
}

/**
 * Leaves decisions out as long as the rest still leads there. Source: Zeller and Hildebrandt, "Simplifying and Isolating
 * Failure-Inducing Input", IEEE TSE 2002.
 */
function shortened(trail: Trail, leadsTo: LeadsTo, isAllowed: () => boolean): Trail {
  let best = trail;
  let items = [...best.changes()];
  for (let parts = 2; items.length > 0 && isAllowed();) {
    const size = Math.ceil(items.length / parts);
    let found: Trail | null = null;
    for (let start = 0; start < items.length && found === null && isAllowed(); start += size) {
      const tried = leadsTo(new Map([...items.slice(0, start), ...items.slice(start + size)]));
      if (tried !== null && tried.changes().size < items.length) found = tried;
    }
    if (found !== null) {
      best = found;
      items = [...best.changes()];
      parts = Math.max(2, parts - 1);
    } else if (size <= 1) break;
    else parts = Math.min(items.length, parts * 2);
  }
  return best;
}

/** Delays that can be told: as few digits as lead there. */
function rounded(trail: Trail, leadsTo: LeadsTo, isAllowed: () => boolean): Trail {
  let best = trail;
  for (const [number, value] of trail.changes()) {
    if (trail.kinds[number] !== "delay") continue;
    for (let unit = 10 ** Math.floor(Math.log10(value)); unit > 1 && isAllowed(); unit /= 10) {
      const round = Math.ceil(value / unit) * unit;
      if (round === value) break;
      const changes = best.changes();
      const tried = leadsTo(new Map(changes).set(number, round));
      if (tried?.values[number] !== round || tried.changes().size !== changes.size) continue;
      best = tried;
      break;
    }
  }
  return best;
}
