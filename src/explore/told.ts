// Says of the decisions of a run what they changed: who waits longer than asked, and after whom that ends.
import { Decider } from "./decider.ts";
import { type Schedule, scheduleOf } from "./schedule.ts";
import { following } from "./strategies.ts";
import type { Changes, DecisionKind, Trail } from "./trail.ts";

/** A decision that is not as when nobody is asked. */
export interface ToldChange {
  readonly kind: DecisionKind;
  /** On whose behalf; "" for nobody's. */
  readonly label: string;
  /** Where in the source; 0 for nowhere. */
  readonly site: number;
  /** In microseconds; of a pick, which is first, and of how many. */
  readonly asked: number;
  readonly value: number;
  readonly most: number;
  /** Who would have gone off later, and now goes off before; null for nobody. */
  readonly after: { readonly label: string; readonly site: number } | null;
}

/** Runs a program once more, with labels, as these decisions say; tells of them. */
export function toldRun(
  jitter: number,
  changes: Changes,
  run: (decider: Decider, withLabels: boolean) => unknown,
  lineOf: (site: number) => number,
): { readonly schedule: Schedule; readonly told: readonly ToldChange[] } {
  const decider = new Decider(jitter, following(changes), true);
  run(decider, true);
  const { trail } = decider;
  return { schedule: scheduleOf(jitter, trail, lineOf), told: toldChanges(trail) };
}

/** `trail` is one with labels. */
export function toldChanges(trail: Trail): ToldChange[] {
  const { kinds, labels, sites, least, values, most } = trail;
  return [...trail.changes().keys()].map((i) => ({
    kind: kinds[i],
    label: labels[i],
    site: sites[i],
    asked: least[i],
    value: values[i],
    most: most[i],
    after: kinds[i] === "delay" ? overtaken(trail, i) : null,
  }));
}

function overtaken(trail: Trail, late: number): ToldChange["after"] {
  const { steps, over, times, values, least, labels, sites } = trail;
  if (steps[over[late]] !== late) return null;
  const other = trail.timerBefore(over[late]);
  const meant = times[late] - values[late] + least[late];
  if (other < 0 || times[other] < meant) return null;
  return { label: labels[other], site: sites[other] };
}
