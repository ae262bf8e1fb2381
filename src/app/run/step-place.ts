// Says which place of the program a moment of the run is about.
import type { PlayerState } from "../../player/player.ts";
import type { Site } from "../../trace/format.ts";
import type { Trace } from "../../trace/trace.ts";

/** Where the lane stands that runs at the moment: the place of its last event that has one. */
export function runningPlace(trace: Trace, moment: number): Site | null {
  const { actor, site } = trace.log.columns;
  for (let event = moment - 1; event >= 0; event--) {
    if (actor[event] === 0) continue;
    if (trace.stateAt(actor[event], moment)?.state !== "running" || site[event] === 0) return null;
    return trace.log.sites[site[event]];
  }
  return null;
}

/** Where the step at the playhead happens; if that is nowhere, where the lane stands that runs. */
export function placeOfStep(
  trace: Trace,
  { step, moment }: Pick<PlayerState, "step" | "moment">,
): Site | null {
  const site = step === 0 ? 0 : trace.log.columns.site[trace.momentAtStep(step - 1)];
  return site === 0 ? runningPlace(trace, moment) : trace.log.sites[site];
}
