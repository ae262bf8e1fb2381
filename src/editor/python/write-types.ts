// Writes the types that Python's annotations name, where they are the same thing in TypeScript.
import { textOfPath } from "./kinds.ts";
import type { Expression } from "./syntax.ts";

const TYPES: Readonly<Record<string, string>> = {
  str: "string",
  int: "number",
  float: "number",
  bool: "boolean",
};

/** A type that is the same thing here, behind its colon; nothing for the others. */
export function typeText(type: Expression): string {
  if (type.type === "name" && type.name in TYPES) return `: ${TYPES[type.name]}`;
  const isList = type.type === "item" && textOfPath(type.of) === "list" && type.key.type === "name";
  return isList && type.key.name in TYPES ? `: ${TYPES[type.key.name]}[]` : "";
}
