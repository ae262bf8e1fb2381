// The module "contextlib": context managers from generators, and several of them at once. Source: CPython Lib/contextlib.py.
import {
  AsyncGenerator,
  type AsyncGeneratorStep,
  type Body,
  type Coroutine,
  RuntimeError,
} from "../engine/index.ts";
import type { AsyncContextManager } from "./asyncio/async-with.ts";
import { type Awaitable, coroutine, coroutineFunction } from "./builtins/library.ts";

interface Step<T> {
  readonly value: T;
  readonly done: boolean;
}

/** Runs a generator up to its `yield` on entering, and on from there on leaving. */
class GeneratorManager<T> implements AsyncContextManager<T> {
  readonly #generator: AsyncGenerator<T>;

  constructor(generator: AsyncGenerator<T>) {
    this.#generator = generator;
  }

  aenter(): Coroutine<T> {
    return coroutine("aenter", this.#enter());
  }

  aexit(error: unknown): Coroutine<boolean> {
    return coroutine("aexit", this.#leave(error));
  }

  *#enter(): Body<T> {
    const { value, done }: Step<T> = yield this.#generator.next();
    if (done) throw new RuntimeError("generator didn't yield");
    return value;
  }

  *#leave(error: unknown): Body<boolean> {
    const step: AsyncGeneratorStep<T> =
      error === undefined ? this.#generator.next() : this.#generator.throw(error);
    let done: boolean;
    try {
      ({ done } = (yield step) as Step<T>);
    } catch (raised) {
      // The very error that went in came out again: it is not swallowed.
      if (raised === error) return false;
      throw raised;
    }
    if (!done) {
      throw new RuntimeError(
        error === undefined ? "generator didn't stop" : "generator didn't stop after athrow()",
      );
    }
    return error !== undefined;
  }
}

/** Python's `@asynccontextmanager`: the function yields once; an error of the block appears at that `yield`. */
export function asyncContextManager<A extends unknown[], T>(
  fn: (...args: A) => AsyncGenerator<T>,
): (...args: A) => AsyncContextManager<T> {
  return (...args) => {
    const generator = fn(...args);
    if (!(generator instanceof AsyncGenerator))
      throw new TypeError("asyncContextManager needs an async generator function");
    return new GeneratorManager(generator);
  };
}

const nothing = coroutineFunction("aenter", function* <T>(value: T): Body<T> {
  return value;
});

const closeGenerator = coroutineFunction(
  "aclosing",
  function* (generator: { return(): unknown }): Body<void> {
    yield generator.return();
  },
);

/** Closes the generator when the block is left, whichever way. */
export function aclosing<G extends { return(): unknown }>(generator: G): AsyncContextManager<G> {
  return { aenter: () => nothing(generator), aexit: () => closeGenerator(generator) };
}

/** What a stack does on leaving; true swallows the error. */
type Exit = (error: unknown) => unknown;

/** Any number of context managers and callbacks, left in reverse. */
export class AsyncExitStack implements AsyncContextManager<AsyncExitStack> {
  #exits: Exit[] = [];

  enterAsyncContext<T>(manager: AsyncContextManager<T>): Coroutine<T> {
    return coroutine("AsyncExitStack.enterAsyncContext", this.#enter(manager));
  }

  /** `fn(...args)` is awaited on leaving. */
  pushAsyncCallback<A extends unknown[]>(fn: (...args: A) => Awaitable, ...args: A): void {
    this.#exits.push(() => fn(...args));
  }

  callback<A extends unknown[]>(fn: (...args: A) => unknown, ...args: A): void {
    this.#exits.push(() => {
      fn(...args);
    });
  }

  aclose(): Coroutine<boolean> {
    return coroutine("AsyncExitStack.aclose", this.#leave(undefined));
  }

  aenter(): Coroutine<AsyncExitStack> {
    return nothing<AsyncExitStack>(this);
  }

  aexit(error: unknown): Coroutine<boolean> {
    return coroutine("AsyncExitStack.aclose", this.#leave(error));
  }

  *#enter<T>(manager: AsyncContextManager<T>): Body<T> {
    const value: T = yield manager.aenter();
    this.#exits.push((error) => manager.aexit(error));
    return value;
  }

  *#leave(error: unknown): Body<boolean> {
    const exits = this.#exits.reverse();
    this.#exits = [];
    let pending = error;
    for (const exit of exits) {
      try {
        const awaitable = exit(pending);
        const isSwallowed: unknown = awaitable === undefined ? undefined : yield awaitable;
        if (isSwallowed) pending = undefined;
      } catch (raised) {
        pending = raised;
      }
    }
    if (pending !== undefined && pending !== error) throw pending;
    return error !== undefined && pending === undefined;
  }
}
