// Excludes tasks from one another. Source: CPython Lib/asyncio/locks.py, `Lock`.
import {
  type Body,
  CancelledError,
  type Coroutine,
  type Kind,
  machine,
  RuntimeError,
} from "../../engine/index.ts";
import { coroutine } from "../builtins/library.ts";
import { Acquirable } from "./acquirable.ts";
import { WaitLine, withWaiters } from "./wait-line.ts";

const KIND: Kind = { name: "lock", role: "lasting", lack: "release" };

/** Strict first come, first served: a newcomer queues behind whoever stands in line, even while the lock is free. */
export class Lock extends Acquirable {
  readonly _kind: Kind = KIND;
  readonly #line = new WaitLine(this);
  #isLocked = false;

  locked(): boolean {
    return this.#isLocked;
  }

  acquire(): Coroutine<true> {
    return coroutine("Lock.acquire", this.#acquire(), this);
  }

  /** Frees the lock; the first in line takes it when its task runs. Errors: RuntimeError if it is free. */
  release(): void {
    if (!this.#isLocked) throw new RuntimeError("Lock is not acquired.");
    this.#isLocked = false;
    machine().probe.held(this, false);
    this.#wakeFirst();
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
