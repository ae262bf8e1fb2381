// Remembers which functions an error passed through, and what was being handled when it was raised, as Python does.
import type { Code, Frame } from "./coroutine.ts";
import { current } from "./current.ts";

/** One line of a traceback: a function and the `await` in it through which an error passed. */
export interface TracebackEntry {
  readonly code: Code;
  readonly site: number;
}

interface Noted extends TracebackEntry {
  readonly frame: Frame;
}

const tracebacks = new WeakMap<object, Noted[]>();

/** An error leaves a frame; the library's own frames are passed over. */
export function noteTraceback(error: unknown, frame: Frame): void {
  if (frame._code.isLibrary || typeof error !== "object" || error === null) return;
  let entries = tracebacks.get(error);
  if (entries === undefined) tracebacks.set(error, (entries = []));
  // A frame that is entered again (a second await of a failed future), or that has handled it, says nothing new.
  if (entries.at(-1)?.frame !== frame) entries.push({ code: frame._code, site: frame._site, frame });
}

function runningFrame(): Frame | null {
  return (current.lane as { readonly _top?: Frame | null } | null)?._top ?? null;
}

interface Handled {
  readonly error: unknown;
}

/** What each frame is handling, the innermost last; where none runs, what the lane or thread is. */
const handledBy = new WeakMap<object, Handled[]>();

function runningHandler(): object | null {
  return runningFrame() ?? current.lane ?? current.thread;
}

/** An error is being handled, and may go no further. `isAsync`: by the frame that runs, not by a function that it called. */
export function noteHandling(error: unknown, isAsync: boolean): void {
  const frame = runningFrame();
  if (isAsync && frame !== null) noteTraceback(error, frame);
  const handler = runningHandler();
  if (handler === null) return;
  const handled = handledBy.get(handler);
  if (handled === undefined) handledBy.set(handler, [{ error }]);
  else handled.push({ error });
}

/** What was being handled last is handled. */
export function noteHandled(): void {
  const handler = runningHandler();
  if (handler !== null) handledBy.get(handler)?.pop();
}

/** Python's `sys.exception()`: what is being handled by what runs, or by the nearest frame that awaits it. */
export function handledError(): Handled | null {
  const handler = runningHandler();
  const own = handler === null ? undefined : handledBy.get(handler)?.at(-1);
  if (own !== undefined) return own;
  for (let frame = runningFrame()?._awaiter ?? null; frame !== null; frame = frame._awaiter) {
    const handled = handledBy.get(frame)?.at(-1);
    if (handled !== undefined) return handled;
  }
  return null;
}

/** The functions that an error passed through, innermost first, each with the `await` it left by. */
export function tracebackOf(error: unknown): readonly TracebackEntry[] {
  return (typeof error === "object" && error !== null && tracebacks.get(error)) || [];
}

/** What was being handled when an error was raised; null for one that hides it, as Python's `raise ... from None` does. */
const contexts = new WeakMap<object, unknown>();

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** True if `other` is the error itself, or was being handled when it was raised, however far back. */
function isInChain(error: unknown, other: unknown): boolean {
  for (let each = error; isObject(each); each = contexts.get(each)) if (each === other) return true;
  return false;
}

/**
 * An error leaves the handler of another one: that is where the chain of what led to it began.
 * Source: CPython Python/errors.c, `_PyErr_SetObject`.
 */
export function noteContext(error: unknown, handled: unknown): void {
  if (handled === undefined || isInChain(error, handled) || isInChain(handled, error)) return;
  for (let each = error; isObject(each); each = contexts.get(each)) {
    if (contexts.has(each)) continue;
    contexts.set(each, handled);
    return;
  }
}

/** Gives the error another context than the one that it had; null hides what it was raised in. */
export function setContext(error: object, handled: unknown): void {
  contexts.set(error, handled);
}

/** What was being handled when an error was raised; undefined if that is not known, null if it is not to be told. */
export function contextOf(error: unknown): unknown {
  return isObject(error) ? contexts.get(error) : undefined;
}
