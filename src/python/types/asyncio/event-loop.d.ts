// The event loop: callbacks, timers, running and stopping it.

declare module "asyncio" {
  import type { Context } from "contextvars";
  import type { Executor } from "concurrent.futures";

  /** A callback on its way through the loop's ready queue. */
  export interface Handle {
    /** Takes the callback back: it does not run. */
    cancel(): void;
    /** True after `cancel`. */
    cancelled(): boolean;
  }

  /** A callback that waits for its time. */
  export interface TimerHandle extends Handle {
    /** When it runs, in seconds of `loop.time()`. */
    when(): number;
  }

  /** What went wrong, as the loop's exception handler is told. */
  export interface ExceptionContext {
    /** In words. */
    message: string;
    /** The exception, if there was one. */
    exception?: Error;
    /** The task it is about. */
    task?: Task;
    /** The future it is about. */
    future?: Future;
    /** The callback it is about. */
    handle?: Handle;
  }

  /** Is told about exceptions that nobody else can handle: those of callbacks, for one. */
  export type ExceptionHandler = (loop: EventLoop, context: ExceptionContext) => void;

  /**
   * An event loop: a queue of callbacks and steps of tasks that are ready, and timers. Each turn runs what was ready
   * at its beginning, in order. `run` makes one; `getRunningLoop` finds it. Its methods are Python's.
   * Python: `asyncio.EventLoop`.
   *
   * @example A loop that counts the tasks it makes
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * class CountingLoop extends asyncio.EventLoop {
   *   count = 0;
   *   createTask<T>(coroutine: asyncio.Coroutine<T>, options?: asyncio.TaskOptions) {
   *     this.count++;
   *     return super.createTask(coroutine, options);
   *   }
   * }
   *
   * async function main() {
   *   const loop = asyncio.getRunningLoop() as CountingLoop;
   *   await asyncio.createTask(asyncio.sleep(1));
   *   console.log(loop.count); // 2: the main task, and that one
   * }
   *
   * await asyncio.run(main(), { loopFactory: () => new CountingLoop() });
   * ```
   */
  export class EventLoop {
    /** Makes a loop that nobody runs yet, as `newEventLoop` does; for subclasses. */
    constructor();
    /** The loop's clock, in seconds. On the virtual clock it moves only when everything waits. */
    time(): number;
    /**
     * Calls `fn(...args)` in the next turn, after what is ready already. It runs in a copy of the current context.
     *
     * @param fn An ordinary function, which cannot await. An exception goes to the exception handler.
     */
    callSoon<A extends unknown[]>(fn: (...args: A) => unknown, ...args: ArgumentsOf<A>): Handle;
    /** Calls `fn(...args)` in the next turn, in a given context. */
    callSoon<A extends unknown[]>(
      options: {
        /** The contextvars context that `fn` runs in. */
        context: Context;
      },
      fn: (...args: A) => unknown,
      ...args: ArgumentsOf<A>
    ): Handle;
    /** As `callSoon`, from another thread: it also wakes the loop if it waits. */
    callSoonThreadsafe<A extends unknown[]>(fn: (...args: A) => unknown, ...args: ArgumentsOf<A>): Handle;
    /** As `callSoon` in a given context, from another thread. */
    callSoonThreadsafe<A extends unknown[]>(
      options: {
        /** The contextvars context that `fn` runs in. */
        context: Context;
      },
      fn: (...args: A) => unknown,
      ...args: ArgumentsOf<A>
    ): Handle;
    /**
     * Calls `fn(...args)` after a time.
     *
     * @param delay In seconds; zero or less: in the next turn, after what is ready already.
     */
    callLater<A extends unknown[]>(
      delay: number,
      fn: (...args: A) => unknown,
      ...args: ArgumentsOf<A>
    ): TimerHandle;
    /** Calls `fn(...args)` after a time in seconds, in a given context. */
    callLater<A extends unknown[]>(
      delay: number,
      options: {
        /** The contextvars context that `fn` runs in. */
        context: Context;
      },
      fn: (...args: A) => unknown,
      ...args: ArgumentsOf<A>
    ): TimerHandle;
    /**
     * Calls `fn(...args)` at a moment of the loop's time.
     *
     * @param when In seconds of `time()`.
     */
    callAt<A extends unknown[]>(
      when: number,
      fn: (...args: A) => unknown,
      ...args: ArgumentsOf<A>
    ): TimerHandle;
    /** Calls `fn(...args)` at a moment of the loop's time, in a given context. */
    callAt<A extends unknown[]>(
      when: number,
      options: {
        /** The contextvars context that `fn` runs in. */
        context: Context;
      },
      fn: (...args: A) => unknown,
      ...args: ArgumentsOf<A>
    ): TimerHandle;
    /** A pending future of this loop. */
    createFuture<T = unknown>(): Future<T>;
    /** A task of this loop; its first step runs in the loop's next turn. */
    createTask<T>(coroutine: Coroutine<T>, options?: TaskOptions): Task<T>;
    /** Sets what makes the loop's tasks, for example `eagerTaskFactory`; null for the usual way. */
    setTaskFactory(factory: TaskFactory | null): void;
    /** What makes the loop's tasks; null for the usual way. */
    getTaskFactory(): TaskFactory | null;
    /**
     * Runs the loop until the awaitable is done, and gives its result or raises its error. Stops the thread.
     *
     * @throws RuntimeError if a loop runs in this thread already, or if the loop was stopped before.
     */
    runUntilComplete<T>(awaitable: Awaitable<T>): Blocking<T>;
    /** Runs the loop until `stop` is called. Stops the thread. */
    runForever(): Blocking<void>;
    /** Lets the loop finish the current turn and end. */
    stop(): void;
    /** Ends the loop for good; what was ready or waiting is dropped. RuntimeError while it runs. */
    close(): void;
    /** True while a thread runs it. */
    isRunning(): boolean;
    /** True after `close`. */
    isClosed(): boolean;
    /** Closes the async generators that are still open. */
    shutdownAsyncgens(): Coroutine<void>;
    /** Waits for the threads of the default executor, for at most `timeout` seconds. */
    shutdownDefaultExecutor(timeout?: number | null): Coroutine<void>;
    /**
     * Calls `fn(...args)` in a thread of a pool; the loop goes on meanwhile. Cancelling the future does not stop a
     * call that has begun.
     *
     * @param executor The pool; null for the loop's own.
     * @param fn An ordinary function, or an `async` one that makes blocking calls.
     */
    runInExecutor<A extends unknown[], T>(
      executor: Executor | null,
      fn: (...args: A) => MaybeCoroutine<T>,
      ...args: ArgumentsOf<A>
    ): Future<T>;
    /** Sets the loop's own pool. */
    setDefaultExecutor(executor: Executor): void;
    /** Sets who is told about exceptions that nobody else can handle; null: they go to stderr. */
    setExceptionHandler(handler: ExceptionHandler | null): void;
    /** The exception handler; null if none was set. */
    getExceptionHandler(): ExceptionHandler | null;
    /** Tells the exception handler about something that went wrong. */
    callExceptionHandler(context: ExceptionContext): void;
    /** What is done without a handler: it prints on stderr. */
    defaultExceptionHandler(context: ExceptionContext): void;
    /** Sets the debug flag. */
    setDebug(enabled: boolean): void;
    /** The debug flag. */
    getDebug(): boolean;
    /** In debug mode, what keeps the others waiting for this many seconds is reported. Default 0.1. */
    slowCallbackDuration: number;
  }

  /**
   * The loop that runs this code. Python: `asyncio.get_running_loop`.
   *
   * @throws RuntimeError if no loop runs in this thread.
   *
   * @example A callback in two seconds
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   const loop = asyncio.getRunningLoop();
   *   loop.callLater(2, () => console.log("at", loop.time()));
   *   await asyncio.sleep(3);
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function getRunningLoop(): EventLoop;

  /**
   * The running loop, or else the one that `setEventLoop` set for this thread. Prefer `getRunningLoop`.
   * Python: `asyncio.get_event_loop`.
   *
   * @throws RuntimeError if there is neither.
   *
   * @example A loop of your own
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * asyncio.setEventLoop(asyncio.newEventLoop());
   * const loop = asyncio.getEventLoop();
   * await loop.runUntilComplete(asyncio.sleep(1));
   * loop.close();
   * ```
   */
  export function getEventLoop(): EventLoop;

  /**
   * Makes a loop, which does nothing until somebody runs it. Close it in the end. Python: `asyncio.new_event_loop`.
   *
   * @example Run it yourself
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const loop = asyncio.newEventLoop();
   * console.log(await loop.runUntilComplete(asyncio.sleep(1, "slept")));
   * loop.close();
   * ```
   */
  export function newEventLoop(): EventLoop;

  /**
   * Sets what `getEventLoop` gives in this thread while no loop runs. It runs nothing.
   * Python: `asyncio.set_event_loop`.
   *
   * @param loop The loop; null for none.
   *
   * @example The loop of a thread
   * ```ts
   * import * as asyncio from "asyncio";
   * import * as threading from "threading";
   *
   * async function work() {
   *   const loop = asyncio.newEventLoop();
   *   asyncio.setEventLoop(loop);
   *   await loop.runUntilComplete(asyncio.sleep(1));
   *   loop.close();
   * }
   *
   * const thread = new threading.Thread({ target: work });
   * thread.start();
   * await thread.join();
   * ```
   */
  export function setEventLoop(loop: EventLoop | null): void;
}
