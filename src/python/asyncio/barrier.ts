// Lets a number of tasks wait for one another. Source: CPython Lib/asyncio/locks.py, `Barrier`.
import { type Body, type Coroutine, machine, ValueError, type Kind } from "../../engine/index.ts";
import { requireNumber } from "../builtins/arguments.ts";
import { Condition } from "./condition.ts";
import { BrokenBarrierError } from "../builtins/errors.ts";
import { coroutine } from "../builtins/library.ts";
import { Lock } from "./lock.ts";
import { Primitive } from "./wait-line.ts";

const KIND: Kind = { name: "barrier", role: "lasting", lack: "parties" };

/** Nobody holds it for longer than a moment, and nobody has made it but the barrier. */
class Inside extends Lock {
  override readonly _kind: Kind = { name: "lock", role: "hidden", lack: "release" };
}

type State = "filling" | "draining" | "resetting" | "broken";

/** The last to arrive does not wait and goes first; while those inside leave, newcomers wait for the next round. */
export class Barrier extends Primitive {
  readonly _kind = KIND;
  readonly parties: number;
  readonly #condition = new Condition(new Inside());
  #state: State = "filling";
  #count = 0;

  constructor(parties: number) {
    super();
    this.#condition._showAs(this);
    requireNumber(parties);
    if (parties < 1) throw new ValueError("parties must be > 0");
    this.parties = parties;
  }

  get nWaiting(): number {
    return this.#state === "filling" ? this.#count : 0;
  }

  get broken(): boolean {
    return this.#state === "broken";
  }

  /** Gives the order of arrival, from 0. Errors: BrokenBarrierError. */
  wait(): Coroutine<number> {
    return coroutine("Barrier.wait", this.#wait(), this);
  }

  /** Those who wait get BrokenBarrierError; then it works again. */
  reset(): Coroutine<void> {
    return coroutine("Barrier.reset", this.#reset());
  }

  /** Those who wait, and all who come, get BrokenBarrierError. */
  abort(): Coroutine<void> {
    return coroutine("Barrier.abort", this.#abort());
  }

  aenter(): Coroutine<number> {
    return this.wait();
  }

  aexit(): Coroutine<void> {
    return coroutine("Barrier.aexit", nothing());
  }

  protected _describe(): string {
    return this.broken ? this.#state : `${this.#state}, waiters:${this.nWaiting}/${this.parties}`;
  }

  *#wait(): Body<number> {
    yield this.#condition.acquire();
    try {
      yield this.#condition.waitFor(() => this.#state !== "draining" && this.#state !== "resetting");
      if (this.broken) throw new BrokenBarrierError("Barrier aborted");
      const index = this.#count;
      this.#setCount(index + 1);
      try {
        if (this.#count === this.parties) this.#become("draining");
        else yield* this.#waitForRelease();
        return index;
      } finally {
        this.#setCount(this.#count - 1);
        if (this.#count === 0) this.#emptied();
      }
    } finally {
      this.#condition.release();
    }
  }

  *#waitForRelease(): Body<void> {
    yield this.#condition.waitFor(() => this.#state !== "filling");
    if (this.#state === "broken" || this.#state === "resetting") {
      throw new BrokenBarrierError("Abort or reset of barrier");
    }
  }

  *#reset(): Body<void> {
    yield this.#condition.acquire();
    try {
      this.#become(this.#count > 0 ? "resetting" : "filling");
    } finally {
      this.#condition.release();
    }
  }

  *#abort(): Body<void> {
    yield this.#condition.acquire();
    try {
      this.#become("broken");
    } finally {
      this.#condition.release();
    }
  }

  #emptied(): void {
    if (this.#state === "resetting" || this.#state === "draining") this.#state = "filling";
    this.#condition.notifyAll();
  }

  #become(state: State): void {
    this.#state = state;
    this.#condition.notifyAll();
  }

  #setCount(count: number): void {
    this.#count = count;
    machine().probe.changed(this, "", count, this.parties);
  }
}

function* nothing(): Body<void> {
  // Leaving the block costs nothing: everybody has left the barrier already.
}
