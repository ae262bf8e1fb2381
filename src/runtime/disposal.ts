// Holds the resources of a block with `using` or `await using`, and gives them back in reverse when it is left.
// Source: ECMAScript Explicit Resource Management, DisposeResources.
import type { DisposalScope } from "../compile/contract.ts";

interface Resource {
  readonly value: unknown;
  readonly dispose: (() => unknown) | null;
  readonly isAsync: boolean;
}

/** One error that hides another, as ECMAScript's SuppressedError. */
export class SuppressedError extends Error {
  readonly error: unknown;
  readonly suppressed: unknown;
  constructor(error: unknown, suppressed: unknown) {
    super("An error was suppressed during disposal.");
    this.error = error;
    this.suppressed = suppressed;
  }
}

class Scope implements DisposalScope {
  private readonly resources: Resource[] = [];
  private failure: { readonly error: unknown } | null = null;

  use<T>(value: T, isAsync: boolean): T {
    if (value === null || value === undefined) {
      if (isAsync) this.resources.push({ value, dispose: null, isAsync });
      return value;
    }
    const methods = value as { [Symbol.asyncDispose]?: unknown; [Symbol.dispose]?: unknown };
    const dispose = (isAsync ? methods[Symbol.asyncDispose] : undefined) ?? methods[Symbol.dispose];
    if (typeof dispose !== "function") {
      throw new TypeError(`the value of ${isAsync ? "await using" : "using"} has no method to dispose of it`);
    }
    this.resources.push({ value, dispose: dispose as () => unknown, isAsync });
    return value;
  }

  fail(error: unknown): void {
    this.failure = { error: this.failure === null ? error : new SuppressedError(error, this.failure.error) };
  }

  disposeSync(): void {
    for (let resource = this.resources.pop(); resource !== undefined; resource = this.resources.pop()) {
      try {
        resource.dispose?.call(resource.value);
      } catch (error) {
        this.fail(error);
      }
    }
    if (this.failure !== null) throw this.failure.error;
  }

  *dispose(): Generator<unknown, void> {
    for (let resource = this.resources.pop(); resource !== undefined; resource = this.resources.pop()) {
      try {
        const result: unknown = resource.dispose?.call(resource.value);
        if (resource.isAsync && result !== undefined) yield result;
      } catch (error) {
        this.fail(error);
      }
    }
    if (this.failure !== null) throw this.failure.error;
  }
}

/** The resources of a block that is being entered. */
export function openScope(): DisposalScope {
  return new Scope();
}
