// Lists what of a batch is handed over to another thread instead of being copied.
import { COLUMN_NAMES, type TraceBatch } from "./format.ts";

/** Fit for `postMessage`, which takes any iterable, whatever its type says: a list would ask the program's Array.prototype. */
export function transferListOf({ columns }: TraceBatch): ArrayBuffer[] {
  let index = 0;
  const next = () =>
    index < COLUMN_NAMES.length
      ? { value: columns[COLUMN_NAMES[index++]].buffer, done: false }
      : { value: undefined, done: true };
  return { [Symbol.iterator]: () => ({ next }) } as unknown as ArrayBuffer[];
}
