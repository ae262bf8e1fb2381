// Iterating asynchronously under ECMAScript's semantics. Source: ECMA-262, "Operations on Iterator Objects",
// "Async-from-Sync Iterator Objects", and the evaluation of `yield *`.
import {
  type Body,
  type EnginePromise,
  follow,
  lastReturn,
  pendingPromise,
  promiseOf,
  rejectPromise,
} from "../engine/index.ts";
import { at, yields } from "./calls.ts";

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Item = IteratorResult<unknown, unknown>;

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** GetMethod: undefined and null count as missing. */
function methodOf(object: unknown, key: PropertyKey): Method | undefined {
  const method = (object as Record<PropertyKey, unknown>)[key];
  if (method === undefined || method === null) return undefined;
  if (typeof method !== "function") throw new TypeError(`${String(method)} is not a function`);
  return method as Method;
}

/** What an iterator gave. Errors: TypeError if it is no object. */
export function requireItem(value: unknown): Item {
  if (!isObject(value)) throw new TypeError(`Iterator result ${String(value)} is not an object`);
  return value as Item;
}

/** Iterator Record: `next` is looked up once. */
export class IteratorRecord {
  readonly iterator: object;
  private readonly nextMethod: Method;

  constructor(iterator: unknown, key: "asyncIterator" | "iterator") {
    if (!isObject(iterator)) throw new TypeError(`Result of the Symbol.${key} method is not an object`);
    this.iterator = iterator;
    this.nextMethod = (iterator as { next: Method }).next;
  }

  next(...args: unknown[]): unknown {
    return this.nextMethod.call(this.iterator, ...args);
  }

  method(name: "return" | "throw"): Method | undefined {
    return methodOf(this.iterator, name);
  }

  call(method: Method, ...args: unknown[]): unknown {
    return method.call(this.iterator, ...args);
  }
}

/** GetIterator with kind async. */
export function asyncIteratorOf(iterable: unknown): IteratorRecord {
  const method = methodOf(iterable, Symbol.asyncIterator);
  if (method !== undefined) return new IteratorRecord(method.call(iterable), "asyncIterator");
  const syncMethod = methodOf(iterable, Symbol.iterator);
  if (syncMethod === undefined) throw new TypeError(`${describe(iterable)} is not async iterable`);
  const record = new IteratorRecord(syncMethod.call(iterable), "iterator");
  return new IteratorRecord(new FromSyncIterator(record), "asyncIterator");
}

function describe(value: unknown): string {
  return isObject(value) ? "object" : String(value);
}

/** An async iterator over a sync one: each value is awaited. */
class FromSyncIterator {
  private readonly record: IteratorRecord;

  constructor(record: IteratorRecord) {
    this.record = record;
  }

  next(...args: unknown[]): unknown {
    return this.answer(true, () => this.record.next(...args));
  }

  return(...args: unknown[]): unknown {
    return this.answer(false, () => {
      const method = this.record.method("return");
      return method === undefined ? { value: args[0], done: true } : this.record.call(method, ...args);
    });
  }

  throw(...args: unknown[]): unknown {
    return this.answer(true, () => {
      const method = this.record.method("throw");
      if (method !== undefined) return this.record.call(method, ...args);
      this.record.method("return")?.call(this.record.iterator);
      throw new TypeError("The iterator does not provide a 'throw' method");
    });
  }

  /** AsyncFromSyncIteratorContinuation. */
  private answer(closesOnRejection: boolean, step: () => unknown): EnginePromise {
    try {
      const item = requireItem(step());
      const isDone = Boolean(item.done);
      const { value } = item;
      const isToClose = closesOnRejection && !isDone;
      let promise: EnginePromise;
      try {
        promise = promiseOf(value);
      } catch (error) {
        if (isToClose) this.close();
        throw error;
      }
      const onRejected = (error: unknown): never => {
        this.close();
        throw error;
      };
      return follow(
        promise,
        (result) => ({ value: result, done: isDone }),
        isToClose ? onRejected : undefined,
      );
    } catch (error) {
      const promise = pendingPromise();
      rejectPromise(promise, error);
      return promise;
    }
  }

  private close(): void {
    try {
      this.record.method("return")?.call(this.record.iterator);
    } catch {
      // The error that led here matters more.
    }
  }
}

/** `yield*` in an async generator: the yields and awaits of the delegation, for the body that contains it. */
export function* delegateTo(site: number, record: IteratorRecord): Body {
  const first = requireItem(yield at(site, record.next(undefined)));
  return yield* passOn(site, record, first);
}

/** Hands out what the inner iterator gives, until it is done. */
function* passOn(site: number, record: IteratorRecord, first: Item): Body {
  let item = first;
  for (;;) {
    if (item.done) return item.value;
    let answer: unknown;
    let isReturn = true;
    try {
      const sent: unknown = yield yields(site, item.value);
      isReturn = false;
      answer = yield at(site, record.next(sent));
    } catch (error) {
      // What `next` itself raised ends the delegation; what was thrown in is passed on.
      if (!isReturn) throw error;
      isReturn = false;
      answer = yield* throwInto(site, record, error);
    } finally {
      // Only `return()` leaves the `yield` without a value or an error.
      if (isReturn) {
        const method = record.method("return");
        // eslint-disable-next-line no-unsafe-finally -- the value of the delegation replaces the one that was sent.
        if (method === undefined) return lastReturn.value;
        const result = requireItem(yield at(site, record.call(method, lastReturn.value)));
        // eslint-disable-next-line no-unsafe-finally -- as above.
        return result.done ? result.value : yield* passOn(site, record, result);
      }
    }
    item = requireItem(answer);
  }
}

function* throwInto(site: number, record: IteratorRecord, error: unknown): Body {
  const method = record.method("throw");
  if (method !== undefined) return (yield at(site, record.call(method, error))) as unknown;
  yield* closeRecord(site, record);
  throw new TypeError("The iterator does not provide a 'throw' method");
}

/** AsyncIteratorClose: a `for await` was left early. */
export function* closeRecord(site: number, record: IteratorRecord): Body<void> {
  const method = record.method("return");
  if (method === undefined) return;
  requireItem(yield at(site, record.call(method)));
}
