// Lets a coroutine await a promise, by way of a future.
import { current, machine, type HostLoop } from "./current.ts";
import { Waiter } from "./future.ts";
import type { Lane } from "./probe.ts";
import { awaitPromise, type Continuation, type EnginePromise, subjectOf } from "./promise.ts";
import type { Job } from "./microtask.ts";

/** Done one microtask after the promise is settled, as an `await` of ECMAScript would be. */
export class PromiseWaiter extends Waiter implements Continuation, Job {
  private actor: Lane | null = null;
  private isRejected = false;
  private settled: unknown = undefined;

  constructor(loop: HostLoop, promise: EnginePromise) {
    super(loop, subjectOf(promise));
    awaitPromise(promise, this);
  }

  resumeWith(isRejected: boolean, value: unknown): void {
    this.actor = current.lane;
    this.isRejected = isRejected;
    this.settled = value;
    machine().microtasks.push(this);
  }

  run(): void {
    // The task may have been cancelled meanwhile.
    if (this.done()) return;
    current.lane = this.actor;
    current.site = 0;
    if (this.isRejected) this._fail(this.settled);
    else this.setResult(this.settled);
    current.lane = null;
  }
}
