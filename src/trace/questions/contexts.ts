// Tells the values of the context variables at a moment: who sees which.
import { countBelow } from "../search.ts";
import type { TracedObject } from "../lane.ts";
import type { TraceState } from "./state.ts";

/** A value of a context variable, and the lanes that see it, in the order of their creation. */
interface Seen {
  readonly value: string;
  readonly lanes: readonly number[];
}

export interface VariableSeen {
  readonly variable: TracedObject;
  readonly values: readonly Seen[];
}

/** The variables of which some lane that has run and not ended sees a value. */
export function contextsOf(state: TraceState): readonly VariableSeen[] {
  return state.trace.objects
    .filter(({ role, createdAt }) => role === "variable" && createdAt < state.moment)
    .map((variable) => ({ variable, values: valuesOf(state, variable) }))
    .filter(({ values }) => values.length > 0);
}

function valuesOf({ trace, lanes, moment }: TraceState, { changeEvents }: TracedObject): Seen[] {
  const { actor, text } = trace.log.columns;
  const textOfLane = new Map<number, number>();
  const end = countBelow(changeEvents, moment);
  for (let index = 0; index < end; index++) {
    const event = changeEvents[index];
    if (lanes.has(actor[event])) textOfLane.set(actor[event], text[event]);
  }
  const seen = new Map<string, number[]>();
  for (const lane of lanes.keys()) {
    const value = trace.log.strings[textOfLane.get(lane) ?? 0];
    if (value === "") continue;
    const known = seen.get(value);
    if (known === undefined) seen.set(value, [lane]);
    else known.push(lane);
  }
  return [...seen].map(([value, seers]) => ({ value, lanes: seers }));
}
