// Gives tasks a limited number of places. Source: CPython Lib/asyncio/locks.py, `Semaphore`.
import {
  type Body,
  CancelledError,
  type Coroutine,
  machine,
  ValueError,
  type Kind,
} from "../../engine/index.ts";
import { requireNumber } from "../builtins/arguments.ts";
import { coroutine } from "../builtins/library.ts";
import { Acquirable } from "./acquirable.ts";
import { WaitLine, withWaiters } from "./wait-line.ts";

const KIND: Kind = { name: "semaphore", role: "lasting", lack: "release" };

/** `release` with somebody in line hands the place over at once: the counter does not rise. */
export class Semaphore extends Acquirable {
  readonly _kind = KIND;
  readonly #line = new WaitLine(this);
  #value: number;
  /** How many places there are. */
  readonly #start: number;

  constructor(value = 1) {
    super();
    requireNumber(value);
    if (value < 0) throw new ValueError("Semaphore initial value must be >= 0");
    this.#value = this.#start = value;
  }

  /** Nobody could acquire it without waiting. */
  locked(): boolean {
    return this.#value === 0 || this.#line.isWaitedFor;
  }

  /** How many places are free. */
  protected get _free(): number {
    return this.#value;
  }

  acquire(): Coroutine<true> {
    return coroutine("Semaphore.acquire", this.#acquire(), this);
  }

  release(): void {
    this.#setValue(this.#value + 1);
    machine().probe.held(this, false);
    this.#handOver();
  }

  protected _describe(): string {
    return withWaiters(this.locked() ? "locked" : `unlocked, value:${this.#value}`, this.#line);
  }

  *#acquire(): Body<true> {
    if (!this.locked()) this.#setValue(this.#value - 1);
    else yield* this.#standInLine();
    machine().probe.held(this, true);
    return true;
  }

  *#standInLine(): Body<void> {
    const waiter = this.#line.join();
    try {
      try {
        yield waiter;
      } finally {
        this.#line.leave(waiter);
      }
    } catch (error) {
      // Cancelled after it was given a place: the place goes back.
      if (error instanceof CancelledError && waiter.done() && !waiter.cancelled())
        this.#setValue(this.#value + 1);
      throw error;
    } finally {
      while (this.#value > 0 && this.#handOver());
    }
  }

  /** Gives a place to the first in line; false if there is nobody. */
  #handOver(): boolean {
    const isTaken = this.#line.wake(1) > 0;
    if (isTaken) this.#setValue(this.#value - 1);
    return isTaken;
  }

  #setValue(value: number): void {
    this.#value = value;
    machine().probe.changed(this, "free", value, this.#start);
  }
}

/** Refuses to rise above its start value: ValueError. */
export class BoundedSemaphore extends Semaphore {
  readonly #bound: number;

  constructor(value = 1) {
    super(value);
    this.#bound = value;
  }

  override release(): void {
    if (this._free >= this.#bound) throw new ValueError("BoundedSemaphore released too many times");
    super.release();
  }
}
