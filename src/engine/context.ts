// Contexts: the set of context variables that a task, callback or thread sees.

/** Identity of one variable; contextvars.ContextVar extends it. */
export interface ContextKey {
  readonly name: string;
}

/** Copying costs nothing: the map is shared until one side sets a variable. Source: CPython Python/context.c. */
export class Context {
  private values: ReadonlyMap<ContextKey, unknown>;

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

  get size(): number {
    return this.values.size;
  }

  keys(): IterableIterator<ContextKey> {
    return this.values.keys();
  }
}
