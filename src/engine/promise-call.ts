// Runs a call of an ECMAScript async function: at once up to its first `await`, then in microtasks.
// Source: ECMA-262, "Async Function Objects".
import type { Body } from "./coroutine.ts";
import { AWAIT, current, machine } from "./current.ts";
import type { Job } from "./microtask.ts";
import type { Lane, Subject } from "./probe.ts";
import {
  awaitPromise,
  type Continuation,
  type EnginePromise,
  pendingPromise,
  promiseOf,
  rejectPromise,
  resolvePromise,
  setOwner,
  subjectOf,
} from "./promise.ts";

/** Gives the thread back to whoever made a call that has come to its first `await`. */
export function returnTo(lane: Lane | null, site: number): void {
  current.lane = lane;
  current.site = site;
  if (lane !== null) machine().probe.resumed(lane);
}

/** A body that goes on as a microtask after each await: what async functions and async generators have in common. */
export abstract class Activation implements Subject, Continuation, Job {
  _id = 0;
  readonly _label: string;
  _given = "";
  /** The `await` it stands at, or where it was called. */
  _site = current.site;
  protected readonly body: Body;
  private isRejected = false;
  private settled: unknown = undefined;

  constructor(label: string, body: Body) {
    this._label = label;
    this.body = body;
  }

  /** The body has returned. */
  protected abstract returned(value: unknown): void;
  /** An error has left the body. */
  protected abstract threw(error: unknown): void;
  /** The body has come to a `yield`. */
  protected abstract yielded(value: unknown): void;

  resumeWith(isRejected: boolean, value: unknown, promise: EnginePromise): void {
    this.isRejected = isRejected;
    this.settled = value;
    const host = machine();
    host.probe.readied(this, subjectOf(promise));
    host.microtasks.push(this);
  }

  /** The microtask that `resumeWith` asked for. */
  run(): void {
    current.lane = this;
    machine().probe.resumed(this);
    this.goOn(this.isRejected, this.settled);
    current.lane = null;
  }

  /** What an `await` gave; a subclass may wait for something of its own. */
  protected goOn(isRejected: boolean, value: unknown): void {
    this.step(isRejected ? "throw" : "next", value);
  }

  /** Runs the body up to its next `await` or `yield`, or to its end. */
  protected step(mode: "next" | "throw" | "return", value: unknown): void {
    for (;;) {
      let result: IteratorResult<unknown, unknown>;
      try {
        current.site = this._site;
        result = this.body[mode](value);
      } catch (error) {
        return this.threw(error);
      }
      if (result.done === true) return this.returned(result.value);
      if (current.op !== AWAIT) {
        current.op = AWAIT;
        return this.yielded(result.value);
      }
      this._site = current.site;
      try {
        return this.await(result.value);
      } catch (error) {
        // Reading `value.constructor` threw: the await does.
        mode = "throw";
        value = error;
      }
    }
  }

  protected await(value: unknown): void {
    const promise = promiseOf(value);
    machine().probe.suspended(this, subjectOf(promise), null);
    awaitPromise(promise, this);
  }
}

export class PromiseCall extends Activation {
  readonly promise = pendingPromise();

  private constructor(label: string, body: Body) {
    super(label, body);
    setOwner(this.promise, this);
  }

  /** Makes the call and runs it up to its first `await`. */
  static start(label: string, body: Body, args: ArrayLike<unknown>): PromiseCall {
    const { lane, site } = current;
    const call = new PromiseCall(label, body);
    if (args.length > 0) machine().probe.called(call, args);
    machine().probe.callStarted(call);
    current.lane = call;
    machine().probe.resumed(call);
    call.step("next", undefined);
    returnTo(lane, site);
    return call;
  }

  protected override returned(value: unknown): void {
    machine().probe.ended(this, { type: "value", value });
    resolvePromise(this.promise, value);
  }

  protected override threw(error: unknown): void {
    machine().probe.ended(this, { type: "error", error });
    rejectPromise(this.promise, error);
  }

  protected override yielded(): void {
    throw new Error("an async function does not yield");
  }
}
