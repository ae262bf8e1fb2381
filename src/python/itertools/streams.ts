// Iterators that cut, join and group others. Source: CPython Modules/itertoolsmodule.c.
import { ValueError } from "../../engine/index.ts";
import { requireCallable, requireIterable, requireWhole } from "../builtins/arguments.ts";
import { checkOptions } from "../builtins/library.ts";
import { Iterating, iteratorOf, rest } from "./iterating.ts";

function* chained<T>(iterables: Iterator<Iterable<T>>): Generator<T, undefined> {
  for (const items of rest(iterables)) yield* rest(iteratorOf(items));
  return undefined;
}

/** The items of one after those of the other; `chain.fromIterable` takes them from one that holds them. */
export const chain = Object.assign(
  function chain<T>(...iterables: Iterable<T>[]): Iterating<T> {
    return new Iterating(chained(iteratorOf(iterables)));
  },
  {
    fromIterable<T>(iterables: Iterable<Iterable<T>>): Iterating<T> {
      return new Iterating(chained(iteratorOf(iterables)));
    },
  },
);

type Bound = number | null;

/** The items at these places: up to `stop`, or from `start` to `stop` by steps. */
export function islice<T>(items: Iterable<T>, ...bounds: [Bound] | [Bound, Bound, Bound?]): Iterating<T> {
  const [start, stop, step] = bounds.length === 1 ? [0, bounds[0], 1] : [bounds[0], bounds[1], bounds[2]];
  for (const bound of [start, stop, step]) {
    if (bound != null && !(Number.isInteger(bound) && bound >= 0))
      throw new ValueError("the places of islice() are null or whole numbers from 0 on");
  }
  if (step === 0) throw new ValueError("the step of islice() is null or a whole number from 1 on");
  return new Iterating(sliced(iteratorOf(items), start ?? 0, stop ?? Infinity, step ?? 1));
}

function* sliced<T>(
  iterator: Iterator<T>,
  start: number,
  stop: number,
  step: number,
): Generator<T, undefined> {
  let wanted = start;
  // As many are taken from the iterator as CPython takes, also those that nobody gets.
  for (let place = 0; place < Math.max(start, stop); place++) {
    const { done, value } = iterator.next();
    if (done === true) return undefined;
    if (place !== wanted || place >= stop) continue;
    yield value;
    wanted += step;
  }
  return undefined;
}

/** Arrays of `n` items; the last one may be shorter, unless it is `strict`. */
export function batched<T>(
  items: Iterable<T>,
  n: number,
  options: { strict?: boolean } = {},
): Iterating<T[]> {
  checkOptions("batched", options, ["strict"]);
  requireWhole(n, "batched");
  if (n < 1) throw new ValueError("n must be at least one");
  return new Iterating(batches(iteratorOf(items), n, options.strict ?? false));
}

function* batches<T>(iterator: Iterator<T>, n: number, isStrict: boolean): Generator<T[], undefined> {
  let batch: T[] = [];
  for (const item of rest(iterator)) {
    batch.push(item);
    if (batch.length < n) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0 && isStrict) throw new ValueError("batched(): incomplete batch");
  if (batch.length > 0) yield batch;
  return undefined;
}

/** Each item with the one behind it. */
export function pairwise<T>(items: Iterable<T>): Iterating<[T, T]> {
  return new Iterating(pairs(iteratorOf(items)));
}

function* pairs<T>(iterator: Iterator<T>): Generator<[T, T], undefined> {
  const first = iterator.next();
  if (first.done === true) return undefined;
  let before = first.value;
  for (const item of rest(iterator)) {
    yield [before, item];
    before = item;
  }
  return undefined;
}

type Sum = (sum: never, item: never) => unknown;

/** The sums of the first, the first two, and so on; or whatever `fn` makes of a sum and an item. */
export function accumulate(
  items: Iterable<unknown>,
  fn: Sum | null = null,
  options: { initial?: unknown } = {},
): Iterating<unknown> {
  checkOptions("accumulate", options, ["initial"]);
  if (fn !== null) requireCallable(fn);
  const add = (fn ?? ((a: number, b: number) => a + b)) as (sum: unknown, item: unknown) => unknown;
  return new Iterating(sums(iteratorOf(items), add, options.initial ?? null));
}

function* sums(
  iterator: Iterator<unknown>,
  add: (sum: unknown, item: unknown) => unknown,
  initial: unknown,
): Generator<unknown, undefined> {
  let sum = initial;
  if (sum === null) {
    const first = iterator.next();
    if (first.done === true) return undefined;
    sum = first.value;
  }
  yield sum;
  for (const item of rest(iterator)) yield (sum = add(sum, item));
  return undefined;
}

/** The items beside which a truthy value stands. */
export function compress<T>(items: Iterable<T>, selectors: Iterable<unknown>): Iterating<T> {
  return new Iterating(selected(iteratorOf(items), iteratorOf(selectors)));
}

function* selected<T>(iterator: Iterator<T>, selectors: Iterator<unknown>): Generator<T, undefined> {
  for (const item of rest(iterator)) {
    const selector = selectors.next();
    if (selector.done === true) return undefined;
    if (selector.value) yield item;
  }
  return undefined;
}

/** What `fn` gives for each array of arguments. */
export function starmap<A extends unknown[], T>(fn: (...args: A) => T, items: Iterable<A>): Iterating<T> {
  requireCallable(fn);
  return new Iterating(called(fn, iteratorOf(items)));
}

function* called<A extends unknown[], T>(
  fn: (...args: A) => T,
  iterator: Iterator<A>,
): Generator<T, undefined> {
  for (const args of rest(iterator)) yield fn(...args);
  return undefined;
}

/** Several iterators over the items of one, each at its own pace. */
export function tee<T>(items: Iterable<T>, n = 2): Iterating<T>[] {
  requireWhole(n, "tee");
  if (n < 0) throw new ValueError("n must be >= 0");
  const iterator = iteratorOf(items);
  const waiting = Array.from({ length: n }, (): T[] => []);
  return waiting.map((own) => new Iterating(shared(iterator, waiting, own)));
}

function* shared<T>(iterator: Iterator<T>, waiting: readonly T[][], own: T[]): Generator<T, undefined> {
  for (;;) {
    if (own.length === 0) {
      const { done, value } = iterator.next();
      if (done === true) return undefined;
      for (const items of waiting) items.push(value);
    }
    yield own.shift()!;
  }
}

/** Python's `==` of keys: arrays stand for tuples. */
function isEqual(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, i) => isEqual(item, b[i]));
}

/** Neighbours with the same key, as `[key, items]`. The items of a group are gone once the next one is asked for. */
export function groupby<T>(
  items: Iterable<T>,
  key: ((item: T) => unknown) | null = null,
): Iterating<[unknown, Iterating<T>]> {
  requireIterable(items);
  if (key !== null) requireCallable(key);
  return new Iterating(groups(iteratorOf(items), key ?? ((item: T): unknown => item)));
}

/** Goes through an iterator, and knows the key of the item that comes next. */
class Keyed<T> {
  readonly #iterator: Iterator<T>;
  readonly #keyOf: (item: T) => unknown;
  #step: IteratorResult<T> | null = null;
  #key: unknown;

  constructor(iterator: Iterator<T>, keyOf: (item: T) => unknown) {
    this.#iterator = iterator;
    this.#keyOf = keyOf;
  }

  /** Null at the end. */
  peek(): { readonly item: T; readonly key: unknown } | null {
    if (this.#step === null) {
      this.#step = this.#iterator.next();
      if (this.#step.done !== true) this.#key = this.#keyOf(this.#step.value);
    }
    return this.#step.done === true ? null : { item: this.#step.value, key: this.#key };
  }

  take(): void {
    this.#step = null;
  }
}

/** The items up to the next key, while `isCurrent`. */
function* group<T>(items: Keyed<T>, key: unknown, isCurrent: () => boolean): Generator<T, undefined> {
  while (isCurrent()) {
    const next = items.peek();
    if (next === null || !isEqual(next.key, key)) return undefined;
    items.take();
    yield next.item;
  }
  return undefined;
}

function* groups<T>(
  iterator: Iterator<T>,
  keyOf: (item: T) => unknown,
): Generator<[unknown, Iterating<T>], undefined> {
  const items = new Keyed(iterator, keyOf);
  let number = 0;
  for (let next = items.peek(); next !== null; next = items.peek()) {
    const { key } = next;
    const mine = ++number;
    yield [key, new Iterating(group(items, key, () => mine === number))];
    // What nobody has taken of it.
    number++;
    while (isEqual(items.peek()?.key, key) && items.peek() !== null) items.take();
  }
  return undefined;
}
