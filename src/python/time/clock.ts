// Reads the run's clock, and stops the thread. Source: CPython Modules/timemodule.c.
import { type Body, machine, microsOf, Park, secondsOf, ValueError } from "../../engine/index.ts";
import { requireSeconds } from "../builtins/arguments.ts";
import { blockingFunction } from "../builtins/library.ts";

function* sleepBody(seconds: number): Body<void> {
  requireSeconds(seconds);
  if (seconds < 0) throw new ValueError("sleep length must be non-negative");
  if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
  yield new Park(null, machine().clock.now() + microsOf(seconds));
}

/** Stops the thread, and with it every task of its loop. */
export const sleep = blockingFunction("time.sleep", sleepBody);

/** Seconds that never go back. */
export function monotonic(): number {
  return secondsOf(machine().clock.read());
}

/** As `monotonic`, for measuring. */
export const perfCounter = monotonic;

/** Seconds since 1970. Every run on a virtual clock begins at the same moment. */
export function time(): number {
  return machine().clock.epochMs / 1_000 + monotonic();
}

/** As `monotonic`: nothing but the clock says how long a program has worked. */
export const processTime = monotonic;

function nanoseconds(seconds: number): bigint {
  return BigInt(Math.round(seconds * 1_000_000)) * 1_000n;
}

export function monotonicNs(): bigint {
  return nanoseconds(monotonic());
}

export const perfCounterNs = monotonicNs;

export function timeNs(): bigint {
  return nanoseconds(time());
}
