// Python's str(): a text as it is, an error by its message, all else as repr() has it.
import { repr } from "./repr.ts";

export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value instanceof Error ? value.message : repr(value);
}
