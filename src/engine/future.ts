// Holds a result that is not there yet, and who wants to know when it is. Source: CPython Lib/asyncio/futures.py.
import { Awaited } from "./awaitable.ts";
import type { Micros } from "./clock.ts";
import { type Context, currentContext } from "./context.ts";
import { current, machine, type HostLoop } from "./current.ts";
import { CancelledError, InvalidStateError } from "./errors.ts";
import type { Outcome } from "./outcome.ts";
import type { Subject, Waitable, Kind } from "./probe.ts";
import { touchLoop } from "./touched.ts";

const WAITER: Kind = { name: "waiter", role: "hidden", lack: "end" };

const FUTURE: Kind = { name: "future", role: "single", lack: "result" };

const PENDING = 0;
const FINISHED = 1;
const FAILED = 2;
const CANCELLED = 3;

/** Is told, by a turn in the ready queue, when a future is done. */
export interface Waker {
  /** Queue yourself; do nothing inline. */
  _wake(future: Future): void;
  /** What is called, in words; the library's own callbacks have none. */
  readonly _callbackName?: string;
}

/** A done-callback of the user's: `fn(future)` in a turn of its own, as a lane of its own. */
class DoneCallback implements Waker {
  readonly fn: (future: never) => unknown;
  private readonly context: Context;
  /** Where in the source it was asked for. */
  private readonly site = current.site;

  constructor(fn: (future: never) => unknown, context: Context) {
    this.fn = fn;
    this.context = context;
  }

  get _callbackName(): string {
    return `${this.fn.name || "<lambda>"}()`;
  }

  _wake(future: Future): void {
    future._loop._callSoon(this.fn, [future], this.context, this.site);
  }
}

/** A done-callback of the library's, which acts on behalf of whoever finished the future. */
export class LibraryWaker<T = unknown> implements Waker {
  private readonly fn: (future: Future<T>) => void;

  constructor(fn: (future: Future<T>) => void) {
    this.fn = fn;
  }

  _wake(future: Future): void {
    future._loop._scheduleInternal(this.fn as (future: Future) => void, future);
  }
}

/** Whether it is a class of errors, of which Python makes one where one is to be raised. */
function isErrorClass(value: unknown): value is new () => Error {
  return typeof value === "function" && (value === Error || value.prototype instanceof Error);
}

export class Future<T = unknown> extends Awaited implements Waitable {
  _id = 0;
  readonly _loop: HostLoop;
  #state = PENDING;
  /** What it has come to, once it is done: the value, or the error. */
  #result: unknown = undefined;
  /** Somebody has looked at the exception. */
  _isRetrieved = false;
  #cancelMessage: string | undefined = undefined;
  /** In the order in which they asked; undefined, one, or many, since most futures have one. */
  #wakers: Waker | Waker[] | undefined = undefined;

  constructor(loop: HostLoop) {
    super();
    this._loop = loop;
  }

  get _kind(): Kind {
    return FUTURE;
  }

  /** What a wait for it is shown as a wait for; null for time. */
  get _subject(): Subject | null {
    return this;
  }

  /** When it will be done at the latest; null if that is not known. */
  get _dueTime(): Micros | null {
    return null;
  }

  getLoop(): HostLoop {
    return this._loop;
  }

  override done(): boolean {
    return this.#state !== PENDING;
  }

  cancelled(): boolean {
    return this.#state === CANCELLED;
  }

  /** How it ended; null while it is pending. Does not count as having looked at an exception. */
  get _outcome(): Outcome<T> | null {
    switch (this.#state) {
      case FINISHED:
        return { type: "value", value: this.#result as T };
      case FAILED:
        return { type: "error", error: this.#result };
      case CANCELLED:
        return { type: "cancelled", error: this.#result };
      default:
        return null;
    }
  }

  /** The value of one that has finished. */
  get _value(): T {
    return this.#result as T;
  }

  /** The value. Errors: its exception, CancelledError, or InvalidStateError while pending. */
  override result(): T {
    if (this.#state === FINISHED) return this.#result as T;
    if (this.#state === FAILED) {
      this._markRetrieved();
      throw this.#result;
    }
    if (this.#state === CANCELLED) throw this._cancelledError();
    throw new InvalidStateError("Result is not set.");
  }

  /** The exception, or null if it has a value. Errors: CancelledError, or InvalidStateError while pending. */
  exception(): unknown {
    if (this.#state === CANCELLED) throw this._cancelledError();
    if (this.#state === PENDING) throw new InvalidStateError("Exception is not set.");
    this._markRetrieved();
    return this.#state === FAILED ? this.#result : null;
  }

  /** Somebody saw the exception, so nothing is reported at the end of the run. */
  _markRetrieved(): void {
    if (this._isRetrieved) return;
    this._isRetrieved = true;
    if (this.#state === FAILED) machine().unretrieved.forget(this);
  }

  /** A CancelledError with the message of `cancel()`; the first time, the very one that ended a task. */
  _cancelledError(): unknown {
    if (this.#state !== CANCELLED || this.#result === undefined)
      return new CancelledError(this.#cancelMessage);
    const error = this.#result;
    this.#result = undefined;
    return error;
  }

  setResult(value: T): void {
    this._finish(value);
  }

  /** Takes an error, or a class of errors to make one from. */
  setException(error: unknown): void {
    const raised = isErrorClass(error) ? new error() : error;
    if (!(raised instanceof Error)) throw new TypeError("invalid exception object");
    this._fail(raised);
  }

  protected _finish(value: T): void {
    if (this.#state !== PENDING) throw new InvalidStateError("invalid state");
    this.#result = value;
    this.#settle(FINISHED);
  }

  /** Ends it with whatever was thrown, which need not be an error. */
  _fail(error: unknown): void {
    if (this.#state !== PENDING) throw new InvalidStateError("invalid state");
    this.#result = error;
    machine().unretrieved.add(this);
    this.#settle(FAILED);
  }

  /** Cancels it if it is pending; true if so. Awaiting it raises CancelledError. */
  cancel(message?: string): boolean {
    touchLoop(this._loop);
    if (this.#state !== PENDING) {
      // Whoever wanted it cancelled does not care how it failed.
      this._markRetrieved();
      return false;
    }
    this.#cancelMessage = message;
    this.#settle(CANCELLED);
    return true;
  }

  /** Ends it as cancelled by `error`, which somebody raised. The error has the message; the first to ask gets it. */
  protected _cancelWith(error: unknown): void {
    this.#result = error;
    this.#cancelMessage = undefined;
    this.#settle(CANCELLED);
  }

  /** Keeps the message for the CancelledError that will be made when a request is delivered. */
  protected _rememberCancelMessage(message: string | undefined): void {
    this.#cancelMessage = message;
  }

  get _lastCancelMessage(): string | undefined {
    return this.#cancelMessage;
  }

  /** Calls `fn(future)` in a turn of its own once this is done. */
  addDoneCallback(fn: (future: never) => unknown, options: { context?: Context } = {}): void {
    if (typeof fn !== "function") throw new TypeError(`addDoneCallback() needs a function, got ${typeof fn}`);
    this._addWaker(new DoneCallback(fn, options.context ?? currentContext().copy()));
  }

  /** Removes every callback equal to `fn` that is not queued yet, and says how many there were. */
  removeDoneCallback(fn: (future: never) => unknown): number {
    return this.#removeWakers((waker) => waker instanceof DoneCallback && waker.fn === fn);
  }

  /** Tells the waker once this is done: at once (that is, by a turn of its own) if it is done already. */
  _addWaker(waker: Waker): void {
    if (this.#state !== PENDING) waker._wake(this);
    else if (this.#wakers === undefined) this.#wakers = waker;
    else if (Array.isArray(this.#wakers)) this.#wakers.push(waker);
    else this.#wakers = [this.#wakers, waker];
  }

  /** A library callback, run in a turn of its own on behalf of whoever finished this future. */
  _whenDone(fn: (future: Future<T>) => void): Waker {
    const waker = new LibraryWaker(fn);
    this._addWaker(waker);
    return waker;
  }

  /** Takes a waker back. */
  _forget(waker: Waker): void {
    this.#removeWakers((other) => other === waker);
  }

  #removeWakers(test: (waker: Waker) => boolean): number {
    const all = this.#wakerList();
    const kept = all.filter((waker) => !test(waker));
    this.#wakers = kept.length > 0 ? kept : undefined;
    return all.length - kept.length;
  }

  /** Tells the probe how this future ended. A task says it differently, a library's waiter not at all. */
  protected _announce(): void {
    machine().probe.settled(this, this._outcome!);
  }

  /** The callbacks that wait for it, as a text about the future names them. */
  get _callbackNames(): string[] {
    return this.#wakerList().flatMap(({ _callbackName: callbackName }) => callbackName ?? []);
  }

  #wakerList(): Waker[] {
    if (this.#wakers === undefined) return [];
    return Array.isArray(this.#wakers) ? this.#wakers : [this.#wakers];
  }

  #settle(state: number): void {
    this.#state = state;
    this._announce();
    const wakers = this.#wakers;
    if (wakers === undefined) return;
    this.#wakers = undefined;
    if (Array.isArray(wakers)) for (const waker of wakers) waker._wake(this);
    else wakers._wake(this);
  }
}

/**
 * What the library makes to let one task wait: for a moment (`due`), or in the line of a lock, queue or event
 * (`object`). It is not shown in the picture; what it waits for is.
 */
export class Waiter<T = unknown> extends Future<T> {
  readonly #object: Subject | null;
  readonly #due: Micros | null;

  /** `object`: what the task really waits for, null for a mere sleep. `due`: until when, null for as long as it takes. */
  constructor(loop: HostLoop, object: Subject | null, due: Micros | null = null) {
    super(loop);
    this.#object = object;
    this.#due = due;
  }

  override get _subject(): Subject | null {
    return this.#object;
  }

  override get _dueTime(): Micros | null {
    return this.#due;
  }

  override get _kind(): Kind {
    return WAITER;
  }

  protected override _announce(): void {
    // The wake-up that follows says it all.
  }
}
