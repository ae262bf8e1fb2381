// Makes the `console` of a program, whose lines become events of the trace.
// Source: Node lib/internal/console/constructor.js and global.js.
import { machine } from "../engine/index.ts";
import { consoleClass } from "./console-class.ts";
import { addMethods, consoleMethods, type PlaceOf, type Print } from "./console-methods.ts";
import type { PrintRoom } from "./run-bounds.ts";

export interface ConsoleOptions {
  /** Null: whatever is printed has room. */
  readonly room: PrintRoom | null;
  readonly place: PlaceOf;
}

/** What others than the program use of it; they take these methods before it runs. */
export interface ProgramConsole {
  readonly log: (...values: unknown[]) => void;
  readonly error: (...values: unknown[]) => void;
}

/** A console of V8's own prints for an inspector only, which nobody has attached: so do these. */
const printsNothing: Print = () => undefined;

/** What V8 adds to a console, and Node takes over. */
const OF_THE_INSPECTOR = {
  profile(): void {
    // Nothing to do.
  },
  profileEnd(): void {
    // Nothing to do.
  },
  timeStamp(): void {
    // Nothing to do.
  },
  context(): object {
    const context = {};
    addMethods(
      context,
      consoleMethods(printsNothing, () => null),
    );
    return context;
  },
  createTask(name?: unknown): { run(fn: () => unknown): unknown } {
    if (typeof name !== "string" || name === "")
      throw new Error("First argument must be a non-empty string.");
    return {
      run(fn) {
        if (typeof fn !== "function") throw new Error("First argument must be a function.");
        return fn();
      },
    };
  },
};

/** A program may change it as it likes: nothing of ours uses it. */
export function createConsole({ room, place }: ConsoleOptions): ProgramConsole {
  const print: Print = (stream, text) => {
    if (room === null || room.take(text.length + 1)) machine().probe.printed(stream, text);
  };
  const console = Object.create({}) as ProgramConsole;
  addMethods(console, {
    ...consoleMethods(print, place),
    Console: consoleClass(place),
    ...OF_THE_INSPECTOR,
  });
  Object.defineProperty(console, Symbol.toStringTag, { value: "console", configurable: true });
  return console;
}
