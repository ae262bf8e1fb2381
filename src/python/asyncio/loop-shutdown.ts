// Closes what a loop leaves behind: async generators that are still open, and its own pool of threads.
import { type Body, type Future, isException, machine } from "../../engine/index.ts";
import { TimeoutError } from "../builtins/errors.ts";
import type { ThreadPoolExecutor } from "../concurrent-futures/index.ts";
import { joinThread, nextThreadName, startThread } from "../threading/thread-start.ts";
import { aclose } from "./aclose.ts";
import { gather } from "./gather.ts";
import type { Loop } from "./loop.ts";
import { timeout } from "./timeouts.ts";

/** The body of `loop.shutdownAsyncgens`: closes them all, and tells the exception handler of errors. */
export function* closeGenerators(loop: Loop): Body<void> {
  const open = [...loop._asyncGenerators];
  if (open.length === 0) return;
  loop._asyncGenerators.clear();
  const results: unknown[] = yield gather(...open.map(aclose), { returnExceptions: true });
  results.forEach((exception, i) => {
    if (!(exception instanceof Error) || !isException(exception)) return;
    const message = `an error occurred during closing of asynchronous generator ${open[i]._code.name}`;
    loop.callExceptionHandler({ message, exception });
  });
}

/** Waits until the threads of the pool have ended, for `seconds` at the most (null: without limit). */
export function* joinPool(loop: Loop, pool: ThreadPoolExecutor, seconds: number | null): Body<void> {
  const ended = loop._createWaiter<undefined>(pool);
  const thread = startThread(nextThreadName("_do_shutdown"), shutDown(pool, loop, ended));
  const scope = timeout(seconds);
  scope._enter();
  try {
    try {
      yield ended;
    } catch (error) {
      scope._exit(error);
      throw error;
    }
    scope._exit(undefined);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    const message = `RuntimeWarning: The executor did not finishing joining its threads within ${seconds!} seconds.`;
    machine().reportError({ message });
    pool._letGo();
    return;
  }
  yield* joinThread(thread, null);
}

/** Runs in a thread of its own, since it blocks. */
function* shutDown(pool: ThreadPoolExecutor, loop: Loop, ended: Future<undefined>): Body<void> {
  yield pool.shutdown();
  if (loop.isClosed()) return;
  loop._enqueueThreadsafe(() => {
    if (!ended.done()) ended.setResult(undefined);
  });
}
