// The module "functools": functions made of functions. Source: CPython Lib/functools.py.
import { requireCallable, requireIterable } from "./builtins/arguments.ts";
import { checkOptions, isPlainObject } from "./builtins/library.ts";

type Fn = (...args: never[]) => unknown;

/** What `partial` made its functions of, so that a partial of a partial is one. */
const partials = new WeakMap<object, { readonly func: Fn; readonly args: readonly unknown[] }>();

function renamed<F extends object>(fn: F, name: string): F {
  return Object.defineProperty(fn, "name", { value: name, configurable: true });
}

/** `fn` with its first arguments given. */
export function partial(fn: Fn, ...args: unknown[]): Fn {
  requireCallable(fn);
  const inner = partials.get(fn);
  const func = inner?.func ?? fn;
  const all = [...(inner?.args ?? []), ...args];
  const call = function (this: unknown, ...rest: unknown[]): unknown {
    return Reflect.apply(func, this, [...all, ...rest]);
  };
  partials.set(call, { func, args: all });
  return Object.assign(renamed(call, func.name), { func, args: all });
}

/** Gives a function the name of the one that it wraps. */
export function wraps<W extends Fn>(wrapped: Fn): (wrapper: W) => W & { wrapped: Fn } {
  requireCallable(wrapped);
  return (wrapper) => {
    requireCallable(wrapper);
    return Object.assign(renamed(wrapper, wrapped.name), { wrapped });
  };
}

/** Puts the items together from left to right. Errors: TypeError if there are none and no `initial`. */
export function reduce<T, R>(fn: (sum: R, item: T) => R, items: Iterable<T>, ...initial: [R?]): R {
  requireCallable(fn);
  requireIterable(items);
  const list = [...items];
  if (initial.length === 0 && list.length === 0)
    throw new TypeError("reduce() of empty iterable with no initial value");
  let sum = initial.length > 0 ? (initial[0] as R) : (list.shift() as unknown as R);
  for (const item of list) sum = fn(sum, item);
  return sum;
}

/** Numbers the objects that have been arguments, so that each is told from the others. */
class Identities {
  readonly #numbers = new WeakMap<object, number>();
  #count = 0;

  numberOf(object: object): number {
    let number = this.#numbers.get(object);
    if (number === undefined) this.#numbers.set(object, (number = ++this.#count));
    return number;
  }
}

/** Arguments as a text, the same for equal ones: arrays stand for tuples, options for keyword arguments. */
function keyOf(value: unknown, identities: Identities): string {
  if (Array.isArray(value)) return `[${value.map((item) => keyOf(item, identities)).join(",")}]`;
  if (isPlainObject(value)) {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${keyOf(value[key], identities)}`).join(",")}}`;
  }
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "symbol") return "symbol";
  if (typeof value === "function" || (typeof value === "object" && value !== null))
    return `#${identities.numberOf(value)}`;
  return typeof value === "bigint" ? `${value}n` : String(value);
}

interface CacheInfo {
  readonly hits: number;
  readonly misses: number;
  readonly maxsize: number | null;
  readonly currsize: number;
}

interface Cached {
  cacheInfo(): CacheInfo;
  cacheClear(): void;
  wrapped: Fn;
}

function cached<F extends Fn>(fn: F, maxsize: number | null): F & Cached {
  requireCallable(fn);
  // In the order of their last use.
  const results = new Map<string, unknown>();
  const identities = new Identities();
  let [hits, misses] = [0, 0];
  const call = function (this: unknown, ...args: never[]): unknown {
    const key = keyOf(this === undefined ? args : [this, ...args], identities);
    if (results.has(key)) {
      hits++;
      const result = results.get(key);
      results.delete(key);
      results.set(key, result);
      return result;
    }
    misses++;
    const result = Reflect.apply(fn, this, args) as unknown;
    if (maxsize === 0) return result;
    results.set(key, result);
    if (maxsize !== null && results.size > maxsize) results.delete(results.keys().next().value!);
    return result;
  };
  return Object.assign(renamed(call, fn.name), {
    cacheInfo: () => ({ hits, misses, maxsize, currsize: results.size }),
    cacheClear: () => {
      results.clear();
      [hits, misses] = [0, 0];
    },
    wrapped: fn,
  }) as unknown as F & Cached;
}

/** Calls `fn` once for each list of arguments, and remembers what it gave. What it throws is not remembered. */
export function cache<F extends Fn>(fn: F): F & Cached {
  return cached(fn, null);
}

/** Likewise, for the `maxsize` lists of arguments that were used last. */
export function lruCache<F extends Fn>(
  fn: F | { maxsize?: number | null } = {},
): (F & Cached) | ((fn: F) => F & Cached) {
  if (typeof fn === "function") return cached(fn, 128);
  checkOptions("lruCache", fn, ["maxsize"]);
  const { maxsize = 128 } = fn;
  return (decorated: F) => cached(decorated, maxsize === null ? null : Math.max(0, maxsize));
}
