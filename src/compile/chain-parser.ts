// Parses JavaScript as acorn does, and chains such as `1 + 1 + 1` without going deeper for each operator.
import { type AnyNode, Parser, tokTypes } from "acorn";

/** The inside of acorn's parser that is used here, which its types do not tell of. */
interface Internals {
  readonly type: { readonly binop: number | null };
  readonly value: unknown;
  readonly start: number;
  readonly startLoc: unknown;
  readonly inGenerator: boolean;
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
export class ChainParser extends Parser {
  declare readonly start: number;
  declare readonly parse: Parser["parse"];

  constructor(code: string, isScript: boolean) {
    super({ ecmaVersion: "latest", sourceType: isScript ? "script" : "module" }, code);
  }

  /**
   * acorn would look at each error by a regular expression, at the very end of the stack, where V8 has no room to compile one
   * and ends the process.
   */
  catchStackOverflow<T>(parse: () => T): T {
    return parse();
  }

  /**
   * Whether a `yield` that is read next is the operator, behind which `/` begins a regular expression. acorn knows it of generators
   * that are called function, and not of methods.
   */
  inGeneratorContext(): boolean {
    return (this as unknown as Internals).inGenerator;
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
