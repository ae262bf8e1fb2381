// Runs the stack of frames of a task or thread: awaiting a coroutine is a call, not an iteration of the loop.
//
// Why a stack of frames?
//
// A program of asyncio is full of awaits at which nothing waits. `await fetch(url)` calls a function, which awaits another
// one, which awaits a socket: only the last of them is a wait. CPython runs the first two inside the step of the task,
// like any call, and nothing else gets a chance in between. Much of what people get wrong about asyncio hangs on this
// (an await is no promise to let others run), so it has to be exact here, and it has to be seen.
//
// A coroutine is a generator that yields what it awaits. If that is another coroutine, somebody has to run it and send its
// result back. We looked at four ways:
//
// - Native async functions. Each await costs ticks of the host's microtask queue, whose order is not ours; nobody can stop
//   between two of them, throw a CancelledError into one, or run it again in the same way.
// - One promise or callback for each await, on a queue of our own. That is ECMAScript's order (see async-call.ts), not
//   Python's: a task would let others run at every await.
// - `yield*`, as CPython's `await` is a `yield from`. The order is right, and the language does the work. But a resumption
//   then goes down through all the generators from the outermost one: a wait below a thousand calls costs a thousand
//   steps (in C they are cheap, here they are not), and the depth of a program is that of the host's stack, which belongs to
//   the page. And nothing is seen: which functions a task stands in, and at which awaits, is known to the host only.
// - A stack of our own. The lane holds the innermost frame, each frame knows the one that awaits it, and `advance` is a loop
//   that pushes at an await of a coroutine and pops at its end. A resumption costs the same at any depth.
//
// It is the last one. What we get for it: the stack is data. The picture shows calls within a task, `siteOf` says where a
// task stands, a traceback is what `advance` notes while an error pops frames, and a task can be stopped in mid-step (a
// blocking call stops its thread) and go on later, since no frame of the host lies in between.
//
// What it costs: an object for each call, and an entry into a generator for each frame that a result or error passes through
// (`npm run bench:engine` measures it). And `advance` must do what the language would have done: a frame is left in the
// same order, with the same errors, as a `yield*` would leave it. Async generators are frames too (async-generator.ts); what they
// `yield` is told from what they await by `current.op`. The depth of a program is no longer bounded by the host's stack, so
// endless recursion is ended here, as CPython ends it.
import { Awaited, BARE_YIELD, FrameStep, NEXT, THROW, ThreadOperation } from "./awaitable.ts";
import { Blocking, Coroutine, type Frame } from "./coroutine.ts";
import { AWAIT, current, machine, YIELD } from "./current.ts";
import type { Lane } from "./probe.ts";
import { CancelledError, RecursionError } from "./errors.ts";
import { isPromise } from "./promise.ts";
import { noteTraceback } from "./tracebacks.ts";
import { ANYTHING } from "./touched.ts";
import { typeName } from "./type-names.ts";

/** CPython's limit of 1000, less the seven frames that stand below a task of `asyncio.run`. */
const MAX_DEPTH = 993;

/** What has a stack of frames. */
export interface Stack {
  _top: Frame | null;
}

export const RETURNED = 0;
export const THREW = 1;
export const SUSPENDED = 2;

/** How `advance` came back. One record, reused, since it is made for every step of every task. */
export const step: { kind: number; value: unknown } = { kind: RETURNED, value: undefined };

/**
 * Runs the frame on top of the stack, and every frame it awaits or returns to, until the bottom one ends or something
 * has to be waited for. The result is in `step`: RETURNED with the value, THREW with the error, or SUSPENDED with what
 * is awaited (an Awaited that is not done, a promise, BARE_YIELD, or a ThreadOperation).
 */
export function advance(lane: Lane & Stack, mode: number, value: unknown): void {
  for (;;) {
    const frame = lane._top!;
    let result: IteratorResult<unknown, unknown>;
    try {
      current.site = frame._site;
      if (frame._code.keepsToLoop !== true) current.touched |= ANYTHING;
      if (mode === NEXT) result = frame._body.next(value);
      else if (mode === THROW) result = frame._body.throw(value);
      else result = frame._body.return(value);
    } catch (error) {
      mode = THROW;
      value = error;
      noteTraceback(error, frame);
      frame._ended();
      if (!pop(lane, frame, THROW, error)) return finish(THREW, error);
      continue;
    }
    if (result.done === true) {
      mode = NEXT;
      value = frame._returned(result.value);
      frame._ended();
      if (!pop(lane, frame, NEXT, value)) return finish(RETURNED, value);
      continue;
    }
    const awaited = result.value;
    if (current.op === YIELD) {
      current.op = AWAIT;
      try {
        value = frame._yielded(awaited);
        mode = NEXT;
      } catch (error) {
        value = error;
        mode = THROW;
      }
      if (!pop(lane, frame, mode, value)) return finish(mode === NEXT ? RETURNED : THREW, value);
      continue;
    }
    if (!frame._code.isLibrary) frame._site = current.site;
    if (awaited instanceof Awaited) {
      if (!awaited.done()) return finish(SUSPENDED, awaited);
      try {
        value = awaited.result();
        mode = NEXT;
      } catch (error) {
        mode = THROW;
        value = error;
      }
      continue;
    }
    if (awaited === BARE_YIELD || awaited instanceof ThreadOperation || isPromise(awaited))
      return finish(SUSPENDED, awaited);
    try {
      if (awaited instanceof Coroutine || awaited instanceof Blocking) {
        awaited._start();
        if (awaited instanceof Coroutine && awaited._isBareYield) {
          awaited._ended();
          return finish(SUSPENDED, BARE_YIELD);
        }
        push(lane, awaited);
        mode = NEXT;
        value = undefined;
      } else if (awaited instanceof FrameStep) {
        const resumption = awaited._begin();
        push(lane, resumption.frame);
        mode = resumption.mode;
        value = resumption.value;
      } else {
        throw new TypeError(
          `${typeName(awaited)} cannot be awaited: await takes a coroutine, a task, a future or a promise`,
        );
      }
    } catch (error) {
      mode = THROW;
      value = error;
    }
  }
}

function finish(kind: number, value: unknown): void {
  step.kind = kind;
  step.value = value;
}

/** Errors: RecursionError, and the frame is over before it has begun. */
function push(lane: Lane & Stack, frame: Frame): void {
  const awaiter = lane._top!;
  if (awaiter._depth >= MAX_DEPTH) {
    frame._ended();
    throw new RecursionError("maximum recursion depth exceeded");
  }
  frame._depth = awaiter._depth + 1;
  frame._awaiter = awaiter;
  lane._top = frame;
  if (!frame._code.isLibrary) machine().probe.entered(lane, frame);
}

function failureOf(error: unknown): "cancelled" | "error" {
  return error instanceof CancelledError ? "cancelled" : "error";
}

/** Takes the frame that has ended with `value` off the stack; false when it was the bottom one. */
function pop(lane: Lane & Stack, frame: Frame, mode: number, value: unknown): boolean {
  const { _awaiter: awaiter } = frame;
  lane._top = awaiter;
  frame._awaiter = null;
  if (awaiter === null) return false;
  if (frame._code.isLibrary) return true;
  machine().probe.left(lane, frame, mode === NEXT ? "value" : failureOf(value));
  return true;
}

/** The innermost place of the user's source at which a stack stands; 0 if it is in none. */
export function siteOf(stack: Stack): number {
  for (let frame = stack._top; frame !== null; frame = frame._awaiter)
    if (frame._site !== 0) return frame._site;
  return 0;
}
