// Runs awaitables together and collects their results. Source: CPython Lib/asyncio/tasks.py, `gather`.
import { CancelledError, Future, type Kind, LibraryWaker, machine } from "../../engine/index.ts";
import { requireHashable } from "../builtins/arguments.ts";
import { getEventLoop } from "./current-loop.ts";
import { letDropQuietly } from "./dropped.ts";
import type { Loop } from "./loop.ts";
import { futureOf, isFuture } from "./futures.ts";
import { type Awaitable, checkOptions, isPlainObject } from "../builtins/library.ts";

const KIND: Kind = { name: "gather", role: "group", lack: "end" };

export interface GatherOptions {
  /** Collect errors as results instead of raising the first. Default false. */
  returnExceptions?: boolean;
  /** The loop whose tasks coroutines become (a parameter in Python before 3.10); default: the running one. */
  loop?: Loop;
}

/** The future that `gather` returns. Cancelling it cancels the children; it is done when they say so. */
class GatherFuture extends Future<unknown[]> {
  readonly #children: readonly Future[];
  _isCancelRequested = false;

  /** `children`: one for each slot; `members`: each once. */
  constructor(loop: Loop, children: readonly Future[], members: readonly Future[]) {
    super(loop);
    this.#children = children;
    const { probe } = machine();
    probe.created(this);
    for (const member of members) probe.memberAdded(this, member);
  }

  override get _kind(): Kind {
    return KIND;
  }

  override cancel(message?: string): boolean {
    if (this.done()) return false;
    machine().probe.cancelRequested(this, message);
    let isAccepted = false;
    for (const child of this.#children) if (child.cancel(message)) isAccepted = true;
    if (isAccepted) this._isCancelRequested = true;
    return isAccepted;
  }
}

function resultOrError(child: Future): unknown {
  child._markRetrieved();
  const outcome = child._outcome!;
  switch (outcome.type) {
    case "value":
      return outcome.value;
    case "error":
      return outcome.error;
    case "cancelled":
      return new CancelledError(child._lastCancelMessage ?? "");
  }
}

function isOptions(value: unknown): value is GatherOptions {
  return isPlainObject(value);
}

/**
 * Runs the awaitables concurrently: coroutines become tasks now, awaited or not, in argument order. The future it returns
 * gives their results in argument order, or the first error (the others go on), or with `returnExceptions` the errors
 * among the results. Errors: TypeError for what is no awaitable, ValueError for a future of another loop.
 */
export function gather(...args: (Awaitable | GatherOptions)[]): Future<unknown[]> {
  const last = args.at(-1);
  const options: GatherOptions = isOptions(last) ? last : {};
  const awaitables = (isOptions(last) ? args.slice(0, -1) : args) as Awaitable[];
  checkOptions("gather", options, ["returnExceptions", "loop"]);
  const { returnExceptions = false } = options;
  let { loop } = options;
  if (awaitables.length === 0) {
    const outer = new Future<unknown[]>(loop ?? getEventLoop());
    outer.setResult([]);
    return outer;
  }

  // The same object twice is one child in two slots.
  const childOf = new Map<Awaitable, Future>();
  const members: Future[] = [];
  for (const awaitable of awaitables) {
    requireHashable(awaitable);
    if (childOf.has(awaitable)) continue;
    const child = futureOf(awaitable, loop ?? undefined);
    loop ??= child._loop as Loop;
    if (!isFuture(awaitable)) letDropQuietly(child);
    childOf.set(awaitable, child);
    members.push(child);
  }
  const isEachOnce = members.length === awaitables.length;
  const children = isEachOnce ? members : awaitables.map((awaitable) => childOf.get(awaitable)!);
  const outer = new GatherFuture(loop!, children, members);
  const waker = new LibraryWaker(onChildDone);
  let endedCount = 0;

  function onChildDone(child: Future): void {
    endedCount++;
    const outcome = child._outcome!;
    if (outer.done()) return child._markRetrieved();
    if (!returnExceptions && outcome.type !== "value") {
      child._markRetrieved();
      return outer._fail(outcome.type === "cancelled" ? child._cancelledError() : outcome.error);
    }
    if (endedCount < members.length) return;
    const results = children.map(resultOrError);
    // With the message of the last child, whichever ended last.
    if (outer._isCancelRequested) outer._fail(children.at(-1)!._cancelledError());
    else outer.setResult(results);
  }

  const finished: Future[] = [];
  for (const child of members) {
    if (child.done()) finished.push(child);
    else child._addWaker(waker);
  }
  for (const child of finished) onChildDone(child);
  return outer;
}
