// Iterators made of others, and such as never end.

declare module "itertools" {
  /**
   * Gives item after item. It is used up once: leaving a loop over it and looping again goes on where it stopped, as in
   * Python, and unlike a generator. Python's `next(it)` is `it.next().value` here.
   */
  export interface Iterating<T> extends IterableIterator<T, undefined> {
    /** The next item. */
    next(): IteratorResult<T, undefined>;
    /** Itself: it can be looped over. */
    [Symbol.iterator](): Iterating<T>;
  }

  /**
   * Numbers without end: `start`, `start + step`, and so on. Python: `itertools.count`.
   *
   * @param start The first. Default 0.
   * @param step How far apart they are. Default 1.
   *
   * @example Numbers for jobs
   * ```ts
   * import * as itertools from "itertools";
   *
   * const ids = itertools.count(1);
   * console.log(ids.next().value, ids.next().value); // 1 2
   * ```
   */
  export function count(start?: number, step?: number): Iterating<number>;

  /**
   * The items again and again, without end. Python: `itertools.cycle`.
   *
   * @param items What is gone round.
   *
   * @example Taking turns
   * ```ts
   * import * as itertools from "itertools";
   *
   * const workers = itertools.cycle(["a", "b"]);
   * for (let i = 0; i < 3; i++) console.log(workers.next().value); // a, b, a
   * ```
   */
  export function cycle<T>(items: Iterable<T>): Iterating<T>;

  /**
   * The same again and again. Python: `itertools.repeat`.
   *
   * @param item What is given each time.
   * @param times How often. Default: null, without end.
   *
   * @example Three times
   * ```ts
   * import * as itertools from "itertools";
   *
   * console.log([...itertools.repeat("x", 3)]); // [ 'x', 'x', 'x' ]
   * ```
   */
  export function repeat<T>(item: T, times?: number | null): Iterating<T>;

  /**
   * One of each, in all ways; the last changes fastest. Python: `itertools.product`.
   *
   * @param items Iterables; all are read at once.
   *
   * @example Every pair
   * ```ts
   * import * as itertools from "itertools";
   *
   * for (const [x, y] of itertools.product([1, 2], ["a", "b"])) console.log(x, y);
   * ```
   */
  export function product<T extends unknown[]>(...items: { [K in keyof T]: Iterable<T[K]> }): Iterating<T>;

  /**
   * One of each, in all ways; the last changes fastest. Python: `itertools.product`.
   */
  export function product<T>(
    items: Iterable<T>,
    options: {
      /** How often each of the iterables stands there. Default 1. */ repeat: number;
    },
  ): Iterating<T[]>;

  /**
   * Every order of `r` of the items. Python: `itertools.permutations`.
   *
   * @param items What is arranged.
   * @param r How many stand in a row. Default: null, all.
   * @throws ValueError if `r` is negative.
   *
   * @example Who is first and second
   * ```ts
   * import * as itertools from "itertools";
   *
   * console.log([...itertools.permutations(["a", "b", "c"], 2)].length); // 6
   * ```
   */
  export function permutations<T>(items: Iterable<T>, r?: number | null): Iterating<T[]>;

  /**
   * Every choice of `r` of the items, each item once at most. Python: `itertools.combinations`.
   *
   * @param items What is chosen from.
   * @param r How many are chosen.
   * @throws ValueError if `r` is negative.
   *
   * @example Who plays whom
   * ```ts
   * import * as itertools from "itertools";
   *
   * for (const [a, b] of itertools.combinations(["Ann", "Ben", "Cleo"], 2)) console.log(a, b);
   * ```
   */
  export function combinations<T>(items: Iterable<T>, r: number): Iterating<T[]>;

  /**
   * Every choice of `r` of the items, each as often as it comes. Python:
   * `itertools.combinations_with_replacement`.
   *
   * @param items What is chosen from.
   * @param r How many are chosen.
   * @throws ValueError if `r` is negative.
   *
   * @example Two scoops
   * ```ts
   * import * as itertools from "itertools";
   *
   * console.log([...itertools.combinationsWithReplacement(["a", "b"], 2)].length); // 3
   * ```
   */
  export function combinationsWithReplacement<T>(items: Iterable<T>, r: number): Iterating<T[]>;

  /**
   * The items of one iterable after those of the other. Python: `itertools.chain`.
   *
   * `chain.fromIterable` takes the iterables from one that holds them.
   *
   * @example Two lists in one loop
   * ```ts
   * import * as itertools from "itertools";
   *
   * for (const n of itertools.chain([1, 2], [3])) console.log(n); // 1, 2, 3
   * console.log([...itertools.chain.fromIterable([[1], [2]])]); // [ 1, 2 ]
   * ```
   */
  export const chain: {
    /** The items of one iterable after those of the other. */
    <T>(...iterables: Iterable<T>[]): Iterating<T>;
    /** The items of all iterables that one holds. Python: `chain.from_iterable`. */
    fromIterable<T>(iterables: Iterable<Iterable<T>>): Iterating<T>;
  };

  /**
   * The items at some places: up to `stop`, or from `start` to `stop` by steps; null for `stop`: to the end.
   * Python: `itertools.islice`.
   *
   * @throws ValueError unless the places are whole numbers from 0 on.
   *
   * @example The first three
   * ```ts
   * import * as itertools from "itertools";
   *
   * console.log([...itertools.islice(itertools.count(), 3)]); // [ 0, 1, 2 ]
   * ```
   */
  export function islice<T>(items: Iterable<T>, stop: number | null): Iterating<T>;

  /**
   * The items at some places: up to `stop`, or from `start` to `stop` by steps; null for `stop`: to the end.
   * Python: `itertools.islice`.
   */
  export function islice<T>(
    items: Iterable<T>,
    start: number | null,
    stop: number | null,
    step?: number | null,
  ): Iterating<T>;

  /**
   * Arrays of `n` items; the last one may be shorter. Python: `itertools.batched`.
   *
   * @param items What is dealt out.
   * @param n How many are in a batch.
   * @param options `strict`.
   * @throws ValueError if `n` is less than 1.
   *
   * @example Two at a time
   * ```ts
   * import * as itertools from "itertools";
   *
   * for (const batch of itertools.batched([1, 2, 3], 2)) console.log(batch); // [ 1, 2 ], then [ 3 ]
   * ```
   */
  export function batched<T>(
    items: Iterable<T>,
    n: number,
    options?: {
      /** True: a shorter last batch is a ValueError. Default false. */ strict?: boolean;
    },
  ): Iterating<T[]>;

  /**
   * Each item with the one behind it. Python: `itertools.pairwise`.
   *
   * @param items What is paired.
   *
   * @example Differences
   * ```ts
   * import * as itertools from "itertools";
   *
   * for (const [a, b] of itertools.pairwise([1, 4, 9])) console.log(b - a); // 3, 5
   * ```
   */
  export function pairwise<T>(items: Iterable<T>): Iterating<[T, T]>;

  /**
   * The sums of the first item, the first two, and so on; or whatever a function makes of a sum and an item.
   * Python: `itertools.accumulate`.
   *
   * @param items What is added up.
   * @param fn Takes the sum so far and an item. Default: null, `+`.
   * @param options `initial`.
   *
   * @example A running total
   * ```ts
   * import * as itertools from "itertools";
   *
   * console.log([...itertools.accumulate([1, 2, 3])]); // [ 1, 3, 6 ]
   * ```
   */
  export function accumulate(
    items: Iterable<number>,
    fn?: null,
    options?: {
      /** What stands before the first item. */ initial?: number | null;
    },
  ): Iterating<number>;

  /**
   * The sums of the first item, the first two, and so on; or whatever a function makes of a sum and an item.
   * Python: `itertools.accumulate`.
   */
  export function accumulate<T>(
    items: Iterable<T>,
    fn: (sum: T, item: T) => T,
    options?: {
      /** What stands before the first item. */ initial?: T | null;
    },
  ): Iterating<T>;

  /**
   * The items beside which a truthy value stands. Python: `itertools.compress`.
   *
   * @param items What is chosen from.
   * @param selectors One for each item.
   *
   * @example Only some
   * ```ts
   * import * as itertools from "itertools";
   *
   * console.log([...itertools.compress("abc", [1, 0, 1])]); // [ 'a', 'c' ]
   * ```
   */
  export function compress<T>(items: Iterable<T>, selectors: Iterable<unknown>): Iterating<T>;

  /**
   * What a function gives for each array of arguments. Python: `itertools.starmap`.
   *
   * @param fn What is called.
   * @param items Arrays of arguments.
   *
   * @example Powers
   * ```ts
   * import * as itertools from "itertools";
   *
   * console.log([...itertools.starmap(Math.pow, [[2, 3], [3, 2]])]); // [ 8, 9 ]
   * ```
   */
  export function starmap<A extends unknown[], T>(fn: (...args: A) => T, items: Iterable<A>): Iterating<T>;

  /**
   * The items up to the first that fails the test. That one is used up. Python: `itertools.takewhile`.
   *
   * @param test Truthy: the item is given.
   * @param items What is tested.
   *
   * @example Small ones
   * ```ts
   * import * as itertools from "itertools";
   *
   * console.log([...itertools.takewhile((n) => n < 3, [1, 2, 5, 1])]); // [ 1, 2 ]
   * ```
   */
  export function takewhile<T>(test: (item: T) => unknown, items: Iterable<T>): Iterating<T>;

  /**
   * The items from the first on that fails the test. Python: `itertools.dropwhile`.
   *
   * @param test Truthy: the item is left out.
   * @param items What is tested.
   *
   * @example From the first big one on
   * ```ts
   * import * as itertools from "itertools";
   *
   * console.log([...itertools.dropwhile((n) => n < 3, [1, 2, 5, 1])]); // [ 5, 1 ]
   * ```
   */
  export function dropwhile<T>(test: (item: T) => unknown, items: Iterable<T>): Iterating<T>;

  /**
   * The items that fail the test. Python: `itertools.filterfalse`.
   *
   * @param test null: those that are falsy.
   * @param items What is tested.
   *
   * @example The odd ones
   * ```ts
   * import * as itertools from "itertools";
   *
   * console.log([...itertools.filterfalse((n) => n % 2 === 0, [1, 2, 3])]); // [ 1, 3 ]
   * ```
   */
  export function filterfalse<T>(test: ((item: T) => unknown) | null, items: Iterable<T>): Iterating<T>;

  /**
   * One of each until all have ended; null where one has ended before. Python: `itertools.zip_longest`.
   *
   * @param items Iterables.
   *
   * @example Of different length
   * ```ts
   * import * as itertools from "itertools";
   *
   * console.log([...itertools.zipLongest([1, 2], ["a"])]); // [ [ 1, 'a' ], [ 2, null ] ]
   * ```
   */
  export function zipLongest<T extends unknown[]>(
    ...items: { [K in keyof T]: Iterable<T[K]> }
  ): Iterating<{ [K in keyof T]: T[K] | null }>;

  /**
   * One of each until all have ended; null where one has ended before. Python: `itertools.zip_longest`.
   */
  export function zipLongest<T, F>(
    first: Iterable<T>,
    second: Iterable<T>,
    options: {
      /** What stands where one has ended. Default null. */ fillvalue: F;
    },
  ): Iterating<[T | F, T | F]>;

  /**
   * Several iterators over the items of one, each at its own pace. Python: `itertools.tee`.
   *
   * @param items What they share. Do not use it otherwise.
   * @param n How many. Default 2.
   *
   * @example Twice over the same
   * ```ts
   * import * as itertools from "itertools";
   *
   * const [first, second] = itertools.tee([1, 2]);
   * console.log([...first], [...second]); // [ 1, 2 ] [ 1, 2 ]
   * ```
   */
  export function tee<T>(items: Iterable<T>, n?: number): Iterating<T>[];

  /**
   * Neighbours with the same key. Sort before, to have all of one key together; read a group before the next is
   * asked for. Python: `itertools.groupby`.
   *
   * @param items What is grouped.
   *
   * @example Words by their first letter
   * ```ts
   * import * as itertools from "itertools";
   *
   * const words = ["ant", "ape", "bee"];
   * for (const [letter, group] of itertools.groupby(words, (word) => word[0])) console.log(letter, [...group]);
   * ```
   */
  export function groupby<T>(items: Iterable<T>): Iterating<[key: T, items: Iterating<T>]>;

  /**
   * Neighbours with the same key. Sort before, to have all of one key together; read a group before the next is
   * asked for. Python: `itertools.groupby`.
   */
  export function groupby<T, K>(
    items: Iterable<T>,
    key: (item: T) => K,
  ): Iterating<[key: K, items: Iterating<T>]>;
}
