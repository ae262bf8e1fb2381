// The module "contextvars": variables with a value of their own in each task. Source: CPython Python/context.c.
import {
  Context,
  type ContextKey,
  current,
  machine,
  named,
  RuntimeError,
  ValueError,
  type Kind,
} from "../engine/index.ts";
import { checkOptions } from "./builtins/library.ts";
import { REPR, repr } from "./builtins/repr.ts";

const KIND: Kind = { name: "context variable", role: "variable", lack: "end" };

export { Context };

/** A context variable has no value, no default, and no fallback was given. */
export class LookupError extends Error {}
named("LookupError", LookupError);

function currentContext(): Context {
  return current.thread!.context;
}

/** What `set` gives, to take the change back with `reset`. */
export class Token<T> {
  static readonly MISSING: unique symbol = Symbol("MISSING");
  readonly var: ContextVar<T>;
  readonly oldValue: T | typeof Token.MISSING;
  readonly #context: Context;
  #wasUsed = false;

  constructor(variable: ContextVar<T>, context: Context, oldValue: T | typeof Token.MISSING) {
    this.var = variable;
    this.#context = context;
    this.oldValue = oldValue;
  }

  [REPR](): string {
    return `<Token${this.#wasUsed ? " used" : ""} var=${repr(this.var)}>`;
  }

  /** Checks that `reset` may use it, once. Errors: RuntimeError, ValueError. */
  _use(variable: ContextVar<T>, context: Context): void {
    if (this.#wasUsed) throw new RuntimeError("Token has already been used once");
    if (this.var !== variable) throw new ValueError("Token was created by a different ContextVar");
    if (this.#context !== context) throw new ValueError("Token was created in a different Context");
    this.#wasUsed = true;
  }
}

export class ContextVar<T> implements ContextKey {
  readonly _kind = KIND;
  _id = 0;
  readonly name: string;
  readonly #fallback: { readonly value: T } | null;

  constructor(name: string, options: { default?: T } = {}) {
    checkOptions("ContextVar", options, ["default"]);
    if (typeof name !== "string") throw new TypeError("the name of a context variable is a string");
    this.name = name;
    this.#fallback = "default" in options ? { value: options.default as T } : null;
    machine().probe.created(this);
    machine().probe.named(this, name);
  }

  /** The value in the current context, else `fallback`, else the default. Errors: LookupError if there is none. */
  get(...fallback: [T?]): T {
    const context = currentContext();
    if (context.has(this)) return context.get(this) as T;
    if (fallback.length > 0) return fallback[0] as T;
    if (this.#fallback !== null) return this.#fallback.value;
    throw new LookupError(`<ContextVar name='${this.name}'>`);
  }

  [REPR](): string {
    const fallback = this.#fallback === null ? "" : ` default=${repr(this.#fallback.value)}`;
    return `<ContextVar name=${repr(this.name)}${fallback}>`;
  }

  set(value: T): Token<T> {
    const context = currentContext();
    const oldValue = context.has(this) ? (context.get(this) as T) : Token.MISSING;
    context._set(this, value);
    machine().probe.sees(this, { value });
    return new Token<T>(this, context, oldValue);
  }

  /** Once only, and only in the context in which `set` was called. */
  reset(token: Token<T>): void {
    const context = currentContext();
    token._use(this, context);
    const { oldValue } = token;
    if (oldValue === Token.MISSING) context._delete(this);
    else context._set(this, oldValue);
    machine().probe.sees(this, oldValue === Token.MISSING ? null : { value: oldValue });
  }
}

/** A copy of the current context; it costs nothing until one of the two changes. */
export function copyContext(): Context {
  return currentContext().copy();
}
