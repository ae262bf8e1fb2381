// Gives async functions ECMAScript's meaning: calling one runs it at once and makes a promise.
import type { ProgramFunction } from "../compile/contract.ts";
import { PromiseCall, type Body, pendingPromise, PromiseGenerator, rejectPromise } from "../engine/index.ts";
import { ASYNC_GENERATOR_FUNCTION, asyncFunctionCalls } from "./async-functions.ts";
import { at, type SemanticsCalls, none, yields } from "./semantics.ts";
import {
  asyncIteratorOf,
  closeRecord,
  delegateTo,
  type IteratorRecord,
  requireItem,
} from "./ecmascript-iteration.ts";

Object.defineProperty(PromiseGenerator.prototype, "constructor", {
  value: ASYNC_GENERATOR_FUNCTION,
  writable: false,
});

const { setPrototypeOf } = Object as { setPrototypeOf: (object: object, prototype: object) => object };

export function ecmascriptCalls(functions: readonly ProgramFunction[]): SemanticsCalls {
  const { asyncFunction, asyncMethods, key, prototypeFor } = asyncFunctionCalls(
    functions,
    PromiseGenerator.prototype,
  );
  return {
    asyncFunction,
    asyncMethods,
    key,
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
      return PromiseCall.start(functions[fn].name, generator, args).promise;
    },
    asyncGenerator: (fn, self, args, body, made) => {
      const generator = new PromiseGenerator(functions[fn].name, body.apply(self, args as unknown[]), args);
      const prototype = prototypeFor(fn, made);
      return prototype === null ? generator : setPrototypeOf(generator, prototype);
    },
    iterate: (site, iterable, _isHeld, subject) => {
      at(site);
      return asyncIteratorOf(iterable, subject);
    },
    item: requireItem,
    leave: (site, record) => closeRecord(site, record as IteratorRecord),
    delegate: (site, iterable) => {
      at(site);
      return delegateTo(site, asyncIteratorOf(iterable));
    },
  };
}
