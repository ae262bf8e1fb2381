// Running a program's main coroutine and tidying up after it.

declare module "asyncio" {
  import type { Context } from "contextvars";

  /** What `run` and `Runner` take. */
  export interface RunOptions {
    /** The loop's debug flag. Default false. */
    debug?: boolean;
    /** Makes the loop; default: `newEventLoop`. */
    loopFactory?: () => EventLoop;
  }

  /**
   * Runs a program: makes an event loop, runs `main` in it as a task, and gives what main returned or raises what it
   * raised. Then it tidies up: tasks that are left are cancelled and waited for, open async generators are closed,
   * the threads of the default executor are waited for, the loop is closed. Python: `asyncio.run`.
   *
   * It stops the thread until it is done, so it is awaited at the top level of the program.
   *
   * @param main The coroutine to run: `main()`, not `main`.
   * @param options `debug`, `loopFactory`.
   * @throws RuntimeError inside a running event loop; ValueError if `main` is no coroutine.
   *
   * @example The usual last line of a program
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function main() {
   *   await asyncio.sleep(1);
   *   return "result";
   * }
   *
   * console.log(await asyncio.run(main())); // result
   * ```
   */
  export function run<T>(main: Coroutine<T>, options?: RunOptions): Blocking<T>;

  /**
   * One event loop and one context for several runs. Between them, tasks stay suspended. Close it at the end.
   * Python: `with asyncio.Runner() as runner`.
   *
   * @example Two runs in one loop
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const runner = new asyncio.Runner();
   * try {
   *   console.log(await runner.run(asyncio.sleep(1, "one")));
   *   console.log(await runner.run(asyncio.sleep(1, "two")));
   * } finally {
   *   await runner.close();
   * }
   * ```
   */
  export class Runner {
    /** The loop is made at its first use. */
    constructor(options?: RunOptions);
    /**
     * Runs a coroutine in the runner's loop, and gives what it returned or raises what it raised.
     *
     * @throws RuntimeError inside a running event loop or after `close`; ValueError if it is no coroutine.
     */
    run<T>(
      coroutine: Coroutine<T>,
      options?: {
        /** The contextvars context; default: the runner's own. */
        context?: Context;
      },
    ): Blocking<T>;
    /** The runner's loop. */
    getLoop(): EventLoop;
    /** Tidies up as `run` does: cancels what is left, closes generators, executor and loop. */
    close(): Blocking<void>;
  }
}
