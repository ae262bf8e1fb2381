// Deadlines for a block of code. Source: CPython Lib/asyncio/timeouts.py.
import {
  type Body,
  CancelledError,
  contextOf,
  type Coroutine,
  type Cancellable,
  machine,
  microsOf,
  RuntimeError,
  secondsOf,
  setContext,
  type Task,
  type Waitable,
  type Kind,
} from "../../engine/index.ts";
import { requireSeconds } from "../builtins/arguments.ts";
import { getRunningLoop } from "./current-loop.ts";
import { BaseExceptionGroup, TimeoutError } from "../builtins/errors.ts";
import { coroutine } from "../builtins/library.ts";
import { REPR, repr } from "../builtins/repr.ts";

const KIND: Kind = { name: "timeout", role: "hidden", lack: "end" };

type State = "created" | "active" | "expiring" | "expired" | "finished";

/** Cancels the task inside the block when the deadline passes, and turns that cancellation into TimeoutError at its end. */
export class Timeout implements Waitable {
  _id = 0;
  readonly _kind = KIND;
  #state: State = "created";
  /** In microseconds, so that equal deadlines agree; null for never. */
  #deadline: number | null;
  /** When it was said how long it is; null if it was said when it ends. */
  #made: number | null;
  #timer: Cancellable | null = null;
  #task: Task | null = null;
  #cancellingBefore = 0;

  /** `when` in seconds of the loop's time; null for never. `made`: that is so long after this moment. */
  constructor(when: number | null, made: number | null = null) {
    this.#deadline = when === null ? null : microsOf(when);
    this.#made = made;
  }

  when(): number | null {
    machine().clock.isTold = true;
    return this.#deadline === null ? null : secondsOf(this.#deadline);
  }

  expired(): boolean {
    return this.#state === "expiring" || this.#state === "expired";
  }

  /** Moves the deadline. Errors: RuntimeError outside the block. */
  reschedule(when: number | null): void {
    if (this.#state === "created") throw new RuntimeError("Timeout has not been entered");
    if (this.#state !== "active") throw new RuntimeError(`Cannot change state of ${this.#state} Timeout`);
    this.#deadline = when === null ? null : microsOf(when);
    this.#made = null;
    this.#arm();
  }

  [REPR](): string {
    const when = this.#state === "active" ? ` when=${repr(this.when())}` : "";
    return `<Timeout [${this.#state}]${when}>`;
  }

  #arm(): void {
    this.#disarm();
    const deadline = this.#deadline;
    if (deadline === null) return;
    machine().probe.deadlineSet(this, deadline);
    const { clock } = machine();
    // Such a moment is no time from now.
    if (this.#made !== clock.now()) clock.isTold = true;
    const loop = getRunningLoop();
    const fire = () => {
      this.#fire();
    };
    // A deadline that has passed fires in the next iteration: the block runs up to its first real suspension.
    if (deadline <= clock.now()) this.#timer = loop._scheduleInternal(fire, undefined);
    else this.#timer = loop._scheduleAtInternal(deadline, fire, undefined);
  }

  #disarm(): void {
    if (this.#timer === null) return;
    this.#timer.cancel();
    this.#timer = null;
    machine().probe.deadlineSet(this, null);
  }

  #fire(): void {
    this.#disarm();
    machine().probe.changed(this, "expired");
    this.#task!.cancel();
    this.#state = "expiring";
  }

  /** The body of `aenter`, for library code. Errors: RuntimeError outside a task, or on a second use. */
  _enter(): void {
    if (this.#state !== "created") throw new RuntimeError("Timeout has already been entered");
    const task = getRunningLoop()._currentTask;
    if (task === null) throw new RuntimeError("Timeout should be used inside a task");
    machine().probe.created(this);
    this.#state = "active";
    this.#task = task;
    this.#cancellingBefore = task.cancelling();
    this.#arm();
  }

  /** The body of `aexit`. Errors: TimeoutError if the deadline is the reason for which the block is left. */
  _exit(error: unknown): void {
    this.#disarm();
    if (this.#state === "active") this.#state = "finished";
    if (this.#state !== "expiring") return;
    this.#state = "expired";
    if (this.#task!.uncancel() > this.#cancellingBefore || error === undefined) return;
    if (error instanceof CancelledError) throw new TimeoutError(undefined, { cause: error });
    insertTimeoutError(error);
    if (error instanceof BaseExceptionGroup) error.exceptions.forEach(insertTimeoutError);
  }

  aenter(): Coroutine<Timeout> {
    return coroutine("Timeout.aenter", this.#aenter());
  }

  aexit(error: unknown): Coroutine<void> {
    return coroutine("Timeout.aexit", this.#aexit(error));
  }

  *#aenter(): Body<Timeout> {
    this._enter();
    return this;
  }

  *#aexit(error: unknown): Body<void> {
    this._exit(error);
  }
}

/** An error raised while the timeout's cancellation was handled was raised while a TimeoutError was, which that caused. */
function insertTimeoutError(error: unknown): void {
  for (let each = error; typeof each === "object" && each !== null; each = contextOf(each)) {
    const handled = contextOf(each);
    if (!(handled instanceof CancelledError)) continue;
    setContext(each, new TimeoutError(undefined, { cause: handled }));
    return;
  }
}

/** A deadline `delay` seconds from now, that is from this call; null for none. */
export function timeout(delay: number | null): Timeout {
  getRunningLoop();
  if (delay !== null) requireSeconds(delay);
  const now = machine().clock.now();
  return new Timeout(delay === null ? null : secondsOf(now + microsOf(delay)), now);
}

/** A deadline at a moment of the loop's time, in seconds; null for none. */
export function timeoutAt(when: number | null): Timeout {
  if (when !== null) requireSeconds(when);
  return new Timeout(when);
}
