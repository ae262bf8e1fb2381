// Tells functions, constructors and objects from other values, as ECMAScript does.

export type Callable = (this: unknown, ...args: unknown[]) => unknown;
/** Whatever `new` can make objects with, given what a promise's constructor is given. */
export type PromiseClass = new (executor: (resolve: unknown, reject: unknown) => void) => object;

export function isCallable(value: unknown): value is Callable {
  return typeof value === "function";
}

export function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

let textOf = (fn: Callable): string => fn.name || "function";

/** Sets how messages quote functions, whose text only the host knows. */
export function quoteFunctions(by: (fn: Callable) => string): void {
  textOf = by;
}

/** A value as V8's messages name it. Source: V8, `Object::NoSideEffectsToString`. */
export function inWords(value: unknown): string {
  if (!isObject(value)) return String(value);
  try {
    if (isCallable(value)) return textOf(value);
    const { constructor } = value;
    const isPlain = Reflect.get(value, "toString") === Object.prototype.toString;
    if (isPlain && isCallable(constructor) && constructor.name !== "") return `#<${constructor.name}>`;
    return value instanceof Error ? String(value) : Object.prototype.toString.call(value);
  } catch {
    return "#<Object>";
  }
}

/** A value as V8 tells of what has no name: `number 5`, `object null`, `function`. */
export function kindInWords(value: unknown): string {
  if (typeof value === "string") return `string "${value}"`;
  const hasText = value === null || typeof value === "number" || typeof value === "boolean";
  return hasText ? `${typeof value} ${value}` : typeof value;
}

/** What is to be called. Errors: TypeError, in V8's words, for what is no function. */
export function requireCallable(value: unknown): Callable {
  if (!isCallable(value)) throw new TypeError(`${kindInWords(value)} is not a function`);
  return value;
}

export function isConstructor(value: unknown): value is PromiseClass {
  if (!isCallable(value)) return false;
  try {
    // Asks without running anything of it.
    Reflect.construct(Object, [], value);
    return true;
  } catch {
    return false;
  }
}
