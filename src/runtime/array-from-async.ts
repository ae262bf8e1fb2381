// Makes the program's Array.fromAsync, whose promise is one of the engine's. Source: ECMA-262, "Array.fromAsync".
import { AsyncGenerator, type Body, isConstructor, PromiseCall } from "../engine/index.ts";
import { asyncIteratorIn, closeRecord, type IteratorRecord, requireItem } from "./ecmascript-iteration.ts";

type Mapper = (this: unknown, value: unknown, index: number) => unknown;
type List = Record<number, unknown> & { length: number };
type ListClass = new (length?: number) => object;

/** CreateDataPropertyOrThrow. */
function setItem(list: List, index: number, value: unknown): void {
  Object.defineProperty(list, index, { value, writable: true, enumerable: true, configurable: true });
}

function* collect(self: unknown, items: object, map: Mapper | null, thisArg: unknown): Body<List> {
  if (items instanceof AsyncGenerator) {
    throw new TypeError(
      "Array.fromAsync cannot run an async generator of asyncio, which needs a task: collect with 'for await'",
    );
  }
  const record = asyncIteratorIn(items);
  if (record === null) return yield* collectFromArrayLike(self, Object(items) as List, map, thisArg);
  const list = (isConstructor(self) ? new (self as unknown as ListClass)() : []) as List;
  for (let k = 0; ; k++) {
    const item = requireItem(yield record.next());
    if (item.done) {
      list.length = k;
      return list;
    }
    let { value } = item;
    try {
      if (map !== null) value = yield map.call(thisArg, value, k);
      setItem(list, k, value);
    } catch (error) {
      yield* closeQuietly(record);
      throw error;
    }
  }
}

/** AsyncIteratorClose with an error, which matters more than what closing throws. */
function* closeQuietly(record: IteratorRecord): Body<void> {
  try {
    yield* closeRecord(0, record);
  } catch {
    // The error that led here is thrown.
  }
}

function* collectFromArrayLike(self: unknown, items: List, map: Mapper | null, thisArg: unknown): Body<List> {
  // Whatever it is: a BigInt is no length, which Number() would not say.
  const given = +(items.length as unknown as string);
  const length = Math.min(Math.max(Math.trunc(given) || 0, 0), Number.MAX_SAFE_INTEGER);
  const list = new (isConstructor(self) ? (self as unknown as ListClass) : Array)(length) as List;
  for (let k = 0; k < length; k++) {
    let value: unknown = yield items[k];
    if (map !== null) value = yield map.call(thisArg, value, k);
    setItem(list, k, value);
  }
  list.length = length;
  return list;
}

// A method, so that it is no constructor.
const statics = {
  fromAsync(this: unknown, items: object, map?: unknown, thisArg?: unknown): object {
    return PromiseCall.start("Array.fromAsync", start(this, items, map, thisArg), []).promise;
  },
};

function* start(self: unknown, items: object, map: unknown, thisArg: unknown): Body<List> {
  if (map !== undefined && typeof map !== "function") throw new TypeError(`${String(map)} is not a function`);
  return yield* collect(self, items, (map as Mapper | undefined) ?? null, thisArg);
}

export const { fromAsync: arrayFromAsync } = statics;
Object.defineProperty(arrayFromAsync, "length", { value: 1, configurable: true });
