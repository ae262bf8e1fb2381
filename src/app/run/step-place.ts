// Says which place of the program a moment of the run is about.
import type { PlayerState } from "../../player/player.ts";
import type { Site } from "../../trace/format.ts";
import type { Trace } from "../../trace/trace.ts";

/** The place at which the lane that runs at the moment acted last; null if it has none. */
export function runningPlace(trace: Trace, moment: number): Site | null {
  if (trace.runningAt(moment) === 0) return null;
  const { columns, sites } = trace.log;
  const site = columns.site[trace.lastActAt(moment)];
  return site === 0 ? null : sites[site];
}

/** Where the step at the playhead happens; if that is nowhere, where the lane stands that runs. */
export function placeOfStep(
  trace: Trace,
  { step, moment }: Pick<PlayerState, "step" | "moment">,
): Site | null {
  const site = step === 0 ? 0 : trace.log.columns.site[trace.momentAtStep(step - 1)];
  return site === 0 ? runningPlace(trace, moment) : trace.log.sites[site];
}
