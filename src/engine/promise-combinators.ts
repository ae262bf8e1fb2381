// Combines promises: Promise.all, allSettled, any and race. Source: ECMA-262, "Promise Objects", PerformPromiseAll and its siblings.
import { Coroutine } from "./coroutine.ts";
import { machine } from "./current.ts";
import { type Callable, isCallable, isObject, kindInWords, requireCallable } from "./language-values.ts";
import { PROMISE, invokeThen, isPromise, newCapability, showAs, subjectOf } from "./promise.ts";
import { type Capability, labelled, type Settle } from "./promise-reactions.ts";

/** One running combinator. */
interface Combination {
  readonly capability: Capability;
  readonly values: unknown[];
  /** How many are still to come, plus one while the iterable is being read. */
  left: number;
}

/** What each promise is told to do when it is settled. */
type Element = (
  combination: Combination,
  index: number,
) => readonly [onFulfilled: Settle, onRejected: Settle];

/** A function that does something at its first call only; several can share that call. */
function once(fn: (value: unknown) => void, call = { wasMade: false }): Settle {
  return labelled(null, (value) => {
    if (call.wasMade) return;
    call.wasMade = true;
    fn(value);
  });
}

function iteratorOf(iterable: unknown): { iterator: object; next: Callable } {
  const method = (iterable as { [Symbol.iterator]?: unknown } | null | undefined)?.[Symbol.iterator];
  if (!isCallable(method)) {
    const key = "Symbol(Symbol.iterator)";
    throw new TypeError(`${kindInWords(iterable)} is not iterable (cannot read property ${key})`);
  }
  const iterator = method.call(iterable);
  if (!isObject(iterator)) throw new TypeError("Result of the Symbol.iterator method is not an object");
  return { iterator, next: (iterator as { next: Callable }).next };
}

/** IteratorClose with an error: what closing throws is dropped. */
function closeIterator(iterator: object): void {
  try {
    const { return: close } = iterator as { return?: unknown };
    if (isCallable(close)) close.call(iterator);
  } catch {
    // The error that led here matters more.
  }
}

function combine(
  constructor: unknown,
  iterable: unknown,
  kind: string,
  role: "group" | "race",
  element: Element,
  whenEmpty: (combination: Combination) => void,
): object {
  if (!isObject(constructor)) throw new TypeError(`${kind} called on non-object`);
  const capability = newCapability(constructor);
  const combination: Combination = { capability, values: [], left: 1 };
  try {
    const { resolve } = constructor as { resolve?: unknown };
    if (!isCallable(resolve)) throw new TypeError("Promise resolve or reject function is not callable");
    const shown = showAs(capability.promise, { name: kind, role, lack: "end" });
    const { iterator, next } = iteratorOf(iterable);
    for (let index = 0; ; index++) {
      const item = requireCallable(next).call(iterator);
      if (!isObject(item)) throw new TypeError(`Iterator result ${String(item)} is not an object`);
      if ((item as IteratorResult<unknown>).done) break;
      const { value } = item as IteratorResult<unknown>;
      try {
        // It would wait for nothing: a coroutine runs only when it is awaited.
        if (value instanceof Coroutine) throw new TypeError(`${kind}() was given coroutines`);
        setItem(combination.values, index, undefined);
        const promise = resolve.call(constructor, value);
        if (shown !== null && isPromise(promise)) machine().probe.memberAdded(shown, subjectOf(promise));
        const [onFulfilled, onRejected] = element(combination, index);
        combination.left++;
        invokeThen(promise, onFulfilled, onRejected);
      } catch (error) {
        closeIterator(iterator);
        throw error;
      }
    }
    if (--combination.left === 0) whenEmpty(combination);
  } catch (error) {
    capability.reject(error);
  }
  return capability.promise;
}

function fulfilWithValues({ capability, values }: Combination): void {
  capability.resolve(values);
}

function rejectWithErrors({ capability, values }: Combination): void {
  const error = new AggregateError([], "All promises were rejected");
  Object.defineProperty(error, "errors", {
    value: values,
    writable: true,
    configurable: true,
    enumerable: false,
  });
  capability.reject(error);
}

/** CreateDataProperty: a setter on the program's Array.prototype is not asked. */
function setItem(values: unknown[], index: number, value: unknown): void {
  Object.defineProperty(values, index, { value, writable: true, enumerable: true, configurable: true });
}

/** Stores a value and ends the combination with the last one. */
function store(
  combination: Combination,
  index: number,
  value: unknown,
  end: (all: Combination) => void,
): void {
  setItem(combination.values, index, value);
  if (--combination.left === 0) end(combination);
}

const all: Element = (combination, index) => [
  once((value) => {
    store(combination, index, value, fulfilWithValues);
  }),
  combination.capability.reject,
];

const allSettled: Element = (combination, index) => {
  const call = { wasMade: false };
  const settle = (make: (value: unknown) => object): Settle =>
    once((value) => {
      store(combination, index, make(value), fulfilWithValues);
    }, call);
  return [
    settle((value) => ({ status: "fulfilled", value })),
    settle((reason) => ({ status: "rejected", reason })),
  ];
};

const any: Element = (combination, index) => [
  combination.capability.resolve,
  once((error) => {
    store(combination, index, error, rejectWithErrors);
  }),
];

const race: Element = ({ capability }) => [capability.resolve, capability.reject];

function nothing(): void {
  // A race of nothing never ends.
}

// Methods, so that they are no constructors; `this` is the class they are called on.
const statics = {
  all(this: unknown, iterable: unknown): object {
    return combine(this, iterable, "Promise.all", "group", all, fulfilWithValues);
  },
  allSettled(this: unknown, iterable: unknown): object {
    return combine(this, iterable, "Promise.allSettled", "group", allSettled, fulfilWithValues);
  },
  any(this: unknown, iterable: unknown): object {
    return combine(this, iterable, "Promise.any", "race", any, rejectWithErrors);
  },
  race(this: unknown, iterable: unknown): object {
    return combine(this, iterable, "Promise.race", "race", race, nothing);
  },
};

for (const [name, value] of Object.entries(statics)) {
  Object.defineProperty(PROMISE, name, {
    value,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}

/** The program's global `Promise`. */
export const PublicPromise = PROMISE as typeof PROMISE & typeof statics;
