// Names the types of values for messages, in the words of the language that programs are written in.
import { Coroutine } from "./coroutine.ts";

/** What a value is, as messages say it: "string", "null", "Array", "Task". */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  if (value instanceof Coroutine) return "coroutine";
  try {
    return (value.constructor as { name?: string } | undefined)?.name || "Object";
  } catch {
    return "Object";
  }
}
