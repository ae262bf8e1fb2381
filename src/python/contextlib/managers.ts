// Context managers that are made of little: of nothing, of errors, of what can be closed. Source: CPython Lib/contextlib.py.
import type { Body, Coroutine } from "../../engine/index.ts";
import type { AsyncContextManager } from "../asyncio/async-with.ts";
import { requireMethod } from "../builtins/arguments.ts";
import { BaseExceptionGroup } from "../builtins/errors.ts";
import { coroutine, coroutineFunction } from "../builtins/library.ts";

/** Python's `with`: what is done before a block and after it, at once. */
export interface ContextManager<T> {
  enter(): T;
  /** Gets the error that the block threw, or undefined. A true result swallows it. `hasFailed`: it threw, be it undefined. */
  exit(error: unknown, hasFailed?: boolean): unknown;
}

/**
 * A manager of a block that is not awaited, for `asyncWith` too, which is the only `with` that there is here: it costs no turn
 * of the loop.
 */
export abstract class PlainManager<T> implements ContextManager<T>, AsyncContextManager<T> {
  abstract enter(): T;
  abstract exit(error: unknown, hasFailed?: boolean): unknown;

  aenter(): Coroutine<T> {
    return coroutine("aenter", this.#enter());
  }

  aexit(error: unknown, hasFailed = error != null): Coroutine<boolean> {
    return coroutine("aexit", this.#leave(error, hasFailed));
  }

  *#enter(): Body<T> {
    return this.enter();
  }

  *#leave(error: unknown, hasFailed: boolean): Body<boolean> {
    return Boolean(this.exit(error, hasFailed));
  }
}

class NullContext<T> extends PlainManager<T> {
  readonly #value: T;

  constructor(value: T) {
    super();
    this.#value = value;
  }

  enter(): T {
    return this.#value;
  }

  exit(): boolean {
    return false;
  }
}

/** Does nothing: it stands where a manager may be or not. */
export function nullcontext<T>(value?: T): PlainManager<T | null> {
  return new NullContext(value ?? null);
}

type ErrorClass = abstract new (...args: never[]) => Error;

class Suppress extends PlainManager<null> {
  readonly #classes: readonly ErrorClass[];

  constructor(classes: readonly ErrorClass[]) {
    super();
    this.#classes = classes;
  }

  enter(): null {
    return null;
  }

  /** Errors: those of a group that are not to be swallowed. */
  exit(error: unknown): boolean {
    if (this.#isSuppressed(error)) return true;
    if (!(error instanceof BaseExceptionGroup)) return false;
    const [, rest] = error.split((one) => this.#isSuppressed(one));
    if (rest === null) return true;
    throw rest;
  }

  #isSuppressed(error: unknown): boolean {
    return this.#classes.some((errorClass) => error instanceof errorClass);
  }
}

/** Swallows errors of these classes; the block ends where one was thrown. Errors: TypeError for what is no class. */
export function suppress(...classes: ErrorClass[]): PlainManager<null> {
  for (const one of classes)
    if (typeof one !== "function" || typeof one.prototype !== "object")
      throw new TypeError("suppress() needs classes of errors, as in suppress(asyncio.CancelledError)");
  return new Suppress(classes);
}

class Closing<T extends { close(): unknown }> extends PlainManager<T> {
  readonly #thing: T;

  constructor(thing: T) {
    super();
    this.#thing = thing;
  }

  enter(): T {
    return this.#thing;
  }

  exit(): boolean {
    this.#thing.close();
    return false;
  }
}

/** Calls `close` when the block is left, whichever way. */
export function closing<T extends { close(): unknown }>(thing: T): PlainManager<T> {
  requireMethod(thing, "close");
  return new Closing(thing);
}

interface AsyncClosable {
  /** Of a generator. */
  return?(value?: unknown): unknown;
  aclose?(): unknown;
}

const give = coroutineFunction("aenter", function* <T>(value: T): Body<T> {
  return value;
});

const closeLater = coroutineFunction("aclosing", function* (thing: AsyncClosable): Body<void> {
  yield thing.aclose === undefined ? thing.return!() : thing.aclose();
});

/** Closes a generator, or whatever has `aclose`, when the block is left, whichever way. */
export function aclosing<G extends AsyncClosable>(thing: G): AsyncContextManager<G> {
  if (typeof thing.aclose !== "function") requireMethod(thing, "return");
  return { aenter: () => give(thing), aexit: () => closeLater(thing) };
}
