// Makes context managers of generators. Source: CPython Lib/contextlib.py.
import {
  AsyncGenerator,
  type AsyncGeneratorStep,
  type Body,
  type Coroutine,
  RuntimeError,
} from "../../engine/index.ts";
import type { AsyncContextManager } from "../asyncio/async-with.ts";
import { requireCallable, requireMethod } from "../builtins/arguments.ts";
import { coroutine } from "../builtins/library.ts";
import { PlainManager } from "./managers.ts";

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

  aexit(error: unknown, hasFailed = error != null): Coroutine<boolean> {
    return coroutine("aexit", this.#leave(error, hasFailed));
  }

  *#enter(): Body<T> {
    const { value, done }: Step<T> = yield this.#generator.next();
    if (done) throw new RuntimeError("generator didn't yield");
    return value;
  }

  *#leave(error: unknown, hasFailed: boolean): Body<boolean> {
    const step: AsyncGeneratorStep<T> = hasFailed ? this.#generator.throw(error) : this.#generator.next();
    let done: boolean;
    try {
      ({ done } = (yield step) as Step<T>);
    } catch (raised) {
      // The very error that went in came out again: it is not swallowed.
      if (hasFailed && Object.is(raised, error)) return false;
      throw raised;
    }
    if (!done) {
      throw new RuntimeError(hasFailed ? "generator didn't stop after athrow()" : "generator didn't stop");
    }
    return hasFailed;
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

/** Likewise of an ordinary generator, for blocks that are not awaited. */
class PlainGeneratorManager<T> extends PlainManager<T> {
  readonly #generator: Iterator<T>;

  constructor(generator: Iterator<T>) {
    super();
    this.#generator = generator;
  }

  enter(): T {
    const { value, done } = this.#generator.next() as Step<T>;
    if (done) throw new RuntimeError("generator didn't yield");
    return value;
  }

  exit(error: unknown, hasFailed = error != null): boolean {
    let done: boolean | undefined;
    try {
      ({ done } = hasFailed ? this.#generator.throw!(error) : this.#generator.next());
    } catch (raised) {
      if (hasFailed && Object.is(raised, error)) return false;
      throw raised;
    }
    if (done !== true) {
      throw new RuntimeError(hasFailed ? "generator didn't stop after throw()" : "generator didn't stop");
    }
    return hasFailed;
  }
}

/** Python's `@contextmanager`: the function yields once; an error of the block appears at that `yield`. */
export function contextManager<A extends unknown[], T>(
  fn: (...args: A) => Iterator<T>,
): (...args: A) => PlainManager<T> {
  requireCallable(fn);
  return (...args) => {
    const generator = fn(...args);
    requireMethod(generator, "next");
    return new PlainGeneratorManager(generator);
  };
}
