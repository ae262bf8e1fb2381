// A limited number of places for threads. Source: CPython Lib/threading.py, `Semaphore`.
import { type Blocking, type Body, machine, ValueError, type Kind } from "../../engine/index.ts";
import { requireNumber, requireSeconds } from "../builtins/arguments.ts";
import { blocking, checkOptions } from "../builtins/library.ts";
import { REPR } from "../builtins/repr.ts";
import { ThreadLine, ThreadPrimitive } from "./thread-line.ts";

const KIND: Kind = { name: "thread semaphore", role: "lasting", lack: "release" };

interface SemaphoreOptions {
  blocking?: boolean;
  /** Seconds; null for as long as it takes. */
  timeout?: number | null;
}

export class Semaphore extends ThreadPrimitive {
  readonly _kind: Kind = KIND;
  readonly #line = new ThreadLine(this);
  #value: number;
  /** How many places there are. */
  readonly #start: number;

  constructor(value = 1) {
    super();
    requireNumber(value);
    if (value < 0) throw new ValueError("semaphore initial value must be >= 0");
    this.#value = this.#start = value;
  }

  /** How many places are free. */
  protected get _free(): number {
    return this.#value;
  }

  /** True if a place was to be had in time. */
  acquire(options: SemaphoreOptions = {}): Blocking<boolean> {
    checkOptions("acquire", options, ["blocking", "timeout"]);
    return blocking("Semaphore.acquire", this.#acquire(options));
  }

  /** Gives `n` places back. Errors: ValueError if `n` is less than 1. */
  release(n = 1): void {
    if (n < 1) throw new ValueError("n must be one or more");
    this.#setValue(this.#value + n);
    machine().probe.held(this, false);
    for (let i = 0; i < n; i++) if (!this.#line.wakeOne()) return;
  }

  override [REPR](): string {
    return `<threading.${this.constructor.name}: value=${this._describe()}>`;
  }

  protected _describe(): string {
    return String(this.#value);
  }

  *#acquire({ blocking = true, timeout = null }: SemaphoreOptions): Body<boolean> {
    if (!blocking && timeout !== null) throw new ValueError("can't specify timeout for non-blocking acquire");
    if (timeout !== null) requireSeconds(timeout);
    if (this.#value === 0 && !blocking) return false;
    if (!(yield* this.#line.standUntil(() => this.#value > 0, timeout))) return false;
    this.#setValue(this.#value - 1);
    machine().probe.held(this, true);
    return true;
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

  override release(n = 1): void {
    if (this._free + n > this.#bound) throw new ValueError("Semaphore released too many times");
    super.release(n);
  }

  protected override _describe(): string {
    return `${this._free}/${this.#bound}`;
  }
}
