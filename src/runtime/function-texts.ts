// Gives the functions of a program the text that the program has for them, where the host knows what they were compiled to.
import type { FunctionTexts } from "../compile/contract.ts";

const textOf = Function.prototype.call.bind(Function.prototype.toString) as (fn: unknown) => string;

const MARK = /\/\*ls\$+(\d+)\*\//;

/** What the program has where the host has this text of a function. */
export function writtenText(text: string, { code, places }: FunctionTexts): string {
  const at = Number(MARK.exec(text)?.[1] ?? NaN) * 2;
  return at + 1 < places.length ? code.slice(places[at], places[at + 1]) : text;
}

/** Puts it in the place of `Function.prototype.toString`. */
export function installFunctionTexts(realm: typeof globalThis, texts: FunctionTexts): void {
  const { toString } = {
    toString(this: unknown): string {
      return writtenText(textOf(this), texts);
    },
  };
  Object.defineProperty(realm.Function.prototype, "toString", {
    value: toString,
    writable: true,
    configurable: true,
  });
}
