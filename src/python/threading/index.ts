// The module "threading": the only list of what a program can import from it.
export { BrokenBarrierError } from "../builtins/errors.ts";
export { activeCount, currentThread, enumerate, getIdent, mainThread, Thread } from "./thread.ts";
export { Barrier, Event, Lock, RLock } from "./locks.ts";
