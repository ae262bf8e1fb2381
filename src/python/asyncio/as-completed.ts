// Results in the order in which they come. Source: CPython Lib/asyncio/tasks.py, `as_completed`.
import {
  type Body,
  Coroutine,
  type Future,
  machine,
  microsOf,
  typeName,
  type Kind,
} from "../../engine/index.ts";
import { requireHashable, requireIterable, requireSeconds } from "../builtins/arguments.ts";
import { getEventLoop } from "./current-loop.ts";
import { TimeoutError } from "../builtins/errors.ts";
import { futureOf, isFuture } from "./futures.ts";
import { type Awaitable, checkOptions, coroutine } from "../builtins/library.ts";
import { Queue } from "./queue.ts";

const KIND: Kind = { name: "as completed", role: "group", lack: "end" };

/** What the picture shows as the thing that is waited for: the awaitables that are left. */
class Completions<T> extends Queue<Future<T> | null> {
  override readonly _kind = KIND;

  next(): Body<Future<T> | null> {
    return this._take();
  }

  protected override _tell(): void {
    // Its members tell when they end.
  }
}

/** Iterating it gives a coroutine for each awaitable; the k-th one gives what the k-th to end gave. */
class CompletionIterator<T> implements Iterable<Coroutine<T>>, AsyncIterable<Future<T>> {
  readonly #done = new Completions<T>();
  readonly #todo: Set<Future<T>>;
  #left: number;

  constructor(awaitables: Iterable<Awaitable<T>>, timeout: number | null) {
    const loop = getEventLoop();
    const different = [...new Set(awaitables)];
    different.forEach(requireHashable);
    this.#todo = new Set(different.map((awaitable) => futureOf(awaitable, loop)));
    this.#left = this.#todo.size;
    const { probe } = machine();
    probe.created(this.#done);
    for (const future of this.#todo) probe.memberAdded(this.#done, future);
    if (timeout !== null) requireSeconds(timeout);
    const due = machine().clock.now() + microsOf(timeout ?? 0);
    const timer =
      timeout === null || this.#left === 0
        ? null
        : loop._scheduleAfterInternal(timeout, () => this.#expire(), undefined);
    if (timer !== null) probe.deadlineSet(this.#done, due);
    for (const future of this.#todo) {
      future._whenDone(() => {
        // The timeout has come first.
        if (!this.#todo.delete(future)) return;
        this.#done.putNowait(future);
        if (this.#todo.size > 0 || timer === null) return;
        timer.cancel();
        probe.deadlineSet(this.#done, null);
      });
    }
  }

  #expire(): void {
    const missing = this.#todo.size;
    this.#todo.clear();
    machine().probe.deadlineSet(this.#done, null);
    for (let i = 0; i < missing; i++) this.#done.putNowait(null);
  }

  *[Symbol.iterator](): Iterator<Coroutine<T>> {
    while (this.#left > 0) {
      this.#left--;
      yield coroutine("asCompleted", this.#nextResult());
    }
  }

  /** Python's `async for`: the futures themselves, tasks of coroutines among them. */
  [Symbol.asyncIterator](): AsyncIterator<Future<T>> {
    const iterator = {
      next: () =>
        coroutine(
          "asCompleted",
          this.#nextItem((future) => future),
        ),
    };
    return iterator as unknown as AsyncIterator<Future<T>>;
  }

  /** Likewise, each in a list of one: a type checker takes a future in a `for await` for its result. */
  futures(): AsyncIterable<[future: Future<T>]> {
    const iterator = {
      next: () =>
        coroutine(
          "asCompleted",
          this.#nextItem((future): [Future<T>] => [future]),
        ),
    };
    return { [Symbol.asyncIterator]: () => iterator as unknown as AsyncIterator<[future: Future<T>]> };
  }

  *#nextResult(): Body<T> {
    return (yield* this.#nextFuture()).result();
  }

  *#nextFuture(): Body<Future<T>> {
    const future = yield* this.#done.next();
    if (future === null) throw new TimeoutError();
    return future;
  }

  *#nextItem<R>(as: (future: Future<T>) => R): Body<IteratorResult<R, undefined>> {
    if (this.#left === 0) return { done: true, value: undefined };
    this.#left--;
    return { done: false, value: as(yield* this.#nextFuture()) };
  }
}

/** `timeout` in seconds: each one still missing then raises TimeoutError; nothing is cancelled. */
export function asCompleted<T>(
  awaitables: Iterable<Awaitable<T>>,
  options: { timeout?: number | null } = {},
): CompletionIterator<T> {
  checkOptions("asCompleted", options, ["timeout"]);
  if (isFuture(awaitables) || awaitables instanceof Coroutine) {
    throw new TypeError(`expects an iterable of awaitables, not ${typeName(awaitables)}`);
  }
  requireIterable(awaitables);
  return new CompletionIterator(awaitables, options.timeout ?? null);
}
