// Gives async functions Python's meaning: calling one makes a coroutine, which does not run yet.
import type { ProgramFunction } from "../compile/contract.ts";
import {
  AsyncGenerator,
  type Body,
  type Code,
  Coroutine,
  current,
  Handle,
  machine,
  typeName,
} from "../engine/index.ts";
import { asyncFunctionCalls } from "./async-functions.ts";
import { at, type SemanticsCalls, none, yields } from "./semantics.ts";

function iterate(site: number, iterable: unknown): { next(): unknown } {
  current.site = site;
  const method = (iterable as Partial<AsyncIterable<unknown>> | null | undefined)?.[Symbol.asyncIterator];
  if (typeof method !== "function") {
    throw new TypeError(
      `'for await' requires an object with [Symbol.asyncIterator], got ${typeName(iterable)}`,
    );
  }
  return method.call(iterable);
}

function* delegate(site: number, iterable: unknown): Body {
  const iterator = iterate(site, iterable);
  for (;;) {
    const item: { value: unknown; done: boolean } = yield at(site, iterator.next());
    if (item.done) return item.value;
    yield yields(site, item.value);
  }
}

/**
 * Leaving a `for await` does not close its generator: CPython drops the last reference, and the loop closes it in a task
 * of its own, two iterations later. A generator that the program still refers to stays open until the end of run().
 */
function* leave(isHeld: boolean, iterator: unknown): Body {
  if (isHeld || !(iterator instanceof AsyncGenerator)) return;
  current.loop?._abandon(iterator);
}

/** The loop itself calls the function, as a callback: where that was asked for. */
function callbackSite(): number {
  return current.lane instanceof Handle ? current.lane._site : 0;
}

export function asyncioCalls(functions: readonly ProgramFunction[]): SemanticsCalls {
  const codes: Code[] = functions.map(({ name, site }) => ({ name, site, isLibrary: false }));
  const held = new WeakMap<object, boolean>();
  const { asyncFunction, asyncMethods, key } = asyncFunctionCalls(functions, AsyncGenerator.prototype);
  return {
    asyncFunction,
    asyncMethods,
    key,
    at,
    none,
    yields,
    delegate: delegate,
    async: (fn, self, args, body) => {
      const coroutine = new Coroutine(codes[fn], body.apply(self, args as unknown[]));
      coroutine._callSite = current.site || callbackSite();
      if (args.length > 0) machine().probe.called(coroutine, args);
      return coroutine;
    },
    asyncGenerator: (fn, self, args, body) => {
      const generator = new AsyncGenerator(codes[fn], body.apply(self, args as unknown[]));
      if (args.length > 0) machine().probe.called(generator, args);
      return generator;
    },
    iterate: (site, iterable, isHeld) => {
      const iterator = iterate(site, iterable);
      held.set(iterator, isHeld);
      return iterator;
    },
    item: (value) => value as IteratorResult<unknown, unknown>,
    leave: (_site, iterator) => leave(held.get(iterator as object) ?? true, iterator),
  };
}
