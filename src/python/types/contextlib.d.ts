// Context managers from generators, and several of them at once.

declare module "contextlib" {
  import type { ArgumentsOf, AsyncContextManager, Awaitable, Coroutine } from "asyncio";

  /**
   * Makes a context manager, for `asyncWith`, of an async generator function that yields once: what comes before the
   * `yield` is the beginning of the block, what comes after it the end. An error of the block appears at the `yield`;
   * catching it there swallows it. Python: `@contextlib.asynccontextmanager`.
   *
   * @param fn An `async function*` that yields once.
   *
   * @example Open and close
   * ```ts
   * import * as asyncio from "asyncio";
   * import { asyncContextManager } from "contextlib";
   *
   * const connection = asyncContextManager(async function* (name: string) {
   *   await asyncio.sleep(1);
   *   console.log("open", name);
   *   try {
   *     yield name.toUpperCase();
   *   } finally {
   *     console.log("close", name);
   *   }
   * });
   *
   * async function main() {
   *   await asyncio.asyncWith(connection("db"), async (db) => console.log("use", db));
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function asyncContextManager<A extends unknown[], T>(
    fn: (...args: A) => AsyncGenerator<T, void, unknown>,
  ): (...args: A) => AsyncContextManager<T>;

  /**
   * Closes an async generator when the block is left, whichever way. Leaving a `for await` by `break` does not: its
   * `finally` blocks would run later, in another task. Python: `contextlib.aclosing`.
   *
   * @param generator The generator; the block gets it as its value.
   *
   * @example Closed at the break
   * ```ts
   * import * as asyncio from "asyncio";
   * import { aclosing } from "contextlib";
   *
   * async function* count() {
   *   try {
   *     for (let i = 0; ; i++) yield i;
   *   } finally {
   *     console.log("closed");
   *   }
   * }
   *
   * async function main() {
   *   await asyncio.asyncWith(aclosing(count()), async (numbers) => {
   *     for await (const n of numbers) if (n === 3) break;
   *   });
   *   console.log("after the block");
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function aclosing<G extends { return(value?: any): unknown }>(generator: G): AsyncContextManager<G>;

  /**
   * Any number of context managers and callbacks, left in reverse order. Python: `contextlib.AsyncExitStack`.
   *
   * @example As many locks as there are
   * ```ts
   * import * as asyncio from "asyncio";
   * import { AsyncExitStack } from "contextlib";
   *
   * const locks = [new asyncio.Lock(), new asyncio.Lock()];
   *
   * async function main() {
   *   await asyncio.asyncWith(new AsyncExitStack(), async (stack) => {
   *     for (const lock of locks) await stack.enterAsyncContext(lock);
   *     console.log(locks.every((lock) => lock.locked())); // true
   *   });
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class AsyncExitStack implements AsyncContextManager<AsyncExitStack> {
    /** Enters a context manager and gives its value; it is left when the stack is. */
    enterAsyncContext<T>(manager: AsyncContextManager<T>): Coroutine<T>;
    /** Calls `fn(...args)` and awaits what it gives, when the stack is left. */
    pushAsyncCallback<A extends unknown[]>(
      fn: (...args: A) => Awaitable<unknown>,
      ...args: ArgumentsOf<A>
    ): void;
    /** Calls `fn(...args)` when the stack is left. */
    callback<A extends unknown[]>(fn: (...args: A) => unknown, ...args: ArgumentsOf<A>): void;
    /** Leaves everything now, in reverse order. */
    aclose(): Coroutine<void>;
    /** Enters the block; `asyncWith` calls it. */
    aenter(): Coroutine<AsyncExitStack>;
    /** Leaves everything; `asyncWith` calls it. True if one of them swallowed the error. */
    aexit(error: unknown): Coroutine<boolean>;
  }
}
