// Python's repr(), for programs that print lists, None and exceptions as their Python twins do.
import { Coroutine, Future, Task } from "../engine/index.ts";

/** How deep nested values are written out; deeper ones become "...". */
const MAX_DEPTH = 20;

function reprString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text
    .replace(/\\/g, "\\\\")
    .replace(/\n/g, "\\n")
    .replace(/\r/g, "\\r")
    .replace(/\t/g, "\\t")
    .replaceAll(quote, `\\${quote}`);
  return quote + body + quote;
}

function reprNumber(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return Object.is(value, -0) ? "-0.0" : String(value);
}

function reprError(error: Error, depth: number): string {
  const { exceptions } = error as { exceptions?: readonly unknown[] };
  const { name } = error.constructor as { name: string };
  if (!Array.isArray(exceptions))
    return error.message === "" ? `${name}()` : `${name}(${reprString(error.message)})`;
  const title = error.message.replace(/ \(\d+ sub-exceptions?\)$/, "");
  return `${name}(${reprString(title)}, ${write(exceptions, depth)})`;
}

function reprFuture(future: Future): string {
  const { outcome } = future;
  const state = outcome === null ? "pending" : outcome.type === "cancelled" ? "cancelled" : "finished";
  const words = [future instanceof Task ? "Task" : "Future", state];
  if (future instanceof Task) words.push(`name=${reprString(future.getName())}`, `coro=<${future.label}()>`);
  if (outcome?.type === "value") words.push(`result=${write(outcome.value, 1)}`);
  if (outcome?.type === "error") words.push(`exception=${write(outcome.error, 1)}`);
  return `<${words.join(" ")}>`;
}

function writeAll(values: Iterable<unknown>, depth: number): string {
  return Array.from(values, (value) => write(value, depth + 1)).join(", ");
}

function writePairs(pairs: Iterable<readonly [unknown, unknown]>, depth: number): string {
  return Array.from(pairs, ([key, value]) => `${write(key, depth + 1)}: ${write(value, depth + 1)}`).join(
    ", ",
  );
}

function write(value: unknown, depth: number): string {
  if (value === undefined || value === null) return "None";
  switch (typeof value) {
    case "boolean":
      return value ? "True" : "False";
    case "number":
      return reprNumber(value);
    case "string":
      return reprString(value);
    case "function":
      return `<function ${value.name}>`;
    case "object":
      break;
    default:
      return String(value);
  }
  if (depth > MAX_DEPTH) return "...";
  if (Array.isArray(value)) return `[${writeAll(value, depth)}]`;
  if (value instanceof Error) return reprError(value, depth);
  if (value instanceof Set) return value.size > 0 ? `{${writeAll(value, depth)}}` : "set()";
  if (value instanceof Map) return `{${writePairs(value, depth)}}`;
  if (value instanceof Future) return reprFuture(value as Future);
  if (value instanceof Coroutine) return `<coroutine object ${value.code.name}>`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null)
    return `{${writePairs(Object.entries(value), depth)}}`;
  return `<${(value.constructor as { name: string }).name} object>`;
}

/** Python's `repr()` of plain values, lists, errors, tasks: `['a', True, None, ValueError('x')]`. */
export function repr(value: unknown): string {
  return write(value, 0);
}
