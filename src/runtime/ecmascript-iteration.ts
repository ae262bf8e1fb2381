// Iterates asynchronously under ECMAScript's semantics. Source: ECMA-262, "Operations on Iterator Objects",
// "Async-from-Sync Iterator Objects", and the evaluation of `yield *`.
import {
  type Body,
  current,
  type Delegation,
  type EnginePromise,
  PublicPromise,
  follow,
  type GeneratorRun,
  isObject,
  kindInWords,
  promiseOf,
} from "../engine/index.ts";
import { at, yields } from "./semantics.ts";

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Item = IteratorResult<unknown, unknown>;

/** GetMethod: undefined and null count as missing. `complaint`: what is said of what is no function. */
function methodOf(object: unknown, key: PropertyKey, complaint?: string): Method | undefined {
  const method = (object as Record<PropertyKey, unknown>)[key];
  return method === undefined || method === null ? undefined : requireMethod(method, complaint);
}

function requireMethod(method: unknown, complaint = `${kindInWords(method)} is not a function`): Method {
  if (typeof method !== "function") throw new TypeError(complaint);
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
  private readonly nextMethod: unknown;

  constructor(iterator: unknown, key: "asyncIterator" | "iterator") {
    if (!isObject(iterator)) throw new TypeError(`Result of the Symbol.${key} method is not an object`);
    this.iterator = iterator;
    this.nextMethod = (iterator as { next: unknown }).next;
  }

  next(...args: unknown[]): unknown {
    return requireMethod(this.nextMethod).call(this.iterator, ...args);
  }

  method(name: "return" | "throw"): Method | undefined {
    return methodOf(this.iterator, name);
  }

  call(method: Method, ...args: unknown[]): unknown {
    return method.call(this.iterator, ...args);
  }
}

/** GetIterator with kind async. Errors: TypeError for what cannot be iterated, which is called the `subject` there. */
export function asyncIteratorOf(iterable: unknown, subject = describe(iterable)): IteratorRecord {
  const complaint = `${subject} is not async iterable`;
  const record = asyncIteratorIn(iterable, complaint);
  if (record === null) throw new TypeError(complaint);
  return record;
}

/** Likewise; null for what cannot be iterated. `complaint`: what is said of an iterator's method that is no function. */
export function asyncIteratorIn(iterable: unknown, complaint?: string): IteratorRecord | null {
  const method = methodOf(iterable, Symbol.asyncIterator, complaint);
  if (method !== undefined) return new IteratorRecord(method.call(iterable), "asyncIterator");
  const syncMethod = methodOf(iterable, Symbol.iterator, complaint);
  if (syncMethod === undefined) return null;
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
    let method: Method | undefined;
    try {
      method = this.record.method("return");
    } catch (error) {
      return PublicPromise.reject(error);
    }
    if (method === undefined) return PublicPromise.resolve({ value: args[0], done: true });
    return this.answer(false, () => this.record.call(method, ...args));
  }

  throw(...args: unknown[]): unknown {
    return this.answer(true, () => {
      const method = this.record.method("throw");
      if (method !== undefined) return this.record.call(method, ...args);
      this.record.method("return")?.call(this.record.iterator);
      throw new TypeError("The iterator does not provide a 'throw' method.");
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
      return PublicPromise.reject(error) as EnginePromise;
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

/**
 * `yield*` in an async generator: hands out what the inner iterator gives, until it is done. What is sent and thrown in goes to
 * the inner iterator here; a `return()` does so in the generator's run, since a body cannot see one.
 */
export function* delegateTo(site: number, record: IteratorRecord): Body {
  const run = current.lane as GeneratorRun;
  const delegation: Delegation = {
    returnMethod: () => {
      const method = record.method("return");
      return method && ((value) => at(site, record.call(method, value)));
    },
    item: requireItem,
  };
  run.delegation = delegation;
  try {
    let item = requireItem(yield at(site, record.next(undefined)));
    while (!item.done) {
      let thrown: { readonly error: unknown } | null = null;
      let sent: unknown;
      const { value } = item;
      try {
        sent = yield yields(site, value);
      } catch (error) {
        // The run has given the delegation up: the error is for whoever contains the `yield*`.
        if (run.delegation !== delegation) throw error;
        thrown = { error };
      }
      const answer = thrown === null ? record.next(sent) : yield* throwInto(site, record, thrown.error);
      item = requireItem(yield at(site, answer));
    }
    return item.value;
  } finally {
    run.delegation = null;
  }
}

function* throwInto(site: number, record: IteratorRecord, error: unknown): Body {
  const method = record.method("throw");
  if (method !== undefined) return record.call(method, error);
  yield* closeRecord(site, record);
  throw new TypeError("The iterator does not provide a 'throw' method.");
}

/** AsyncIteratorClose: a `for await` was left early. */
export function* closeRecord(site: number, record: IteratorRecord): Body<void> {
  const method = record.method("return");
  if (method === undefined) return;
  requireItem(yield at(site, record.call(method)));
}
