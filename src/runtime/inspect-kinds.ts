// Looks into the objects of the language itself: what they are inside, and which of their properties are shown.

const getterOf = (prototype: object, key: PropertyKey): ((value: object) => unknown) =>
  Function.prototype.call.bind(Object.getOwnPropertyDescriptor(prototype, key)!.get!) as never;
export const sizeOfMap = getterOf(Map.prototype, "size") as (map: object) => number;
export const sizeOfSet = getterOf(Set.prototype, "size") as (set: object) => number;
export const mapForEach = Map.prototype.forEach;
export const setForEach = Set.prototype.forEach;

export const BOXED: readonly (readonly [string, (value: object) => unknown])[] = [
  ["Number", Function.prototype.call.bind(Number.prototype.valueOf)],
  ["String", Function.prototype.call.bind(String.prototype.valueOf)],
  ["Boolean", Function.prototype.call.bind(Boolean.prototype.valueOf)],
  ["BigInt", Function.prototype.call.bind(BigInt.prototype.valueOf)],
  ["Symbol", Function.prototype.call.bind(Symbol.prototype.valueOf)],
] as never;
export const isArguments = (value: object): boolean =>
  !(Symbol.toStringTag in value) && Object.prototype.toString.call(value) === "[object Arguments]";

/** Null if it is not what the function reads. */
export function attempt<T>(read: (value: object) => T, value: object): T | null {
  try {
    return read(value);
  } catch {
    return null;
  }
}

/** What Node lists of an object: its enumerable properties, those named by symbols last. */
export function shownKeys(value: object, withHidden: boolean): PropertyKey[] {
  if (withHidden) return Reflect.ownKeys(value);
  const symbols = Object.getOwnPropertySymbols(value).filter(
    (key) => Object.getOwnPropertyDescriptor(value, key)?.enumerable,
  );
  return [...Object.keys(value), ...symbols];
}

/** Likewise of a list, behind its items: a language rule has them there, so that the items need not be gone through. */
export function nonIndexKeys(value: object, withHidden: boolean): PropertyKey[] {
  const keys = shownKeys(value, withHidden);
  let first = keys.length;
  while (first > 0 && (typeof keys[first - 1] === "symbol" || !isIndex(keys[first - 1]))) first--;
  return keys.slice(first);
}

function isIndex(key: PropertyKey): boolean {
  const number = Number(key);
  return String(number >>> 0) === key && number < 2 ** 32 - 1;
}

/** The end of a hole: holes may be millions of items wide, what is there is not. */
export function afterHole(array: readonly unknown[], index: number): number {
  for (const key of Object.keys(array)) {
    const next = Number(key);
    if (!/^\d+$/.test(key)) break;
    if (next > index) return next;
  }
  return array.length;
}
