// Context managers from generators, and several of them at once.

declare module "contextlib" {
  import type { ArgumentsOf, AsyncContextManager, Awaitable, Coroutine } from "asyncio";

  /** Something with a beginning and an end that are not awaited. Python: a class with `__enter__` and `__exit__`. */
  export interface ContextManager<T> {
    /** Called before the block; what it gives is handed to the block. */
    enter(): T;
    /**
     * Called after the block, however it was left.
     *
     * @param error What the block threw; undefined, or null as in Python, for nothing.
     * @param hasFailed True if it threw, be it one of these.
     * @returns A truthy value swallows the error; otherwise it goes on.
     */
    exit(error: unknown, hasFailed?: boolean): unknown;
  }

  /**
   * What Python uses with `with`. Here `asyncWith` takes it: that costs no turn of the loop.
   */
  export interface PlainManager<T> extends ContextManager<T>, AsyncContextManager<T> {
    /** Enters the block; `asyncWith` calls it. */
    aenter(): Coroutine<T>;
    /** Leaves the block; `asyncWith` calls it. */
    aexit(error: unknown, hasFailed?: boolean): Coroutine<boolean>;
  }

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
   * Makes a context manager of a generator function that yields once, as `asyncContextManager` does, for blocks at
   * whose beginning and end nothing is awaited. Python: `@contextlib.contextmanager`.
   *
   * @param fn A `function*` that yields once.
   *
   * @example Before and after
   * ```ts
   * import * as asyncio from "asyncio";
   * import { contextManager } from "contextlib";
   *
   * const section = contextManager(function* (name: string) {
   *   console.log("begin", name);
   *   try {
   *     yield name.length;
   *   } finally {
   *     console.log("end", name);
   *   }
   * });
   *
   * async function main() {
   *   await asyncio.asyncWith(section("one"), async (length) => console.log(length));
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function contextManager<A extends unknown[], T>(
    fn: (...args: A) => Iterator<T>,
  ): (...args: A) => PlainManager<T>;

  /**
   * Swallows errors of some classes: the block ends where one was thrown, and the program goes on behind it. Of a
   * group, only the part that is of these classes. Python: `contextlib.suppress`.
   *
   * @param classes The classes.
   * @throws TypeError for what is no class.
   *
   * @example A task that is cancelled on purpose
   * ```ts
   * import * as asyncio from "asyncio";
   * import { suppress } from "contextlib";
   *
   * async function main() {
   *   const task = asyncio.createTask(asyncio.sleep(10));
   *   task.cancel();
   *   await asyncio.asyncWith(suppress(asyncio.CancelledError), async () => await task);
   *   console.log("goes on");
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function suppress(...classes: (abstract new (...args: never[]) => Error)[]): PlainManager<null>;

  /**
   * Does nothing: it stands where a manager may be or not. Python: `contextlib.nullcontext`.
   *
   * @param value What the block gets. Default: null.
   *
   * @example With a limit, or without
   * ```ts
   * import * as asyncio from "asyncio";
   * import { nullcontext } from "contextlib";
   *
   * async function main(limit: asyncio.AsyncContextManager<unknown> | null) {
   *   await asyncio.asyncWith(limit ?? nullcontext(), async () => console.log("works"));
   * }
   *
   * await asyncio.run(main(null));
   * ```
   */
  export function nullcontext<T = null>(value?: T): PlainManager<T>;

  /**
   * Calls `close()` when the block is left, whichever way. Python: `contextlib.closing`.
   *
   * @param thing What is closed; the block gets it as its value.
   * @throws TypeError if it has no method `close`.
   *
   * @example Closed in any case
   * ```ts
   * import * as asyncio from "asyncio";
   * import { closing } from "contextlib";
   *
   * const file = { write: (text: string) => console.log(text), close: () => console.log("closed") };
   *
   * async function main() {
   *   await asyncio.asyncWith(closing(file), async (open) => open.write("a line"));
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function closing<
    T extends {
      /** Called when the block is left. */
      close(): unknown;
    },
  >(thing: T): PlainManager<T>;

  /**
   * Closes an async generator when the block is left, whichever way. Leaving a `for await` by `break` does not: its
   * `finally` blocks would run later, in another task. Python: `contextlib.aclosing`.
   *
   * @param generator The generator, or anything with `aclose`; the block gets it as its value.
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
  export function aclosing<
    G extends
      | { return(value?: any): unknown }
      | {
          /** Awaited when the block is left. */
          aclose(): Awaitable<unknown>;
        },
  >(generator: G): AsyncContextManager<G>;

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
    /** Enters a manager whose beginning and end are not awaited, and gives its value. TypeError for what is none. */
    enterContext<T>(manager: ContextManager<T>): T;
    /** Adds the end of a manager that has been entered, or a function that gets the error; truthy: it is swallowed. */
    push<E extends ContextManager<any> | ((error: unknown, hasFailed: boolean) => unknown)>(exit: E): E;
    /** Hands everything over to a new stack, which is then to be left; this one does nothing any more. */
    popAll(): this;
    /** As `push`, for a manager or an async function whose end is awaited. */
    pushAsyncExit<
      E extends AsyncContextManager<any> | ((error: unknown, hasFailed: boolean) => Awaitable<unknown>),
    >(exit: E): E;
    /** Enters a context manager and gives its value; it is left when the stack is. */
    enterAsyncContext<T>(manager: AsyncContextManager<T>): Coroutine<T>;
    /** Calls `fn(...args)` and awaits what it gives, when the stack is left. */
    pushAsyncCallback<A extends unknown[]>(
      fn: (...args: A) => Awaitable<unknown>,
      ...args: ArgumentsOf<A>
    ): (...args: A) => Awaitable<unknown>;
    /** Calls `fn(...args)` when the stack is left. */
    callback<A extends unknown[]>(
      fn: (...args: A) => unknown,
      ...args: ArgumentsOf<A>
    ): (...args: A) => unknown;
    /** Leaves everything now, in reverse order. */
    aclose(): Coroutine<void>;
    /** Enters the block; `asyncWith` calls it. */
    aenter(): Coroutine<AsyncExitStack>;
    /** Leaves everything; `asyncWith` calls it. True if one of them swallowed the error. */
    aexit(error: unknown, hasFailed?: boolean): Coroutine<boolean>;
  }

  /**
   * As `AsyncExitStack`, for managers and callbacks that are not awaited. Python: `contextlib.ExitStack`.
   *
   * @example Undone in reverse
   * ```ts
   * import { ExitStack } from "contextlib";
   *
   * const stack = new ExitStack();
   * for (const name of ["one", "two"]) stack.callback(console.log, "undo", name);
   * stack.close(); // undo two, undo one
   * ```
   */
  export class ExitStack implements ContextManager<ExitStack> {
    /** Enters a manager whose beginning and end are not awaited, and gives its value. TypeError for what is none. */
    enterContext<T>(manager: ContextManager<T>): T;
    /** Adds the end of a manager that has been entered, or a function that gets the error; truthy: it is swallowed. */
    push<E extends ContextManager<any> | ((error: unknown, hasFailed: boolean) => unknown)>(exit: E): E;
    /** Hands everything over to a new stack, which is then to be left; this one does nothing any more. */
    popAll(): this;
    /** Calls `fn(...args)` when the stack is left. */
    callback<A extends unknown[]>(
      fn: (...args: A) => unknown,
      ...args: ArgumentsOf<A>
    ): (...args: A) => unknown;
    /** Leaves everything now, in reverse order. */
    close(): void;
    /** Gives the stack itself. */
    enter(): this;
    /** Leaves everything. True if one of them swallowed the error. */
    exit(error: unknown, hasFailed?: boolean): boolean;
  }
}
