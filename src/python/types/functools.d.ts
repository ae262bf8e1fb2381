// Functions made of functions.

declare module "functools" {
  /** What `partial` gives: a function, and what it was made of. */
  export type Partial<R extends unknown[], T> = ((...rest: R) => T) & {
    /** The function that is called. */
    readonly func: (...args: never[]) => T;
    /** The arguments that it is given first. */
    readonly args: readonly unknown[];
  };

  /** What a cache has done so far. */
  export interface CacheInfo {
    /** Calls that were answered from the cache. */
    readonly hits: number;
    /** Calls that were made. */
    readonly misses: number;
    /** How many answers it keeps; null: all. */
    readonly maxsize: number | null;
    /** How many it has now. */
    readonly currsize: number;
  }

  /** A function that remembers what it gave. */
  export type Cached<F> = F & {
    /** What the cache has done so far. Python: `cache_info`. */
    cacheInfo(): CacheInfo;
    /** Forgets everything. Python: `cache_clear`. */
    cacheClear(): void;
    /** The function itself. Python: `__wrapped__`. */
    readonly wrapped: F;
  };

  /**
   * A function that calls another one with some arguments in front. Python: `functools.partial`.
   *
   * @param fn What is called.
   * @param args Its first arguments. What Python gives by name is an options object, as in any call here.
   *
   * @example A callback with an argument
   * ```ts
   * import * as functools from "functools";
   *
   * function greet(greeting: string, name: string) {
   *   console.log(greeting, name);
   * }
   *
   * const hello = functools.partial(greet, "Hello");
   * hello("Ann"); // Hello Ann
   * ```
   */
  export function partial<H extends unknown[], R extends unknown[], T>(
    fn: (...args: [...H, ...R]) => T,
    ...args: H
  ): Partial<R, T>;

  /**
   * Gives a function the name of the one that it wraps. Python: `functools.wraps`.
   *
   * @param wrapped The function whose name it gets.
   * @returns A function that renames its argument and gives it back.
   *
   * @example A decorator
   * ```ts
   * import * as functools from "functools";
   *
   * function logged(fn: (n: number) => number) {
   *   return functools.wraps(fn)((n: number) => {
   *     console.log("calls", fn.name);
   *     return fn(n);
   *   });
   * }
   *
   * const double = logged(function double(n) {
   *   return 2 * n;
   * });
   * console.log(double(4), double.name); // calls double, 8 double
   * ```
   */
  export function wraps<W extends (...args: any[]) => unknown>(
    wrapped: (...args: any[]) => unknown,
  ): (wrapper: W) => W & {
    /** The function that is wrapped. Python: `__wrapped__`. */ readonly wrapped: (...args: any[]) => unknown;
  };

  /**
   * Puts the items together, from left to right. Python: `functools.reduce`.
   *
   * @param fn Takes what there is so far, and an item.
   * @param items What is put together.
   * @throws TypeError if there is nothing to begin with.
   *
   * @example A product
   * ```ts
   * import * as functools from "functools";
   *
   * console.log(functools.reduce((a, b) => a * b, [2, 3, 4])); // 24
   * ```
   */
  export function reduce<T>(fn: (sum: T, item: T) => T, items: Iterable<T>): T;

  /**
   * Puts the items together, from left to right. Python: `functools.reduce`.
   */
  export function reduce<T, R>(fn: (sum: R, item: T) => R, items: Iterable<T>, initial: R): R;

  /**
   * Calls a function once for each list of arguments, and remembers what it gave. Of an async function it
   * remembers the coroutine, which runs only once. Python: `functools.cache`.
   *
   * @param fn What is called. Arrays among its arguments count by what is in them, as tuples do.
   *
   * @example Each number once
   * ```ts
   * import * as functools from "functools";
   *
   * const fib = functools.cache((n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2)));
   * console.log(fib(50)); // 12586269025
   * ```
   */
  export function cache<F extends (...args: any[]) => unknown>(fn: F): Cached<F>;

  /**
   * As `cache`, but keeps only the answers that were used last. Python: `functools.lru_cache`.
   *
   * @param fn What is called.
   *
   * @example The last two
   * ```ts
   * import * as functools from "functools";
   *
   * const square = functools.lruCache({ maxsize: 2 })((n: number) => n * n);
   * for (const n of [1, 2, 3, 1]) square(n);
   * console.log(square.cacheInfo().misses); // 4
   * ```
   */
  export function lruCache<F extends (...args: any[]) => unknown>(fn: F): Cached<F>;

  /**
   * As `cache`, but keeps only the answers that were used last. Python: `functools.lru_cache`.
   */
  export function lruCache(options?: {
    /** How many answers it keeps; null: all. Default 128. */ maxsize?: number | null;
  }): <F extends (...args: any[]) => unknown>(fn: F) => Cached<F>;
}
