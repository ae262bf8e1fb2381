// Runs a loop in the calling thread until an awaitable is done. Source: CPython Lib/asyncio/base_events.py.
import {
  type Body,
  current,
  Future,
  keepsToLoop,
  leavesLoop,
  RunLoop,
  RuntimeError,
} from "../../engine/index.ts";
import type { Awaitable } from "../builtins/library.ts";
import { letDropQuietly } from "./dropped.ts";
import { futureOf } from "./futures.ts";
import type { Loop } from "./loop.ts";

const stopLoopOf = keepsToLoop((future: Future): void => {
  // SystemExit and KeyboardInterrupt have left the loop already.
  const { _outcome: outcome } = future;
  if (outcome?.type === "error") {
    future._markRetrieved();
    if (leavesLoop(outcome.error)) return;
  }
  future._loop.stop();
});

/** The body of `loop.runUntilComplete`, and of what is blocking itself. Gives the result, or raises. */
export function* runUntilComplete<T>(loop: Loop, awaitable: Awaitable<T>): Body<T> {
  loop._checkOpen();
  if (loop.isRunning()) throw new RuntimeError("This event loop is already running");
  if (current.loop !== null)
    throw new RuntimeError("Cannot run the event loop while another loop is running");
  const isNew = !(awaitable instanceof Future);
  const future = futureOf(awaitable, loop);
  if (isNew) letDropQuietly(future);
  const stopper = future._whenDone(stopLoopOf);
  try {
    yield new RunLoop(loop);
  } catch (error) {
    if (isNew) future._markRetrieved();
    throw error;
  } finally {
    future._forget(stopper);
  }
  if (!future.done()) throw new RuntimeError("Event loop stopped before Future completed.");
  return future.result();
}
