// Makes the program's AsyncDisposableStack, whose `disposeAsync` gives what is awaited here: a promise or coroutine of the engine's.
// Source: ECMAScript Explicit Resource Management, "AsyncDisposableStack Objects".
import { type Body, Coroutine, isObject, PromiseCall, PublicPromise } from "../engine/index.ts";
import type { Semantics } from "../trace/format.ts";
import { Scope } from "./disposal.ts";

type Dispose = (...args: unknown[]) => unknown;

const DISPOSE = { name: "disposeAsync", site: 0, isLibrary: true };

function requireFunction(value: unknown): asserts value is Dispose {
  if (typeof value !== "function") throw new TypeError(`${String(value)} is not a function`);
}

export function createAsyncDisposableStack(semantics: Semantics): object {
  const isPython = semantics === "asyncio";
  const start = (body: Body<void>): unknown =>
    isPython ? new Coroutine(DISPOSE, body) : PromiseCall.start(DISPOSE.name, body, []).promise;

  class AsyncDisposableStack {
    /** Null: disposed of, or moved. */
    #scope: Scope | null = new Scope(semantics);

    get disposed(): boolean {
      return this.#scope === null;
    }

    /** Takes a resource and gives it back. Errors: TypeError if nothing can dispose of it, ReferenceError once disposed. */
    use<T>(value: T): T {
      return this.#open.use(value, true);
    }

    /** `onDispose(value)` is called and awaited in the end. */
    adopt<T>(value: T, onDispose: unknown): T {
      const scope = this.#open;
      requireFunction(onDispose);
      scope.add(() => onDispose(value), true);
      return value;
    }

    /** `onDispose()` is called and awaited in the end. */
    defer(onDispose: unknown): void {
      const scope = this.#open;
      requireFunction(onDispose);
      scope.add(() => onDispose(), true);
    }

    /** A new stack with all that is in this one, which is over then. */
    move(): AsyncDisposableStack {
      const moved = new AsyncDisposableStack();
      moved.#scope = this.#open;
      this.#scope = null;
      return moved;
    }

    disposeAsync(): unknown {
      if (!isObject(this) || !(#scope in this)) {
        const error = new TypeError("disposeAsync called on an object that is no AsyncDisposableStack");
        if (isPython) throw error;
        return PublicPromise.reject(error);
      }
      const scope = this.#scope;
      this.#scope = null;
      if (scope !== null) return start(scope.dispose());
      return isPython ? new Coroutine(DISPOSE, nothing()) : PublicPromise.resolve(undefined);
    }

    get #open(): Scope {
      if (this.#scope === null) throw new ReferenceError("Cannot add values to a disposed stack!");
      return this.#scope;
    }
  }
  const { prototype } = AsyncDisposableStack;
  Object.defineProperty(prototype, Symbol.asyncDispose, {
    value: prototype.disposeAsync,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(prototype, Symbol.toStringTag, { value: "AsyncDisposableStack", configurable: true });
  return AsyncDisposableStack;
}

function* nothing(): Body<void> {
  // It was disposed of before.
}
