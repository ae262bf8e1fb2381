// Any number of context managers and callbacks, left in reverse. Source: CPython Lib/contextlib.py, `AsyncExitStack`.
import { type Body, type Coroutine, noteContext, typeName } from "../../engine/index.ts";
import type { AsyncContextManager } from "../asyncio/async-with.ts";
import { requireCallable } from "../builtins/arguments.ts";
import { type Awaitable, coroutine } from "../builtins/library.ts";
import type { ContextManager } from "./managers.ts";

/** What a stack does on leaving; a true result swallows the error. */
interface Exit {
  readonly isAwaited: boolean;
  readonly leave: (error: unknown, hasFailed: boolean) => unknown;
}

/** What is pushed by itself: a manager that has been entered, or a function that gets the error. */
type Pushed = ContextManager<unknown> | ((error: unknown, hasFailed: boolean) => unknown);
type PushedAsync = AsyncContextManager<unknown> | ((error: unknown, hasFailed: boolean) => Awaitable);

function hasMethods(value: unknown, ...names: string[]): boolean {
  const methods = value as Record<string, unknown> | null | undefined;
  return methods != null && names.every((name) => typeof methods[name] === "function");
}

interface Failure {
  readonly error: unknown;
}

/** What has become of the error of a block on the way out of its managers. */
class Leaving {
  readonly #received: Failure | null;
  #pending: Failure | null;

  constructor(error: unknown, hasFailed: boolean) {
    this.#received = this.#pending = hasFailed ? { error } : null;
  }

  /** What the manager gives, which is told how the block was left. */
  leave(exit: Exit): unknown {
    return exit.leave(this.#pending?.error, this.#pending !== null);
  }

  left(isSwallowed: unknown): void {
    if (isSwallowed) this.#pending = null;
  }

  raised(error: unknown): void {
    if (this.#pending !== null) noteContext(error, this.#pending.error);
    this.#pending = { error };
  }

  /** True if the error of the block was swallowed. Errors: one that a manager raised. */
  end(): boolean {
    if (this.#pending !== null && this.#pending !== this.#received) throw this.#pending.error;
    return this.#received !== null && this.#pending === null;
  }
}

/** What both kinds of stacks have. */
abstract class BaseExitStack {
  protected _exits: Exit[] = [];

  /** Enters a manager, which is left when the stack is; gives its value. Errors: TypeError for what is none. */
  enterContext<T>(manager: ContextManager<T>): T {
    if (!hasMethods(manager, "enter", "exit"))
      throw new TypeError(`${typeName(manager)} has no methods enter() and exit(error)`);
    const value = manager.enter();
    this.push(manager);
    return value;
  }

  /** Adds an `exit` without entering: that of a manager, or a function. */
  push<E extends Pushed>(exit: E): E {
    const isManager = hasMethods(exit, "exit");
    if (!isManager) requireCallable(exit);
    const leave = (error: unknown, hasFailed: boolean): unknown =>
      isManager
        ? (exit as ContextManager<unknown>).exit(error, hasFailed)
        : (exit as (error: unknown, hasFailed: boolean) => unknown)(error, hasFailed);
    this._exits.push({ isAwaited: false, leave });
    return exit;
  }

  callback<A extends unknown[], F extends (...args: A) => unknown>(fn: F, ...args: A): F {
    this._exits.push({
      isAwaited: false,
      leave: () => {
        fn(...args);
      },
    });
    return fn;
  }

  /** Hands everything over to a new stack; this one has nothing to leave any more. */
  popAll(): this {
    const stack = new (this.constructor as new () => this)();
    [stack._exits, this._exits] = [this._exits, stack._exits];
    return stack;
  }
}

/** For managers of blocks that are not awaited. */
export class ExitStack extends BaseExitStack implements ContextManager<ExitStack> {
  enter(): this {
    return this;
  }

  exit(error: unknown, hasFailed = error != null): boolean {
    const leaving = new Leaving(error, hasFailed);
    for (let exit = this._exits.pop(); exit !== undefined; exit = this._exits.pop()) {
      try {
        leaving.left(leaving.leave(exit));
      } catch (raised) {
        leaving.raised(raised);
      }
    }
    return leaving.end();
  }

  close(): void {
    this.exit(undefined);
  }
}

/** For managers of both kinds. */
export class AsyncExitStack extends BaseExitStack implements AsyncContextManager<AsyncExitStack> {
  enterAsyncContext<T>(manager: AsyncContextManager<T>): Coroutine<T> {
    return coroutine("AsyncExitStack.enterAsyncContext", this.#enterContext(manager));
  }

  /** Adds an `aexit` without entering: that of a manager, or an async function. */
  pushAsyncExit<E extends PushedAsync>(exit: E): E {
    const isManager = hasMethods(exit, "aexit");
    if (!isManager) requireCallable(exit);
    const leave = (error: unknown, hasFailed: boolean): unknown =>
      isManager
        ? (exit as AsyncContextManager<unknown>).aexit(error, hasFailed)
        : (exit as (error: unknown, hasFailed: boolean) => unknown)(error, hasFailed);
    this._exits.push({ isAwaited: true, leave });
    return exit;
  }

  /** `fn(...args)` is awaited on leaving. */
  pushAsyncCallback<A extends unknown[], F extends (...args: A) => Awaitable>(fn: F, ...args: A): F {
    this._exits.push({ isAwaited: true, leave: () => coroutine("callback", this.#call(fn, args)) });
    return fn;
  }

  aclose(): Coroutine<boolean> {
    return coroutine("AsyncExitStack.aclose", this.#leave(undefined, false));
  }

  aenter(): Coroutine<this> {
    return coroutine("aenter", this.#enter());
  }

  aexit(error: unknown, hasFailed = error != null): Coroutine<boolean> {
    return coroutine("AsyncExitStack.aclose", this.#leave(error, hasFailed));
  }

  *#enter(): Body<this> {
    return this;
  }

  *#call<A extends unknown[]>(fn: (...args: A) => Awaitable, args: A): Body<void> {
    yield fn(...args);
  }

  *#enterContext<T>(manager: AsyncContextManager<T>): Body<T> {
    if (!hasMethods(manager, "aenter", "aexit"))
      throw new TypeError(`${typeName(manager)} has no methods aenter() and aexit(error)`);
    const value: T = yield manager.aenter();
    this.pushAsyncExit(manager);
    return value;
  }

  *#leave(error: unknown, hasFailed: boolean): Body<boolean> {
    const leaving = new Leaving(error, hasFailed);
    for (let exit = this._exits.pop(); exit !== undefined; exit = this._exits.pop()) {
      try {
        const result = leaving.leave(exit);
        leaving.left(exit.isAwaited ? yield result : result);
      } catch (raised) {
        leaving.raised(raised);
      }
    }
    return leaving.end();
  }
}
