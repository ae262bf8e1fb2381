// Makes tasks and finds them. Source: CPython Lib/asyncio/tasks.py.
import { type Coroutine, type Task, type TaskOptions } from "../../engine/index.ts";
import { getRunningLoop } from "./current-loop.ts";
import type { Loop } from "./loop.ts";

/** A task for the coroutine; it starts in the next iteration of the running loop. Errors: RuntimeError without one. */
export function createTask<T>(coroutine: Coroutine<T>, options: TaskOptions = {}): Task<T> {
  return getRunningLoop().createTask(coroutine, options);
}

/** The task whose step is running; null in a callback. Errors: RuntimeError with no running loop. */
export function currentTask(loop: Loop = getRunningLoop()): Task | null {
  return loop._currentTask;
}

/** The tasks of the loop that are not done, in creation order (Python leaves the order open). */
export function allTasks(loop: Loop = getRunningLoop()): Set<Task> {
  return new Set(loop._tasks.list());
}
