// Iterators that leave items out, or fill gaps. Source: CPython Modules/itertoolsmodule.c.
import { requireCallable } from "../builtins/arguments.ts";
import { checkOptions, splitOptions } from "../builtins/library.ts";
import { Iterating, iteratorOf, rest } from "./iterating.ts";

type Test<T> = (item: T) => unknown;

/** The items up to the first that fails the test. */
export function takewhile<T>(test: Test<T>, items: Iterable<T>): Iterating<T> {
  requireCallable(test);
  return new Iterating(taken(test, iteratorOf(items)));
}

function* taken<T>(test: Test<T>, iterator: Iterator<T>): Generator<T, undefined> {
  for (const item of rest(iterator)) {
    if (!test(item)) return undefined;
    yield item;
  }
  return undefined;
}

/** The items from the first on that fails the test. */
export function dropwhile<T>(test: Test<T>, items: Iterable<T>): Iterating<T> {
  requireCallable(test);
  return new Iterating(dropped(test, iteratorOf(items)));
}

function* dropped<T>(test: Test<T>, iterator: Iterator<T>): Generator<T, undefined> {
  for (const item of rest(iterator)) {
    if (test(item)) continue;
    yield item;
    return yield* rest(iterator);
  }
  return undefined;
}

/** The items that fail the test; null: those that are falsy. */
export function filterfalse<T>(test: Test<T> | null, items: Iterable<T>): Iterating<T> {
  if (test !== null) requireCallable(test);
  return new Iterating(failing(test ?? ((item) => item), iteratorOf(items)));
}

function* failing<T>(test: Test<T>, iterator: Iterator<T>): Generator<T, undefined> {
  for (const item of rest(iterator)) if (!test(item)) yield item;
  return undefined;
}

/** One of each until all have ended; what is missing is `fillvalue`. */
export function zipLongest(...args: unknown[]): Iterating<unknown[]> {
  const [iterables, options] = splitOptions(args);
  checkOptions("zipLongest", options, ["fillvalue"]);
  const { fillvalue = null } = options as { fillvalue?: unknown };
  return new Iterating(zipped(iterables.map(iteratorOf), fillvalue));
}

function* zipped(
  iterators: readonly Iterator<unknown>[],
  fillvalue: unknown,
): Generator<unknown[], undefined> {
  const isEnded = iterators.map(() => false);
  for (;;) {
    const items = iterators.map((iterator, i): unknown => {
      if (isEnded[i]) return fillvalue;
      const step: IteratorResult<unknown, unknown> = iterator.next();
      isEnded[i] = step.done === true;
      return isEnded[i] ? fillvalue : step.value;
    });
    if (isEnded.every(Boolean)) return undefined;
    yield items;
  }
}
