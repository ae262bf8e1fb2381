// Says whether a lane waited for time alone: sleep, a timer's promise, a simulated answer.
import { EVENT_CODE } from "../format.ts";
import type { Trace } from "../trace.ts";

/** Whether a waiting was for time alone, or for what only time brought: a timer's promise, a simulated answer. */
export function isForTime(trace: Trace, since: number, until: number): boolean {
  const { type, a, actor } = trace.log.columns;
  if (a[since] === 0) return true;
  if (type[until] !== EVENT_CODE.ready) return false;
  const waker = trace.lane(actor[until]);
  return waker === undefined
    ? trace.object(a[since])?.role === "single"
    : waker.kind === "callback" && type[waker.changes[1]] === EVENT_CODE.due;
}
