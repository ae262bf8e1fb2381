// Says what a slice of a thread may have in common with what other threads do at the same moment: of two that have nothing in common,
// it does not matter which comes first.
import { current, type HostLoop } from "./current.ts";

/** It ran code that is not known to keep to its own loop: the program's, most often. */
export const ANYTHING = 1;
/** It came to a loop of another thread. */
export const OTHER_LOOP = 2;
/** It gave numbers to tasks. */
export const TASK_NUMBERS = 4;

/** Callbacks of the library's that keep to their own loop. */
const keepingToLoop = new WeakSet<object>();

/** Marks a callback of the library's that runs no code of the program's, and changes nothing that another thread can see. */
export function keepsToLoop<T extends object>(callback: T): T {
  keepingToLoop.add(callback);
  return callback;
}

/** A callback of the library's is called. */
export function touchBy(callback: object): void {
  if (!keepingToLoop.has(callback)) current.touched |= ANYTHING;
}

/** Something is done to a loop, or to what is waited for in it. */
export function touchLoop(loop: HostLoop): void {
  if (loop._owner !== current.thread) current.touched |= OTHER_LOOP;
}
