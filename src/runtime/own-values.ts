// Looks at a program's objects without running anything of the program's: no getter, no trap of a proxy.
import { isProxy } from "./proxies.ts";

const { getOwnPropertyDescriptor, getPrototypeOf } = Reflect;

/** A value that stands there as such; undefined where a getter would have to be asked. */
export function ownValue(object: object, key: PropertyKey): unknown {
  return getOwnPropertyDescriptor(object, key)?.value;
}

/** "" for a function without a name. */
export function nameOfFunction(fn: object): string {
  const name = isProxy(fn) ? "" : ownValue(fn, "name");
  return typeof name === "string" ? name : "";
}

/** By the first constructor in its chain; null for a plain object without one. */
export function classNameOf(object: object): string | null {
  for (let at = getPrototypeOf(object); at !== null; at = getPrototypeOf(at)) {
    if (isProxy(at)) return "Proxy";
    const constructor = ownValue(at, "constructor");
    const name = typeof constructor === "function" ? nameOfFunction(constructor) : "";
    if (name !== "") return name;
  }
  return null;
}
