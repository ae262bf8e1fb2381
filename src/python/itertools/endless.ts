// Iterators that need not come to an end. Source: CPython Modules/itertoolsmodule.c.
import { typeName } from "../../engine/index.ts";
import { requireWhole } from "../builtins/arguments.ts";
import { Iterating, iteratorOf, rest } from "./iterating.ts";

function requireNumber(value: unknown, name: string): void {
  if (typeof value === "number" || typeof value === "bigint") return;
  throw new TypeError(`${name}() needs a number, got ${typeName(value)}`);
}

/** `start`, `start + step`, and so on. */
export function count(start = 0, step = 1): Iterating<number> {
  requireNumber(start, "count");
  requireNumber(step, "count");
  return new Iterating(countFrom(start, step));
}

function* countFrom(start: number, step: number): Generator<number, undefined> {
  // As CPython: whole numbers are added up, and so are others, with their rounding errors.
  for (let value = start; ; value += step) yield value;
}

/** The items again and again. */
export function cycle<T>(items: Iterable<T>): Iterating<T> {
  return new Iterating(roundAndRound(iteratorOf(items)));
}

function* roundAndRound<T>(iterator: Iterator<T>): Generator<T, undefined> {
  const seen: T[] = [];
  for (const item of rest(iterator)) {
    seen.push(item);
    yield item;
  }
  if (seen.length === 0) return undefined;
  for (;;) yield* seen;
}

/** The same again and again, or so many times. */
export function repeat<T>(item: T, times: number | null = null): Iterating<T> {
  if (times !== null) requireWhole(times, "repeat");
  return new Iterating(sameAgain(item, times ?? Infinity));
}

function* sameAgain<T>(item: T, times: number): Generator<T, undefined> {
  for (let i = 0; i < times; i++) yield item;
  return undefined;
}
