// Keeps a heap, as Python's heapq, of items compared as Python compares numbers, strings and tuples. Source: CPython Lib/heapq.py.
import { typeName } from "../../engine/index.ts";

/** Python's `len()`, of whatever container a queue keeps its items in. */
export function lengthOf(container: unknown): number {
  const { length, size } = container as { length?: number; size?: number };
  return length ?? size ?? 0;
}

/** `a < b`; arrays are compared item by item. Errors: TypeError for what has no order. */
function isLess(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < a.length && i < b.length; i++) {
      if (isLess(a[i], b[i])) return true;
      if (isLess(b[i], a[i])) return false;
    }
    return a.length < b.length;
  }
  if (typeof a === typeof b && (typeof a === "number" || typeof a === "string" || typeof a === "bigint")) {
    return a < (b as typeof a);
  }
  if (a === b) return false;
  throw new TypeError(
    `${typeName(a)} and ${typeName(b)} cannot be put in order: give each item a number in front, as in [1, item]`,
  );
}

/** Moves the item at `place` up to where it belongs. */
function siftUp(heap: unknown[], place: number, top: number): void {
  const item = heap[place];
  while (place > top) {
    const parent = (place - 1) >> 1;
    if (!isLess(item, heap[parent])) break;
    heap[place] = heap[parent];
    place = parent;
  }
  heap[place] = item;
}

export function heapPush(heap: unknown[], item: unknown): void {
  heap.push(item);
  siftUp(heap, heap.length - 1, 0);
}

/** Takes the smallest item. As CPython, it sinks the hole to a leaf first, so equal items come out in the same order. */
export function heapPop(heap: unknown[]): unknown {
  const last = heap.pop();
  if (heap.length === 0) return last;
  const smallest = heap[0];
  let hole = 0;
  for (let child = 1; child < heap.length; child = 2 * hole + 1) {
    const right = child + 1;
    if (right < heap.length && !isLess(heap[child], heap[right])) child = right;
    heap[hole] = heap[child];
    hole = child;
  }
  heap[hole] = last;
  siftUp(heap, hole, 0);
  return smallest;
}
