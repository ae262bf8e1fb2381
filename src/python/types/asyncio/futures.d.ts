// Futures and tasks: results that are not there yet.

declare module "asyncio" {
  import type { Context } from "contextvars";

  /** A function that has been called and has not come to its end, or that an error came through. */
  export interface StackFrame {
    /** What the function is called. */
    readonly name: string;
    /** The program's file. */
    readonly file: string;
    /** The line on which it stands; 0 if that is nowhere in the program. */
    readonly line: number;
  }

  /**
   * A result that is not there yet. Somebody sets it, once; whoever awaits it goes on one turn of the loop later.
   * Awaiting one that is done costs no turn, any number of times.
   *
   * Programs rarely make bare futures: `createTask`, `gather` and `shield` return them.
   * Python: `asyncio.Future`, `loop.create_future()`.
   *
   * @example One task sets what another one waits for
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function answer(future: asyncio.Future<number>) {
   *   await asyncio.sleep(1);
   *   future.setResult(42);
   * }
   *
   * async function main() {
   *   const future = new asyncio.Future<number>();
   *   const task = asyncio.createTask(answer(future));
   *   console.log(await future); // 42, after 1 second
   *   await task;
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class Future<T = unknown> implements PromiseLike<T> {
    /**
     * Makes a pending future.
     *
     * @param options `loop`: the loop it belongs to; default: the running one.
     */
    constructor(options?: {
      /** The loop it belongs to; default: the running one. Only tasks of that loop can await it. */
      loop?: EventLoop;
    });
    /** @deprecated For the type checker only, which learns from it what `await` gives. Write `await future`. */
    then: PromiseLike<T>["then"];
    /** True once it has a result, an exception, or was cancelled. */
    done(): boolean;
    /** True if it ended by being cancelled. */
    cancelled(): boolean;
    /**
     * The result, without waiting for it. It counts as having looked at an exception.
     *
     * @throws The exception it failed with; CancelledError if it was cancelled; InvalidStateError if it is pending.
     */
    result(): T;
    /**
     * The exception it failed with, or null if it has a result. It counts as having looked at it.
     *
     * @throws CancelledError if it was cancelled; InvalidStateError if it is pending.
     */
    exception(): Error | null;
    /**
     * Gives it its result. Nothing runs inside this call: those who await it go on in the next turn of the loop.
     *
     * @throws InvalidStateError if it is done already; RuntimeError for a task, which gets its result by itself.
     */
    setResult(value: T): void;
    /**
     * Makes it fail; those who await it get the exception raised.
     *
     * @param error An error, or a class of errors to make one of.
     * @throws InvalidStateError if it is done already; RuntimeError for a task.
     */
    setException(error: Error | (new () => Error)): void;
    /**
     * Asks it to end. A bare future is cancelled at once, and those who await it get CancelledError. A task gets
     * CancelledError raised where it is suspended, at its next step; it may clean up first, or refuse. The future of
     * a `gather` hands the request on to its children.
     *
     * @param message Travels with the CancelledError.
     * @returns False if it was done already, and nothing happens; otherwise true.
     */
    cancel(message?: string): boolean;
    /**
     * Calls `fn(future)` in a turn of its own once this is done, callbacks in the order in which they were added;
     * if it is done already, in the next turn. An exception in `fn` goes to the loop's exception handler.
     *
     * @param fn An ordinary function, which cannot await.
     * @param options `context`: the contextvars context that `fn` runs in; default: a copy of the current one.
     */
    addDoneCallback(
      fn: (future: this) => unknown,
      options?: {
        /** The contextvars context that `fn` runs in; default: a copy of the current one. */
        context?: Context;
      },
    ): void;
    /** Takes a callback back; a call that is queued already still happens. Returns how many were removed. */
    removeDoneCallback(fn: (future: this) => unknown): number;
    /** The loop it belongs to. */
    getLoop(): EventLoop;
  }

  /** What `createTask` takes besides the coroutine. */
  export interface TaskOptions {
    /** The name in the timeline, in messages and of `getName()`; default: `Task-1`, `Task-2` and so on. */
    name?: string;
    /** The contextvars context that the task runs in; default: a copy of the creator's. */
    context?: Context;
  }

  /**
   * A coroutine with a life of its own: the loop runs it, step by step, next to the other tasks. It is a future of
   * what the coroutine returns. Make one with `createTask`, not with `new`.
   *
   * A task that fails and that nobody looks at is reported at the end of the run.
   *
   * @example Start now, await later
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function work(): Promise<string> {
   *   await asyncio.sleep(2);
   *   return "done";
   * }
   *
   * async function main() {
   *   const task: asyncio.Task<string> = asyncio.createTask(work(), { name: "worker" });
   *   await asyncio.sleep(1);
   *   console.log(task.getName(), task.done()); // worker false
   *   console.log(await task); // done
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class Task<T = unknown> extends Future<T> {
    /**
     * Makes a task; `createTask` is the usual way.
     *
     * @param coroutine What it runs.
     * @param options `eagerStart`: run the first step inside this call.
     * @throws TypeError if it is no coroutine.
     */
    constructor(
      coroutine: Coroutine<T>,
      options?: TaskOptions & {
        /** The loop that runs it; default: the running one. */
        loop?: EventLoop;
        /** Run the first step inside this call instead of in the next turn. Default false. */
        eagerStart?: boolean;
      },
    );
    /** The task's name. */
    getName(): string;
    /** Gives it another name. */
    setName(name: string): void;
    /** The coroutine it runs; null if it ended in an eager first step. */
    getCoro(): Coroutine<T> | null;
    /** The contextvars context it runs in. */
    getContext(): Context;
    /**
     * Where it stands: its coroutine's line if it is suspended, all that it has called if it runs, the way that the error
     * took if it failed, nothing if it has ended otherwise. Python: `get_stack`.
     */
    getStack(options?: {
      /** So many at the most: the newest, of an error the oldest. Default: null, all. */
      limit?: number | null;
    }): StackFrame[];
    /** Prints where it stands, as `getStack` gives it. Python: `print_stack`. */
    printStack(options?: {
      /** So many at the most. Default: null, all. */
      limit?: number | null;
      /** Where to. Default: `stderr`. */
      file?:
        | "stdout"
        | "stderr"
        | {
            /** Takes the text. */
            write(text: string): unknown;
          }
        | null;
    }): void;
    /** How many requests to cancel it got, less the calls of `uncancel`. */
    cancelling(): number;
    /**
     * Takes one request to cancel back from the count, and gives what is left. When none is left, a CancelledError
     * that has not been raised yet is not raised any more. For code that handles a cancellation completely, as
     * `timeout` and `TaskGroup` do.
     */
    uncancel(): number;
  }
}
