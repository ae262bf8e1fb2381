// Stands a function in for what the library queues, so that a loop's own `callSoon` or `callAt` can be given it.
// CPython queues bound methods there, as `Task.task_wakeup`; here they are objects with a `_run`.
import { current, machine, type Runnable } from "../../engine/index.ts";

const runnables = new WeakMap<object, Runnable>();

/** A function that a program can count, wrap, put off or call itself; when it is queued as it is, the runnable is. */
export function standInFor(runnable: Runnable): () => void {
  const standIn = () => {
    const thread = current.thread!;
    const { context } = thread;
    const { lane, site } = current;
    try {
      runnable._run();
    } finally {
      // A step that stopped the thread is not over: the thread has its lane.
      if (thread.parked === null) {
        thread.context = context;
        current.lane = lane;
        current.site = site;
        if (lane !== null) machine().probe.resumed(lane);
      }
    }
  };
  runnables.set(standIn, runnable);
  return standIn;
}

/** What the function stands in for; undefined for a function of the program's. */
export function stoodInForBy(fn: object): Runnable | undefined {
  return runnables.get(fn);
}
