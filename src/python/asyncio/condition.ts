// Waits until another task says that something changed. Source: CPython Lib/asyncio/locks.py, `Condition`.
import {
  type Body,
  CancelledError,
  type Coroutine,
  RuntimeError,
  type Waitable,
  type Kind,
} from "../../engine/index.ts";
import { requireCallable, requireMethod } from "../builtins/arguments.ts";
import { coroutine } from "../builtins/library.ts";
import { Acquirable } from "./acquirable.ts";
import { Lock } from "./lock.ts";
import { WaitLine, withWaiters } from "./wait-line.ts";

const KIND: Kind = { name: "condition", role: "lasting", lack: "notify" };

/** Whoever waits gives up the lock, and has it again when `wait` comes back. */
export class Condition extends Acquirable {
  readonly _kind = KIND;
  readonly #lock: Lock;
  readonly #line = new WaitLine(this);

  constructor(lock: Lock | null = null) {
    super();
    if (lock !== null) requireMethod(lock, "locked");
    this.#lock = lock ?? new Lock();
  }

  /** Its own, or the one that it was given. */
  get _guard(): Lock {
    return this.#lock;
  }

  /** It is a part of something else, which is what the picture says is waited for. */
  _showAs(shown: Waitable): void {
    this.#line.shown = shown;
  }

  acquire(): Coroutine<true> {
    return this.#lock.acquire();
  }

  release(): void {
    this.#lock.release();
  }

  locked(): boolean {
    return this.#lock.locked();
  }

  wait(): Coroutine<true> {
    return coroutine("Condition.wait", this.#wait(), this);
  }

  /** Waits until the predicate is true; gives what it returned. */
  waitFor<T>(predicate: () => T): Coroutine<T> {
    return coroutine("Condition.waitFor", this.#waitFor(predicate), this);
  }

  /** Wakes the `n` longest waiting; they go on one after another, as each gets the lock. Errors: RuntimeError. */
  notify(n = 1): void {
    if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
    this.#line.wake(n);
  }

  notifyAll(): void {
    this.notify(this.#line.length);
  }

  protected _describe(): string {
    return withWaiters(this.locked() ? "locked" : "unlocked", this.#line);
  }

  *#wait(): Body<true> {
    if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
    const waiter = this.#line.join();
    this.release();
    try {
      try {
        yield waiter;
      } finally {
        this.#line.leave(waiter);
        yield* this.#reacquire();
      }
      return true;
    } catch (error) {
      // The notification may have been meant for somebody else.
      this.#line.wake(1);
      throw error;
    }
  }

  *#waitFor<T>(predicate: () => T): Body<T> {
    requireCallable(predicate);
    for (;;) {
      const result = predicate();
      if (result) return result;
      yield this.wait();
    }
  }

  /** Takes the lock again, however often it is cancelled meanwhile; the last cancellation is raised afterwards. */
  *#reacquire(): Body<void> {
    let cancellation: unknown = undefined;
    for (;;) {
      try {
        yield this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancellation = error;
      }
    }
    if (cancellation !== undefined) throw cancellation;
  }
}
