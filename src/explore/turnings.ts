// Lists the ways in which a run could have gone on differently, each of which leads to orders that no other one leads to.
import type { Trail } from "./trail.ts";
import { type Bounds, boundsOf, type Turning, valuesFor } from "./zone.ts";

/** A turning, and the decisions that lead to it; all later ones are as when nobody is asked. */
export interface Derived {
  readonly turning: Turning;
  readonly changes: ReadonlyMap<number, number>;
}

function changesOf({ least }: Trail, values: readonly number[]): Map<number, number> {
  const changes = new Map<number, number>();
  values.forEach((value, i) => {
    if (value !== least[i]) changes.set(i, value);
  });
  return changes;
}

/** Near turnings need few decisions: they put first what would have been soon. All others are far. */
export type Distance = "near" | "far";

/** So many are near at each step. */
const NEAR = 3;

/** Of these timers, those that go off soonest in a run, or those that do not. */
function atDistance({ times }: Trail, timers: number[], distance: Distance): number[] {
  if (timers.length <= NEAR) return distance === "near" ? timers : [];
  const sorted = timers.sort((a, b) => times[a] - times[b] || a - b);
  return distance === "near" ? sorted.slice(0, NEAR) : sorted.slice(NEAR);
}

/** By step, which values of a pick of a thread are to be tried; null for all. */
export type Mattering = ReadonlyMap<number, ReadonlySet<number>> | null;

const NONE: ReadonlySet<number> = new Set();

/** Those at a step, whether durations bring them about or not. `withTies`: it may also be at the moment of the one before. */
function* turningsAt(
  trail: Trail,
  step: number,
  { low, high }: Bounds,
  withTies: boolean,
  distance: Distance,
  mattering: Mattering,
): Generator<Turning> {
  const { steps, kinds, most, values, made, over, length } = trail;
  const taken = step < steps.length ? steps[step] : -1;
  const isTie = trail.isTie(step);
  if (isTie) {
    if (distance === "near") yield { type: "no tie", trail, step, timer: -1, value: 0 };
  } else if (taken >= 0 && kinds[taken] !== "delay") {
    const wanted = kinds[taken] === "thread" && mattering !== null ? (mattering.get(step) ?? NONE) : null;
    for (let value = 0; value <= most[taken]; value++)
      if (
        value !== values[taken] &&
        (value <= NEAR ? "near" : "far") === distance &&
        (wanted === null || wanted.has(value))
      )
        yield { type: "pick", trail, step, timer: taken, value };
  } else if (taken >= 0) {
    const live: number[] = [];
    let latest = high[taken];
    for (let i = 0; i < length && made[i] <= step; i++)
      if (i !== taken && trail.isLive(i, step)) {
        live.push(i);
        latest = Math.min(latest, high[i]);
      }
    for (const timer of atDistance(trail, live, distance))
      if (low[timer] <= latest) yield { type: "later", trail, step, timer, value: 0 };
  }
  if (!withTies || !trail.isTimer(step - 1)) return;
  // At one moment they go off in the order in which they were set.
  const before = steps[step - 1];
  const following: number[] = [];
  for (let i = before + 1; i < length && made[i] < step; i++) {
    if (kinds[i] !== "delay" || over[i] < step || (isTie && i === taken)) continue;
    if (low[i] <= high[before]) following.push(i);
  }
  for (const timer of atDistance(trail, following, distance))
    yield { type: "tie", trail, step, timer, value: 0 };
}

/** Those of the step `from` on, as far as durations bring them about; null for each one that they do not. */
export function* derivedFrom(
  trail: Trail,
  { from, withTies }: Start,
  distance: Distance,
  mattering: Mattering = null,
): Generator<Derived | null> {
  const bounds = boundsOf(trail);
  for (let step = from; step <= trail.steps.length; step++)
    for (const turning of turningsAt(trail, step, bounds, withTies || step > from, distance, mattering)) {
      const values = valuesFor(turning, bounds.high);
      yield values === null ? null : { turning, changes: changesOf(trail, values) };
    }
}

/** The pick of another thread at a step that is one. */
export function pickAt(trail: Trail, step: number, value: number): Derived {
  const timer = trail.steps[step];
  const values = [...trail.values.slice(0, timer), value];
  return { turning: { type: "pick", trail, step, timer, value }, changes: changesOf(trail, values) };
}

/** Where the turnings begin of a run, so that none is that of another one. */
export interface Start {
  readonly from: number;
  readonly withTies: boolean;
}

/** Behind the turning that led to a run; null if none did. */
export function startBehind(turning: Turning | null): Start {
  if (turning === null) return { from: 0, withTies: true };
  const { type, step } = turning;
  return type === "no tie" ? { from: step, withTies: false } : { from: step + 1, withTies: true };
}

/** Whether a run that was to take a turning has taken it, and come to it on the same way. */
export function hasTaken(trail: Trail, { type, trail: from, step, timer, value }: Turning): boolean {
  const { steps, made, least, kinds, values } = trail;
  for (let at = 0; at < step; at++)
    if (steps[at] !== from.steps[at] || trail.isTie(at) !== from.isTie(at)) return false;
  const known = type === "later" ? step : step - 1;
  for (let i = 0; i < trail.length && made[i] <= known; i++)
    if (least[i] !== from.least[i] || kinds[i] !== from.kinds[i]) return false;
  if (type === "no tie") return steps.length >= step && !trail.isTie(step);
  return (
    steps[step] === timer &&
    trail.isTie(step) === (type === "tie") &&
    (type !== "pick" || values[timer] === value)
  );
}
