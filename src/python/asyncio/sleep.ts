// Waits for time to pass. Source: CPython Lib/asyncio/tasks.py, `sleep`.
import {
  BARE_YIELD,
  type Cancellable,
  Coroutine,
  type Future,
  keepsToLoop,
  machine,
  microsOf,
  ValueError,
} from "../../engine/index.ts";
import { requireSeconds } from "../builtins/arguments.ts";
import { getRunningLoop } from "./current-loop.ts";
import { libraryCode } from "../builtins/library.ts";

const SLEEP = libraryCode("sleep");
const ONE_YIELD: IteratorResult<unknown, never> = { done: false, value: BARE_YIELD };

const wakeUp = keepsToLoop((waiter: Future): void => {
  if (!waiter.done()) waiter.setResult(undefined);
});

/**
 * The coroutine and, in one object, the generator that its body would be. Every program sleeps, often by the hundred
 * thousand, and this doubles the speed:
 *
 *     if (delay <= 0) yield BARE_YIELD; // Nothing but this, if no result is wanted: then it is no frame.
 *     else try { yield waiter } finally { timer.cancel() }
 *     return result;
 */
class Sleep<T> extends Coroutine<T> {
  readonly #delay: number;
  readonly #value: T;
  #isSuspended = false;
  #timer: Cancellable | null = null;

  constructor(delay: number, value: T) {
    super(SLEEP, null);
    this.#delay = delay;
    this.#value = value;
  }

  override get _isBareYield(): boolean {
    return typeof this.#delay === "number" && this.#delay <= 0 && this.#value === undefined;
  }

  next(): IteratorResult<unknown, T> {
    if (this.#isSuspended) return this.return(this.#value);
    this.#isSuspended = true;
    const delay = this.#delay;
    if (typeof delay !== "number") requireSeconds(delay);
    if (delay <= 0) return ONE_YIELD;
    if (Number.isNaN(delay)) throw new ValueError("Invalid delay: NaN (not a number)");
    const loop = getRunningLoop();
    const waiter = loop._createWaiter(null, machine().clock.now() + microsOf(delay));
    this.#timer = loop._scheduleAfterInternal(delay, wakeUp, waiter);
    return { done: false, value: waiter };
  }

  throw(error: unknown): never {
    this.#timer?.cancel();
    throw error;
  }

  return(value: T): IteratorResult<never, T> {
    this.#timer?.cancel();
    return { done: true, value };
  }
}

/** Suspends the task for `delay` seconds and gives `result`; zero or less gives the others one turn. */
export function sleep<T>(delay: number, result?: T): Coroutine<T | undefined> {
  return new Sleep(delay, result);
}
