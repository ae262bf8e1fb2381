// The methods of lists that ask a list's constructor, or a setter on Array.prototype, when they make or fill one: without asking.
// Source: ECMA-262, "Array Objects", for lists without holes.

/* eslint-disable @typescript-eslint/prefer-for-of -- for-of asks a list for its iterator. */

type AnyFunction = (this: unknown, ...args: unknown[]) => unknown;

const { apply } = Reflect;
const { isArray } = Array;
const { defineProperty } = Object;

/** CreateDataProperty. */
export function setOwn(object: object, key: PropertyKey, value: unknown): void {
  const descriptor = { __proto__: null, value, writable: true, enumerable: true, configurable: true };
  defineProperty(object, key, descriptor as PropertyDescriptor);
}

/** A whole number from the beginning, or from the end if it is negative. */
function placeOf(given: number | undefined, length: number, fallback: number): number {
  if (given === undefined) return fallback;
  const place = given < 0 ? length + given : given;
  return place < 0 ? 0 : place > length ? length : place - (place % 1);
}

/** Appends the items, or one that is no list. */
function append(list: unknown[], items: unknown): void {
  if (!isArray(items)) return setOwn(list, list.length, items);
  for (let i = 0; i < items.length; i++) setOwn(list, list.length, items[i] as unknown);
}

function flatten(list: unknown[], items: unknown[], depth: number): unknown[] {
  for (let i = 0; i < items.length; i++) {
    if (depth > 0 && isArray(items[i])) flatten(list, items[i] as unknown[], depth - 1);
    else setOwn(list, list.length, items[i]);
  }
  return list;
}

function sliceOf(items: unknown[], start: number, end: number): unknown[] {
  const list: unknown[] = [];
  for (let i = start; i < end; i++) setOwn(list, list.length, items[i]);
  return list;
}

function mapOf(items: unknown[], fn: AnyFunction, self: unknown): unknown[] {
  const list: unknown[] = [];
  for (let i = 0; i < items.length; i++) setOwn(list, i, apply(fn, self, [items[i], i, items]));
  return list;
}

export const listMethods = {
  push(this: unknown[], ...items: unknown[]): number {
    append(this, items);
    return this.length;
  },
  map(this: unknown[], fn: AnyFunction, self?: unknown): unknown[] {
    return mapOf(this, fn, self);
  },
  filter(this: unknown[], fn: AnyFunction, self?: unknown): unknown[] {
    const list: unknown[] = [];
    for (let i = 0; i < this.length; i++) {
      const item = this[i];
      if (apply(fn, self, [item, i, this])) setOwn(list, list.length, item);
    }
    return list;
  },
  slice(this: unknown[], from?: number, to?: number): unknown[] {
    const { length } = this;
    return sliceOf(this, placeOf(from, length, 0), placeOf(to, length, length));
  },
  splice(this: unknown[], from: number, count?: number, ...items: unknown[]): unknown[] {
    const { length } = this;
    const start = placeOf(from, length, 0);
    const end = count === undefined ? length : placeOf(start + (count > 0 ? count : 0), length, length);
    const removed = sliceOf(this, start, end);
    const rest = sliceOf(this, end, length);
    this.length = start;
    append(this, items);
    append(this, rest);
    return removed;
  },
  concat(this: unknown[], ...values: unknown[]): unknown[] {
    const list: unknown[] = [];
    append(list, this);
    for (let i = 0; i < values.length; i++) append(list, values[i]);
    return list;
  },
  flat(this: unknown[], depth = 1): unknown[] {
    return flatten([], this, depth);
  },
  flatMap(this: unknown[], fn: AnyFunction, self?: unknown): unknown[] {
    return flatten([], mapOf(this, fn, self), 1);
  },
};
