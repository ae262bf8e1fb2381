// Lists what of a batch is handed over to another thread instead of being copied.
import { COLUMN_NAMES, type TraceBatch } from "./format.ts";

/** Handing over seven buffers costs the browser more than copying so few events. */
const FEW_EVENTS = 16;

/** Fit for `postMessage`, which takes any iterable, whatever its type says: a list would ask the program's Array.prototype. */
export function transferListOf({ columns }: TraceBatch): ArrayBuffer[] {
  const count = columns.type.length <= FEW_EVENTS ? 0 : COLUMN_NAMES.length;
  let index = 0;
  const next = () =>
    index < count
      ? { value: columns[COLUMN_NAMES[index++]].buffer, done: false }
      : { value: undefined, done: true };
  return { [Symbol.iterator]: () => ({ next }) } as unknown as ArrayBuffer[];
}
