// The module "threading": the only list of what a program can import from it.
export { BrokenBarrierError } from "../builtins/errors.ts";
export { Barrier } from "./barrier.ts";
export { Condition } from "./condition.ts";
export { excepthook, setExcepthook } from "./except-hook.ts";
export { local } from "./local.ts";
export { Event, Lock, RLock } from "./locks.ts";
export { BoundedSemaphore, Semaphore } from "./semaphore.ts";
export { activeCount, currentThread, enumerate, getIdent, mainThread, Thread } from "./thread.ts";
export { Timer } from "./timer.ts";
