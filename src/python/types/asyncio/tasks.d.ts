// Making tasks, finding them, and how they start.

declare module "asyncio" {
  /**
   * Gives a coroutine a task of its own and returns at once. The task's first step runs in the next turn of the
   * loop, when the caller awaits something that suspends; tasks start in the order in which they were created.
   * Python: `asyncio.create_task`.
   *
   * Keep the task and await it at some time: when main ends, `run` cancels the tasks that are left.
   *
   * @param coroutine What calling an `async function` gave.
   * @param options `name`, `context`.
   * @throws RuntimeError if no event loop is running; TypeError if it is no coroutine.
   *
   * @example Two tasks wait at the same time: 2 seconds, not 3
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function work(name: string, seconds: number) {
   *   await asyncio.sleep(seconds);
   *   console.log(name);
   * }
   *
   * async function main() {
   *   const slow = asyncio.createTask(work("slow", 2));
   *   const fast = asyncio.createTask(work("fast", 1));
   *   await slow;
   *   await fast;
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function createTask<T>(coroutine: Coroutine<T>, options?: TaskOptions): Task<T>;

  /**
   * The task whose step is running now; null inside a plain callback. Python: `asyncio.current_task`.
   *
   * @param loop Default: the running loop.
   * @throws RuntimeError if no loop is given and none is running.
   *
   * @example A task that knows its name
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   console.log(asyncio.currentTask()?.getName()); // Task-1
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function currentTask(loop?: EventLoop): Task | null;

  /**
   * The tasks of a loop that are not done, in the order of their creation (Python leaves the order open).
   * Python: `asyncio.all_tasks`.
   *
   * @param loop Default: the running loop.
   * @throws RuntimeError if no loop is given and none is running.
   *
   * @example Main and its child
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const child = asyncio.createTask(asyncio.sleep(1));
   *   console.log(asyncio.allTasks().size); // 2
   *   await child;
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function allTasks(loop?: EventLoop): Set<Task>;

  /** Makes the tasks of a loop; set with `loop.setTaskFactory`. */
  export type TaskFactory = <T>(loop: EventLoop, coroutine: Coroutine<T>, options: TaskOptions) => Task<T>;

  /**
   * A task factory with which `createTask` runs a task's first step inside the call, up to its first real
   * suspension. A coroutine that never suspends then costs no turn of the loop. Python 3.12:
   * `asyncio.eager_task_factory`.
   *
   * @example The child prints before createTask returns
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function child() {
   *   console.log("child");
   * }
   *
   * async function main() {
   *   asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
   *   const task = asyncio.createTask(child());
   *   console.log("created, and done:", task.done()); // true
   *   await task;
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export const eagerTaskFactory: TaskFactory;

  /**
   * An eager task factory for tasks of your own making. Python 3.12: `asyncio.create_eager_task_factory`.
   *
   * @param make A class of tasks, or a function that makes the task from the coroutine and the options, which say
   *   `eagerStart: true`.
   *
   * @example Tasks that announce themselves
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * class LoudTask<T> extends asyncio.Task<T> {
   *   constructor(...args: ConstructorParameters<typeof asyncio.Task<T>>) {
   *     console.log("a task is made");
   *     super(...args);
   *   }
   * }
   *
   * async function main() {
   *   asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(LoudTask));
   *   await asyncio.createTask(asyncio.sleep(1));
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function createEagerTaskFactory(
    make:
      | ((coroutine: Coroutine<any>, options: EagerTaskOptions) => Task<any>)
      | (new (coroutine: Coroutine<any>, options: EagerTaskOptions) => Task<any>),
  ): TaskFactory;

  /** What the task of an eager factory is made with. */
  export interface EagerTaskOptions extends TaskOptions {
    /** The loop that runs the task. */
    loop: EventLoop;
    /** Hand this on to `Task`. */
    eagerStart: true;
  }
}
