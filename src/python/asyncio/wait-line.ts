// Keeps the line in which tasks wait for a lock, event, condition, semaphore or queue: first come, first served.
import { type Future, type Kind, RuntimeError, type Waitable } from "../../engine/index.ts";
import { getRunningLoop } from "./current-loop.ts";
import type { Loop } from "./loop.ts";
import { REPR } from "../builtins/repr.ts";

/**
 * What tasks can wait for. It belongs to the first loop in which somebody had to wait, and refuses others then.
 * Source: CPython Lib/asyncio/mixins.py, `_LoopBoundMixin`.
 */
export abstract class Primitive implements Waitable {
  _id = 0;
  abstract readonly _kind: Kind;
  /** Its state in words, as Python's repr has it. */
  protected abstract _describe(): string;
  #loop: Loop | null = null;

  /** The loop it belongs to. Errors: RuntimeError in another one. */
  _getLoop(): Loop {
    const running = getRunningLoop();
    this.#loop ??= running;
    if (this.#loop !== running)
      throw new RuntimeError(`<asyncio ${this._kind.name}> is bound to a different event loop`);
    return this.#loop;
  }

  [REPR](): string {
    return `<asyncio.locks.${this.constructor.name} object [${this._describe()}]>`;
  }
}

/** "locked, waiters:2" */
export function withWaiters(state: string, line: WaitLine): string {
  return line.length > 0 ? `${state}, waiters:${line.length}` : state;
}

export class WaitLine {
  private readonly owner: Primitive;
  /** What the picture says is waited for. */
  shown: Waitable;
  /** Stay in line until they run again, woken or cancelled. */
  private waiters: Future[] = [];

  constructor(owner: Primitive, shown: Waitable = owner) {
    this.owner = owner;
    this.shown = shown;
  }

  get length(): number {
    return this.waiters.length;
  }

  /** Somebody in line has not been cancelled. */
  get isWaitedFor(): boolean {
    return this.waiters.some((waiter) => !waiter.cancelled());
  }

  /** Goes to the end of the line; await what it gives, then `leave`. */
  join(): Future {
    const waiter = this.owner._getLoop()._createWaiter(this.shown);
    this.waiters.push(waiter);
    return waiter;
  }

  leave(waiter: Future): void {
    const place = this.waiters.indexOf(waiter);
    if (place >= 0) this.waiters.splice(place, 1);
  }

  /** The first in line, whatever its state. */
  get first(): Future | undefined {
    return this.waiters[0];
  }

  /** Wakes up to `count` of those who are neither woken nor cancelled, and says how many. They stay in line. */
  wake(count: number): number {
    let woken = 0;
    for (const waiter of this.waiters) {
      if (woken === count) break;
      if (waiter.done()) continue;
      waiter.setResult(undefined);
      woken++;
    }
    return woken;
  }

  /** Takes people out of the line until one could be woken. */
  wakeAndRemove(): void {
    for (let waiter = this.waiters.shift(); waiter !== undefined; waiter = this.waiters.shift()) {
      if (waiter.done()) continue;
      waiter.setResult(undefined);
      return;
    }
  }
}
