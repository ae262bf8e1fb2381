// The module "asyncio": the only list of what a program can import from it.
export {
  BaseException,
  CancelledError,
  InvalidStateError,
  isException,
  KeyboardInterrupt,
  RuntimeError,
  SystemExit,
  ValueError,
} from "../engine/index.ts";
export { asyncWith } from "./async-with.ts";
export { getEventLoop, getRunningLoop, setEventLoop } from "./current-loop.ts";
export {
  BaseExceptionGroup,
  BrokenBarrierError,
  ExceptionGroup,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
  TimeoutError,
} from "./errors.ts";
export { newEventLoop } from "./event-loop.ts";
export {
  closeCoroutine,
  ensureFuture,
  isCoroutine,
  isFuture,
  PublicFuture as Future,
  PublicTask as Task,
} from "./futures.ts";
export { gather } from "./gather.ts";
export { repr } from "./repr.ts";
export { run, Runner } from "./runner.ts";
export { shield } from "./shield.ts";
export { sleep } from "./sleep.ts";
export { allTasks, createTask, currentTask } from "./tasks.ts";
export { Timeout, timeout, timeoutAt } from "./timeouts.ts";
export { waitFor } from "./wait-for.ts";
