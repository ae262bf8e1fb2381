// Parses JavaScript, also what is nested or chained deeper than a small stack holds: programs that programs wrote.
import { type Program, tokenizer, tokTypes } from "acorn";
import { ChainParser } from "./chain-parser.ts";
import { parseDeep } from "./deep-parser.ts";

/** Errors: SyntaxError with the offset as `pos`. */
export function parseProgram(code: string, isScript: boolean): Program {
  try {
    return new ChainParser(code, isScript).parse();
  } catch (error) {
    if (error instanceof RangeError) return parseDeep(code, isScript);
    throw error;
  }
}

const MANY_PARENTHESES = /(?:\(\s*){50}/;

/**
 * Puts spaces in place of parentheses that say nothing: of `(((x)))` the third pair and those inside it. Two may differ from one,
 * as in `f((a, b))`. A text that cannot be read stays as it is.
 */
export function withoutIdleParentheses(source: string): string {
  if (!MANY_PARENTHESES.test(source)) return source;
  /** By the number of the opening token: that of the closing one, and where both stand. */
  const pairs = new Map<number, { readonly close: number; readonly from: number; readonly to: number }>();
  const open: { readonly token: number; readonly from: number }[] = [];
  try {
    let token = 0;
    for (const { type, start } of tokenizer(source, { ecmaVersion: "latest", sourceType: "module" })) {
      if (type === tokTypes.parenL) open.push({ token, from: start });
      else if (type === tokTypes.parenR) {
        const opening = open.pop();
        if (opening !== undefined) pairs.set(opening.token, { close: token, from: opening.from, to: start });
      }
      token++;
    }
  } catch {
    return source;
  }
  const characters = source.split("");
  /** How many pairs stand directly around one another, the one that opens with that token included. */
  const depths = new Map<number, number>();
  for (const token of [...pairs.keys()].sort((a, b) => a - b)) {
    const { close, from, to } = pairs.get(token)!;
    const isInside = pairs.get(token - 1)?.close === close + 1;
    const depth = isInside ? depths.get(token - 1)! + 1 : 1;
    depths.set(token, depth);
    if (depth > 2) characters[from] = characters[to] = " ";
  }
  return characters.join("");
}
