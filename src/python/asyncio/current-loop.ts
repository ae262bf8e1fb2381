// Says which loop a call without one means. Source: CPython Lib/asyncio/events.py.
import { current, EventLoop, RuntimeError, typeName } from "../../engine/index.ts";
import type { Loop } from "./loop.ts";

/** The loop running in this thread. Errors: RuntimeError if there is none. */
export function getRunningLoop(): Loop {
  if (current.loop === null) throw new RuntimeError("no running event loop");
  return current.loop as Loop;
}

/** The running loop, else the one that was set in this thread. Errors: RuntimeError if there is neither. */
export function getEventLoop(): Loop {
  const { loop, thread } = current;
  const found = loop ?? thread!.setLoop;
  if (found === null) throw new RuntimeError(`There is no current event loop in thread '${thread!.name}'.`);
  return found as Loop;
}

/** What `getEventLoop` gives in this thread outside a running loop. It runs nothing. */
export function setEventLoop(loop: Loop | null): void {
  if (loop != null && !(loop instanceof EventLoop))
    throw new TypeError(`an event loop or null was expected, got ${typeName(loop)}`);
  current.thread!.setLoop = loop;
}
