// What compiled code calls under ECMAScript's semantics: an async function runs at once and returns a promise.
import type { ProgramFunction } from "../compile/contract.ts";
import { AsyncCall, type Body, pendingPromise, PromiseGenerator, rejectPromise } from "../engine/index.ts";
import { at, type Calls, none, yields } from "./calls.ts";
import {
  asyncIteratorOf,
  closeRecord,
  delegateTo,
  type IteratorRecord,
  requireItem,
} from "./promise-iteration.ts";

export function promiseCalls(functions: readonly ProgramFunction[]): Calls {
  return {
    at,
    none,
    yields,
    async: (fn, self, args, body) => {
      let generator: Body;
      try {
        generator = body.apply(self, args as unknown[]);
      } catch (error) {
        // A default or a pattern among the parameters threw.
        const promise = pendingPromise();
        rejectPromise(promise, error);
        return promise;
      }
      return AsyncCall.start(functions[fn].name, generator).promise;
    },
    asyncGenerator: (fn, self, args, body) =>
      new PromiseGenerator(functions[fn].name, body.apply(self, args as unknown[])),
    iterate: (site, iterable) => {
      at(site);
      return asyncIteratorOf(iterable);
    },
    item: requireItem,
    leave: (site, record) => closeRecord(site, record as IteratorRecord),
    delegate: (site, iterable) => {
      at(site);
      return delegateTo(site, asyncIteratorOf(iterable));
    },
  };
}
