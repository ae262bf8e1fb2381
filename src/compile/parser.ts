// Parses JavaScript, also what is nested or chained deeper than a small stack holds: programs that programs wrote.
import { type AnyNode, Parser, type Program, tokenizer, tokTypes } from "acorn";

/** The inside of acorn's parser that is used here, which its types do not tell of. */
interface Internals {
  readonly type: { readonly binop: number | null };
  readonly value: unknown;
  readonly start: number;
  readonly startLoc: unknown;
  next(): void;
  parseMaybeUnary(
    refDestructuringErrors: null,
    sawUnary: boolean,
    incDec: boolean,
    forInit: unknown,
  ): AnyNode;
  buildBinary(
    start: number,
    startLoc: unknown,
    left: AnyNode,
    right: AnyNode,
    operator: unknown,
    isLogical: boolean,
  ): AnyNode;
  raiseRecoverable(position: number, message: string): void;
  parseExprOp(left: AnyNode, start: number, startLoc: unknown, minPrec: number, forInit: unknown): AnyNode;
}

/** acorn goes one call deeper for each operator of `1 + 1 + 1`; this one goes round a loop. */
class ChainParser extends Parser {
  declare readonly start: number;
  declare readonly parse: () => Program;

  static of(code: string, isScript: boolean): ChainParser {
    return new ChainParser({ ecmaVersion: "latest", sourceType: isScript ? "script" : "module" }, code);
  }

  /**
   * acorn would look at each error by a regular expression, at the very end of the stack, where V8 has no room to compile one
   * and ends the process.
   */
  catchStackOverflow<T>(parse: () => T): T {
    return parse();
  }

  parseExprOp(left: AnyNode, start: number, startLoc: unknown, minPrec: number, forInit: unknown): AnyNode {
    const parser = this as unknown as Internals;
    for (;;) {
      const { type, value: operator } = parser;
      if (type.binop === null || (forInit && (type as unknown) === tokTypes._in)) return left;
      if (type.binop <= minPrec) return left;
      const isLogical = isOneOf(type, tokTypes.logicalOR, tokTypes.logicalAND);
      const isCoalescing = isOneOf(type, tokTypes.coalesce);
      // `a ?? b || c` is an error, so the right side of `??` may not take a `||` or `&&` for its own.
      const precedence = isCoalescing
        ? (tokTypes.logicalAND as unknown as { binop: number }).binop
        : type.binop;
      parser.next();
      const { start: from, startLoc: fromLoc } = parser;
      const operand = parser.parseMaybeUnary(null, false, false, forInit);
      const right = parser.parseExprOp(operand, from, fromLoc, precedence, forInit);
      left = parser.buildBinary(start, startLoc, left, right, operator, isLogical || isCoalescing);
      const isMixed =
        (isLogical && isOneOf(parser.type, tokTypes.coalesce)) ||
        (isCoalescing && isOneOf(parser.type, tokTypes.logicalOR, tokTypes.logicalAND));
      if (isMixed)
        parser.raiseRecoverable(parser.start, "?? cannot be mixed with || or && without parentheses");
    }
  }
}

function isOneOf(type: unknown, ...types: readonly unknown[]): boolean {
  return types.includes(type);
}

/** Errors: SyntaxError with the offset as `pos`; NestingError. */
export function parseProgram(code: string, isScript: boolean): Program {
  const parser = ChainParser.of(code, isScript);
  try {
    return parser.parse();
  } catch (error) {
    throw error instanceof RangeError ? new NestingError(parser.start) : error;
  }
}

/** The program is nested deeper than the stack holds. */
export class NestingError extends SyntaxError {
  /** Where, as an offset. */
  readonly pos: number;

  constructor(pos: number) {
    super("Nested too deeply: give the inner part a name or a function of its own");
    this.pos = pos;
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
