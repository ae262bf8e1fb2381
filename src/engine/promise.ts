// Makes and settles ECMAScript's promises, tick for tick.
// Source: ECMA-262, "Promise Objects"; the capitalised names are its operations.
import { current, machine } from "./current.ts";
import {
  type Callable,
  inWords,
  isCallable,
  isConstructor,
  isObject,
  requireCallable,
} from "./language-values.ts";
import { type Job, Microtask } from "./microtask.ts";
import type { Outcome } from "./outcome.ts";
import type { Subject, Waitable, Kind } from "./probe.ts";
import {
  CallbackReaction,
  type Capability,
  labelled,
  type Reaction,
  type Settle,
} from "./promise-reactions.ts";

const PROMISE_KIND: Kind = { name: "promise", role: "single", lack: "result" };

type State = "pending" | "fulfilled" | "rejected";

/** The internal slots of a promise, and what stands for it in the picture. */
class Slots implements Waitable {
  _id = 0;
  _kind = PROMISE_KIND;
  state: State = "pending";
  result: unknown = undefined;
  reactions: Reaction[] = [];
  isHandled = false;
  /** The async call whose result it is: to wait for the promise is to wait for the call. */
  owner: Subject | null = null;

  get earlyOutcome(): Outcome | null {
    const { state, result } = this;
    if (state === "pending") return null;
    return state === "fulfilled" ? { type: "value", value: result } : { type: "error", error: result };
  }
}

let slotsOf: (promise: EnginePromise) => Slots;
let isPromise: (value: unknown) => value is EnginePromise;

export class EnginePromise<T = unknown> {
  readonly #slots = new Slots();

  static {
    slotsOf = (promise) => promise.#slots;
    isPromise = (value): value is EnginePromise => isObject(value) && #slots in value;
  }

  constructor(executor: (resolve: (value: T) => void, reject: (error: unknown) => void) => void) {
    if (!isCallable(executor)) throw new TypeError(`Promise resolver ${inWords(executor)} is not a function`);
    const [resolve, reject] = resolvingFunctions(this);
    try {
      executor(resolve, reject);
    } catch (error) {
      reject(error);
    }
  }

  static get [Symbol.species](): unknown {
    return this;
  }

  static resolve(value?: unknown): object {
    if (!isObject(this)) throw new TypeError("PromiseResolve called on non-object");
    return promiseResolve(this, value);
  }

  static reject(error?: unknown): object {
    if (!isObject(this)) throw new TypeError("PromiseReject called on non-object");
    const { promise, reject } = newCapability(this);
    reject(error);
    return promise;
  }

  static withResolvers(): Capability {
    if (!isObject(this)) throw new TypeError("Promise.withResolvers called on non-object");
    const { promise, resolve, reject } = newCapability(this);
    return { promise, resolve, reject };
  }

  static try(fn: unknown, ...args: unknown[]): object {
    if (!isObject(this)) throw new TypeError("Promise.try called on non-object");
    const { promise, resolve, reject } = newCapability(this);
    try {
      resolve(requireCallable(fn).call(undefined, ...args));
    } catch (error) {
      reject(error);
    }
    return promise;
  }

  then(onFulfilled?: unknown, onRejected?: unknown): object {
    if (!isPromise(this)) {
      throw new TypeError(`Method Promise.prototype.then called on incompatible receiver ${inWords(this)}`);
    }
    const capability = newCapability(speciesConstructor(this));
    performThen(this, new CallbackReaction(subjectOf(this), onFulfilled, onRejected, capability));
    return capability.promise;
  }

  catch(onRejected?: unknown): unknown {
    return invokeThen(this, undefined, onRejected);
  }

  finally(onFinally?: unknown): unknown {
    if (!isObject(this)) throw new TypeError("Promise.prototype.finally called on non-object");
    const constructor = speciesConstructor(this);
    if (!isCallable(onFinally)) return invokeThen(this, onFinally, onFinally);
    const label = onFinally.name || "finally";
    const after = (settle: (value: unknown) => () => unknown): Callable =>
      labelled(label, (value) => {
        const promise = promiseResolve(constructor, onFinally.call(undefined));
        return invokeThen(promise, labelled(null, settle(value)));
      });
    return invokeThen(
      this,
      after((value) => () => value),
      after((error) => () => {
        throw error;
      }),
    );
  }
}

Object.defineProperty(EnginePromise.prototype, Symbol.toStringTag, { value: "Promise", configurable: true });

const construct = Reflect.construct as (target: unknown, args: unknown[], newTarget: unknown) => object;

/**
 * The program's global `Promise`. It is what `constructor` of a promise means: a function, which says in V8's words that it
 * wants `new`, where a class would say in its own that it is one.
 */
export const PROMISE = function Promise(executor: unknown): object {
  if ((new.target as unknown) === undefined)
    throw new TypeError("Promise constructor cannot be invoked without 'new'");
  return construct(EnginePromise, [executor], new.target);
} as unknown as typeof EnginePromise;

for (const key of Reflect.ownKeys(EnginePromise)) {
  const descriptor = Object.getOwnPropertyDescriptor(EnginePromise, key)!;
  if (key === "prototype" || key === "length" || key === "name") continue;
  Object.defineProperty(PROMISE, key, descriptor);
}
Object.defineProperty(PROMISE, "prototype", { value: EnginePromise.prototype, writable: false });
Object.defineProperty(EnginePromise.prototype, "constructor", { value: PROMISE });

// ------------------------------------------------------------------ settling

/** CreateResolvingFunctions. */
function resolvingFunctions(promise: EnginePromise): [resolve: Settle, reject: Settle] {
  let isResolved = false;
  return [
    labelled(null, (resolution) => {
      if (isResolved) return;
      isResolved = true;
      resolvePromise(promise, resolution);
    }),
    labelled(null, (error) => {
      if (isResolved) return;
      isResolved = true;
      settle(promise, "rejected", error);
    }),
  ];
}

/** What the first call of a promise's `resolve` does. */
export function resolvePromise(promise: EnginePromise, resolution: unknown): void {
  if (resolution === promise) {
    return settle(promise, "rejected", new TypeError("Chaining cycle detected for promise #<Promise>"));
  }
  if (!isObject(resolution)) return settle(promise, "fulfilled", resolution);
  let then: unknown;
  try {
    ({ then } = resolution as { then?: unknown });
  } catch (error) {
    return settle(promise, "rejected", error);
  }
  if (!isCallable(then)) return settle(promise, "fulfilled", resolution);
  const host = machine();
  if (then === EnginePromise.prototype.then) {
    host.microtasks.push(new FollowJob(promise, resolution as EnginePromise));
    return;
  }
  // A thenable of the program's: its `then` is called as a microtask of its own.
  const [resolve, reject] = resolvingFunctions(promise);
  const job = new Microtask(then.name || "then", () => then.call(resolution, resolve, reject), reject);
  host.probe.microtaskPlanned(job, null);
  host.microtasks.push(job);
}

export function rejectPromise(promise: EnginePromise, error: unknown): void {
  settle(promise, "rejected", error);
}

/** FulfillPromise and RejectPromise. */
function settle(promise: EnginePromise, state: "fulfilled" | "rejected", result: unknown): void {
  const slots = slotsOf(promise);
  const { reactions } = slots;
  slots.state = state;
  slots.result = result;
  slots.reactions = [];
  const host = machine();
  if (slots._id !== 0 && slots.owner === null) host.probe.settled(slots, outcomeOf(promise)!);
  if (state === "rejected" && !slots.isHandled) host.rejections.add(promise);
  for (const reaction of reactions) reaction.react(state === "rejected", result);
}

/** NewPromiseResolveThenableJob for a promise: one tick later, the one follows the other. The picture shows nothing of it. */
class FollowJob implements Job {
  private readonly promise: EnginePromise;
  private readonly other: EnginePromise;
  private readonly actor = current.lane;

  constructor(promise: EnginePromise, other: EnginePromise) {
    this.promise = promise;
    this.other = other;
  }

  run(): void {
    const [resolve, reject] = resolvingFunctions(this.promise);
    current.lane = this.actor;
    current.site = 0;
    try {
      this.other.then(resolve, reject);
    } catch (error) {
      reject(error);
    }
    current.lane = null;
  }
}

// ------------------------------------------------------------------ reacting

/** PerformPromiseThen. */
function performThen(promise: EnginePromise, reaction: Reaction): void {
  const slots = slotsOf(promise);
  if (slots.state === "pending") slots.reactions.push(reaction);
  else {
    if (slots.state === "rejected" && !slots.isHandled) machine().rejections.delete(promise);
    reaction.react(slots.state === "rejected", slots.result);
  }
  slots.isHandled = true;
}

/** The rest of an async function behind an `await`. */
export interface Continuation {
  /** The promise is settled: go on as a microtask. */
  resumeWith(isRejected: boolean, value: unknown, promise: EnginePromise): void;
}

/** What an `await` of the value waits for: itself if it is a promise. Errors: what reading `value.constructor` throws. */
export function promiseOf(value: unknown): EnginePromise {
  return promiseResolve(PROMISE, value) as EnginePromise;
}

/** Await: the continuation goes on, one tick after the promise is settled. */
export function awaitPromise(promise: EnginePromise, continuation: Continuation): void {
  performThen(promise, {
    react: (isRejected, result) => {
      continuation.resumeWith(isRejected, result, promise);
    },
  });
}

/** `promise.then(onFulfilled, onRejected)` for the library: the picture shows nothing of it. */
export function follow(
  promise: EnginePromise,
  onFulfilled: (value: unknown) => unknown,
  onRejected?: (error: unknown) => unknown,
): EnginePromise {
  const capability = newCapability(PROMISE);
  const rejected = onRejected && labelled(null, onRejected);
  performThen(
    promise,
    new CallbackReaction(subjectOf(promise), labelled(null, onFulfilled), rejected, capability),
  );
  return capability.promise as EnginePromise;
}

// ------------------------------------------------------------------ operations

/** NewPromiseCapability. */
export function newCapability(constructor: unknown): Capability {
  if (constructor === PROMISE) {
    const promise = pendingPromise();
    const [resolve, reject] = resolvingFunctions(promise);
    return { promise, resolve, reject };
  }
  if (!isConstructor(constructor)) throw new TypeError(`${inWords(constructor)} is not a constructor`);
  let resolve: unknown;
  let reject: unknown;
  const promise = new constructor((res, rej) => {
    if (resolve !== undefined || reject !== undefined) {
      throw new TypeError("Promise executor has already been invoked with non-undefined arguments");
    }
    resolve = res;
    reject = rej;
  });
  if (!isCallable(resolve) || !isCallable(reject)) {
    throw new TypeError("Promise resolve or reject function is not callable");
  }
  return { promise, resolve: resolve, reject: reject };
}

/** PromiseResolve. */
function promiseResolve(constructor: unknown, value: unknown): object {
  if (isPromise(value) && value.constructor === constructor) return value;
  const { promise, resolve } = newCapability(constructor);
  resolve(value);
  return promise;
}

/** SpeciesConstructor with %Promise% as the default. */
function speciesConstructor(object: object): unknown {
  const { constructor } = object as { constructor: unknown };
  if (constructor === undefined) return PROMISE;
  if (!isObject(constructor)) throw new TypeError("The .constructor property is not an object");
  const species = (constructor as { [Symbol.species]?: unknown })[Symbol.species];
  if (species === undefined || species === null) return PROMISE;
  if (isConstructor(species)) return species;
  throw new TypeError("object.constructor[Symbol.species] is not a constructor");
}

export function invokeThen(value: unknown, ...args: unknown[]): unknown {
  return requireCallable((value as { then: unknown }).then).call(value, ...args);
}

/** A pending promise without the cost of an executor. */
export function pendingPromise(): EnginePromise {
  return new EnginePromise(nothing);
}

function nothing(): void {
  // Who makes it settles it with resolvePromise and rejectPromise.
}

// ------------------------------------------------------------------ for the rest of the engine

export { isPromise };

/** How a promise was settled; null while it is pending. */
export function outcomeOf(promise: EnginePromise): Outcome | null {
  return slotsOf(promise).earlyOutcome;
}

/** Somebody has asked to be told of its rejection. */
export function isHandled(promise: EnginePromise): boolean {
  return slotsOf(promise).isHandled;
}

/** What a wait for the promise is shown as a wait for. */
export function subjectOf(promise: EnginePromise): Subject {
  const slots = slotsOf(promise);
  return slots.owner ?? slots;
}

/** The promise is the result of an async call. */
export function setOwner(promise: EnginePromise, owner: Subject): void {
  slotsOf(promise).owner = owner;
}

/** Shows a promise as a combinator of others. */
export function showAs(promise: object, kind: Kind): Waitable | null {
  if (!isPromise(promise)) return null;
  const slots = slotsOf(promise);
  slots._kind = kind;
  machine().probe.created(slots);
  return slots;
}
