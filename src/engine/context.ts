// Keeps the values of context variables that a task, callback or thread sees.
import { current, machine } from "./current.ts";
import { RuntimeError } from "./errors.ts";
import type { Waitable } from "./probe.ts";

/** Identity of one variable; contextvars.ContextVar extends it. */
export interface ContextKey extends Waitable {
  readonly name: string;
}

const NO_VALUES: ReadonlyMap<ContextKey, unknown> = new Map();

/** Copying costs nothing: the map is shared until one side sets a variable. Source: CPython Python/context.c. */
export class Context {
  #values: ReadonlyMap<ContextKey, unknown>;
  #isEntered = false;

  constructor(values: ReadonlyMap<ContextKey, unknown> = NO_VALUES) {
    this.#values = values;
  }

  copy(): Context {
    return new Context(this.#values);
  }

  has(key: ContextKey): boolean {
    return this.#values.has(key);
  }

  get(key: ContextKey): unknown {
    return this.#values.get(key);
  }

  _set(key: ContextKey, value: unknown): void {
    this.#values = new Map(this.#values).set(key, value);
  }

  _delete(key: ContextKey): void {
    const values = new Map(this.#values);
    values.delete(key);
    this.#values = values;
  }

  /** Calls the function in this context. Errors: RuntimeError while it is being run in already. */
  run<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): R {
    if (this.#isEntered) throw new RuntimeError("cannot enter context: it is already entered");
    const thread = current.thread!;
    const outer = thread.context as Context;
    this.#isEntered = true;
    thread.context = this;
    this._show(outer);
    try {
      return fn(...args);
    } finally {
      this.#isEntered = false;
      thread.context = outer;
      outer._show(this);
    }
  }

  /** Tells the probe what the acting lane sees in this context, as far as it saw something else in another one. */
  _show(before: Context): void {
    if (before.#values === this.#values) return;
    const { probe } = machine();
    for (const [key, value] of this.#values) {
      if (!before.#values.has(key) || before.#values.get(key) !== value) probe.sees(key, { value });
    }
    for (const key of before.#values.keys()) if (!this.#values.has(key)) probe.sees(key, null);
  }

  get size(): number {
    return this.#values.size;
  }
}

/** What a lane sees before its first turn. */
export const EMPTY_CONTEXT = new Context();

/** The context of the thread that runs. */
export function currentContext(): Context {
  return current.thread!.context as Context;
}
