// Finds where on an axis the playhead is, and how closely it is followed.
import type { Trace } from "../../trace/trace.ts";
import { countWhile } from "../../trace/search.ts";
import type { Units } from "../../trace/units.ts";
import { type View, xPxOf } from "./view.ts";

export interface Playhead {
  readonly moment: number;
  readonly seconds: number;
}

export function playheadPx(
  trace: Trace,
  units: Units,
  view: View,
  { moment, seconds }: Playhead,
  tickPx: number,
): number {
  const xPx = xPxOf(view, units.unitOf(moment, seconds));
  if (units.axis !== "time") return xPx;
  const instantPx = xPxOf(view, units.unitOfTime(seconds)!);
  return Math.max(xPx, instantPx + partOfInstant(trace, { moment, seconds }) * tickPx);
}

/** On the time axis what happens at one time is drawn as wide as a tick, and the playhead goes through it. */
function partOfInstant(trace: Trace, { moment, seconds }: Playhead): number {
  if (moment === 0) return 0;
  const last = trace.momentAtTime(seconds);
  if (moment >= last) return 1;
  const { time } = trace.log.columns;
  const first = countWhile(last, (event) => time[event] < seconds);
  return Math.max(0, moment - first) / (last - first);
}

/** Whether the playhead is among steps for which an instant of the time axis has been opened. */
export function isInOpenInstant(units: Units, { moment, seconds }: Playhead): boolean {
  return units.axis === "time" && units.unitOf(moment, seconds) > units.unitOfTime(seconds)!;
}

/** How large a unit is at least while the playhead is followed. */
export function readablePxPerUnit({ stepCount }: Trace, { end }: Units, fontPx: number): number {
  return (stepCount / (end || 1)) * fontPx * 0.5;
}
