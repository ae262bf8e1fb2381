// Carries callbacks through the ready queue or the timer heap. Source: CPython Lib/asyncio/events.py, `Handle`.
import { type Micros, secondsOf } from "./clock.ts";
import { type Context, EMPTY_CONTEXT } from "./context.ts";
import { current, machine, type HostLoop } from "./current.ts";
import { leavesLoop } from "./errors.ts";
import type { Lane, Subject } from "./probe.ts";
import type { Timed } from "./timers.ts";
import { ANYTHING, touchBy } from "./touched.ts";

/** What can stand in the ready queue: a callback or a task. */
export interface Runnable {
  _run(): void;
}

/** What is still to happen, and can be called off. */
export interface Cancellable {
  cancel(): void;
}

/** A callback of the user's: a lane of its own in the picture. */
export class Handle implements Runnable, Subject {
  _id = 0;
  readonly _loop: HostLoop;
  readonly #fn: (...args: never[]) => unknown;
  readonly #args: readonly unknown[];
  readonly #context: Context;
  /** Where in the source it was asked for. */
  _site = current.site;
  _given = "";
  #isCancelled = false;

  constructor(loop: HostLoop, fn: (...args: never[]) => unknown, args: readonly unknown[], context: Context) {
    this._loop = loop;
    this.#fn = fn;
    this.#args = args;
    this.#context = context;
    if (args.length > 0) machine().probe.called(this, args);
  }

  /** The function's name, as the picture labels it. */
  get _label(): string {
    return this.#fn.name || "callback";
  }

  cancelled(): boolean {
    return this.#isCancelled;
  }

  cancel(): void {
    if (this.#isCancelled) return;
    this.#isCancelled = true;
    machine().probe.ended(this, { type: "cancelled", error: undefined });
  }

  _run(): void {
    if (this.#isCancelled) return;
    const { probe } = machine();
    const thread = current.thread!;
    const outer = thread.context;
    thread.context = this.#context;
    current.lane = this;
    current.site = 0;
    current.touched |= ANYTHING;
    probe.resumed(this);
    this.#context._show(EMPTY_CONTEXT);
    try {
      // Not as a method of this handle.
      const fn = this.#fn as (...args: readonly unknown[]) => unknown;
      const value = fn(...this.#args);
      probe.ended(this, { type: "value", value });
    } catch (error) {
      probe.ended(this, { type: "error", error });
      if (leavesLoop(error)) throw error;
      const message = `Exception in callback ${this._label}()`;
      this._loop.callExceptionHandler({ message, exception: error, handle: this });
    } finally {
      thread.context = outer;
      current.lane = null;
    }
  }
}

/** A handle with a moment before which it does not run. */
export class TimerHandle extends Handle implements Timed {
  /** When it goes off: not before it is asked for. */
  _deadline: Micros;
  readonly #when: Micros;
  readonly _order = ++machine().timerCount;

  constructor(
    loop: HostLoop,
    deadline: Micros,
    fn: (...args: never[]) => unknown,
    args: readonly unknown[],
    context: Context,
  ) {
    super(loop, fn, args, context);
    this._deadline = this.#when = deadline;
  }

  /** For when it is asked, in seconds of the loop's time. */
  when(): number {
    machine().clock.isTold = true;
    return secondsOf(this.#when);
  }
}

/** A callback of the library's: no lane, it acts on behalf of another one. Library code does not throw. */
export class LibraryCallback<A = unknown> implements Runnable {
  protected readonly fn: (arg: A) => void;
  protected readonly arg: A;
  private readonly actor: Lane | null;
  private isCancelled = false;

  constructor(fn: (arg: A) => void, arg: A, actor: Lane | null) {
    this.fn = fn;
    this.arg = arg;
    this.actor = actor;
  }

  cancelled(): boolean {
    return this.isCancelled;
  }

  cancel(): void {
    this.isCancelled = true;
  }

  _run(): void {
    if (this.isCancelled) return;
    current.lane = this.actor;
    current.site = 0;
    if (machine().choices !== null) touchBy(this.fn);
    this.fn(this.arg);
    current.lane = null;
  }
}

/** A timer of the library's. Nobody makes a timer go off but the clock. */
export class LibraryTimer<A = unknown> extends LibraryCallback<A> implements Timed {
  _deadline: Micros;
  readonly _order = ++machine().timerCount;

  constructor(deadline: Micros, fn: (arg: A) => void, arg: A) {
    super(fn, arg, null);
    this._deadline = deadline;
  }
}
