// Reads from its stack trace where in the program an error arose.
import { PROGRAM_URL } from "../compile/contract.ts";
import { findPosition } from "../compile/positions.ts";

const FRAME = new RegExp(`${PROGRAM_URL.replace(".", "\\.")}[^:\\n]*:(\\d+):(\\d+)`, "g");

/** An error, and no proxy of the program's that throws when it is asked. */
export function isError(value: unknown): value is Error {
  try {
    return value instanceof Error;
  } catch {
    return false;
  }
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds places by the positions of a compiled program, whose code begins on line 1 of its script. `deepest`: what is nested deepest
 * in it, where V8 ran out of stack while it read what it was to run.
 */
export function errorLocator(positions: Int32Array, deepest: Place | null): (error: unknown) => Place | null {
  return (error) => {
    if (!isError(error)) return null;
    let stack: unknown;
    try {
      ({ stack } = error);
    } catch {
      return null;
    }
    if (typeof stack !== "string") return null;
    for (const [, line, column] of stack.matchAll(FRAME)) {
      // Lines beyond the program are the runtime's, which shares the script.
      const place = findPosition(positions, Number(line), Number(column) - 1);
      if (place !== null) return place;
    }
    return stack.startsWith("RangeError: Maximum call stack size exceeded") ? deepest : null;
  };
}
