// What is said of arguments of the wrong type, in TypeScript's words, where Python first uses them.
import { Coroutine, Future, typeName } from "../../engine/index.ts";

function isNumber(value: unknown): value is number {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

function expected(what: string, value: unknown): TypeError {
  return new TypeError(`${what} was expected, got ${typeName(value)}`);
}

/** Errors: TypeError for what is no number. */
export function requireNumber(value: unknown): asserts value is number {
  if (!isNumber(value)) throw expected("a number", value);
}

/** Errors: TypeError for what is no length of time. */
export function requireSeconds(value: unknown): asserts value is number {
  if (!isNumber(value)) throw expected("a number of seconds", value);
}

export function requireIterable(value: unknown): asserts value is Iterable<unknown> {
  if (typeof (value as Partial<Iterable<unknown>> | null | undefined)?.[Symbol.iterator] === "function")
    return;
  throw expected("something to iterate over, such as an array,", value);
}

export function requireCallable(value: unknown): asserts value is (...args: never[]) => unknown {
  if (typeof value === "function") return;
  const hint = value instanceof Coroutine ? `: hand over ${value._code.name}, without ()` : "";
  throw new TypeError(`a function was expected, got ${typeName(value)}${hint}`);
}

/** Errors: TypeError for what cannot be the member of a Python set: an array in place of what is in it. */
export function requireHashable(value: unknown): void {
  if (value instanceof Coroutine || value instanceof Future) return;
  const name = typeName(value);
  if (name === "Array" || name === "Set")
    throw new TypeError(`something to await was expected, got ${name}: spread it, as in gather(...tasks)`);
  if (name === "Object" || name === "Map") throw expected("something to await", value);
}

/** Errors: TypeError for an object without that method. */
export function requireMethod(value: unknown, method: string): void {
  if (typeof (value as Record<string, unknown> | null | undefined)?.[method] === "function") return;
  throw expected(`something with a method ${method}()`, value);
}

/** Errors: TypeError for what is no whole number. */
export function requireWhole(value: unknown, name: string): asserts value is number {
  if (Number.isInteger(value)) return;
  const given = typeof value === "number" ? String(value) : typeName(value);
  throw new TypeError(`${name}() needs a whole number, got ${given}`);
}
