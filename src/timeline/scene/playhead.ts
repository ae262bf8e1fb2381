// Finds where on an axis the playhead is, and how closely it is followed.
import type { Trace } from "../../trace/trace.ts";
import { countWhile } from "../../trace/search.ts";
import type { Units } from "../layout/units.ts";

export interface Playhead {
  readonly moment: number;
  readonly seconds: number;
}

/** Between two steps there is nothing, between two times there is. */
export function playheadUnit(units: Units, { moment, seconds }: Playhead): number {
  return units.axis === "time" ? seconds : units.unitOfMoment(moment);
}

/** On the time axis what happens at one time is drawn as wide as a tick, and the playhead goes through it. */
export function instantPx(
  trace: Trace,
  { axis }: Units,
  { moment, seconds }: Playhead,
  tickPx: number,
): number {
  if (axis === "steps" || moment === 0) return 0;
  const last = trace.momentAtTime(seconds);
  if (moment >= last) return tickPx;
  const { time } = trace.log.columns;
  const first = countWhile(last, (event) => time[event] < seconds);
  return (tickPx * Math.max(0, moment - first)) / (last - first);
}

/** How large a unit is at least while the playhead is followed. */
export function readablePxPerUnit({ stepCount }: Trace, { end }: Units, fontPx: number): number {
  return (stepCount / (end || 1)) * fontPx * 0.5;
}
