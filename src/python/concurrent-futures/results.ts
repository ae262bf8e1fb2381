// The results of `map`, one after another, in the order in which the calls were submitted. Source: CPython Lib/concurrent/futures/_base.py.
import { type Blocking, type Body, machine, secondsOf } from "../../engine/index.ts";
import { blocking } from "../builtins/library.ts";
import type { Future } from "./future.ts";

type Step<T> = IteratorResult<T, undefined>;

export class Results<T> implements AsyncIterable<T> {
  readonly #futures: Future<T>[];
  readonly #timeout: number | null;
  readonly #start = machine().clock.now();

  constructor(futures: readonly Future<T>[], timeout: number | null) {
    this.#futures = [...futures];
    this.#timeout = timeout;
  }

  /** The next result; stops the thread until it is there. Errors: that of the call, TimeoutError; then there are no others. */
  next(): Blocking<Step<T>> {
    return blocking("ThreadPoolExecutor.map", this.#next());
  }

  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    return this as unknown as AsyncIterator<T, undefined>;
  }

  *#next(): Body<Step<T>> {
    const future = this.#futures.shift();
    if (future === undefined) return { done: true, value: undefined };
    const left =
      this.#timeout === null ? null : this.#timeout - secondsOf(machine().clock.since(this.#start));
    try {
      const value: T = yield future.result(left);
      return { done: false, value };
    } catch (error) {
      future.cancel();
      for (const other of this.#futures.splice(0)) other.cancel();
      throw error;
    }
  }
}
