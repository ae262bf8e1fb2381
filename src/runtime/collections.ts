// Looks into the collections of a program without running any code of its own.
import { attempt, sizeOfMap, sizeOfSet } from "./inspect-kinds.ts";
import { isProxy } from "./proxies.ts";

/** A map, set or list, as a program asks it. */
export interface Collection {
  /** By what is asked for an entry, and for how much there is. */
  readonly method: "get" | "has" | "includes";
  readonly sizeName: "size" | "length";
  readonly size: number;
  /** What the method gives for a key or item. */
  readonly entry: (key: unknown) => unknown;
}

/** A longer list is not looked through. */
const LONGEST = 1_000;

const { get } = Map.prototype;
const { has } = Set.prototype;
const { includes } = Array.prototype;

/** Null for what is none, and for what cannot be looked into. */
export function collectionOf(value: object): Collection | null {
  if (isProxy(value)) return null;
  if (Array.isArray(value)) {
    const { length } = value;
    const entry = (key: unknown) => (length > LONGEST ? undefined : includes.call(value, key));
    return { method: "includes", sizeName: "length", size: length, entry };
  }
  const ofMap = attempt(sizeOfMap, value);
  if (ofMap !== null)
    return {
      method: "get",
      sizeName: "size",
      size: ofMap,
      entry: (key) => get.call(value as Map<unknown, unknown>, key) as unknown,
    };
  const ofSet = attempt(sizeOfSet, value);
  if (ofSet === null) return null;
  return {
    method: "has",
    sizeName: "size",
    size: ofSet,
    entry: (key) => has.call(value as Set<unknown>, key),
  };
}
