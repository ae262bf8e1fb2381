// Sums up what a lane did in all: how long it was in each state, and how often.
import { LANE_STATES, type LaneState } from "../lane.ts";
import { secondsBetween } from "../seconds.ts";
import type { Trace } from "../trace.ts";

export interface StateSum {
  readonly state: LaneState;
  readonly seconds: number;
  /** How many spans there are of it. */
  readonly count: number;
}

/** The states that the lane was in, but for its end; the longest first. */
export function laneSums(trace: Trace, id: number): readonly StateSum[] {
  const lane = trace.lane(id)!;
  const { time } = trace.log.columns;
  const sums = new Map(LANE_STATES.map((state) => [state, { state, seconds: 0, count: 0 }]));
  lane.changes.forEach((event, index) => {
    const end = index + 1 < lane.changes.length ? time[lane.changes[index + 1]] : trace.endSeconds;
    const sum = sums.get(trace.momentOfChange(lane, index).state)!;
    sum.seconds = secondsBetween(0, sum.seconds + secondsBetween(time[event], end));
    sum.count++;
  });
  return [...sums.values()]
    .filter(({ state, count }) => state !== "ended" && count > 0)
    .sort((a, b) => b.seconds - a.seconds);
}
