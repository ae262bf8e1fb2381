// Copies values as the host does, and quotes what cannot be copied as it is written in the program.
import type { FunctionTexts } from "../../compile/contract.ts";
import { writtenText } from "../function-texts.ts";

/** How V8's message ends that begins with the text of a function. */
const REFUSED = " could not be cloned.";

/** Errors of what it makes: DataCloneError for what cannot be copied. Source: HTML, "structuredClone". */
export function createStructuredClone(texts: FunctionTexts): typeof structuredClone {
  const clone = structuredClone;
  const copy = {
    structuredClone(...args: Parameters<typeof structuredClone>): unknown {
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
