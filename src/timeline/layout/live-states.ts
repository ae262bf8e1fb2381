// Names the states that take room in a picture: those of a lane that has not ended.
import { LANE_STATES, type LaneState } from "../../trace/lane.ts";

export type LiveState = Exclude<LaneState, "ended">;

/** In the order of their numbers: "ended" is the last of all states, so that these count from 0. */
export const LIVE_STATES = LANE_STATES.filter((state) => state !== "ended");

export const LIVE_STATE_COUNT = LIVE_STATES.length;
