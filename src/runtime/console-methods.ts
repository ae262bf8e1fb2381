// What a console can do: all of Node's methods, on the program's clock. Source: Node lib/internal/console/constructor.js.
import { machine, type Stream } from "../engine/index.ts";
import { tableOf } from "./console-table.ts";
import { formatLog } from "./format-log.ts";
import { inspect, type InspectOptions } from "./inspect.ts";

/** Where a console prints, without the last line's end. */
export type Print = (stream: Stream, text: string) => void;

/** Where the program is, as `file:line:column`; null if that is nowhere in its source. */
export type PlaceOf = () => string | null;

/** Seconds, or minutes and hours, as Node tells them. */
function durationText(ms: number): string {
  if (ms < 1_000) return `${Number(ms.toFixed(3))}ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(3)}s`;
  const hours = Math.floor(ms / 3_600_000);
  const minutes = Math.floor((ms % 3_600_000) / 60_000);
  const seconds = ((ms % 60_000) / 1_000).toFixed(3).padStart(6, "0");
  return hours > 0
    ? `${hours}:${String(minutes).padStart(2, "0")}:${seconds} (h:mm:ss.mmm)`
    : `${minutes}:${seconds} (m:ss.mmm)`;
}

interface DirOptions {
  readonly depth?: number | null;
  readonly showHidden?: boolean;
  readonly maxArrayLength?: number | null;
  readonly maxStringLength?: number | null;
  readonly breakLength?: number;
}

/** More is not written out, whatever a program asks for. */
const MOST_ITEMS = 10_000;
const MOST_CHARACTERS = 1_000_000;

/** Null asks for all there is. */
const capped = (asked: number | null, most: number): number => Math.min(Math.max(0, asked ?? most), most);

function optionsOf(given: DirOptions | null): Partial<InspectOptions> {
  const { depth, showHidden, maxArrayLength, maxStringLength, breakLength } = given ?? {};
  return {
    ...(depth === undefined ? {} : { depth: depth ?? Infinity }),
    ...(showHidden === undefined ? {} : { withHidden: showHidden }),
    ...(maxArrayLength === undefined ? {} : { items: capped(maxArrayLength, MOST_ITEMS) }),
    ...(maxStringLength === undefined ? {} : { stringLength: capped(maxStringLength, MOST_CHARACTERS) }),
    ...(breakLength === undefined ? {} : { lineLength: capped(breakLength, MOST_CHARACTERS) }),
  };
}

/** Each has groups, counts and stopwatches of its own. */
export function consoleMethods(printed: Print, placeOf: PlaceOf) {
  let indent = "";
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();

  function print(stream: Stream, text: string): void {
    printed(stream, indent === "" ? text : indent + text.replaceAll("\n", `\n${indent}`));
  }
  const out = (values: readonly unknown[]): void => {
    print("stdout", formatLog(values));
  };
  const err = (values: readonly unknown[]): void => {
    print("stderr", formatLog(values));
  };
  const warn = (text: string): void => {
    print("stderr", `Warning: ${text}`);
  };
  const now = (): number => machine().clock.read() / 1_000;
  const printTimer = (method: string, label: string, data: readonly unknown[]): void => {
    const since = timers.get(label);
    if (since === undefined) warn(`No such label '${label}' for console.${method}()`);
    else out(["%s: %s", label, durationText(now() - since), ...data]);
  };

  // Methods without `this`: programs pass them on as functions.
  const methods = {
    log(...values: unknown[]): void {
      out(values);
    },
    warn(...values: unknown[]): void {
      err(values);
    },
    dir(value: unknown, how: DirOptions | null = null): void {
      print("stdout", inspect(value, optionsOf(how)));
    },
    time(name: unknown = "default"): void {
      const label = String(name);
      if (timers.has(label)) warn(`Label '${label}' already exists for console.time()`);
      else timers.set(label, now());
    },
    timeEnd(name: unknown = "default"): void {
      const label = String(name);
      printTimer("timeEnd", label, []);
      timers.delete(label);
    },
    timeLog(name: unknown = "default", ...data: unknown[]): void {
      printTimer("timeLog", String(name), data);
    },
    trace(...values: unknown[]): void {
      const text = values.length > 0 ? `: ${formatLog(values)}` : "";
      const place = placeOf();
      print("stderr", `Trace${text}${place === null ? "" : `\n    at ${place}`}`);
    },
    assert(condition: unknown, ...values: unknown[]): void {
      if (condition) return;
      if (values.length === 0) err(["Assertion failed"]);
      else err([`Assertion failed: ${String(values[0])}`, ...values.slice(1)]);
    },
    clear(): void {
      // Node clears a terminal; what a program has printed here stays on record.
    },
    count(name: unknown = "default"): void {
      const label = String(name);
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      out([`${label}: ${count}`]);
    },
    countReset(name: unknown = "default"): void {
      const label = String(name);
      if (!counts.delete(label)) warn(`Count for '${label}' does not exist`);
    },
    group(...values: unknown[]): void {
      if (values.length > 0) out(values);
      indent += "  ";
    },
    groupEnd(): void {
      indent = indent.slice(2);
    },
    table(data: unknown, columns?: readonly string[]): void {
      if (columns !== undefined && !Array.isArray(columns))
        throw new TypeError('The "properties" argument must be an instance of Array');
      const table = tableOf(data, columns);
      if (table === null) out([data]);
      else print("stdout", table);
    },
    debug(...values: unknown[]): void {
      out(values);
    },
    info(...values: unknown[]): void {
      out(values);
    },
    dirxml(...values: unknown[]): void {
      out(values);
    },
    error(...values: unknown[]): void {
      err(values);
    },
    groupCollapsed(...values: unknown[]): void {
      methods.group(...values);
    },
  };
  return methods;
}

/** Gives an object methods that can be listed and replaced, as Node's consoles have them. */
export function addMethods(target: object, methods: object): void {
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: true });
}
