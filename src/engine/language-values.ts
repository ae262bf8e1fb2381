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

/** A value as V8's messages name it. */
export function inWords(value: unknown): string {
  if (isCallable(value)) return value.name || "function";
  if (!isObject(value)) return String(value);
  return "#<Object>";
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
