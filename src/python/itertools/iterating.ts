// An iterator that goes on where it stopped, however often a loop over it is left: as Python's, and unlike a generator.
import { requireIterable } from "../builtins/arguments.ts";

export class Iterating<T> implements IterableIterator<T, undefined> {
  readonly #generator: Iterator<T, undefined>;

  constructor(generator: Iterator<T, undefined>) {
    this.#generator = generator;
  }

  next(): IteratorResult<T, undefined> {
    return this.#generator.next();
  }

  [Symbol.iterator](): this {
    return this;
  }

  get [Symbol.toStringTag](): string {
    return "Iterator";
  }
}

/** Python's `iter()`. Errors: TypeError for what cannot be iterated over. */
export function iteratorOf<T>(items: Iterable<T>): Iterator<T> {
  requireIterable(items);
  return items[Symbol.iterator]();
}

/** The items of an iterator that others may use, too: leaving the loop does not close it. */
export function* rest<T>(iterator: Iterator<T>): Generator<T, undefined> {
  for (let step = iterator.next(); step.done !== true; step = iterator.next()) yield step.value;
  return undefined;
}
