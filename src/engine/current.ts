// Says who is acting right now. The engine is single-threaded, so one record serves every loop and simulated thread.
import type { EventLoop } from "./loop.ts";
import type { Machine } from "./machine.ts";
import type { Lane } from "./probe.ts";
import type { Thread } from "./thread.ts";

/** How a frame of a coroutine gave up control. */
export const AWAIT = 0;
export const YIELD = 1;

interface Current {
  machine: Machine | null;
  /** The thread that has the processor. */
  thread: Thread | null;
  /** The loop running in that thread. */
  loop: EventLoop | null;
  /** On whose behalf code runs: what becomes the creator, waker or canceller in the trace. */
  lane: Lane | null;
  /** The place in the source that is being executed; 0 for none. Set by compiled code before each call. */
  site: number;
  /** AWAIT or YIELD: which of the two an async generator's last `yield` was. Set by compiled code. */
  op: number;
}

export const current: Current = { machine: null, thread: null, loop: null, lane: null, site: 0, op: AWAIT };

/** The machine whose program is running. */
export function machine(): Machine {
  if (current.machine === null) throw new Error("no program is running");
  return current.machine;
}
