// Makes the `console` of a program, whose lines become events of the trace.
// Source: Node lib/internal/console/constructor.js and global.js.
import { machine } from "../engine/index.ts";
import { consoleClass } from "./console-class.ts";
import { addMethods, consoleMethods, type PlaceOf, type Print } from "./console-methods.ts";

export interface ConsoleOptions {
  /** Characters that may be printed; then `onCapped` is called once and the rest is dropped. */
  readonly maxCharacters: number;
  readonly onCapped: () => void;
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
export function createConsole({ maxCharacters, onCapped, place }: ConsoleOptions): ProgramConsole {
  let left = maxCharacters;
  const print: Print = (stream, text) => {
    if (left < 0) return;
    left -= text.length + 1;
    if (left < 0) onCapped();
    else machine().probe.printed(stream, text);
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
