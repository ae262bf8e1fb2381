// Hands a function to a pool of threads together with the context that it is to run in.
import type { Context } from "../../engine/index.ts";

/** The contexts of functions that `callIn` made. */
const contexts = new WeakMap<object, Context>();

/** `fn`, to be submitted to a pool and run in that context. */
export function callIn<A extends unknown[], T>(context: Context, fn: (...args: A) => T): (...args: A) => T {
  if (typeof fn !== "function") return fn;
  const call = (...args: A) => fn(...args);
  Object.defineProperty(call, "name", { value: fn.name });
  contexts.set(call, context);
  return call;
}

/** The context that a function is to be called in; null for that of whoever calls it. */
export function contextOf(fn: object): Context | null {
  return contexts.get(fn) ?? null;
}
