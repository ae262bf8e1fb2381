// Gives the functions of a program the text that the program has for them, where the host knows what they were compiled to, and all
// others that of a language's own.
import type { FunctionTexts } from "../compile/contract.ts";
import { quoteFunctions } from "../engine/index.ts";
import { nameOfFunction } from "./own-values.ts";

const textOf = Function.prototype.call.bind(Function.prototype.toString) as (fn: unknown) => string;

const MARK = /\/\*ls\$+(\d+)\*\//;

/** What the program has where the host has this text of a function. */
export function writtenText(text: string, { code, places }: FunctionTexts): string {
  const at = Number(MARK.exec(text)?.[1] ?? NaN) * 2;
  return at + 1 < places.length ? code.slice(places[at], places[at + 1]) : text;
}

/** What a browser has where a function is its own: what is ours is to a program as if it were. */
const NATIVE = "[native code] }";
/** What `new Function` and its like make. */
const MADE = /^(?:async )?function\*? anonymous\(/;

function textFor(fn: unknown, texts: FunctionTexts): string {
  const text = textOf(fn);
  const written = writtenText(text, texts);
  const isKnown = written !== text || texts.code === "" || texts.code.includes(text);
  if (isKnown || text.endsWith(NATIVE) || MADE.test(text)) return written;
  return `function ${nameOfFunction(fn as object)}() { ${NATIVE}`;
}

/** Puts it in the place of `Function.prototype.toString`. */
export function installFunctionTexts(realm: typeof globalThis, texts: FunctionTexts): void {
  quoteFunctions((fn) => textFor(fn, texts));
  const { toString } = {
    toString(this: unknown): string {
      return textFor(this, texts);
    },
  };
  Object.defineProperty(realm.Function.prototype, "toString", {
    value: toString,
    writable: true,
    configurable: true,
  });
}
