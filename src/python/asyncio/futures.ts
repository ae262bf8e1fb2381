// Tells coroutines and futures apart, and turns one into the other.
import {
  AsyncGeneratorStep,
  type Body,
  Coroutine,
  type EnginePromise,
  Future,
  isPromise,
  Task,
  type TaskOptions,
  ValueError,
} from "../../engine/index.ts";
import { getEventLoop } from "./current-loop.ts";
import type { Loop } from "./loop.ts";
import {
  type Awaitable,
  checkOptions,
  coroutine,
  coroutineFunction,
  NO_OPTIONS,
} from "../builtins/library.ts";
import { repr } from "../builtins/repr.ts";

export function isCoroutine(value: unknown): value is Coroutine {
  return value instanceof Coroutine;
}

/** Whether calling it gives a coroutine: an `async function`, but no `async function*`. */
export function isCoroutineFunction(value: unknown): boolean {
  if (typeof value !== "function") return false;
  return (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag] === "AsyncFunction";
}

export function isFuture(value: unknown): value is Future {
  return value instanceof Future;
}

/** What a task can run: a coroutine; what an async generator's `next()` gives is one to Python, too. Null for anything else. */
function taskable(value: unknown): Coroutine | null {
  if (value instanceof Coroutine) return value;
  return value instanceof AsyncGeneratorStep ? coroutine(value._name, stepping(value)) : null;
}

function* stepping(step: AsyncGeneratorStep<unknown>): Body {
  return (yield step) as unknown;
}

/** Likewise. Errors: TypeError. */
export function coroutineOf<T>(value: Coroutine<T>): Coroutine<T> {
  const found = taskable(value);
  if (found === null) throw new TypeError(`a coroutine was expected, got ${repr(value)}`);
  return found as Coroutine<T>;
}

/** The task for anything else that can be awaited, as a promise of `fetch`. Source: CPython Lib/asyncio/tasks.py. */
const wrapAwaitable = coroutineFunction("wrapAwaitable", function* (awaitable: EnginePromise): Body {
  return (yield awaitable) as unknown;
});

/** A future as it is; a task for a coroutine or promise. Errors: TypeError; ValueError if the future is of another loop. */
export function ensureFuture<T>(awaitable: Awaitable<T>, options: { loop?: Loop } = NO_OPTIONS): Future<T> {
  checkOptions("ensureFuture", options, ["loop"]);
  return futureOf(awaitable, options.loop);
}

/** `ensureFuture` for the library, which knows what it asks for. */
export function futureOf<T>(awaitable: Awaitable<T>, loop?: Loop): Future<T> {
  if (awaitable instanceof Future) {
    if (loop !== undefined && awaitable._loop !== loop) {
      throw new ValueError(
        "The future belongs to a different loop than the one specified as the loop argument",
      );
    }
    return awaitable;
  }
  const found = isPromise(awaitable)
    ? (wrapAwaitable(awaitable) as Coroutine<T>)
    : ((taskable(awaitable) ?? awaitable) as Awaitable<T>);
  if (!(found instanceof Coroutine)) {
    throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
  }
  return (loop ?? getEventLoop()).createTask(found);
}

/** Python's `coro.close()`: ends a coroutine without running it; its `finally` blocks run if it had started. */
export function closeCoroutine(coroutine: Coroutine): void {
  if (!isCoroutine(coroutine)) throw new TypeError(`a coroutine was expected, got ${repr(coroutine)}`);
  coroutine.close();
}

interface FutureOptions {
  loop?: Loop;
}

/** `asyncio.Future`: the engine's class, constructed with Python's keyword arguments. */
export const PublicFuture = new Proxy(Future, {
  construct(target, [options = {}]: [FutureOptions?], newTarget) {
    checkOptions("Future", options, ["loop"]);
    return Reflect.construct(target, [options.loop ?? getEventLoop()], newTarget) as Future;
  },
});

/** `asyncio.Task`: likewise. */
export const PublicTask = new Proxy(Task, {
  construct(target, [coroutine, options = {}]: [unknown, (FutureOptions & TaskOptions)?], newTarget) {
    checkOptions("Task", options, ["loop", "name", "context", "eagerStart"]);
    const taken = coroutineOf(coroutine as Coroutine);
    // An eager start needs a running loop; without one the task starts as others do.
    const { loop = getEventLoop(), ...rest } = options;
    return Reflect.construct(target, [taken, loop, rest], newTarget) as Task;
  },
});
