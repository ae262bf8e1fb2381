// Makes the `console` of a program, whose lines become events of the trace.
import { machine, type Stream } from "../engine/index.ts";
import { formatLog, inspect } from "./inspect.ts";

export interface ConsoleOptions {
  /** Characters that may be printed; then `onCapped` is called once and the rest is dropped. */
  readonly maxCharacters: number;
  readonly onCapped: () => void;
}

/** `log`, `info`, `debug` print on stdout, `error`, `warn`, `trace` on stderr, as in Node. */
export function createConsole(
  options: ConsoleOptions,
): Readonly<Record<string, (...values: unknown[]) => void>> {
  let left = options.maxCharacters;
  let indent = "";
  const counts = new Map<string, number>();

  function print(stream: Stream, text: string): void {
    if (left < 0) return;
    left -= text.length + 1;
    if (left < 0) return options.onCapped();
    machine().probe.printed(stream, indent === "" ? text : indent + text.replaceAll("\n", `\n${indent}`));
  }
  const out = (...values: unknown[]) => {
    print("stdout", formatLog(values));
  };
  const err = (...values: unknown[]) => {
    print("stderr", formatLog(values));
  };
  return Object.freeze({
    log: out,
    info: out,
    debug: out,
    dir: (value: unknown) => {
      print("stdout", inspect(value));
    },
    table: out,
    error: err,
    warn: err,
    trace: err,
    assert: (condition: unknown, ...values: unknown[]) => {
      if (!condition) print("stderr", `Assertion failed${values.length > 0 ? `: ${formatLog(values)}` : ""}`);
    },
    count: (label: unknown = "default") => {
      const count = (counts.get(String(label)) ?? 0) + 1;
      counts.set(String(label), count);
      print("stdout", `${String(label)}: ${count}`);
    },
    group: (...values: unknown[]) => {
      if (values.length > 0) out(...values);
      indent += "  ";
    },
    groupEnd: () => {
      indent = indent.slice(2);
    },
  });
}
