// Defines the exceptions that the engine itself raises, named as Python names them.

/** Gives a class the `name` that stack traces and `String(error)` print, whatever a minifier did to it. */
function named<C extends new (...args: never[]) => Error>(name: string, errorClass: C): C {
  Object.defineProperty(errorClass, "name", { value: name });
  Object.defineProperty(errorClass.prototype, "name", { value: name, writable: true, configurable: true });
  return errorClass;
}

const isInstanceOf = Function.prototype[Symbol.hasInstance];

/** Root of what Python calls BaseException but not Exception: `except Exception` does not catch it. */
export class BaseException extends Error {
  /** Anything can be thrown: asked whether it is one of these, a proxy of the program's may throw itself. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    try {
      return isInstanceOf.call(this, value);
    } catch {
      return false;
    }
  }
}
named("BaseException", BaseException);

/** Raised in a task at the `await` where its cancellation is delivered. */
export class CancelledError extends BaseException {}
named("CancelledError", CancelledError);

/** What Ctrl-C raises; leaves the loop at once. */
export class KeyboardInterrupt extends BaseException {}
named("KeyboardInterrupt", KeyboardInterrupt);

/** Ends the program; leaves the loop at once. A number is the exit status, any other text goes to stderr (status 1). */
export class SystemExit extends BaseException {
  readonly code: number | string | undefined;
  constructor(code?: number | string) {
    super(code === undefined ? undefined : String(code));
    // As an error, it is made from a text.
    this.code = typeof code === "string" && /^-?\d+$/.test(code) ? Number(code) : code;
  }
}
named("SystemExit", SystemExit);

/** A rule of the event loop was broken, as Python's RuntimeError. */
export class RuntimeError extends Error {}
named("RuntimeError", RuntimeError);

/** Too many calls that have not come back: recursion without an end. */
export class RecursionError extends RuntimeError {}
named("RecursionError", RecursionError);

/** An argument has the right type but a value that is refused. */
export class ValueError extends Error {}
named("ValueError", ValueError);

/** A future was asked for, or given, a result in a state that does not allow it. */
export class InvalidStateError extends Error {}
named("InvalidStateError", InvalidStateError);

/** True for what Python's `except Exception` would catch. */
export function isException(error: unknown): error is Error {
  if (error instanceof BaseException) return false;
  try {
    return (error as { _isBaseOnly?: boolean } | null | undefined)?._isBaseOnly !== true;
  } catch {
    return true;
  }
}

/** True for the two exceptions that leave the event loop instead of being stored in a task. */
export function leavesLoop(error: unknown): boolean {
  return error instanceof SystemExit || error instanceof KeyboardInterrupt;
}

export { named };
