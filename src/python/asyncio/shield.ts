// Protects an awaitable from the cancellation of its awaiter. Source: CPython Lib/asyncio/tasks.py, `shield`.
import { Future, type Kind, machine } from "../../engine/index.ts";
import type { Loop } from "./loop.ts";
import { futureOf } from "./futures.ts";
import type { Awaitable } from "../builtins/library.ts";

const KIND: Kind = { name: "shield", role: "group", lack: "end" };

class ShieldFuture<T> extends Future<T> {
  constructor(loop: Loop, inner: Future<T>) {
    super(loop);
    machine().probe.created(this);
    machine().probe.memberAdded(this, inner);
  }

  override get _kind(): Kind {
    return KIND;
  }
}

/** A future that ends as the inner one does; cancelling it leaves the inner one running. */
export function shield<T>(awaitable: Awaitable<T>): Future<T> {
  const inner = futureOf(awaitable);
  if (inner.done()) return inner;
  const loop = inner._loop as Loop;
  const outer = loop._futureFrom(() => new ShieldFuture<T>(loop, inner));

  const callback = inner._whenDone(() => {
    const outcome = inner._outcome!;
    if (outer.cancelled()) return inner._markRetrieved();
    if (outcome.type === "cancelled") outer.cancel();
    else if (outcome.type === "error") {
      inner._markRetrieved();
      outer._fail(outcome.error);
    } else outer.setResult(outcome.value);
  });
  outer._whenDone(() => {
    if (!inner.done()) inner._forget(callback);
  });
  return outer;
}
