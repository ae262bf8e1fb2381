// Lists what a program can import from the module "threading"; there is no other list.
export { BrokenBarrierError } from "../builtins/errors.ts";
export { activeCount, currentThread, enumerate, getIdent, mainThread, Thread } from "./thread.ts";
export { Barrier, Event, Lock, RLock } from "./locks.ts";
