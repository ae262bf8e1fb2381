// Awaits one awaitable with a deadline. Source: CPython 3.12+ Lib/asyncio/tasks.py, `wait_for`.
import { type Body, CancelledError, type Coroutine, type Future, machine } from "../../engine/index.ts";
import { requireNumber } from "../builtins/arguments.ts";
import { getRunningLoop } from "./current-loop.ts";
import { TimeoutError } from "../builtins/errors.ts";
import { futureOf } from "./futures.ts";
import { type Awaitable, coroutine } from "../builtins/library.ts";
import { timeout } from "./timeouts.ts";

/** Cancels the future and waits until it has ended, however it takes that. */
function* cancelAndWait(future: Future): Body<void> {
  const waiter = getRunningLoop()._createWaiter(future);
  const callback = future._whenDone(() => {
    if (!waiter.done()) waiter.setResult(undefined);
  });
  try {
    future.cancel();
    yield waiter;
  } finally {
    future._forget(callback);
  }
}

function* body<T>(awaitable: Awaitable<T>, seconds: number | null): Body<T> {
  if (seconds !== null) requireNumber(seconds);
  if (seconds !== null && seconds <= 0) {
    const future = futureOf(awaitable);
    if (future.done()) return future.result();
    yield* cancelAndWait(future);
    try {
      return future.result();
    } catch (error) {
      if (error instanceof CancelledError) throw new TimeoutError(undefined, { cause: error });
      throw error;
    }
  }
  const scope = timeout(seconds);
  scope._enter();
  let result: T;
  try {
    result = yield awaitable;
  } catch (error) {
    scope._exit(error);
    throw error;
  }
  scope._exit(undefined);
  return result;
}

/**
 * What the awaitable gives, if it does so within `timeout` seconds (null: without limit). Otherwise it is cancelled, and
 * TimeoutError is raised once it has ended. A coroutine runs in the calling task.
 */
export function waitFor<T>(awaitable: Awaitable<T>, seconds: number | null): Coroutine<T> {
  const made = coroutine("waitFor", body(awaitable, seconds));
  // Tasks of several differ in that.
  machine().probe.called(made, [awaitable, seconds]);
  return made;
}
