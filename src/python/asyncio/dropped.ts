// Reports futures that nobody asks about any more. Source: CPython Lib/asyncio, `Future.__del__`, `Task.__del__`.
import { type Future, Task } from "../../engine/index.ts";
import { classNameOf } from "../builtins/repr.ts";

/** It failed, and nobody has looked. Said once. */
export function reportUnretrieved(future: Future): void {
  const { _outcome: outcome } = future;
  if (outcome?.type !== "error") return;
  future._markRetrieved();
  const message = `${classNameOf(future)} exception was never retrieved`;
  future._loop.callExceptionHandler({ message, exception: outcome.error, future });
}

/** The program never had the future in hand, so it cannot be blamed for dropping it. */
export function letDropQuietly(future: Future): void {
  if (future instanceof Task) future._isQuietWhenDropped = true;
}

/** It waits for something that will never happen. Said once. */
export function reportPending(task: Task): void {
  if (task._isQuietWhenDropped) return;
  task._isQuietWhenDropped = true;
  task._loop.callExceptionHandler({ message: "Task was destroyed but it is pending!", task });
}
