// Names the locks, queues and futures of a program after the variables that hold them.
import { Queue } from "../python/asyncio/queue.ts";
import { TaskGroup } from "../python/asyncio/task-group.ts";
import { Queue as ThreadQueue } from "../python/queue/index.ts";
import { ThreadPrimitive } from "../python/threading/thread-line.ts";
import { Primitive } from "../python/asyncio/wait-line.ts";
import { Future, machine, type Subject, Task } from "../engine/index.ts";

function isNameable(value: unknown): value is Subject {
  if (typeof value !== "object" || value === null) return false;
  const isFuture = value instanceof Future && !(value instanceof Task);
  return (
    isFuture || value instanceof Primitive || value instanceof ThreadPrimitive || value instanceof TaskGroup
  );
}

/** Gives the value back; the picture calls it by that name if it is one of those objects. */
export function named<T>(name: string, value: T): T {
  const { probe } = machine();
  if (isNameable(value)) probe.named(value, name);
  if (value instanceof Queue || value instanceof ThreadQueue) probe.named(value._allDone, name);
  return value;
}
