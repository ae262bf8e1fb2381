// Passes calls and results between a loop and other threads. Source: CPython Lib/asyncio/futures.py `_chain_future`, tasks.py, threads.py.
import {
  type Body,
  CancelledError,
  type Context,
  Coroutine,
  current,
  Future,
  leavesLoop,
  machine,
} from "../../engine/index.ts";
import {
  CancelledError as ConcurrentCancelledError,
  Future as ConcurrentFuture,
} from "../concurrent-futures/index.ts";
import { callIn } from "../builtins/call-in.ts";
import { getEventLoop, getRunningLoop } from "./current-loop.ts";
import type { Loop } from "./loop.ts";
import { futureOf } from "./futures.ts";
import { checkOptions, coroutine } from "../builtins/library.ts";
import { repr } from "../builtins/repr.ts";

/** Gives a future of a loop what one of a thread got. */
function copyToLoop<T>(source: ConcurrentFuture<T>, target: Future<T>): void {
  if (target.done()) return;
  if (source.cancelled()) {
    target.cancel();
    return;
  }
  let result: T;
  try {
    result = source.resultNow();
  } catch (error) {
    return target._fail(
      error instanceof ConcurrentCancelledError ? new CancelledError(error.message) : error,
    );
  }
  target.setResult(result);
}

/** Gives a future of a thread what one of a loop got. */
function copyToThread<T>(source: Future<T>, target: ConcurrentFuture<T>): void {
  const outcome = source._outcome!;
  if (outcome.type === "cancelled") target.cancel();
  // Nobody wants it any more: how the task failed is reported, not lost.
  if (!target.setRunningOrNotifyCancel()) return;
  source._markRetrieved();
  if (outcome.type === "error") target.setException(outcome.error);
  else if (outcome.type === "value") target.setResult(outcome.value);
}

/** Calls a function that makes a task, which copies that context. */
function inContext<T>(context: Context, fn: () => T): T {
  const thread = current.thread!;
  const own = thread.context;
  thread.context = context;
  try {
    return fn();
  } finally {
    thread.context = own;
  }
}

/** A future of the running loop for one of a thread. Cancelling it cancels that one, if its call has not begun. */
export function wrapFuture<T>(future: ConcurrentFuture<T>, options: { loop?: Loop } = {}): Future<T> {
  checkOptions("wrapFuture", options, ["loop"]);
  if (future instanceof Future) return future as Future<T>;
  if (!(future instanceof ConcurrentFuture))
    throw new TypeError(`concurrent.futures.Future is expected, got ${repr(future)}`);
  const loop = options.loop ?? getEventLoop();
  const target = loop.createFuture<T>();
  machine().probe.memberAdded(target, future);
  target._whenDone(() => {
    if (target.cancelled()) future.cancel();
  });
  future.addDoneCallback(() => {
    if (loop.isClosed()) return;
    loop._enqueueThreadsafe(() => {
      copyToLoop(future, target);
    });
  });
  return target;
}

/**
 * Hands a coroutine to a loop that another thread runs. Gives a future of threads at once; nothing runs unless the loop
 * does. Cancelling the future cancels the task.
 */
export function runCoroutineThreadsafe<T>(coroutine: Coroutine<T>, loop: Loop): ConcurrentFuture<T> {
  if (!(coroutine instanceof Coroutine)) throw new TypeError("A coroutine object is required");
  const future = new ConcurrentFuture<T>();
  const { probe } = machine();
  // Who waits for it waits for the coroutine, and so for the loop.
  probe.created(future);
  probe.named(future, coroutine._code.name);
  probe.memberAdded(future, loop);
  loop._checkOpen();
  // The task sees the variables of whoever hands it over.
  const context = current.thread!.context.copy();
  loop._enqueueThreadsafe(() => {
    try {
      const task = inContext(context, () => futureOf(coroutine, loop));
      probe.memberAdded(future, task);
      future.addDoneCallback(() => {
        if (future.cancelled() && !loop.isClosed()) loop._enqueueThreadsafe(() => void task.cancel());
      });
      task._whenDone(() => {
        copyToThread(task, future);
      });
    } catch (error) {
      if (!leavesLoop(error) && future.setRunningOrNotifyCancel()) future.setException(error);
      throw error;
    }
  });
  return future;
}

function* toThreadBody<A extends unknown[], T>(fn: (...args: A) => T, args: A): Body<T> {
  const loop = getRunningLoop();
  return (yield loop.runInExecutor(null, callIn(current.thread!.context.copy(), fn), ...args)) as T;
}

/** Runs a function in a thread of the default pool, in a copy of the caller's context. */
export function toThread<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Coroutine<T> {
  return coroutine("toThread", toThreadBody(fn, args));
}
