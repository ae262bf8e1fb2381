// Makes `console.Console`, whose consoles print to what the program hands over. Source: Node lib/internal/console/constructor.js.
import { addMethods, consoleMethods, type PlaceOf } from "./console-methods.ts";

interface Writable {
  write(text: string): unknown;
}

interface Options {
  readonly stdout?: Writable;
  readonly stderr?: Writable;
  readonly ignoreErrors?: boolean;
}

function isWritable(value: unknown): value is Writable {
  return typeof (value as Partial<Writable> | null | undefined)?.write === "function";
}

/** Errors: TypeError for what nothing can be written to. */
function requireWritable(value: unknown, name: string): asserts value is Writable {
  if (!isWritable(value)) throw new TypeError(`Console expects a writable stream instance for ${name}`);
}

/** With `new` or without, of two streams or of options. */
export function consoleClass(placeOf: PlaceOf): unknown {
  return function Console(this: object, first?: Options | Writable, second?: Writable, third = true): object {
    const options = isWritable(first)
      ? { stdout: first, stderr: second, ignoreErrors: third }
      : (first ?? {});
    const { stdout, stderr = stdout, ignoreErrors = true } = options;
    requireWritable(stdout, "stdout");
    requireWritable(stderr, "stderr");
    const print = (stream: "stdout" | "stderr", text: string): void => {
      try {
        (stream === "stdout" ? stdout : stderr).write(`${text}\n`);
      } catch (error) {
        // That there is no room for another call is no error of the stream's.
        if (!ignoreErrors || error instanceof RangeError) throw error;
      }
    };
    const console = this instanceof Console ? this : (Object.create(Console.prototype as object) as object);
    addMethods(console, consoleMethods(print, placeOf));
    return console;
  };
}
