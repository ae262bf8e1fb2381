// Runs a program's main coroutine and tidies up after it. Source: CPython Lib/asyncio/runners.py.
import {
  type Blocking,
  type Body,
  type Context,
  type Coroutine,
  current,
  RuntimeError,
  ValueError,
} from "../../engine/index.ts";
import { setEventLoop } from "./current-loop.ts";
import { newEventLoop } from "./event-loop.ts";
import type { Loop } from "./loop.ts";
import { runUntilComplete } from "./run-loop.ts";
import { isCoroutine } from "./futures.ts";
import { gather } from "./gather.ts";
import { blocking, checkOptions } from "../builtins/library.ts";
import { repr } from "../builtins/repr.ts";

interface RunOptions {
  debug?: boolean;
  loopFactory?: () => Loop;
}

/** How long a runner waits at its end for the threads of the loop's own pool. */
const THREAD_JOIN_SECONDS = 300;

/** One loop and one context for several runs. */
export class Runner {
  #loop: Loop | null = null;
  #context: Context | null = null;
  #isClosed = false;
  readonly #options: RunOptions;

  constructor(options: RunOptions = {}) {
    checkOptions("Runner", options, ["debug", "loopFactory"]);
    this.#options = options;
  }

  /** The loop, made at its first use. */
  getLoop(): Loop {
    if (this.#isClosed) throw new RuntimeError("Runner is closed");
    if (this.#loop !== null) return this.#loop;
    const { debug, loopFactory } = this.#options;
    this.#loop = loopFactory === undefined ? newEventLoop() : loopFactory();
    if (loopFactory === undefined) setEventLoop(this.#loop);
    if (debug !== undefined) this.#loop.setDebug(debug);
    this.#context = current.thread!.context.copy();
    return this.#loop;
  }

  run<T>(coroutine: Coroutine<T>, options: { context?: Context } = {}): Blocking<T> {
    checkOptions("run", options, ["context"]);
    return blocking("Runner.run", this._run(coroutine, options.context));
  }

  /** Cancels what is left, closes generators and the executor, closes the loop. */
  close(): Blocking<void> {
    return blocking("Runner.close", this._close());
  }

  *_run<T>(coroutine: Coroutine<T>, context?: Context): Body<T> {
    requireMain(coroutine);
    refuseRunningLoop("Runner.run()");
    const loop = this.getLoop();
    const task = loop.createTask(coroutine, { context: context ?? this.#context! });
    return yield* runUntilComplete(loop, task);
  }

  *_close(): Body<void> {
    const loop = this.#loop;
    if (loop === null) return;
    try {
      yield* cancelAllTasks(loop);
      yield* runUntilComplete(loop, loop.shutdownAsyncgens());
      yield* runUntilComplete(loop, loop.shutdownDefaultExecutor(THREAD_JOIN_SECONDS));
    } finally {
      if (this.#options.loopFactory === undefined) setEventLoop(null);
      loop.close();
      this.#loop = null;
      this.#isClosed = true;
    }
  }
}

function requireMain(value: unknown): void {
  if (!isCoroutine(value)) throw new ValueError(`a coroutine was expected, got ${repr(value)}`);
}

function refuseRunningLoop(caller: string): void {
  if (current.loop !== null) throw new RuntimeError(`${caller} cannot be called from a running event loop`);
}

/** Left-overs are looked for once, and cancelled in creation order; their errors go to the exception handler. */
function* cancelAllTasks(loop: Loop): Body<void> {
  const left = loop._tasks.list();
  if (left.length === 0) return;
  for (const task of left) task.cancel();
  yield* runUntilComplete(loop, gather(...left, { returnExceptions: true, loop }));
  for (const task of left) {
    const { _outcome: outcome } = task;
    if (outcome?.type !== "error") continue;
    const message = "unhandled exception during asyncio.run() shutdown";
    loop.callExceptionHandler({ message, exception: outcome.error, task });
  }
}

function* asyncioRunBody<T>(main: Coroutine<T>, options: RunOptions): Body<T> {
  refuseRunningLoop("asyncio.run()");
  const runner = new Runner(options);
  runner.getLoop();
  try {
    return yield* runner._run(main);
  } finally {
    yield* runner._close();
  }
}

/**
 * Runs `main` in a new loop, then cancels the tasks that are left, waits for them, and closes the loop. Gives what main
 * returned or raises what it raised. Errors: RuntimeError inside a running loop, ValueError if `main` is no coroutine.
 */
export function run<T>(main: Coroutine<T>, options: RunOptions = {}): Blocking<T> {
  checkOptions("run", options, ["debug", "loopFactory"]);
  return blocking("run", asyncioRunBody(main, options), true);
}
