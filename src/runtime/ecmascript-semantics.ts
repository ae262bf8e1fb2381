// Gives async functions ECMAScript's meaning: calling one runs it at once and makes a promise.
import type { ProgramFunction } from "../compile/contract.ts";
import { PromiseCall, type Body, pendingPromise, PromiseGenerator, rejectPromise } from "../engine/index.ts";
import { at, type SemanticsCalls, none, yields } from "./semantics.ts";
import {
  asyncIteratorOf,
  closeRecord,
  delegateTo,
  type IteratorRecord,
  requireItem,
} from "./ecmascript-iteration.ts";

export function ecmascriptCalls(functions: readonly ProgramFunction[]): SemanticsCalls {
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
      return PromiseCall.start(functions[fn].name, generator).promise;
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
