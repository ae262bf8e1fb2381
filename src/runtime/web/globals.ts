// Gives a program its global variables besides ECMAScript's own.
import type { FunctionTexts, GLOBAL_NAMES } from "../../compile/contract.ts";
import { PublicPromise } from "../../engine/index.ts";
import type { Semantics } from "../../trace/format.ts";
import { arrayFromAsync } from "../array-from-async.ts";
import { noteProxies } from "../proxies.ts";
import { SuppressedError } from "../disposal.ts";
import { createAsyncDisposableStack } from "../async-disposable-stack.ts";
import { createAbortSignal } from "./abort.ts";
import { SimulatedResponse, simulatedFetch } from "./fetch.ts";
import { createFinalizationRegistry, guardListeners } from "./listeners.ts";
import { MessageChannel } from "./messages.ts";
import { createCrypto, createMath, createRandom } from "./random.ts";
import { createStructuredClone } from "./structured-clone.ts";
import { createDate, createPerformance } from "./time.ts";
import { createTimers } from "./timers.ts";

type Globals = Readonly<Record<(typeof GLOBAL_NAMES)[number], unknown>>;

/** The globals of one run, each made when it is asked for: to be done once. `seed` is that of `Math.random` and `crypto`. */
export function createGlobals(
  console: object,
  semantics: Semantics,
  texts: FunctionTexts,
  seed: number,
): Globals {
  const random = createRandom(seed);
  return {
    ...(createTimers() as unknown as Globals),
    console,
    Promise: PublicPromise,
    get AsyncDisposableStack() {
      return createAsyncDisposableStack(semantics);
    },
    SuppressedError,
    get FinalizationRegistry() {
      return createFinalizationRegistry();
    },
    MessageChannel,
    AbortController,
    get AbortSignal() {
      return createAbortSignal();
    },
    get structuredClone() {
      return createStructuredClone(texts);
    },
    get performance() {
      return createPerformance();
    },
    get Date() {
      return createDate();
    },
    get Math() {
      return createMath(random);
    },
    get crypto() {
      return createCrypto(random);
    },
    fetch: simulatedFetch,
    Response: SimulatedResponse,
    Headers,
  };
}

/** Puts them on a global object, as its own ones are there: to be found, but not listed. */
export function installGlobals(realm: object, globals: Globals): void {
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(realm, name, { value, writable: true, configurable: true, enumerable: false });
  }
  const { Array: array, Atomics: atomics } = realm as typeof globalThis;
  Object.defineProperty(array, "fromAsync", { value: arrayFromAsync, writable: true, configurable: true });
  noteProxies(realm as typeof globalThis);
  guardListeners(realm as typeof globalThis);
  // Its promise could only be kept by another thread of the host, and there is none.
  Reflect.deleteProperty(atomics, "waitAsync");
}

/** What programs of a page use and cannot have here, with the reason that an error gives. */
export const ABSENT: Readonly<Record<string, string>> = {
  document: "a program here runs without a page",
  window: "a program here runs without a page; global variables are on globalThis",
  alert: "a program here runs without a page; use console.log",
  prompt: "a program here runs without a page",
  localStorage: "a program here has no storage",
  sessionStorage: "a program here has no storage",
  indexedDB: "a program here has no storage",
  XMLHttpRequest: "there is no network here; use the simulated fetch",
  WebSocket: "there is no network here",
  Worker: "a program here is a single worker; use threading for simulated threads",
  print: "use console.log",
  process: "this is not Node",
  require: 'use import, as in: import * as asyncio from "asyncio"',
  setImmediate: "this is not Node; use setTimeout(fn, 0)",
};
