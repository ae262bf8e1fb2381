// A result that another thread will give. Source: CPython Lib/concurrent/futures/_base.py, `Future`.
import {
  type Blocking,
  type Body,
  InvalidStateError,
  isException,
  machine,
  named,
  type Outcome,
  type Kind,
} from "../../engine/index.ts";
import { requireCallable, requireSeconds } from "../builtins/arguments.ts";
import { TimeoutError } from "../builtins/errors.ts";
import { blocking } from "../builtins/library.ts";
import { classNameIn, REPR } from "../builtins/repr.ts";
import { ThreadLine, ThreadPrimitive } from "../threading/thread-line.ts";

const FUTURE: Kind = { name: "thread future", role: "single", lack: "result" };

/** Raised by `result()` of a cancelled future: an ordinary error, unlike asyncio's. */
export class CancelledError extends Error {}
named("CancelledError", CancelledError);

export { InvalidStateError, TimeoutError };

type State = "pending" | "running" | "done";

export class Future<T = unknown> extends ThreadPrimitive {
  readonly _kind = FUTURE;
  readonly #line = new ThreadLine(this);
  #state: State = "pending";
  #outcome: Outcome<T> | null = null;
  #callbacks: ((future: Future<T>) => unknown)[] = [];
  /** A cancelled one is over for those who wait for several once the pool has come to it. */
  #isNoted = false;
  readonly #watchers = new Set<() => void>();

  done(): boolean {
    return this.#outcome !== null;
  }

  running(): boolean {
    return this.#state === "running";
  }

  cancelled(): boolean {
    return this.#outcome?.type === "cancelled";
  }

  /** False if it runs or is done; a call that has not begun is never made. */
  cancel(): boolean {
    if (this.cancelled()) return true;
    if (this.#state !== "pending") return false;
    this.#settle({ type: "cancelled", error: undefined });
    return true;
  }

  /** The value; stops the thread until there is one. Errors: its exception, CancelledError, TimeoutError. */
  result(timeout: number | null = null): Blocking<T> {
    return blocking("Future.result", this.#waitForResult(timeout));
  }

  /** The exception or null; stops the thread likewise. */
  exception(timeout: number | null = null): Blocking {
    return blocking("Future.exception", this.#waitForException(timeout));
  }

  /** `result()` for code that cannot await. Errors: InvalidStateError while it is not done. */
  resultNow(): T {
    const outcome = this.#outcomeNow();
    if (outcome.type === "value") return outcome.value;
    throw outcome.type === "error" ? outcome.error : new CancelledError();
  }

  exceptionNow(): unknown {
    const outcome = this.#outcomeNow();
    if (outcome.type === "cancelled") throw new CancelledError();
    return outcome.type === "error" ? outcome.error : null;
  }

  #outcomeNow(): Outcome<T> {
    if (this.#outcome === null) throw new InvalidStateError("the future is not done");
    return this.#outcome;
  }

  /** Called in the thread that completes it, or at once if it is done. */
  addDoneCallback(fn: (future: Future<T>) => unknown): void {
    requireCallable(fn);
    if (this.#outcome === null) this.#callbacks.push(fn);
    else this.#call(fn);
  }

  setResult(value: T): void {
    this.#complete({ type: "value", value });
  }

  setException(error: unknown): void {
    this.#complete({ type: "error", error });
  }

  /** The work begins; false if it was cancelled before. */
  setRunningOrNotifyCancel(): boolean {
    if (this.cancelled()) {
      this.#note();
      return false;
    }
    if (this.#state !== "pending") throw new InvalidStateError("Future in unexpected state");
    this.#state = "running";
    return true;
  }

  override [REPR](): string {
    return `<Future state=${this.#describe()}>`;
  }

  #describe(): string {
    const outcome = this.#outcome;
    if (outcome === null) return this.#state;
    if (outcome.type === "cancelled") return "cancelled";
    return outcome.type === "error"
      ? `finished raised ${classNameIn(outcome.error)}`
      : `finished returned ${classNameIn(outcome.value)}`;
  }

  *#waitUntilDone(timeout: number | null): Body<void> {
    if (timeout !== null) requireSeconds(timeout);
    if (!(yield* this.#line.standUntil(() => this.done(), timeout))) throw new TimeoutError();
  }

  *#waitForResult(timeout: number | null): Body<T> {
    yield* this.#waitUntilDone(timeout);
    return this.resultNow();
  }

  *#waitForException(timeout: number | null): Body {
    yield* this.#waitUntilDone(timeout);
    return this.exceptionNow();
  }

  #complete(outcome: Outcome<T>): void {
    if (this.#outcome !== null) {
      throw new InvalidStateError(`${this.cancelled() ? "CANCELLED" : "FINISHED"}: <Future at ${this._id}>`);
    }
    this.#settle(outcome);
  }

  #settle(outcome: Outcome<T>): void {
    this.#state = "done";
    this.#outcome = outcome;
    machine().probe.settled(this, outcome);
    if (outcome.type !== "cancelled") this.#note();
    this.#line.wakeAll();
    const callbacks = this.#callbacks;
    this.#callbacks = [];
    for (const fn of callbacks) this.#call(fn);
  }

  /** Over, as `wait` and `asCompleted` see it. */
  get _isOver(): boolean {
    return this.#isNoted;
  }

  get _hasFailed(): boolean {
    return this.#outcome?.type === "error";
  }

  /** Calls `fn` when it is over, before the callbacks; gives what takes that back. */
  _watch(fn: () => void): () => void {
    this.#watchers.add(fn);
    return () => this.#watchers.delete(fn);
  }

  #note(): void {
    this.#isNoted = true;
    for (const fn of this.#watchers) fn();
    this.#watchers.clear();
  }

  #call(fn: (future: Future<T>) => unknown): void {
    try {
      fn(this);
    } catch (error) {
      if (!isException(error)) throw error;
      machine().reportError({ message: "exception calling callback for <Future>", exception: error });
    }
  }
}
