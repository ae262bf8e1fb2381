// Runs Python's `async with`, as a function with a callback.
import type { Body, Coroutine } from "../../engine/index.ts";
import { type Awaitable, coroutineFunction } from "../builtins/library.ts";

export interface AsyncContextManager<T> {
  aenter(): Awaitable<T>;
  /** Gets the error that the body threw, or undefined. A true result swallows it. */
  aexit(error: unknown): Awaitable;
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
    const isSwallowed: unknown = yield manager.aexit(error);
    if (isSwallowed) return undefined;
    throw error;
  }
  yield manager.aexit(undefined);
  return result;
}

/** Awaits `aenter`, the block, and `aexit`, each directly: no iteration of its own. Gives what the block returned. */
export const asyncWith = coroutineFunction("asyncWith", body);
