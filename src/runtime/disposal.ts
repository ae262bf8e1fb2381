// Holds the resources of a block with `using` or `await using`, and gives them back in reverse when it is left.
// Source: ECMAScript Explicit Resource Management, DisposeResources.
import type { DisposalScope } from "../compile/contract.ts";
import { named } from "../engine/index.ts";
import type { Semantics } from "../trace/format.ts";

interface Resource {
  /** Null for the `null` of an `await using`, which is awaited all the same. */
  readonly dispose: (() => unknown) | null;
  readonly isAsync: boolean;
}

type SuppressedErrorClass = new (
  error: unknown,
  suppressed: unknown,
  message?: string,
) => Error & { error: unknown };

/** For a host that does not have it yet. */
class OwnSuppressedError extends Error {
  readonly error: unknown;
  readonly suppressed: unknown;
  constructor(error: unknown, suppressed: unknown, message?: string) {
    super(message);
    this.error = error;
    this.suppressed = suppressed;
  }
}
named("SuppressedError", OwnSuppressedError);

/** One error that hides another; the host's, where it has one. */
export const SuppressedError: SuppressedErrorClass =
  (globalThis as { SuppressedError?: SuppressedErrorClass }).SuppressedError ?? OwnSuppressedError;

/** V8's words. */
const SUPPRESSED = "An error was suppressed during disposal";

export class Scope implements DisposalScope {
  private readonly awaitsAll: boolean;
  private readonly resources: Resource[] = [];
  private failure: { readonly error: unknown } | null = null;

  /** ECMAScript awaits whatever is given back; in Python's eyes, what is none cannot be awaited. */
  constructor(semantics: Semantics) {
    this.awaitsAll = semantics === "ecmascript";
  }

  use<T>(value: T, isAsync: boolean): T {
    if (value === null || value === undefined) {
      if (isAsync) this.resources.push({ dispose: null, isAsync });
      return value;
    }
    const methods = value as { [Symbol.asyncDispose]?: unknown; [Symbol.dispose]?: unknown };
    const asyncDispose = isAsync ? methods[Symbol.asyncDispose] : undefined;
    const dispose = asyncDispose ?? methods[Symbol.dispose];
    if (typeof dispose !== "function") {
      // Python's managers have to be entered before they are left.
      const isManager = typeof (value as { aenter?: unknown }).aenter === "function";
      throw new TypeError(
        `${isAsync ? "await using" : "using"} needs an object that can be disposed of${isManager ? ": enter this one with asyncWith()" : ""}`,
      );
    }
    const isFallback = isAsync && dispose !== asyncDispose;
    this.add(() => {
      const result: unknown = dispose.call(value);
      return isFallback ? undefined : result;
    }, isAsync);
    return value;
  }

  /** A function to be called in place of a resource's method. */
  add(dispose: () => unknown, isAsync: boolean): void {
    this.resources.push({ dispose, isAsync });
  }

  fail(error: unknown): void {
    const { failure } = this;
    this.failure = {
      error: failure === null ? error : new SuppressedError(error, failure.error, SUPPRESSED),
    };
  }

  disposeSync(): void {
    for (let resource = this.resources.pop(); resource !== undefined; resource = this.resources.pop()) {
      try {
        resource.dispose?.();
      } catch (error) {
        this.fail(error);
      }
    }
    if (this.failure !== null) throw this.failure.error;
  }

  *dispose(): Generator<unknown, void> {
    let owesAwait = false;
    let hasAwaited = false;
    for (let resource = this.resources.pop(); resource !== undefined; resource = this.resources.pop()) {
      const { dispose, isAsync } = resource;
      if (!isAsync && owesAwait && !hasAwaited) {
        yield* this.await(undefined);
        owesAwait = false;
      }
      if (dispose === null) {
        owesAwait = true;
        continue;
      }
      try {
        const result = dispose();
        if (!isAsync) continue;
        hasAwaited = true;
        yield* this.await(result);
      } catch (error) {
        this.fail(error);
      }
    }
    if (owesAwait && !hasAwaited) yield* this.await(undefined);
    if (this.failure !== null) throw this.failure.error;
  }

  private *await(value: unknown): Generator<unknown, void> {
    if (this.awaitsAll || value !== undefined) yield value;
  }
}
