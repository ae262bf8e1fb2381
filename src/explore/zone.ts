// Finds durations that bring timers into a certain order, or that there are none: a system of difference constraints.
// Source: Cormen et al., Introduction to Algorithms, "Difference constraints and shortest paths"; the timers of a run are the clocks
// of a timed automaton, an order of theirs a zone (Dill 1989).
import type { Trail } from "./trail.ts";

/**
 * Up to a step all is to be as in a run. Then `timer` is to go off next, later than the one before, or at its very moment; or
 * nothing more at its moment; or another one is to be picked.
 */
export interface Turning {
  readonly type: "later" | "tie" | "no tie" | "pick";
  readonly trail: Trail;
  readonly step: number;
  /** The decision that it is about; -1 for none. */
  readonly timer: number;
  /** Of a pick, who is to be first. */
  readonly value: number;
}

/** How many decisions had been made when a step was taken. */
function madeBefore({ made, length }: Trail, step: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (made[middle] <= step) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The earliest and latest moments at which the timers of a trail can go off, in whatever order. */
export function boundsOf(trail: Trail, most: readonly number[] = trail.most): Bounds {
  const { kinds, bases, offsets, least, length } = trail;
  const low = new Float64Array(length);
  const high = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    if (kinds[i] !== "delay") continue;
    const base = bases[i];
    low[i] = (base < 0 ? 0 : low[base]) + offsets[i] + least[i];
    high[i] = (base < 0 ? 0 : high[base]) + offsets[i] + most[i];
  }
  return { low, high };
}

/**
 * Constraints: `after[i]` goes off `gap[i]` microseconds after `before[i]`, or later. One list serves all turnings, one after another:
 * to make one for each takes longer than to fill it.
 */
const gaps = {
  before: [] as number[],
  after: [] as number[],
  gap: [] as number[],
  count: 0,
  /** By step, the timer that went off last before it. */
  lastBefore: [] as number[],
};

function addGap(before: number, after: number, gap: number): void {
  const at = gaps.count++;
  gaps.before[at] = before;
  gaps.after[at] = after;
  gaps.gap[at] = gap;
}

/** `after` goes off later than `before`, or at its very moment. */
function follow(before: number, after: number, isTie: boolean): void {
  if (before < 0) return;
  addGap(before, after, isTie ? 0 : 1);
  if (isTie) addGap(after, before, 0);
}

function findGaps({ type, trail, step, timer }: Turning, count: number): void {
  const { kinds, steps, made, over, times } = trail;
  const { lastBefore } = gaps;
  gaps.count = 0;
  let last = -1;
  for (let at = 0; at < step; at++) {
    lastBefore[at] = last;
    const each = steps[at];
    if (kinds[each] !== "delay") continue;
    follow(last, each, last >= 0 && times[each] === times[last]);
    last = each;
  }
  lastBefore[step] = last;
  if (timer >= 0) follow(last, timer, type === "tie");
  // What goes off at the moment of the one before does so before anybody can call it off.
  const stillThere = type === "later" ? step + 1 : step;
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== "delay" || i === timer) continue;
    const end = over[i];
    const isSubject = steps[end] === i;
    if (end < step && isSubject) continue;
    const isThere = end >= stillThere || (end >= step && isSubject);
    // It was still to come when this one went off; where it is that of the turning, it may follow at the same moment.
    const seen = isThere && timer >= 0 ? timer : lastBefore[Math.min(end, step)];
    if (seen < 0 || (seen !== timer && over[seen] < made[i])) continue;
    addGap(seen, i, seen === timer && i > timer ? 0 : 1);
  }
}

/**
 * The values of all decisions that were made before that turning, as small as they can be, so that the run takes it; null if no
 * durations bring it about. `high` as `boundsOf` gives it. `most`: the longest delays.
 */
export function valuesFor(
  turning: Turning,
  high: Float64Array,
  most: readonly number[] = turning.trail.most,
): number[] | null {
  const { type, trail, step, timer, value } = turning;
  const { kinds, bases, offsets, least, values } = trail;
  if (type === "pick") return [...values.slice(0, timer), value];
  const count = madeBefore(trail, type === "later" ? step : step - 1);
  findGaps(turning, count);
  const { before, after, gap } = gaps;
  const times = new Float64Array(count);
  let isSettled = false;
  // Where no circle of constraints contradicts itself, each way of constraints is gone in as many rounds as there are timers.
  for (let rounds = 0; !isSettled; rounds++) {
    if (rounds > count + 1) return null;
    isSettled = true;
    for (let i = 0; i < count; i++) {
      if (kinds[i] !== "delay") continue;
      const base = bases[i];
      const start = (base < 0 ? 0 : times[base]) + offsets[i];
      if (times[i] < start + least[i]) {
        times[i] = start + least[i];
        isSettled = false;
      } else if (times[i] > start + most[i]) {
        if (base < 0 || times[i] > high[i]) return null;
        times[base] = times[i] - most[i] - offsets[i];
        isSettled = false;
      }
    }
    for (let i = 0; i < gaps.count; i++) {
      const soonest = times[before[i]] + gap[i];
      if (times[after[i]] >= soonest) continue;
      times[after[i]] = soonest;
      if (soonest > high[after[i]]) return null;
      isSettled = false;
    }
  }
  const found: number[] = [];
  for (let i = 0; i < count; i++)
    found.push(
      kinds[i] === "delay" ? times[i] - (bases[i] < 0 ? 0 : times[bases[i]]) - offsets[i] : values[i],
    );
  return found;
}

/** The order of a whole run is kept with as few late timers as are found: those that are late by the smallest part are tried first. */
export function fewestChanges(trail: Trail): Map<number, number> {
  const { kinds, least, values, length } = trail;
  const changes = trail.changes();
  const turning: Turning = { type: "no tie", trail, step: trail.steps.length, timer: -1, value: 0 };
  const most = [...trail.most];
  let best: number[] | null = null;
  const late = [...changes.keys()].filter((i) => kinds[i] === "delay");
  for (const i of late.sort((a, b) => values[a] / least[a] - values[b] / least[b])) {
    const before = most[i];
    most[i] = least[i];
    const found = valuesFor(turning, boundsOf(trail, most).high, most);
    if (found === null) most[i] = before;
    else best = found;
  }
  if (best === null) return changes;
  const fewest = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const value = kinds[i] === "delay" ? (i < best.length ? best[i] : least[i]) : values[i];
    if (value !== least[i]) fewest.set(i, value);
  }
  return fewest.size < changes.size ? fewest : changes;
}
