// Tasks that live and fail together. Source: CPython Lib/asyncio/taskgroups.py.
import {
  type Body,
  CancelledError,
  Coroutine,
  type Future,
  KeyboardInterrupt,
  machine,
  RuntimeError,
  setContext,
  SystemExit,
  type Task,
  type TaskOptions,
  type Waitable,
  type Kind,
} from "../../engine/index.ts";
import { getRunningLoop } from "./current-loop.ts";
import { BaseExceptionGroup } from "../builtins/errors.ts";
import type { Loop } from "./loop.ts";
import { coroutine } from "../builtins/library.ts";
import { REPR } from "../builtins/repr.ts";

const KIND: Kind = { name: "group", role: "group", lack: "end" };

function leavesGroup(error: unknown): boolean {
  return error instanceof SystemExit || error instanceof KeyboardInterrupt;
}

/** The block ends when every child has ended. The first failure cancels the others and the body. */
export class TaskGroup implements Waitable {
  _id = 0;
  readonly _kind = KIND;
  #loop: Loop | null = null;
  #parent: Task | null = null;
  readonly #children = new Set<Task>();
  /** What the block will raise; it lets go of them then. */
  #errors: Error[] = [];
  /** A SystemExit or KeyboardInterrupt, which is raised bare. */
  #exit: { readonly error: unknown } | null = null;
  #allDone: Future | null = null;
  #isExiting = false;
  #isAborting = false;
  #hasCancelledParent = false;

  /** Errors: RuntimeError, and the coroutine is closed, before the block, after it, and once the group is aborting. */
  createTask<T>(coroutine: Coroutine<T>, options: TaskOptions = {}): Task<T> {
    const problem =
      this.#loop === null
        ? "has not been entered"
        : this.#isExiting && this.#children.size === 0
          ? "is finished"
          : this.#isAborting
            ? "is shutting down"
            : null;
    if (problem !== null) {
      if (coroutine instanceof Coroutine) coroutine.close();
      throw new RuntimeError(`TaskGroup ${this[REPR]()} ${problem}`);
    }
    const task = this.#loop!.createTask(coroutine, options);
    machine().probe.memberAdded(this, task);
    if (task.done()) this.#childEnded(task);
    else {
      this.#children.add(task);
      task._whenDone(() => {
        this.#childEnded(task);
      });
    }
    return task;
  }

  aenter(): Coroutine<TaskGroup> {
    return coroutine("TaskGroup.aenter", this.#enter());
  }

  aexit(error: unknown, hasFailed = error != null): Coroutine<void> {
    return coroutine("TaskGroup.aexit", this.#leave(error, hasFailed));
  }

  *#enter(): Body<TaskGroup> {
    if (this.#loop !== null) throw new RuntimeError(`TaskGroup ${this[REPR]()} has already been entered`);
    const loop = getRunningLoop();
    if (loop._currentTask === null)
      throw new RuntimeError(`TaskGroup ${this[REPR]()} cannot determine the parent task`);
    this.#loop = loop;
    this.#parent = loop._currentTask;
    machine().probe.created(this);
    return this;
  }

  /** `error` is what the body threw, if it has failed. */
  *#leave(error: unknown, hasFailed: boolean): Body<void> {
    this.#isExiting = true;
    const parent = this.#parent!;
    if (leavesGroup(error)) this.#exit ??= { error };
    let cancellation: unknown = error instanceof CancelledError ? error : undefined;
    if (hasFailed && !this.#isAborting) this.#abort();

    while (this.#children.size > 0) {
      this.#allDone ??= this.#loop!._createWaiter(this);
      try {
        yield this.#allDone;
      } catch (interruption) {
        if (!(interruption instanceof CancelledError)) throw interruption;
        if (!this.#isAborting) {
          cancellation = interruption;
          this.#abort();
        }
      }
      this.#allDone = null;
    }

    if (this.#exit !== null) throw this.#exit.error;
    if (this.#hasCancelledParent && parent.uncancel() === 0) cancellation = undefined;
    if (cancellation !== undefined && this.#errors.length === 0) throw cancellation;
    if (hasFailed && !(error instanceof CancelledError)) this.#errors.push(error as Error);
    if (this.#errors.length === 0) return;
    // A foreign cancellation is pending too: the group wins now, and the next suspension raises CancelledError.
    if (parent.cancelling() > 0) {
      parent.uncancel();
      parent.cancel();
    }
    const errors = this.#errors;
    this.#errors = [];
    const group = new BaseExceptionGroup("unhandled errors in a TaskGroup", errors);
    // Raised "from None": what ended the body is in it, or does not matter.
    setContext(group, null);
    throw group;
  }

  [REPR](): string {
    const words = ["TaskGroup"];
    if (this.#children.size > 0) words.push(`tasks=${this.#children.size}`);
    if (this.#errors.length > 0) words.push(`errors=${this.#errors.length}`);
    if (this.#isAborting) words.push("cancelling");
    else if (this.#loop !== null) words.push("entered");
    return `<${words.join(" ")}>`;
  }

  #abort(): void {
    this.#isAborting = true;
    for (const child of this.#children) if (!child.done()) child.cancel();
  }

  #childEnded(task: Task): void {
    this.#children.delete(task);
    if (this.#children.size === 0 && this.#allDone?.done() === false) this.#allDone.setResult(undefined);
    const { _outcome: outcome } = task;
    if (outcome?.type !== "error") return;
    task._markRetrieved();
    const error = outcome.error as Error;
    this.#errors.push(error);
    if (leavesGroup(error)) this.#exit ??= { error };
    const parent = this.#parent!;
    if (parent.done()) {
      const message = `Task ${task.getName()} has errored out but its parent task ${parent.getName()} is already completed`;
      this.#loop!.callExceptionHandler({ message, exception: error, task });
    } else if (!this.#isAborting && !this.#hasCancelledParent) {
      this.#abort();
      this.#hasCancelledParent = true;
      parent.cancel();
    }
  }
}
