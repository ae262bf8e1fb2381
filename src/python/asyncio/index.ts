// Lists what a program can import from the module "asyncio"; there is no other list.
export {
  BaseException,
  CancelledError,
  InvalidStateError,
  isException,
  KeyboardInterrupt,
  RecursionError,
  RuntimeError,
  SystemExit,
  ValueError,
} from "../../engine/index.ts";
export { runCoroutineThreadsafe, toThread, wrapFuture } from "./across-threads.ts";
export { asCompleted } from "./as-completed.ts";
export { asyncWith } from "./async-with.ts";
export { Barrier } from "./barrier.ts";
export { Condition } from "./condition.ts";
export { getEventLoop, getRunningLoop, setEventLoop } from "./current-loop.ts";
export { createEagerTaskFactory, eagerTaskFactory } from "./eager.ts";
export {
  BaseExceptionGroup,
  BrokenBarrierError,
  ExceptionGroup,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
  TimeoutError,
} from "../builtins/errors.ts";
export { Event } from "./event.ts";
export { AsyncioLoop as EventLoop, newEventLoop } from "./event-loop.ts";
export {
  closeCoroutine,
  ensureFuture,
  isCoroutine,
  isCoroutineFunction,
  isFuture,
  PublicFuture as Future,
  PublicTask as Task,
} from "./futures.ts";
export { gather } from "./gather.ts";
export { Lock } from "./lock.ts";
export { LifoQueue, PriorityQueue, Queue } from "./queue.ts";
export { repr } from "../builtins/repr.ts";
export { run, Runner } from "./runner.ts";
export { BoundedSemaphore, Semaphore } from "./semaphore.ts";
export { shield } from "./shield.ts";
export { sleep } from "./sleep.ts";
export { TaskGroup } from "./task-group.ts";
export { allTasks, createTask, currentTask } from "./tasks.ts";
export { Timeout, timeout, timeoutAt } from "./timeouts.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "./wait.ts";
export { waitFor } from "./wait-for.ts";
