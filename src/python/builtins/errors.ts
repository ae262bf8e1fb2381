// Defines the exceptions that only the asyncio modules raise; the engine has the others.
import { isException, named, RuntimeError, ValueError } from "../../engine/index.ts";

/** A deadline passed: `timeout`, `waitFor`, `Future.result(timeout)`. */
export class TimeoutError extends Error {}
named("TimeoutError", TimeoutError);

/** Raised in those who wait at a barrier that was aborted or reset. */
export class BrokenBarrierError extends RuntimeError {}
named("BrokenBarrierError", BrokenBarrierError);

export class QueueEmpty extends Error {}
named("QueueEmpty", QueueEmpty);

export class QueueFull extends Error {}
named("QueueFull", QueueFull);

/** Raised by `put` after `shutdown`, and by `get` once the queue is drained. */
export class QueueShutDown extends Error {}
named("QueueShutDown", QueueShutDown);

type ErrorClass<E extends Error> = abstract new (...args: never[]) => E;
type Condition = ErrorClass<Error> | ((error: Error) => boolean);

// A class is told from a test function by what only a class of errors has.
function matches(condition: Condition, error: Error): boolean {
  return condition === Error || (condition as { prototype?: unknown }).prototype instanceof Error
    ? error instanceof condition
    : (condition as (error: Error) => boolean)(error);
}

/** Several errors at once; an ExceptionGroup if all of them are ordinary. Source: CPython Objects/exceptions.c, PEP 654. */
export class BaseExceptionGroup extends Error {
  readonly exceptions: readonly Error[];
  /** The text without the count of sub-exceptions. */
  readonly #title: string;

  constructor(message: string, exceptions: readonly Error[]) {
    if (!Array.isArray(exceptions)) throw new TypeError("second argument (exceptions) must be a sequence");
    if (exceptions.length === 0)
      throw new ValueError("second argument (exceptions) must be a non-empty sequence");
    super(`${message} (${exceptions.length} sub-exception${exceptions.length === 1 ? "" : "s"})`);
    this.#title = message;
    this.exceptions = [...exceptions];
    if (new.target === BaseExceptionGroup && exceptions.every(isException)) {
      Object.setPrototypeOf(this, ExceptionGroup.prototype);
    }
  }

  /** True if it holds something that `except Exception` must not catch. */
  get _isBaseOnly(): boolean {
    return !this.exceptions.every(isException);
  }

  /** `except*`: the part that matches and the rest, null where empty. Nesting is kept. */
  split(condition: Condition): [BaseExceptionGroup | null, BaseExceptionGroup | null] {
    if (matches(condition, this)) return [this, null];
    const mine: Error[] = [];
    const rest: Error[] = [];
    for (const error of this.exceptions) {
      if (error instanceof BaseExceptionGroup) {
        const [inner, outer] = error.split(condition);
        if (inner) mine.push(inner);
        if (outer) rest.push(outer);
      } else (matches(condition, error) ? mine : rest).push(error);
    }
    return [this.#part(mine), this.#part(rest)];
  }

  /** The part that matches, or null. */
  subgroup(condition: Condition): BaseExceptionGroup | null {
    return this.split(condition)[0];
  }

  /** Makes the groups that `split` gives; a subclass overrides it. */
  derive(exceptions: readonly Error[]): BaseExceptionGroup {
    return new BaseExceptionGroup(this.#title, exceptions);
  }

  #part(exceptions: readonly Error[]): BaseExceptionGroup | null {
    return exceptions.length > 0 ? this.derive(exceptions) : null;
  }
}
named("BaseExceptionGroup", BaseExceptionGroup);

/** A group of ordinary errors. Errors: TypeError if one of them is a BaseException. */
export class ExceptionGroup extends BaseExceptionGroup {
  constructor(message: string, exceptions: readonly Error[]) {
    super(message, exceptions);
    if (this._isBaseOnly) throw new TypeError("Cannot nest BaseExceptions in an ExceptionGroup");
  }
}
named("ExceptionGroup", ExceptionGroup);
