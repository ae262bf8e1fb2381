// Says what Node calls a value when it prints it: by its class, its tag, its kind of function.
// Source: Node lib/internal/util/inspect.js, `getConstructorName`, `getPrefix`, `getFunctionBase`.
import { asyncKindOf } from "./async-functions.ts";

type AnyFunction = (...args: never[]) => unknown;

const textOf = Function.prototype.call.bind(Function.prototype.toString) as (fn: unknown) => string;

function chainOf(value: object): object[] {
  const chain: object[] = [];
  for (let o = value as object | null; o !== null; o = Object.getPrototypeOf(o) as object | null)
    chain.push(o);
  return chain;
}

function ownValue(object: object, key: PropertyKey): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}

/** The name of its class; null if it has no prototype. */
export function classNameOf(value: object): string | null {
  const chain = chainOf(value);
  for (const object of chain) {
    const constructor = ownValue(object, "constructor");
    if (typeof constructor !== "function") continue;
    const name = ownValue(constructor, "name");
    // `Function.prototype` belongs to no class, although it names one as its constructor.
    const isInstance = chain.includes(ownValue(constructor, "prototype") as object, 1);
    if (typeof name === "string" && name !== "" && isInstance) return name;
  }
  return chain.length === 1 ? null : "Object <[Object: null prototype] {}>";
}

/**
 * `Symbol.toStringTag` of an object or its prototypes, where it is a plain value or a getter of the language's own, and no
 * getter of the program's. One that is listed among the properties is not said twice.
 */
export function tagOf(value: object, withHidden = false): string {
  for (const object of chainOf(value)) {
    const descriptor = Object.getOwnPropertyDescriptor(object, Symbol.toStringTag);
    if (descriptor === undefined) continue;
    const isListed = object === value && (withHidden || descriptor.enumerable);
    return typeof descriptor.value === "string" && !isListed ? descriptor.value : "";
  }
  return "";
}

/** What stands before the bracket, with a space behind. `fallback` is what it is without a class. */
export function prefixOf(name: string | null, tag: string, fallback: string, size = ""): string {
  if (name === null) {
    const start = `[${fallback}${size}: null prototype] `;
    return tag !== "" && tag !== fallback ? `${start}[${tag}] ` : start;
  }
  return tag !== "" && tag !== name ? `${name}${size} [${tag}] ` : `${name}${size} `;
}

function isClassText(text: string): boolean {
  return /^class\b/.test(text) && text.endsWith("}");
}

/** A function or class in brackets. */
export function labelOfFunction(value: AnyFunction, name: string | null, tag: string): string {
  const own = ownValue(value, "name");
  const ownName = typeof own === "string" ? own : "";
  const tagged = tag !== "" && tag !== name ? ` [${tag}]` : "";
  if (isClassText(textOf(value))) {
    const parent = Object.getPrototypeOf(value) as object | null;
    const parentName = parent === null ? "null" : ownValue(parent, "name");
    const of = name !== null && name !== "Function" ? ` [${name}]` : "";
    const base = typeof parentName === "string" && parentName !== "" ? ` extends ${parentName}` : "";
    return `[class ${ownName || "(anonymous)"}${of}${tagged}${base}]`;
  }
  const isGenerator = chainOf(value).some(
    (object) => ownValue(object, Symbol.toStringTag) === "GeneratorFunction",
  );
  const kind = asyncKindOf(value) ?? (isGenerator ? "GeneratorFunction" : "Function");
  const called = ownName === "" ? " (anonymous)" : `: ${ownName}`;
  const of = name !== null && name !== kind && name !== "Function" ? ` ${name}` : "";
  return `[${kind}${name === null ? " (null prototype)" : ""}${called}]${of}${tagged}`;
}
