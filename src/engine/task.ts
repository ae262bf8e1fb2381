// Drives a coroutine in an event loop, step by step. Source: CPython Lib/asyncio/tasks.py, `Task`.
import { type Context, EMPTY_CONTEXT, currentContext } from "./context.ts";
import { BARE_YIELD, NEXT, THROW, ThreadOperation } from "./awaitable.ts";
import type { Coroutine, Frame } from "./coroutine.ts";
import { current, machine, type HostLoop } from "./current.ts";
import { CancelledError, leavesLoop, RuntimeError } from "./errors.ts";
import { Future, type Waker } from "./future.ts";
import { PromiseWaiter } from "./promise-waiter.ts";
import type { Kind } from "./probe.ts";
import { isPromise } from "./promise.ts";
import type { Runnable } from "./handle.ts";
import { type PrintStackOptions, printStackOf, type StackFrame, stackOf } from "./task-stack.ts";
import { TASK_NUMBERS, touchLoop, ANYTHING } from "./touched.ts";
import { advance, RETURNED, siteOf, SUSPENDED, step, THREW } from "./stack.ts";

const KIND: Kind = { name: "task", role: "hidden", lack: "end" };

type Mode = typeof NEXT | typeof THROW;

export interface TaskOptions {
  /** Any value, as a text; null for none. */
  name?: unknown;
  context?: Context;
  /** Run the first step inside the constructor (CPython 3.12, eager tasks). */
  eagerStart?: boolean;
}

/** The task that is in its first step inside the call that created it. */
let eager: Task | null = null;

/**
 * A task is created ready; its first step runs in the next iteration of the loop. It is a future: done with what the
 * coroutine returns or raises, cancelled if CancelledError leaves it.
 */
export class Task<T = unknown> extends Future<T> implements Runnable, Waker {
  readonly _coroutine: Coroutine<T>;
  readonly #context: Context;
  /** The frame that is running or suspended; null before the first step and after the last. */
  _top: Frame | null = null;
  /** Its name; a number for "Task-" and that number, which is what most tasks are called and costs no string. */
  _name: string | number;
  /** What it is suspended on; null when it is ready, running or done. */
  #waiter: Future | null = null;
  /** To be thrown into it at its next step. */
  #pendingError: unknown = undefined;
  /** A cancellation that could not be passed on to a future and is delivered at the next step. */
  #mustCancel = false;
  #cancelRequests = 0;
  /** It was done when the call that made it came back. */
  #endedEagerly = false;
  /** Nobody is told when it is dropped while pending: the program never had it in hand. */
  _isQuietWhenDropped = false;

  constructor(coroutine: Coroutine<T>, loop: HostLoop, options: TaskOptions = {}) {
    super(loop);
    this._coroutine = coroutine;
    this.#context = options.context ?? currentContext().copy();
    // Since CPython 3.13 a task that is given a name does not use up a number.
    this._name = options.name == null ? ++machine().taskCount : String(options.name);
    current.touched |= TASK_NUMBERS;
    loop._tasks.add(this);
    machine().probe.taskCreated(this);
    if (options.eagerStart === true && loop._thread !== null) this.#runEagerly();
    else loop._enqueue(this);
  }

  override get _kind(): Kind {
    return KIND;
  }

  get _site(): number {
    return siteOf(this);
  }

  /** The async function's name, as the picture labels it. */
  get _label(): string {
    return this._coroutine._code.name;
  }

  get _given(): string {
    return this._coroutine._given;
  }

  get _callbackName(): string {
    return "Task.task_wakeup()";
  }

  /** What the task waits for; null while it is ready, running or done. */
  get _awaiting(): Future | null {
    return this.#waiter;
  }

  getName(): string {
    if (typeof this._name === "string") return this._name;
    machine().areTaskNumbersTold = true;
    return `Task-${this._name}`;
  }

  setName(name: unknown): void {
    this._name = String(name);
    machine().probe.named(this, this._name);
  }

  /** The coroutine it runs; null once a task that started eagerly is done with it. */
  getCoro(): Coroutine<T> | null {
    return this.#endedEagerly ? null : this._coroutine;
  }

  getContext(): Context {
    return this.#context;
  }

  /** Where it stands, outermost first; `limit`: so many at the most. */
  getStack(options: { limit?: number | null } = {}): StackFrame[] {
    return stackOf(this, options.limit ?? null);
  }

  /** Prints where it stands. */
  printStack(options: PrintStackOptions = {}): void {
    printStackOf(this, options);
  }

  override setResult(): never {
    throw new RuntimeError("Task does not support setResult operation");
  }

  override setException(): never {
    throw new RuntimeError("Task does not support setException operation");
  }

  /** How many cancellations were asked for and not taken back with `uncancel`. */
  cancelling(): number {
    return this.#cancelRequests;
  }

  /**
   * Asks for CancelledError to be raised in the task: through what it awaits if that accepts, else at its next step.
   * False if the task is done.
   */
  override cancel(message?: string): boolean {
    // Others can see that it was asked for.
    current.touched |= ANYTHING;
    touchLoop(this._loop);
    if (this.done()) return super.cancel(message);
    machine().probe.cancelRequested(this, message);
    this.#cancelRequests++;
    if (this.#waiter?.cancel(message) === true) return true;
    this.#mustCancel = true;
    this._rememberCancelMessage(message);
    return true;
  }

  /** Takes one request back and says how many are left. Since CPython 3.13 the last one also stops an undelivered cancel. */
  uncancel(): number {
    if (this.#cancelRequests > 0 && --this.#cancelRequests === 0) this.#mustCancel = false;
    return this.#cancelRequests;
  }

  /** What it awaits is done: queue the next step. */
  _wake(future: Future): void {
    machine().probe.readied(this, future._subject);
    this._loop._enqueue(this);
  }

  /** One step: from where it was resumed to the next real suspension. */
  _run(): void {
    let mode: Mode = NEXT;
    let value: unknown = undefined;
    const waiter = this.#waiter;
    this.#waiter = null;
    if (this.#pendingError !== undefined) {
      mode = THROW;
      value = this.#pendingError;
      this.#pendingError = undefined;
    } else if (waiter !== null) {
      try {
        // What a class of the program's makes of `result` can raise, but not change what the await gives.
        waiter.result();
        value = waiter._value;
      } catch (error) {
        mode = THROW;
        value = error;
      }
    }
    if (this.#mustCancel) {
      // The result that was awaited is lost: a cancellation has precedence.
      if (!(mode === THROW && value instanceof CancelledError)) value = this._cancelledError();
      mode = THROW;
      this.#mustCancel = false;
    }
    this.#step(mode, value);
  }

  /** The thread operation that stopped the whole thread has ended; the same step goes on. */
  _resume(mode: Mode, value: unknown): void {
    this.#step(mode, value);
  }

  #step(mode: Mode, value: unknown): void {
    const thread = current.thread!;
    thread.context = this.#context;
    this._loop._currentTask = this;
    current.lane = this;
    machine().probe.resumed(this);
    try {
      this.#go(mode, value);
    } finally {
      // A step that stopped the thread is not over.
      if (thread.parked === null) {
        thread.context = this._loop._context;
        this._loop._currentTask = null;
        current.lane = null;
      }
    }
  }

  #go(mode: Mode, value: unknown): void {
    if (this._top === null) {
      this.#context._show(EMPTY_CONTEXT);
      try {
        this._coroutine._start();
      } catch (error) {
        return this.#finishWith(THREW, error);
      }
      this._top = this._coroutine;
    }
    advance(this, mode, value);
    if (step.kind === SUSPENDED) this.#suspendOn(step.value);
    else this.#finishWith(step.kind, step.value);
  }

  #finishWith(kind: number, result: unknown): void {
    if (kind === RETURNED) {
      // A cancellation that was never delivered wins over the return value.
      if (this.#mustCancel) super.cancel(this._lastCancelMessage);
      else this._finish(result as T);
    } else if (result instanceof CancelledError) {
      this._cancelWith(result);
    } else {
      this._fail(result);
      if (leavesLoop(result)) throw result;
    }
  }

  #suspendOn(awaited: unknown): void {
    const { probe } = machine();
    if (awaited === BARE_YIELD) {
      probe.yielded(this);
      this._loop._enqueue(this);
    } else if (awaited instanceof ThreadOperation) {
      try {
        if (eager === (this as Task))
          throw new RuntimeError("a blocking call in the eager first step of a task");
        current.thread!.perform(awaited, this);
      } catch (error) {
        this.#go(THROW, error);
      }
    } else if (isPromise(awaited)) {
      this.#suspendOn(new PromiseWaiter(this._loop, awaited));
    } else if (
      awaited instanceof Future &&
      awaited._loop === this._loop &&
      (awaited as Future) !== (this as Future)
    ) {
      this.#waiter = awaited;
      awaited._addWaker(this);
      probe.suspended(this, awaited._subject, awaited._dueTime);
      if (this.#mustCancel && awaited.cancel(this._lastCancelMessage)) this.#mustCancel = false;
    } else {
      const problem =
        awaited === this
          ? `Task cannot await on itself: ${this.getName()}`
          : `Task ${this.getName()} got Future attached to a different loop`;
      this.#pendingError = new RuntimeError(problem);
      probe.yielded(this);
      this._loop._enqueue(this);
    }
  }

  /** CPython 3.12's eager start: the first step runs inside the call that creates the task. */
  #runEagerly(): void {
    const { lane, site } = current;
    const outer = eager;
    const { context } = current.thread!;
    const { _currentTask: currentTask } = this._loop;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- there is one at a time, and this is it.
    eager = this;
    try {
      this.#step(NEXT, undefined);
    } finally {
      this.#endedEagerly = this.done();
      eager = outer;
      current.thread!.context = context;
      this._loop._currentTask = currentTask;
      current.lane = lane;
      current.site = site;
      if (lane !== null) machine().probe.resumed(lane);
    }
  }

  protected override _announce(): void {
    this._loop._tasks.forget(this);
    machine().probe.ended(this, this._outcome!);
  }
}
