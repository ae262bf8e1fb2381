// Waits for some of several futures. Source: CPython Lib/asyncio/tasks.py, `wait`.
import {
  type Body,
  Coroutine,
  type Future,
  machine,
  microsOf,
  typeName,
  ValueError,
  type Waitable,
  type Kind,
} from "../../engine/index.ts";
import { requireHashable, requireIterable, requireMethod, requireSeconds } from "../builtins/arguments.ts";
import { getRunningLoop } from "./current-loop.ts";
import { isFuture } from "./futures.ts";
import { checkOptions, coroutineFunction } from "../builtins/library.ts";
import { itemsIn, openSet } from "../builtins/open-set.ts";

const KIND: Kind = { name: "wait", role: "group", lack: "end" };

export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";
type ReturnWhen = typeof FIRST_COMPLETED | typeof FIRST_EXCEPTION | typeof ALL_COMPLETED;

interface WaitOptions {
  /** Seconds; null for as long as it takes. */
  timeout?: number | null;
  returnWhen?: ReturnWhen;
}

/** What the picture shows as the thing that is waited for. */
class WaitGroup implements Waitable {
  _id = 0;
  readonly _kind = KIND;
}

function* body(
  futures: ReadonlySet<Future>,
  timeout: number | null,
  returnWhen: ReturnWhen,
): Body<[done: Set<Future>, pending: Set<Future>]> {
  const loop = getRunningLoop();
  const { probe, clock } = machine();
  const group = new WaitGroup();
  probe.created(group);
  for (const future of futures) probe.memberAdded(group, future);
  if (timeout !== null) requireSeconds(timeout);
  const due = timeout === null ? null : clock.now() + microsOf(timeout);
  const waiter = loop._createWaiter(group, due);
  const release = () => {
    if (!waiter.done()) waiter.setResult(undefined);
  };
  const timer = timeout === null ? null : loop._scheduleAfterInternal(timeout, release, undefined);
  let left = futures.size;
  const onDone = (future: Future): void => {
    left--;
    if (left > 0 && returnWhen !== FIRST_COMPLETED) {
      if (returnWhen !== FIRST_EXCEPTION || future._outcome?.type !== "error") return;
      future._markRetrieved();
    }
    timer?.cancel();
    release();
  };
  const wakers = [...futures].map((future) => [future, future._whenDone(onDone)] as const);
  try {
    yield waiter;
  } finally {
    timer?.cancel();
    for (const [future, waker] of wakers) future._forget(waker);
  }
  const all = [...futures];
  return [openSet(all.filter((future) => future.done())), openSet(all.filter((future) => !future.done()))];
}

const waitBody = coroutineFunction("wait", function* (fs: Iterable<Future>, options: WaitOptions) {
  checkOptions("wait", options, ["timeout", "returnWhen"]);
  const { timeout = null, returnWhen = ALL_COMPLETED } = options;
  if (isFuture(fs) || fs instanceof Coroutine)
    throw new TypeError(`expect a list of futures, not ${typeName(fs)}`);
  // None is as empty as an empty list.
  const given = (fs as unknown) ?? [];
  requireIterable(given);
  const futures: ReadonlySet<unknown> = new Set(itemsIn(given));
  if (futures.size === 0) throw new ValueError("Set of Tasks/Futures is empty.");
  if (![FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(returnWhen)) {
    throw new ValueError(`Invalid returnWhen value: ${returnWhen as string}`);
  }
  futures.forEach(requireHashable);
  if ([...futures].some((future) => future instanceof Coroutine))
    throw new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
  futures.forEach((future) => {
    requireMethod(future, "addDoneCallback");
  });
  return yield* body(futures as ReadonlySet<Future>, timeout, returnWhen);
});

/**
 * Waits until all futures are done, or the first one, or the first failure, or the timeout. Gives those done and those
 * pending; raises no error of theirs and cancels nothing. Errors: TypeError for coroutines, ValueError for none at all.
 */
export function wait(
  fs: Iterable<Future>,
  options: WaitOptions = {},
): Coroutine<[done: Set<Future>, pending: Set<Future>]> {
  return waitBody(fs, options);
}
