// Contexts: the set of context variables that a task, callback or thread sees.
import { current } from "./current.ts";
import { RuntimeError } from "./errors.ts";

/** Identity of one variable; contextvars.ContextVar extends it. */
export interface ContextKey {
  readonly name: string;
}

/** Copying costs nothing: the map is shared until one side sets a variable. Source: CPython Python/context.c. */
export class Context {
  private values: ReadonlyMap<ContextKey, unknown>;
  private isEntered = false;

  constructor(values: ReadonlyMap<ContextKey, unknown> = new Map()) {
    this.values = values;
  }

  copy(): Context {
    return new Context(this.values);
  }

  has(key: ContextKey): boolean {
    return this.values.has(key);
  }

  get(key: ContextKey): unknown {
    return this.values.get(key);
  }

  set(key: ContextKey, value: unknown): void {
    this.values = new Map(this.values).set(key, value);
  }

  delete(key: ContextKey): void {
    const values = new Map(this.values);
    values.delete(key);
    this.values = values;
  }

  /** Calls the function in this context. Errors: RuntimeError while it is being run in already. */
  run<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): R {
    if (this.isEntered) throw new RuntimeError("cannot enter context: it is already entered");
    const thread = current.thread!;
    const outer = thread.context;
    this.isEntered = true;
    thread.context = this;
    try {
      return fn(...args);
    } finally {
      this.isEntered = false;
      thread.context = outer;
    }
  }

  get size(): number {
    return this.values.size;
  }

  keys(): IterableIterator<ContextKey> {
    return this.values.keys();
  }
}
