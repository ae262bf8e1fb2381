// Writes values as Python's repr() does, for programs that print lists, None and exceptions as their Python twins do.
import {
  AsyncGenerator,
  Blocking,
  Context,
  Coroutine,
  Future,
  Handle,
  SystemExit,
  Task,
  TimerHandle,
  typeName,
} from "../../engine/index.ts";

/** A library class says by this method how Python writes its objects. */
export const REPR: unique symbol = Symbol("repr");

interface Represented {
  [REPR](): string;
}

/** How deep nested values are written out; deeper ones become "...". */
const MAX_DEPTH = 20;
const MAX_BRIEF_LENGTH = 30;
const MAX_BRIEF_ITEMS = 6;
const MAX_BRIEF_LEVEL = 6;

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
  if (error instanceof SystemExit && typeof error.code === "number") return `${name}(${error.code})`;
  // `new Error("")` has a message, `new Error()` has none.
  if (!Array.isArray(exceptions))
    return Object.hasOwn(error, "message") ? `${name}(${reprString(error.message)})` : `${name}()`;
  const title = error.message.replace(/ \(\d+ sub-exceptions?\)$/, "");
  return `${name}(${reprString(title)}, ${write(exceptions, depth)})`;
}

const CLASS_NAMES: Readonly<Record<string, string>> = { task: "Task", gather: "_GatheringFuture" };

/** What Python calls the class of a future in what it prints about it. */
export function classNameOf(future: Future): string {
  return CLASS_NAMES[future._kind.name] ?? "Future";
}

/** What Python calls the class of a value. */
const PYTHON_NAMES: Readonly<Record<string, string>> = {
  undefined: "NoneType",
  null: "NoneType",
  boolean: "bool",
  bigint: "int",
  string: "str",
  Array: "list",
  Object: "dict",
  Map: "dict",
  Set: "set",
};

export function classNameIn(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
  const name = typeName(value);
  return PYTHON_NAMES[name] ?? name;
}

/** The futures whose text is being written: one that leads back to itself is "..." there. */
const beingWritten = new Set<Future>();

/** Source: CPython Lib/asyncio/base_futures.py and base_tasks.py, without the places of functions. */
function reprFuture(future: Future): string {
  if (beingWritten.has(future)) return "...";
  beingWritten.add(future);
  try {
    return textOfFuture(future);
  } finally {
    beingWritten.delete(future);
  }
}

function textOfFuture(future: Future): string {
  const { _outcome: outcome } = future;
  const words = [classNameOf(future), stateOf(future)];
  if (future instanceof Task) {
    words.push(`name=${reprString(future.getName())}`, `coro=<${future._label}()>`);
    if (future._awaiting !== null) words.push(`wait_for=${reprFuture(future._awaiting)}`);
  }
  if (outcome?.type === "value") words.push(`result=${brief(outcome.value, MAX_BRIEF_LEVEL)}`);
  if (outcome?.type === "error") words.push(`exception=${write(outcome.error, 1)}`);
  const callbacks = future._callbackNames;
  if (callbacks.length > 0) words.push(`cb=[${abridged(callbacks)}]`);
  return `<${words.join(" ")}>`;
}

function stateOf(future: Future): string {
  const { _outcome: outcome } = future;
  if (outcome !== null) return outcome.type === "cancelled" ? "cancelled" : "finished";
  return future instanceof Task && future.cancelling() > 0 ? "cancelling" : "pending";
}

function abridged(names: readonly string[]): string {
  if (names.length < 3) return names.join(", ");
  return `${names[0]}, <${names.length - 2} more>, ${names.at(-1)!}`;
}

/** The middle of a long text is left out. */
function clipped(text: string): string {
  return text.length > MAX_BRIEF_LENGTH ? `${text.slice(0, 13)}...${text.slice(-14)}` : text;
}

/** A result inside the text about its future is kept short. Source: CPython Lib/reprlib.py. */
function brief(value: unknown, level: number): string {
  if (typeof value === "string") {
    const head = reprString(value.slice(0, MAX_BRIEF_LENGTH));
    return head.length > MAX_BRIEF_LENGTH ? clipped(reprString(value)) : head;
  }
  if (Array.isArray(value)) {
    if (level === 0 && value.length > 0) return "[...]";
    const items = value.slice(0, MAX_BRIEF_ITEMS).map((item) => brief(item, level - 1));
    return `[${[...items, ...(value.length > MAX_BRIEF_ITEMS ? ["..."] : [])].join(", ")}]`;
  }
  return typeof value === "object" && value !== null ? clipped(write(value, 1)) : write(value, 1);
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
  const own = libraryText(value);
  if (own !== null) return own;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null)
    return `{${writePairs(Object.entries(value), depth)}}`;
  return `<${(value.constructor as { name: string }).name} object>`;
}

/** One of the library's own objects, as Python writes it but for its address; null for any other value. */
export function libraryText(value: object): string | null {
  if (value instanceof Future) return reprFuture(value as Future);
  if (value instanceof TimerHandle) return `<TimerHandle when=${value.when()} ${value._label}()>`;
  if (value instanceof Handle) return `<Handle ${value._label}()>`;
  if (value instanceof Coroutine) return `<coroutine object ${value._code.name}>`;
  if (value instanceof AsyncGenerator) return `<async_generator object ${value._code.name}>`;
  if (value instanceof Blocking) return `<blocking call ${value._code.name}>`;
  if (value instanceof Context) return "<_contextvars.Context object>";
  return REPR in value ? (value as Represented)[REPR]() : null;
}

/** Python's `repr()` of plain values, lists, errors, tasks: `['a', True, None, ValueError('x')]`. */
export function repr(value: unknown): string {
  return write(value, 0);
}
