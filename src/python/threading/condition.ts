// Waiting until another thread says that something changed. Source: CPython Lib/threading.py, `Condition`.
import { type Blocking, type Body, machine, RuntimeError, secondsOf, type Kind } from "../../engine/index.ts";
import { requireCallable, requireMethod, requireSeconds } from "../builtins/arguments.ts";
import { blocking } from "../builtins/library.ts";
import { REPR, repr } from "../builtins/repr.ts";
import { type AcquireOptions, type Lock, RLock } from "./locks.ts";
import { ThreadLine, ThreadPrimitive } from "./thread-line.ts";

const KIND: Kind = { name: "thread condition", role: "lasting", lack: "notify" };

/** Whoever waits gives up the lock, and has it again when `wait` comes back. */
export class Condition extends ThreadPrimitive {
  readonly _kind = KIND;
  readonly #lock: Lock | RLock;
  readonly #line = new ThreadLine(this);

  constructor(lock: Lock | RLock | null = null) {
    super();
    if (lock !== null) requireMethod(lock, "acquire");
    this.#lock = lock ?? new RLock();
  }

  /** Its own, or the one that it was given. */
  get _guard(): Lock | RLock {
    return this.#lock;
  }

  acquire(options: AcquireOptions = {}): Blocking<boolean> {
    return this.#lock.acquire(options);
  }

  release(): void {
    this.#lock.release();
  }

  /** True unless the time was up first. Errors: RuntimeError without the lock. */
  wait(timeout: number | null = null): Blocking<boolean> {
    return blocking("Condition.wait", this.#wait(timeout));
  }

  /** Waits until the predicate is true, or the time is up; gives what it returned last. */
  waitFor<T>(predicate: () => T, timeout: number | null = null): Blocking<T> {
    return blocking("Condition.waitFor", this.#waitFor(predicate, timeout));
  }

  /** Wakes the `n` longest waiting; they go on one after another, as each gets the lock. Errors: RuntimeError. */
  notify(n = 1): void {
    if (this.#lock._depth === 0) throw new RuntimeError("cannot notify on un-acquired lock");
    for (let i = 0; i < n; i++) if (!this.#line.wakeOne()) return;
  }

  notifyAll(): void {
    this.notify(this.#line.length);
  }

  override [REPR](): string {
    return `<Condition(${repr(this.#lock)}, ${this.#line.length})>`;
  }

  *#wait(timeout: number | null): Body<boolean> {
    const depth = this.#lock._depth;
    if (depth === 0) throw new RuntimeError("cannot wait on un-acquired lock");
    if (timeout !== null) requireSeconds(timeout);
    for (let i = 0; i < depth; i++) this.#lock.release();
    const isWoken = yield* this.#line.stand(timeout);
    for (let i = 0; i < depth; i++) yield this.#lock.acquire();
    return isWoken;
  }

  *#waitFor<T>(predicate: () => T, timeout: number | null): Body<T> {
    requireCallable(predicate);
    const { clock } = machine();
    const start = clock.now();
    let result = predicate();
    for (let left = timeout; !result; result = predicate()) {
      if (left !== null && left <= 0) break;
      yield* this.#wait(left);
      if (timeout !== null) left = timeout - secondsOf(clock.since(start));
    }
    return result;
  }
}
