// Tasks whose first step runs inside the call that creates them. Source: CPython 3.12 Lib/asyncio/tasks.py.
import { type Coroutine, Task, type TaskOptions } from "../../engine/index.ts";
import type { Loop, TaskFactory } from "./loop.ts";

type EagerOptions = TaskOptions & { loop: Loop; eagerStart: true };
type MakeTask = <T>(coroutine: Coroutine<T>, options: EagerOptions) => Task<T>;
type TaskClass = new <T>(coroutine: Coroutine<T>, options: EagerOptions) => Task<T>;

function isTaskClass(make: MakeTask | TaskClass): make is TaskClass {
  const { prototype } = make as { prototype?: unknown };
  return prototype === Task.prototype || prototype instanceof Task;
}

/** A task factory, for `loop.setTaskFactory`, that makes eager tasks with `make`, a function or a class of tasks. */
export function createEagerTaskFactory(make: MakeTask | TaskClass): TaskFactory {
  return (loop, coroutine, options) => {
    const eagerly = { ...options, loop, eagerStart: true } as const;
    return isTaskClass(make) ? new make(coroutine, eagerly) : make(coroutine, eagerly);
  };
}

/** A task factory that makes plain tasks start eagerly. */
export const eagerTaskFactory: TaskFactory = (loop, coroutine, options) =>
  new Task(coroutine, loop, { ...options, eagerStart: true });
