// Notes where the program is, whichever semantics holds, and declares what differs between the two.
import type { Runtime } from "../compile/contract.ts";
import { current, YIELD } from "../engine/index.ts";

/** What compiled code calls, as far as it belongs to what async functions mean. */
export type SemanticsCalls = Pick<
  Runtime,
  | "at"
  | "none"
  | "yields"
  | "async"
  | "asyncGenerator"
  | "asyncFunction"
  | "asyncMethods"
  | "key"
  | "iterate"
  | "item"
  | "leave"
  | "delegate"
>;

/** It can be spread even after the program has taken that away from all other arrays. */
const NOTHING: readonly never[] = Object.defineProperty([], Symbol.iterator, {
  value: Array.prototype[Symbol.iterator],
});

export function at<T>(site: number, value?: T): T {
  current.site = site;
  return value as T;
}

export function none(site: number): readonly never[] {
  current.site = site;
  return NOTHING;
}

/** Iterates without what a program may have made of the iterators of arrays. */
const STURDY_NOTHING = {
  [Symbol.iterator]: () => ({ next: () => ({ value: undefined, done: true }) }),
} as unknown as readonly never[];

/** `none` for a program that may have tampered with arrays: they are spread the faster way. */
export function sturdyNone(site: number): readonly never[] {
  current.site = site;
  return STURDY_NOTHING;
}

export function yields<T>(site: number, value?: T): T {
  current.site = site;
  current.op = YIELD;
  return value as T;
}
