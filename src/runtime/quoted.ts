// Complains in V8's words, and with the text that the program has, about values whose text V8 would not know.
import type { Runtime } from "../compile/contract.ts";
import { isProxy } from "./proxies.ts";

/** As they were before the program could change them. */
const { getOwnPropertyDescriptor, getPrototypeOf } = Object;

/** What has not been seen, because only code of the program's would say it. */
const UNSEEN = Symbol("unseen");

/** A property of anything but nothing, without running any code of the program's. */
function see(value: unknown, key: PropertyKey): unknown {
  for (let at = Object(value) as object | null; at !== null; at = getPrototypeOf(at) as object | null) {
    if (isProxy(at)) return UNSEEN;
    const property = getOwnPropertyDescriptor(at, key);
    if (property !== undefined) return "value" in property ? property.value : UNSEEN;
  }
  return undefined;
}

function lacksMethod(value: unknown, key: PropertyKey): boolean {
  const method = see(value, key);
  return method !== UNSEEN && typeof method !== "function";
}

/** Whether what is at the end of a path can be called, as far as is known. V8 says itself that nothing has no properties. */
function isCallable(object: unknown, path: readonly string[]): boolean {
  let value = object;
  for (const key of path) {
    if (value === undefined || value === null) return true;
    value = see(value, key);
    if (value === UNSEEN) return true;
  }
  return typeof value === "function";
}

/** V8 says here what kind of value it cannot go through. */
function itemsOf(holder: { readonly value: unknown }): unknown {
  const [first] = holder.value as readonly unknown[];
  return first;
}

export const look: Runtime["look"] = (object, path) => ({ object, isCallable: isCallable(object, path) });

export const called: Runtime["called"] = (looked, use, subject) => {
  if (!looked.isCallable)
    throw new TypeError(use === "new" ? `${subject} is not a constructor` : `${subject} is not a function`);
};

export const quoted: Runtime["quoted"] = (
  value: unknown,
  use: "iterate" | "take" | "call" | "new",
  subject: string,
  ...path: readonly string[]
) => {
  const isNothing = value === undefined || value === null;
  switch (use) {
    case "iterate":
      if (!isNothing && !lacksMethod(value, Symbol.iterator)) break;
      if (subject === "") itemsOf({ value });
      throw new TypeError(`${subject} is not iterable`);
    case "take":
      if (isNothing) {
        const key = path.at(0);
        // What a function is given has no name.
        const named = subject !== "" ? subject : value === null ? "object null" : "undefined";
        const taken = `${key === undefined ? "" : `property '${key}' of `}'${named}'`;
        throw new TypeError(
          value === null
            ? `Cannot destructure ${taken} as it is null.`
            : `Cannot destructure ${taken} as it is undefined.`,
        );
      }
      break;
    default:
      called(look(value, path), use, subject);
  }
  return value;
};
