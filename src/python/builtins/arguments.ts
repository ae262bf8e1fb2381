// What is said of arguments of the wrong type: the errors that Python raises where it first uses them.
import { Coroutine, Future, typeName } from "../../engine/index.ts";

function isNumber(value: unknown): value is number {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

/** Errors: TypeError for what Python cannot compare with an `other` by that operator. */
export function requireComparable(value: unknown, operator: string, other = "int"): asserts value is number {
  if (!isNumber(value)) throw notComparable(operator, typeName(value), other);
}

export function notComparable(operator: string, left: string, right: string): TypeError {
  return new TypeError(`'${operator}' not supported between instances of '${left}' and '${right}'`);
}

/** Errors: TypeError for what Python cannot add to a time. */
export function requireAddable(value: unknown): asserts value is number {
  if (isNumber(value)) return;
  throw new TypeError(`unsupported operand type(s) for +: 'float' and '${typeName(value)}'`);
}

/** Errors: TypeError for what is no length of time to the parts of Python that are written in C. */
export function requireInteger(value: unknown): asserts value is number {
  if (!isNumber(value))
    throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}

export function requireIterable(value: unknown): asserts value is Iterable<unknown> {
  if (typeof (value as Partial<Iterable<unknown>> | null | undefined)?.[Symbol.iterator] === "function")
    return;
  throw new TypeError(`'${typeName(value)}' object is not iterable`);
}

export function requireCallable(value: unknown): asserts value is (...args: never[]) => unknown {
  if (typeof value !== "function") throw new TypeError(`'${typeName(value)}' object is not callable`);
}

/** Errors: TypeError for what cannot be the member of a Python set. */
export function requireHashable(value: unknown): void {
  if (value instanceof Coroutine || value instanceof Future) return;
  const name = typeName(value);
  if (name === "list" || name === "dict" || name === "set") throw new TypeError(`unhashable type: '${name}'`);
}

/** Errors: TypeError for an object without that method. */
export function requireMethod(value: unknown, method: string): void {
  if (typeof (value as Record<string, unknown> | null | undefined)?.[method] === "function") return;
  throw new TypeError(`'${typeName(value)}' object has no attribute '${method}'`);
}

/** Errors: TypeError for what is no whole number. */
export function requireWhole(value: unknown, name: string): asserts value is number {
  if (Number.isInteger(value)) return;
  const given = typeof value === "number" ? String(value) : typeName(value);
  throw new TypeError(`${name}() needs a whole number, got ${given}`);
}
