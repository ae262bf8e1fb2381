// Reads a method that is handed on; one of asyncio's objects stays with its object, as in Python.
import { EventLoop, Future, Handle } from "../engine/index.ts";
import { TaskGroup } from "../python/asyncio/task-group.ts";
import { Primitive } from "../python/asyncio/wait-line.ts";
import { ThreadPrimitive } from "../python/threading/thread-line.ts";
import { Thread } from "../python/threading/thread.ts";

const CLASSES = [Future, Handle, EventLoop, TaskGroup, Primitive, ThreadPrimitive, Thread];

type Fn = (...args: unknown[]) => unknown;

/** Of one object, the same method is the same function each time, so that it can be taken back. */
const bound = new WeakMap<object, Map<Fn, Fn>>();

function boundTo(object: object, fn: Fn): Fn {
  let methods = bound.get(object);
  if (methods === undefined) bound.set(object, (methods = new Map<Fn, Fn>()));
  let method = methods.get(fn);
  if (method === undefined) {
    method = Object.defineProperty((...args: unknown[]) => fn.apply(object, args), "name", {
      value: fn.name,
    });
    methods.set(fn, method);
  }
  return method;
}

/** `object.name`. Errors: those of reading it. */
export function method(object: unknown, name: string): unknown {
  const value = (object as Record<string, unknown>)[name];
  if (typeof value !== "function" || !CLASSES.some((each) => object instanceof each)) return value;
  return boundTo(object as object, value as Fn);
}
