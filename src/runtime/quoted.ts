// Complains in V8's words, and with the text that the program has, about values whose text V8 would not know.
import type { Runtime } from "../compile/contract.ts";
import { isProxy } from "./proxies.ts";

/** As they were before the program could change them. */
const { getOwnPropertyDescriptor, getPrototypeOf } = Object;

/** Without running any code of the program's: what only that would say counts as there. */
function lacksMethod(value: unknown, key: PropertyKey): boolean {
  for (let at = Object(value) as object | null; at !== null; at = getPrototypeOf(at) as object | null) {
    if (isProxy(at)) return false;
    const property = getOwnPropertyDescriptor(at, key);
    if (property !== undefined) return "value" in property && typeof property.value !== "function";
  }
  return true;
}

/** V8 says here what kind of value it cannot go through. */
function itemsOf(holder: { readonly value: unknown }): unknown {
  const [first] = holder.value as readonly unknown[];
  return first;
}

export const quoted: Runtime["quoted"] = (value, use, subject, key) => {
  const isNothing = value === undefined || value === null;
  switch (use) {
    case "iterate":
      if (!isNothing && !lacksMethod(value, Symbol.iterator)) break;
      if (subject === "") itemsOf({ value });
      throw new TypeError(`${subject} is not iterable`);
    case "take":
      if (isNothing) {
        const taken = `${key === undefined ? "" : `property '${key}' of `}'${subject}'`;
        throw new TypeError(
          value === null
            ? `Cannot destructure ${taken} as it is null.`
            : `Cannot destructure ${taken} as it is undefined.`,
        );
      }
      break;
    default:
      // V8 says itself that nothing has no properties.
      if (!isNothing && lacksMethod(value, key!))
        throw new TypeError(
          use === "new" ? `${subject} is not a constructor` : `${subject} is not a function`,
        );
  }
  return value;
};
