// Where on an axis the playhead is, and how closely it is followed.
import { EVENT_CODE } from "../trace/format.ts";
import type { TraceLanes } from "../trace/lanes.ts";
import { countWhile } from "../trace/search.ts";
import type { Units } from "./units.ts";

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
  lanes: TraceLanes,
  { axis }: Units,
  { moment, seconds }: Playhead,
  tickPx: number,
): number {
  if (axis === "steps" || moment === 0) return 0;
  const last = lanes.momentAtTime(seconds);
  if (moment >= last) return tickPx;
  const { time } = lanes.trace.columns;
  const first = countWhile(last, (event) => time[event] < seconds);
  return (tickPx * Math.max(0, moment - first)) / (last - first);
}

/** How large a unit is at least while the playhead is followed; at the end of a run one looks back at all of it. */
export function readablePxPerUnit(
  lanes: TraceLanes,
  units: Units,
  { moment }: Playhead,
  fontPx: number,
): number {
  const isOver = lanes.count > 0 && lanes.trace.columns.type[lanes.count - 1] === EVENT_CODE.finish;
  if (isOver && moment >= lanes.count) return 0;
  return (lanes.stepCount / (units.end || 1)) * fontPx * 0.5;
}
