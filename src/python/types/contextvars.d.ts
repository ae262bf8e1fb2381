// Variables with a value of their own in each task.

declare module "contextvars" {
  import type { ArgumentsOf } from "asyncio";

  /**
   * What `ContextVar.set` gives, to take the change back with `reset`. Python: `contextvars.Token`.
   *
   * @example Take a change back
   * ```ts
   * import { ContextVar, type Token } from "contextvars";
   *
   * const user = new ContextVar<string>("user", { default: "nobody" });
   * const token: Token<string> = user.set("Ada");
   * console.log(user.get()); // Ada
   * user.reset(token);
   * console.log(user.get()); // nobody
   * ```
   */
  export class Token<T> {
    private constructor();
    /** The variable it belongs to. */
    readonly var: ContextVar<T>;
    /** The value before `set`; `Token.MISSING` if there was none. */
    readonly oldValue: T | typeof Token.MISSING;
    /** Stands for a value that was not there. */
    static readonly MISSING: unique symbol;
  }

  /**
   * A variable with a value of its own in each task: a task begins with a copy of its creator's values, and what it
   * sets nobody else sees. Make them at the top level of the program. Python: `contextvars.ContextVar`.
   *
   * @example Each task has its own
   * ```ts
   * import * as asyncio from "asyncio";
   * import { ContextVar } from "contextvars";
   *
   * const user = new ContextVar<string>("user");
   *
   * async function handle(name: string) {
   *   user.set(name);
   *   await asyncio.sleep(1);
   *   console.log(name, user.get());
   * }
   *
   * async function main() {
   *   await asyncio.gather(handle("Ada"), handle("Grace"));
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export class ContextVar<T> {
    /**
     * @param name For messages.
     * @param options `default`: what `get` gives where nothing was set.
     */
    constructor(
      name: string,
      options?: {
        /** What `get` gives where nothing was set. */
        default?: T;
      },
    );
    /** The name it was given. */
    readonly name: string;
    /**
     * The value in the current context; else the fallback; else the default.
     *
     * @throws LookupError if there is none of them.
     */
    get(): T;
    /** The value in the current context; else the fallback. */
    get<D>(fallback: D): T | D;
    /** Sets the value in the current context; the token takes the change back. */
    set(value: T): Token<T>;
    /**
     * Gives it the value it had before the `set` that returned the token.
     *
     * @throws RuntimeError the second time; ValueError in another context than that of the `set`.
     */
    reset(token: Token<T>): void;
  }

  /**
   * The values of all context variables, as a task, a callback or a thread sees them. Python: `contextvars.Context`.
   *
   * @example Run something in a context of its own
   * ```ts
   * import { Context, ContextVar } from "contextvars";
   *
   * const user = new ContextVar<string>("user", { default: "nobody" });
   * const context = new Context();
   * context.run(() => user.set("Ada"));
   * console.log(user.get(), context.get(user)); // nobody Ada
   * ```
   */
  export class Context {
    /** Calls `fn(...args)` in this context: what it sets stays here. RuntimeError if it is entered already. */
    run<A extends unknown[], R>(fn: (...args: A) => R, ...args: ArgumentsOf<A>): R;
    /** The value of a variable here, else undefined. */
    get<T>(variable: ContextVar<T>): T | undefined;
    /** The value of a variable here, else the fallback. */
    get<T, D>(variable: ContextVar<T>, fallback: D): T | D;
    /** True if the variable was set here. */
    has(variable: ContextVar<any>): boolean;
    /** Another context with the same values. */
    copy(): Context;
    /** How many variables were set here. */
    readonly size: number;
  }

  /**
   * A copy of the current context. Python: `contextvars.copy_context`.
   *
   * @example A task in a context that you can look into afterwards
   * ```ts
   * import * as asyncio from "asyncio";
   * import { ContextVar, copyContext } from "contextvars";
   *
   * const user = new ContextVar<string>("user");
   *
   * async function login() {
   *   user.set("Ada");
   * }
   *
   * async function main() {
   *   const context = copyContext();
   *   await asyncio.createTask(login(), { context });
   *   console.log(context.get(user)); // Ada
   * }
   *
   * await asyncio.run(main());
   * ```
   */
  export function copyContext(): Context;

  /**
   * `get` of a variable that has no value, no default, and no fallback. Python: `LookupError`.
   *
   * @example Nothing was set
   * ```ts
   * import { ContextVar, LookupError } from "contextvars";
   *
   * const user = new ContextVar<string>("user");
   * try {
   *   user.get();
   * } catch (error) {
   *   console.log(error instanceof LookupError); // true
   * }
   * ```
   */
  export class LookupError extends Error {}
}
