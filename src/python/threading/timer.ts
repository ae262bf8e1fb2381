// A thread that calls a function after a time, unless it is cancelled before. Source: CPython Lib/threading.py, `Timer`.
import type { Body } from "../../engine/index.ts";
import { blocking } from "../builtins/library.ts";
import { Event } from "./locks.ts";
import { Thread } from "./thread.ts";
import { callTarget } from "./thread-start.ts";

type Fn = (...args: never[]) => unknown;

export class Timer extends Thread {
  readonly interval: number;
  readonly function: Fn;
  readonly args: readonly unknown[];
  readonly finished = new Event();

  constructor(interval: number, fn: Fn, args: readonly unknown[] | null = null) {
    super();
    this.interval = interval;
    this.function = fn;
    this.args = args ?? [];
  }

  /** Its function is not called any more, if that has not happened. */
  cancel(): void {
    this.finished.set();
  }

  override run(): unknown {
    return blocking("Timer.run", this.#run());
  }

  *#run(): Body<void> {
    yield this.finished.wait(this.interval);
    if (!this.finished.isSet()) yield* callTarget(this.function, this.args);
    this.finished.set();
  }
}
