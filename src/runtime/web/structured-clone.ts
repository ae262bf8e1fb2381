// Copies values as the host does, and quotes what cannot be copied as it is written in the program.
import type { FunctionTexts } from "../../compile/contract.ts";
import { inWords, isObject, isPromise, PromiseGenerator } from "../../engine/index.ts";
import { writtenText } from "../function-texts.ts";
import { ownValue } from "../own-values.ts";
import { isProxy } from "../proxies.ts";

/** So many objects are looked at before the host is asked. */
const MOST_SEEN = 1_000;

/** The first promise or async generator in what stands there: to the host, which must refuse it, ours are objects like any other. */
function unclonableIn(value: unknown): object | null {
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && seen.size < MOST_SEEN) {
    const object = waiting.pop();
    if (!isObject(object) || isProxy(object) || seen.has(object)) continue;
    if (isPromise(object) || object instanceof PromiseGenerator) return object;
    seen.add(object);
    for (const key of Object.keys(object).slice(0, MOST_SEEN)) waiting.push(ownValue(object, key));
  }
  return null;
}

/** How V8's message ends that begins with the text of a function. */
const REFUSED = " could not be cloned.";

/** Errors of what it makes: DataCloneError for what cannot be copied. Source: HTML, "structuredClone". */
export function createStructuredClone(texts: FunctionTexts): typeof structuredClone {
  const clone = structuredClone;
  const copy = {
    structuredClone(...args: Parameters<typeof structuredClone>): unknown {
      const ours = unclonableIn(args[0]);
      if (ours !== null) throw new DOMException(`${inWords(ours)}${REFUSED}`, "DataCloneError");
      try {
        return clone(...args);
      } catch (error) {
        if (!(error instanceof DOMException) || !error.message.endsWith(REFUSED)) throw error;
        const text = error.message.slice(0, -REFUSED.length);
        const written = writtenText(text, texts);
        throw written === text ? error : new DOMException(written + REFUSED, error.name);
      }
    },
  };
  return copy.structuredClone as typeof structuredClone;
}
