// A place where a number of threads wait for one another. Source: CPython Lib/threading.py, `Barrier`.
import { type Blocking, type Body, machine, ValueError, type Kind } from "../../engine/index.ts";
import { requireNumber, requireSeconds } from "../builtins/arguments.ts";
import { BrokenBarrierError } from "../builtins/errors.ts";
import { blocking } from "../builtins/library.ts";
import { REPR } from "../builtins/repr.ts";
import { ThreadLine, ThreadPrimitive } from "./thread-line.ts";
import { callTarget } from "./thread-start.ts";

const BARRIER: Kind = { name: "thread barrier", role: "lasting", lack: "parties" };

/** A place where a number of threads wait for one another. */
export class Barrier extends ThreadPrimitive {
  readonly _kind = BARRIER;
  readonly parties: number;
  readonly #action: (() => unknown) | null;
  readonly #timeout: number | null;
  readonly #line = new ThreadLine(this);
  #count = 0;
  /** What those who wait together share; a new one begins when they are let go. */
  #round = { isBroken: false };

  /** `action`: called by the last to come, before all go on. `timeout`: of a `wait` that says nothing else. */
  constructor(parties: number, action: (() => unknown) | null = null, timeout: number | null = null) {
    super();
    requireNumber(parties);
    if (parties < 1) throw new ValueError("parties must be > 0");
    this.parties = parties;
    this.#action = action;
    this.#timeout = timeout;
  }

  get nWaiting(): number {
    return this.#count;
  }

  get broken(): boolean {
    return this.#round.isBroken;
  }

  /** Gives the order of arrival, from 0. Errors: BrokenBarrierError, also in everybody else if the time is up. */
  wait(timeout: number | null = null): Blocking<number> {
    return blocking("Barrier.wait", this.#wait(timeout));
  }

  /** Those who wait, and all who come, get BrokenBarrierError. */
  abort(): void {
    this.#round.isBroken = true;
    this.#letGo();
  }

  /** Those who wait get BrokenBarrierError; then it works again. */
  reset(): void {
    this.abort();
    this.#round = { isBroken: false };
  }

  #letGo(): void {
    this.#setCount(0);
    this.#line.wakeAll();
  }

  #setCount(count: number): void {
    this.#count = count;
    machine().probe.changed(this, "", count, this.parties);
  }

  override [REPR](): string {
    return `<threading.Barrier: ${this.broken ? "broken" : `waiters=${this.nWaiting}/${this.parties}`}>`;
  }

  *#wait(given: number | null): Body<number> {
    const timeout = given ?? this.#timeout;
    if (timeout !== null) requireSeconds(timeout);
    const round = this.#round;
    if (round.isBroken) throw new BrokenBarrierError();
    const index = this.#count;
    this.#setCount(index + 1);
    if (this.#count === this.parties) {
      if (this.#action !== null) yield* this.#act(this.#action);
      this.#letGo();
      this.#round = { isBroken: false };
      return index;
    }
    if (!(yield* this.#line.stand(timeout))) this.abort();
    if (this.#hasBroken(round)) throw new BrokenBarrierError();
    return index;
  }

  /** Errors: the action's; then the barrier is broken. */
  *#act(action: () => unknown): Body<void> {
    try {
      yield* callTarget(action, []);
    } catch (error) {
      this.abort();
      throw error;
    }
  }

  #hasBroken(round: { isBroken: boolean }): boolean {
    return round.isBroken;
  }
}
