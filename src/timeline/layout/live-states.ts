// Names the states that take room in a picture: those of a lane that has not ended, and the layers of many lanes together.
import { BUSIEST_FIRST, LANE_STATES, type LaneState, STATE_CODE, stateOfType } from "../../trace/lane.ts";
import type { Trace } from "../../trace/trace.ts";
import { WAIT_KINDS, waitKindOf } from "../../trace/waits.ts";

export type LiveState = Exclude<LaneState, "ended">;

/** In the order of their numbers: "ended" is the last of all states, so that these count from 0. */
export const LIVE_STATES = LANE_STATES.filter((state) => state !== "ended");

export const LIVE_STATE_COUNT = LIVE_STATES.length;

/** What siblings are counted by: the states and, of those who wait, what for. To wait for time has the number of "waiting". */
export const LAYERS = [
  ...LIVE_STATES.map((state) => (state === "waiting" ? "time" : state)),
  ...WAIT_KINDS.filter((kind) => kind !== "time"),
] as const;

export const LAYER_COUNT = LAYERS.length;

/** The numbers of the layers, from the busiest: who sleeps before who waits for others. */
export const BUSIEST_LAYERS: readonly number[] = [
  ...BUSIEST_FIRST,
  ...Array.from(LAYERS.keys()).slice(LIVE_STATE_COUNT),
];

/** The number of the layer of a lane since an event that changed it; LAYER_COUNT where it has ended. */
export function layerSince(trace: Trace, event: number): number {
  const state = stateOfType(trace.log.columns.type[event]);
  if (state === STATE_CODE.ended) return LAYER_COUNT;
  if (state !== STATE_CODE.waiting) return state;
  return LAYERS.indexOf(waitKindOf(trace, trace.awaitedSince(event)) ?? "time");
}

/** Counts by layer as counts by state; none has ended. */
export function statesOfLayers(counts: ArrayLike<number>): number[] {
  const states = Array.from(LIVE_STATES, (_, state) => counts[state]);
  for (let layer = LIVE_STATE_COUNT; layer < LAYER_COUNT; layer++)
    states[STATE_CODE.waiting] += counts[layer];
  return states;
}
