// Lists what is public of the engine: what the asyncio modules, the runtime and the recorder may use.
export { BARE_YIELD } from "./awaitable.ts";
export { AsyncGenerator, AsyncGeneratorStep } from "./async-generator.ts";
export { PromiseCall } from "./promise-call.ts";
export type { Alarm, Choices } from "./choices.ts";
export { type Clock, type Micros, microsOf, RealClock, secondsOf, VirtualClock } from "./clock.ts";
export { Context, type ContextKey } from "./context.ts";
export { Blocking, type Body, type Code, Coroutine } from "./coroutine.ts";
export { YIELD } from "./current.ts";
export { current, machine } from "./running.ts";
export * from "./errors.ts";
export { Future, LibraryWaker, Waiter } from "./future.ts";
export { type Cancellable, Handle, LibraryCallback, type Runnable, TimerHandle } from "./handle.ts";
export { inWords, isConstructor, isObject, kindInWords, quoteFunctions } from "./language-values.ts";
export { EventLoop, type ExceptionContext } from "./loop.ts";
export { Machine, type Pause } from "./machine.ts";
export { queueMicrotask } from "./microtask.ts";
export type { Outcome } from "./outcome.ts";
export {
  type Call,
  type Given,
  type Kind,
  type Lane,
  type LoopLane,
  NO_PROBE,
  type Probe,
  type Stop,
  type TaskLane,
  type ThreadLane,
  type Stream,
  type Subject,
  type Waitable,
  type Unawaited,
  type Warning,
} from "./probe.ts";
export {
  EnginePromise,
  follow,
  isPromise,
  outcomeOf,
  pendingPromise,
  promiseOf,
  rejectPromise,
  resolvePromise,
  showAs,
} from "./promise.ts";
export { PublicPromise } from "./promise-combinators.ts";
export { type Delegation, GeneratorRun, PromiseGenerator } from "./promise-generator.ts";
export { siteOf } from "./stack.ts";
export { ANYTHING, keepsToLoop, OTHER_LOOP, TASK_NUMBERS } from "./touched.ts";
export { Task, type TaskOptions } from "./task.ts";
export { Park, RunLoop, Thread } from "./thread.ts";
export {
  contextOf,
  handledError,
  noteContext,
  noteHandled,
  noteHandling,
  setContext,
  tracebackOf,
} from "./tracebacks.ts";
export { typeName } from "./type-names.ts";
