// Mutual exclusion between tasks. Source: CPython Lib/asyncio/locks.py, `Lock`.
import {
  type Body,
  CancelledError,
  type Coroutine,
  type Kind,
  machine,
  RuntimeError,
} from "../../engine/index.ts";
import { coroutine, coroutineFunction } from "../builtins/library.ts";
import { Primitive, WaitLine, withWaiters } from "./wait-line.ts";

const KIND: Kind = { name: "lock", role: "lasting", lack: "release" };

/** What `await using` gives back at the end of its block. */
export interface Hold {
  [Symbol.asyncDispose](): void;
}

/** Anything with `acquire` and `release`: usable with `asyncWith`, and with `await using` through `hold`. */
export interface Acquirable {
  acquire(): Coroutine<true>;
  release(): void;
}

function* enter(lock: Acquirable): Body<void> {
  yield lock.acquire();
}

function* exit(lock: Acquirable): Body<void> {
  lock.release();
}

function* hold(lock: Acquirable): Body<Hold> {
  yield lock.acquire();
  return {
    [Symbol.asyncDispose]: () => {
      lock.release();
    },
  };
}

/** `async with lock:`, for every class that has `acquire` and `release`. */
export const aenter = coroutineFunction("aenter", enter);
export const aexit = coroutineFunction("aexit", exit);
export const holdOf = coroutineFunction("hold", hold);

/** Strict first come, first served: a newcomer queues behind whoever stands in line, even while the lock is free. */
export class Lock extends Primitive implements Acquirable {
  readonly _kind = KIND;
  readonly #line = new WaitLine(this);
  #isLocked = false;

  locked(): boolean {
    return this.#isLocked;
  }

  acquire(): Coroutine<true> {
    return coroutine("Lock.acquire", this.#acquire());
  }

  /** Frees the lock; the first in line takes it when its task runs. Errors: RuntimeError if it is free. */
  release(): void {
    if (!this.#isLocked) throw new RuntimeError("Lock is not acquired.");
    this.#isLocked = false;
    machine().probe.held(this, false);
    this.#wakeFirst();
  }

  hold(): Coroutine<Hold> {
    return holdOf(this);
  }

  aenter(): Coroutine<void> {
    return aenter(this);
  }

  aexit(): Coroutine<void> {
    return aexit(this);
  }

  protected _describe(): string {
    return withWaiters(this.#isLocked ? "locked" : "unlocked", this.#line);
  }

  *#acquire(): Body<true> {
    if (this.#isLocked || this.#line.isWaitedFor) {
      const waiter = this.#line.join();
      try {
        yield waiter;
      } catch (error) {
        this.#line.leave(waiter);
        if (error instanceof CancelledError && !this.#isLocked) this.#wakeFirst();
        throw error;
      }
      this.#line.leave(waiter);
    }
    this.#isLocked = true;
    machine().probe.held(this, true);
    return true;
  }

  #wakeFirst(): void {
    const { first } = this.#line;
    if (first?.done() === false) first.setResult(undefined);
  }
}
