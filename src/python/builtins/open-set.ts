// Makes sets whose order the language leaves open: it is settled when the program first goes through one.
import { machine } from "../../engine/index.ts";

/** Those whose order is open. */
const open = new WeakSet<object>();

/** A set of these. With nobody to ask about orders it is a set like any other. */
export function openSet<T>(items: readonly T[]): Set<T> {
  const set = new Set(items);
  if (items.length > 1 && machine().choices !== null) {
    open.add(set);
    for (const name of ITERATING)
      Object.defineProperty(set, name, { value: settling(name), configurable: true });
  }
  return set;
}

/** What is in a set or another iterable, to go through once; the order of one that is open stays so. */
export function itemsIn(items: Iterable<unknown>): Iterable<unknown> {
  return open.has(items) ? (valuesOf.call(items) as Iterable<unknown>) : items;
}

const valuesOf = Set.prototype.values as (this: unknown) => unknown;

const ITERATING = ["values", "keys", "entries", "forEach", Symbol.iterator] as const;

function settling(name: (typeof ITERATING)[number]): (this: Set<unknown>, ...args: unknown[]) => unknown {
  return function (...args) {
    settle(this);
    return (this[name] as (...args: unknown[]) => unknown)(...args);
  };
}

function settle(set: Set<unknown>): void {
  open.delete(set);
  for (const name of ITERATING) Reflect.deleteProperty(set, name);
  // What the program has taken out or put in meanwhile counts.
  const left = [...set];
  set.clear();
  const { choices } = machine();
  while (left.length > 0) {
    const first = left.length > 1 && choices !== null ? choices.pick("set", left.length) : 0;
    set.add(left.splice(first, 1)[0]);
  }
}
