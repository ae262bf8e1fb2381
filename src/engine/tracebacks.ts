// Remembers which functions an error passed through, as Python's tracebacks do.
import type { Code, Frame } from "./coroutine.ts";

/** One line of a traceback: a function and the `await` in it through which an error passed. */
export interface TracebackEntry {
  readonly code: Code;
  readonly site: number;
}

const tracebacks = new WeakMap<object, TracebackEntry[]>();

/** An error leaves a frame; the library's own frames are passed over. */
export function noteTraceback(error: unknown, frame: Frame): void {
  if (frame._code.isLibrary || typeof error !== "object" || error === null) return;
  let entries = tracebacks.get(error);
  if (entries === undefined) tracebacks.set(error, (entries = []));
  const last = entries.at(-1);
  // A frame that is entered again (a second await of a failed future) says nothing new.
  if (last?.code !== frame._code || last.site !== frame._site)
    entries.push({ code: frame._code, site: frame._site });
}

/** The functions that an error passed through, innermost first, each with the `await` it left by. */
export function tracebackOf(error: unknown): readonly TracebackEntry[] {
  return (typeof error === "object" && error !== null && tracebacks.get(error)) || [];
}
