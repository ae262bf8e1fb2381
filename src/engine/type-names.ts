// Names the types of values for messages, in Python's words.
import { Coroutine } from "./coroutine.ts";

const TYPE_NAMES: Readonly<Record<string, string>> = {
  undefined: "NoneType",
  boolean: "bool",
  bigint: "int",
  string: "str",
  Array: "list",
  Object: "dict",
  Map: "dict",
  Set: "set",
  AsyncGenerator: "async_generator",
};

/** The type of a value as messages name it: in Python's words where there is one. */
export function typeName(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
  if (typeof value !== "object") return TYPE_NAMES[typeof value] ?? typeof value;
  if (value === null) return "NoneType";
  if (value instanceof Coroutine) return "coroutine";
  try {
    const name = (value.constructor as { name?: string } | undefined)?.name || "Object";
    return TYPE_NAMES[name] ?? name;
  } catch {
    return typeof value;
  }
}
