// Runs ECMAScript's async generators: each `next`, `throw` and `return` is a request that is answered by a promise.
// Source: ECMA-262, "AsyncGenerator Objects".
import { Activation, returnTo } from "./promise-call.ts";
import type { Body } from "./coroutine.ts";
import { current, machine } from "./current.ts";
import { inWords } from "./language-values.ts";
import {
  type Continuation,
  type EnginePromise,
  pendingPromise,
  promiseOf,
  awaitPromise,
  follow,
  rejectPromise,
  resolvePromise,
  setOwner,
} from "./promise.ts";

type Mode = "next" | "throw" | "return";

interface Request {
  readonly mode: Mode;
  readonly value: unknown;
  readonly promise: EnginePromise;
}

type State = "suspended start" | "suspended yield" | "executing" | "awaiting return" | "completed";

/** The inner iterator of a `yield*` that is under way. */
export interface Delegation {
  /** Its `return` method; undefined if it has none. */
  returnMethod(): ((value: unknown) => unknown) | undefined;
  /** What the method gave, once it has been awaited. Errors: TypeError if that is no object. */
  item(value: unknown): IteratorResult<unknown, unknown>;
}

let request: (generator: PromiseGenerator, mode: Mode, value: unknown) => EnginePromise;

export class PromiseGenerator {
  readonly #run: GeneratorRun;

  /** `args` are those of the call that gave it. */
  constructor(label: string, body: Body, args: ArrayLike<unknown>) {
    this.#run = new GeneratorRun(label, body);
    if (args.length > 0) machine().probe.called(this.#run, args);
  }

  next(value?: unknown): EnginePromise {
    return request(this, "next", value);
  }

  return(value?: unknown): EnginePromise {
    return request(this, "return", value);
  }

  throw(error?: unknown): EnginePromise {
    return request(this, "throw", error);
  }

  static {
    request = (generator, mode, value) => {
      const promise = pendingPromise();
      const given = generator as PromiseGenerator | null;
      if (typeof given !== "object" || given === null || !(#run in given)) {
        rejectPromise(
          promise,
          new TypeError(
            `Method [AsyncGenerator].prototype.${mode} called on incompatible receiver ${inWords(generator)}`,
          ),
        );
      } else generator.#run.ask({ mode, value, promise });
      return promise;
    };
  }
}

/** %AsyncIteratorPrototype%. */
class AsyncIteratorPrototype {
  [Symbol.asyncIterator](): this {
    return this;
  }

  [Symbol.asyncDispose](): EnginePromise {
    try {
      const { return: close } = this as { return?: (() => unknown) | null };
      if (close !== undefined && close !== null) return follow(promiseOf(close.call(this)), () => undefined);
    } catch (error) {
      const failed = pendingPromise();
      rejectPromise(failed, error);
      return failed;
    }
    return promiseOf(undefined);
  }
}

Object.setPrototypeOf(PromiseGenerator.prototype, AsyncIteratorPrototype.prototype);
Reflect.deleteProperty(AsyncIteratorPrototype.prototype, "constructor");
Object.defineProperty(PromiseGenerator.prototype, Symbol.toStringTag, {
  value: "AsyncGenerator",
  configurable: true,
});

/** One async generator at work: the lane that its requests run in. */
export class GeneratorRun extends Activation {
  private state: State = "suspended start";
  private readonly queue: Request[] = [];
  /** Set while the body is in a `yield*`. */
  delegation: Delegation | null = null;
  /** What to do with the value of an await outside the body. */
  private next: ((isRejected: boolean, result: unknown) => void) | null = null;
  private wasShown = false;

  ask(request: Request): void {
    const { state } = this;
    const isStarting = state === "suspended start";
    this.queue.push(request);
    // One that is closed before it has begun has no lane, and nobody waits for it.
    if (this.wasShown || (isStarting && request.mode === "next")) setOwner(request.promise, this);
    if (state === "completed" || (isStarting && request.mode !== "next")) {
      if (isStarting) this.state = "completed";
      this.drain();
    } else if (isStarting || state === "suspended yield") this.resumeNow();
  }

  /** The first request in line reaches the body, inside the call that made it. */
  private resumeNow(): void {
    const { lane, site } = current;
    if (!this.wasShown) machine().probe.callStarted(this);
    this.wasShown = true;
    current.lane = this;
    machine().probe.resumed(this);
    this.resumeFirst();
    returnTo(lane, site);
  }

  private resumeFirst(): void {
    const { mode, value } = this.queue[0];
    this.state = "executing";
    if (mode !== "return") return this.step(mode, value);
    // AsyncGeneratorUnwrapYieldResumption: the value of a `return()` is awaited before it reaches the body.
    this.awaitThen(value, (isRejected, result) => {
      if (isRejected) this.step("throw", result);
      else if (this.delegation === null) this.step("return", result);
      else this.returnInto(this.delegation, result);
    });
  }

  /** Awaits on behalf of the generator, outside its body. */
  private awaitThen(value: unknown, next: (isRejected: boolean, result: unknown) => void): void {
    this.next = next;
    try {
      this.await(value);
    } catch (error) {
      this.goOn(true, error);
    }
  }

  protected override goOn(isRejected: boolean, value: unknown): void {
    const { next } = this;
    this.next = null;
    if (next === null) super.goOn(isRejected, value);
    else next(isRejected, value);
  }

  /** A `return()` that finds the body in a `yield*` goes to the inner iterator first. */
  private returnInto(delegation: Delegation, value: unknown): void {
    const leave = (mode: "return" | "throw", result: unknown): void => {
      this.delegation = null;
      this.step(mode, result);
    };
    try {
      const method = delegation.returnMethod();
      if (method === undefined) {
        return this.awaitThen(value, (isRejected, result) => {
          leave(isRejected ? "throw" : "return", result);
        });
      }
      this.awaitThen(method(value), (isRejected, result) => {
        if (isRejected) return leave("throw", result);
        let item: IteratorResult<unknown, unknown>;
        try {
          item = delegation.item(result);
          if (!item.done) return this.yielded(item.value);
          result = item.value;
        } catch (error) {
          return leave("throw", error);
        }
        leave("return", result);
      });
    } catch (error) {
      leave("throw", error);
    }
  }

  protected override yielded(value: unknown): void {
    this.answer({ value, done: false });
    if (this.queue.length > 0) this.resumeFirst();
    else {
      this.state = "suspended yield";
      machine().probe.suspended(this, null, null);
    }
  }

  protected override returned(value: unknown): void {
    machine().probe.ended(this, { type: "value", value });
    this.state = "completed";
    this.answer({ value, done: true });
    this.drain();
  }

  protected override threw(error: unknown): void {
    machine().probe.ended(this, { type: "error", error });
    this.state = "completed";
    rejectPromise(this.queue.shift()!.promise, error);
    this.drain();
  }

  private answer(result: IteratorResult<unknown, unknown>): void {
    resolvePromise(this.queue.shift()!.promise, result);
  }

  /** AsyncGeneratorDrainQueue: requests to a generator that has ended. */
  private drain(): void {
    while (this.queue.length > 0) {
      const { mode, value } = this.queue[0];
      if (mode === "return") return this.awaitReturn(value);
      if (mode === "throw") rejectPromise(this.queue.shift()!.promise, value);
      else this.answer({ value: undefined, done: true });
    }
    this.state = "completed";
  }

  /** AsyncGeneratorAwaitReturn. */
  private awaitReturn(value: unknown): void {
    this.state = "awaiting return";
    const finish = (isRejected: boolean, result: unknown): void => {
      this.state = "completed";
      if (isRejected) rejectPromise(this.queue.shift()!.promise, result);
      else this.answer({ value: result, done: true });
      this.drain();
    };
    try {
      awaitPromise(promiseOf(value), new Later(finish));
    } catch (error) {
      finish(true, error);
    }
  }
}

/** A continuation of the library's: one tick after the promise is settled. */
class Later implements Continuation {
  private readonly fn: (isRejected: boolean, value: unknown) => void;
  private readonly actor = current.lane;

  constructor(fn: (isRejected: boolean, value: unknown) => void) {
    this.fn = fn;
  }

  resumeWith(isRejected: boolean, value: unknown): void {
    machine().microtasks.push({
      run: () => {
        current.lane = this.actor;
        current.site = 0;
        this.fn(isRejected, value);
        current.lane = null;
      },
    });
  }
}
