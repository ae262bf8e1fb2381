// Names the locks, queues and futures of a program after the variables that hold them.
import { Condition } from "../python/asyncio/condition.ts";
import { Queue } from "../python/asyncio/queue.ts";
import { TaskGroup } from "../python/asyncio/task-group.ts";
import { Queue as ThreadQueue } from "../python/queue/index.ts";
import { Condition as ThreadCondition } from "../python/threading/condition.ts";
import { ThreadPrimitive } from "../python/threading/thread-line.ts";
import { Primitive } from "../python/asyncio/wait-line.ts";
import { Future, machine, type Subject, Task } from "../engine/index.ts";
import { isProxy } from "./proxies.ts";

const names = new WeakMap<object, string>();

/** What the program calls one of those objects; undefined for another one, or if it has no name. */
export function nameOfThing(value: object): string | undefined {
  return names.get(value);
}

function isNameable(value: unknown): value is Subject {
  if (typeof value !== "object" || value === null || isProxy(value)) return false;
  const isFuture = value instanceof Future && !(value instanceof Task);
  return (
    isFuture || value instanceof Primitive || value instanceof ThreadPrimitive || value instanceof TaskGroup
  );
}

/** Gives the value back; the picture calls it by that name if it is one of those objects. */
export function named<T>(name: string, value: T): T {
  if (!isNameable(value)) return value;
  const { probe } = machine();
  probe.named(value, name);
  names.set(value, name);
  if (value instanceof Queue || value instanceof ThreadQueue) probe.named(value._allDone, name);
  const isCondition = value instanceof Condition || value instanceof ThreadCondition;
  // A lock that it was given may have a name already.
  if (isCondition && !names.has(value._guard)) probe.named(value._guard, name);
  return value;
}
