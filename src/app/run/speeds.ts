// Lists the speeds at which a run can go by.
import type { PlayerState } from "../../player/player.ts";

/** The speeds between which "slower" and "faster" move, and which the menu offers. */
export const SPEEDS: readonly number[] = [0.1, 0.25, 0.5, 1, 2, 5, 10, 25, 50, 100];

/** The speed of the list that comes after a rate (1) or before it (-1); the last or first one beyond the list. */
export function nextSpeed(rate: number, direction: 1 | -1): number {
  const candidates = direction === 1 ? SPEEDS : SPEEDS.toReversed();
  return candidates.find((speed) => (speed - rate) * direction > 1e-9) ?? candidates.at(-1)!;
}

/** A recorded run that nobody has asked for goes by in so many seconds at least, so that it can be read. */
const READING_SECONDS = 10;

/** The speed for a run that takes so long at speed 1, in seconds. */
export function readingSpeed(length: number): number {
  return nextSpeed(length / READING_SECONDS + 1e-6, -1);
}

/** Faster than that, an instant would be over before it is open. */
const STEPPING_SPEED = 0.5;

/** Whether the reader goes step by step, or nearly so. */
export function isStepping({ mode, speed }: Pick<PlayerState, "mode" | "speed">): boolean {
  return mode === "paused" || (mode === "playing" && speed !== "auto" && speed <= STEPPING_SPEED);
}
