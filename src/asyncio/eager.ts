// Tasks whose first step runs inside the call that creates them. Source: CPython 3.12 Lib/asyncio/tasks.py.
import { type Coroutine, Task, type TaskOptions } from "../engine/index.ts";
import type { Loop, TaskFactory } from "./event-loop.ts";

type MakeTask = <T>(
  coroutine: Coroutine<T>,
  options: TaskOptions & { loop: Loop; eagerStart: true },
) => Task<T>;

/** A task factory, for `loop.setTaskFactory`, that makes eager tasks with `make`. */
export function createEagerTaskFactory(make: MakeTask): TaskFactory {
  return (loop, coroutine, options) => make(coroutine, { ...options, loop, eagerStart: true });
}

/** A task factory that makes plain tasks start eagerly. */
export const eagerTaskFactory: TaskFactory = (loop, coroutine, options) =>
  new Task(coroutine, loop, { ...options, eagerStart: true });
