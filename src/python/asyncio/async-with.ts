// Runs Python's `async with`, as a function with a callback.
import { type Body, type Coroutine, noteContext } from "../../engine/index.ts";
import { type Awaitable, coroutineFunction } from "../builtins/library.ts";

export interface AsyncContextManager<T> {
  aenter(): Awaitable<T>;
  /** Gets the error that the body threw, or undefined. A true result swallows it. `hasFailed`: it threw, be it undefined. */
  aexit(error: unknown, hasFailed?: boolean): Awaitable;
}

function* body<T, R>(
  manager: AsyncContextManager<T>,
  block: (value: T) => Coroutine<R>,
): Body<R | undefined> {
  const value: T = yield manager.aenter();
  let result: R;
  try {
    result = yield block(value);
  } catch (error) {
    let isSwallowed: unknown;
    try {
      isSwallowed = yield manager.aexit(error, true);
    } catch (raised) {
      noteContext(raised, error);
      throw raised;
    }
    if (isSwallowed) return undefined;
    throw error;
  }
  yield manager.aexit(undefined, false);
  return result;
}

/** Awaits `aenter`, the block, and `aexit`, each directly: no iteration of its own. Gives what the block returned. */
export const asyncWith = coroutineFunction("asyncWith", body);
