// All ways to choose and to arrange, in Python's order. Source: CPython Modules/itertoolsmodule.c.
import { ValueError } from "../../engine/index.ts";
import { requireIterable, requireWhole } from "../builtins/arguments.ts";
import { checkOptions, splitOptions } from "../builtins/library.ts";
import { Iterating } from "./iterating.ts";

function listOf<T>(items: Iterable<T>): T[] {
  requireIterable(items);
  return [...items];
}

function requireLength(length: number, name: string): void {
  requireWhole(length, name);
  if (length < 0) throw new ValueError("r must be non-negative");
}

/** One of each, the last changing fastest. */
export function product(...args: unknown[]): Iterating<unknown[]> {
  const [items, options] = splitOptions(args);
  checkOptions("product", options, ["repeat"]);
  const { repeat = 1 } = options as { repeat?: number };
  requireWhole(repeat, "product");
  if (repeat < 0) throw new ValueError("repeat argument cannot be negative");
  const lists = items.map(listOf);
  return new Iterating(productsOf(Array.from({ length: repeat }, () => lists).flat()));
}

function* productsOf(lists: readonly (readonly unknown[])[]): Generator<unknown[], undefined> {
  if (lists.some((list) => list.length === 0)) return undefined;
  const places = lists.map(() => 0);
  for (;;) {
    yield places.map((place, i) => lists[i][place]);
    let i = places.length - 1;
    while (i >= 0 && ++places[i] === lists[i].length) places[i--] = 0;
    if (i < 0) return undefined;
  }
}

/** Every order of `r` of them. */
export function permutations<T>(items: Iterable<T>, r: number | null = null): Iterating<T[]> {
  const list = listOf(items);
  if (r !== null) requireLength(r, "permutations");
  return new Iterating(arrangementsOf(list, r ?? list.length));
}

function* arrangementsOf<T>(list: readonly T[], r: number): Generator<T[], undefined> {
  if (r > list.length) return undefined;
  const places = list.map((_, i) => i);
  const cycles = Array.from({ length: r }, (_, i) => list.length - i);
  for (;;) {
    yield places.slice(0, r).map((place) => list[place]);
    let i = r - 1;
    for (; i >= 0; i--) {
      if (--cycles[i] > 0) {
        const j = places.length - cycles[i];
        [places[i], places[j]] = [places[j], places[i]];
        break;
      }
      places.push(...places.splice(i, 1));
      cycles[i] = list.length - i;
    }
    if (i < 0) return undefined;
  }
}

/** Every choice of `r` of them, each once, in the order in which they stand. */
export function combinations<T>(items: Iterable<T>, r: number): Iterating<T[]> {
  const list = listOf(items);
  requireLength(r, "combinations");
  return new Iterating(choicesOf(list, r, 1));
}

/** Likewise, each as often as it comes. */
export function combinationsWithReplacement<T>(items: Iterable<T>, r: number): Iterating<T[]> {
  const list = listOf(items);
  requireLength(r, "combinationsWithReplacement");
  return new Iterating(choicesOf(list, r, 0));
}

/** `step`: how far the next place is from the one before it at least. */
function* choicesOf<T>(list: readonly T[], r: number, step: 0 | 1): Generator<T[], undefined> {
  if (r > 0 && list.length < 1 + (r - 1) * step) return undefined;
  const places = Array.from({ length: r }, (_, i) => i * step);
  const most = (i: number): number => list.length - 1 - (r - 1 - i) * step;
  for (;;) {
    yield places.map((place) => list[place]);
    let i = r - 1;
    while (i >= 0 && places[i] === most(i)) i--;
    if (i < 0) return undefined;
    places[i]++;
    for (let j = i + 1; j < r; j++) places[j] = places[j - 1] + step;
  }
}
