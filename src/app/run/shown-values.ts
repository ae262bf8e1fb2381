// Chooses which variables are looked at: those of the selected lane, else of the one that acts, and the module's.
import type { TraceValues, VariableValue } from "../../trace/questions/values.ts";
import type { SpanRef } from "../../trace/questions/why.ts";
import type { Trace } from "../../trace/trace.ts";

export interface ShownValue extends VariableValue {
  /** By the last step. */
  readonly hasChanged: boolean;
}

export interface ShownFrame {
  /** The event by which the lane entered it; -1 for the lane's own code. */
  readonly entered: number;
  readonly values: readonly ShownValue[];
}

export interface ShownValues {
  /** 0: nobody has acted yet. */
  readonly lane: number;
  /** Where it stands; 0 for nowhere. */
  readonly line: number;
  /** Those that have values; the innermost last. */
  readonly frames: readonly ShownFrame[];
  readonly module: readonly ShownValue[];
}

export function shownValuesAt(
  { trace, values }: { readonly trace: Trace; readonly values: TraceValues },
  selection: SpanRef | null,
  moment: number,
): ShownValues {
  values.update();
  const before = trace.momentAtStep(trace.stepAtMoment(moment) - 1);
  const shown = (list: readonly VariableValue[]) =>
    list.map((value) => ({ ...value, hasChanged: value.event >= before }));
  const last = trace.lastActAt(moment);
  const lane = selection?.lane ?? (last < 0 ? 0 : trace.log.columns.actor[last]);
  const frames = values
    .framesAt(lane, moment)
    .map(({ entered, values }) => ({ entered, values: shown(values) }));
  return {
    lane,
    line: lineOf(trace, lane, moment),
    frames: frames.filter(({ values }) => values.length > 0),
    module: shown(values.moduleAt(moment)),
  };
}

/** Of one that runs, the place of its last event that has one. */
function lineOf(trace: Trace, lane: number, moment: number): number {
  const now = trace.stateAt(lane, moment);
  if (now === null) return 0;
  const { actor, site } = trace.log.columns;
  let place = now.site;
  if (now.state === "running")
    for (let event = moment - 1; event > now.since; event--)
      if (actor[event] === lane && site[event] !== 0) {
        place = site[event];
        break;
      }
  return place === 0 ? 0 : trace.log.sites[place].line;
}
