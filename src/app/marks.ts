// Leaves marks for those who measure a visit, tests and ourselves among them.

/**
 * `picture`: the first lanes are on screen. `ready-to-run`: Run runs the program that is open, without loading anything before.
 * `editor`: the program can be edited. `all-parts`: dialogs and all else that a visit may want are there, too.
 */
export type Mark = "picture" | "ready-to-run" | "editor" | "all-parts";

/** Leaves `loopscope:NAME` in the browser's list of marks, the first time only. */
export function leaveMark(name: Mark): void {
  const mark = `loopscope:${name}`;
  if (performance.getEntriesByName(mark).length === 0) performance.mark(mark);
}
