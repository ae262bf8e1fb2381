// Lists what somebody may decide of a run: at each step, what could come there instead, and the decisions that lead to that.
import type { Change } from "./schedule.ts";
import type { DecisionKind, Trail } from "./trail.ts";
import { derivedFrom } from "./turnings.ts";
import type { Turning } from "./zone.ts";

/** A timer that goes off, or a pick. */
export interface Who {
  readonly kind: DecisionKind;
  /** On whose behalf; "" for nobody's. */
  readonly label: string;
  /** Where in the source; 0 for nowhere. */
  readonly site: number;
}

/** One thing that can be decided otherwise; all that comes behind it is as when nobody is asked. */
export interface Choice {
  /** From 0; of the same step there can be several. */
  readonly step: number;
  /** When that is in this run, in microseconds from its beginning. */
  readonly micros: number;
  /** What comes there in this run; null behind its last step. */
  readonly taken: Who | null;
  readonly type: Turning["type"];
  /** What would come instead; where two are no longer at one moment, the second of them. */
  readonly instead: Who;
  /** Of a pick: which would be first, and how many there are. */
  readonly value: number;
  readonly count: number;
  /** Also those that the run has already. */
  readonly changes: readonly Change[];
}

/** Nobody reads more of them. */
export const MOST_CHOICES = 200;
/** So many are looked at: not all have durations that bring them about. */
const MOST_TRIES = 600;
/** For a run with more decisions that takes too long while somebody waits. */
const MOST_DECISIONS = 600;

/** Of a run that is over, in the order of its steps; `trail` is one with labels. */
export function choicesOf(trail: Trail, lineOf: (site: number) => number): Choice[] {
  if (trail.length > MOST_DECISIONS) return [];
  const choices: Choice[] = [];
  let tries = 0;
  for (const derived of derivedFrom(trail, { from: 0, withTies: true }, "near")) {
    if (choices.length === MOST_CHOICES || ++tries > MOST_TRIES) break;
    if (derived === null) continue;
    const { turning, changes } = derived;
    choices.push(choiceOf(trail, turning, changes, lineOf));
  }
  return choices;
}

function choiceOf(
  trail: Trail,
  { type, step, timer, value }: Turning,
  changes: ReadonlyMap<number, number>,
  lineOf: (site: number) => number,
): Choice {
  const { steps, times, kinds, sites, most } = trail;
  const taken = step < steps.length ? steps[step] : -1;
  const at = trail.isTimer(step) ? taken : trail.timerBefore(step);
  return {
    step,
    micros: at < 0 ? 0 : times[at],
    taken: taken < 0 ? null : whoOf(trail, taken),
    type,
    instead: whoOf(trail, timer < 0 ? taken : timer),
    value,
    count: type === "pick" ? most[timer] + 1 : 0,
    changes: Array.from(changes, ([number, decided]) => ({
      number,
      kind: kinds[number],
      line: lineOf(sites[number]),
      value: decided,
    })),
  };
}

function whoOf({ kinds, labels, sites }: Trail, number: number): Who {
  return { kind: kinds[number], label: labels[number], site: sites[number] };
}
