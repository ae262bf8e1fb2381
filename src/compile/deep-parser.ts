// Parses what is nested deeper than the stack holds: piece by piece, each with a stack of its own.
import type { AnyNode, Program } from "acorn";
import { ChainParser } from "./chain-parser.ts";
import { NestingError } from "./nesting.ts";

/** The methods by which acorn goes deeper, on every way into anything that can be nested. */
type Step = "parseStatement" | "parseMaybeAssign" | "parseMaybeUnary" | "parseBindingAtom";

/** How many steps deep a piece goes. The deepest kind, nested classes, takes some 2 kB of the stack for each. */
const MAX_STEPS = 120;
/** Where the next piece begins if this one goes too deep. What goes no deeper, such as the elements of a list, is none. */
const NEXT_STEPS = 60;

/** What is deeper still V8 could not run either. */
const MAX_PIECES = 100;

/** What changes in a parser while it parses; see `stateOf`. */
type State = Readonly<Record<string, unknown>>;

/** A piece of the program: what begins at one step, and ends where that returns. */
interface Piece {
  readonly step: Step | "parse";
  readonly args: readonly unknown[];
  /** The parser as it is where the piece begins. */
  readonly state: State;
  /** The pieces inside it that are done, by where they begin. */
  readonly inner: Map<string, Done>;
}

interface Done {
  readonly node: AnyNode;
  /** The parser as it is behind the piece. */
  readonly state: State;
  /** acorn hands notes about what is no pattern from caller to callee and back. */
  readonly args: readonly unknown[];
}

/** Thrown where a piece ends because the next one begins. */
class NextPiece {
  readonly piece: Piece;

  constructor(piece: Piece) {
    this.piece = piece;
  }
}

interface PrivateNames {
  readonly declared: Record<string, string>;
  used: unknown[];
}

/** A function or block, and the names in it. */
interface Scope {
  readonly var: readonly string[];
  readonly lexical: readonly string[];
  readonly functions: readonly string[];
}

/** What a parser only reads, and what is ours. */
const CONSTANT = new Set(["options", "input", "piece", "steps", "candidate"]);

/** How to copy what a parser changes in place. */
const COPIES: Readonly<Record<string, (value: never) => unknown>> = {
  // The kinds of contexts are constants.
  context: (kinds: readonly unknown[]) => [...kinds],
  labels: (labels: readonly object[]) => labels.map((label) => ({ ...label })),
  scopeStack: (scopes: readonly Scope[]) =>
    scopes.map((scope) => ({
      ...scope,
      var: [...scope.var],
      lexical: [...scope.lexical],
      functions: [...scope.functions],
    })),
  privateNameStack: (classes: readonly PrivateNames[]) =>
    classes.map(({ declared, used }) => ({ declared: copyTable(declared), used: [...used] })),
  undefinedExports: copyTable,
};

/** Of names, which may be those of Object.prototype. */
function copyTable(table: object): object {
  return Object.assign(Object.create(null) as object, table);
}

function stateOf(parser: object): State {
  const state: Record<string, unknown> = {};
  for (const key of Object.keys(parser)) {
    if (CONSTANT.has(key)) continue;
    const value = (parser as State)[key];
    state[key] = key in COPIES ? COPIES[key](value as never) : value;
  }
  return state;
}

function copyArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg) => (typeof arg === "object" && arg !== null ? { ...arg } : arg));
}

const acorn = ChainParser.prototype as unknown as Record<Step | "parse", (...args: unknown[]) => AnyNode>;

class DeepParser extends ChainParser {
  private piece: Piece = { step: "parse", args: [], state: {}, inner: new Map() };
  private steps = 0;
  /** What would be the next piece. */
  private candidate: Piece | null = null;

  constructor(code: string, isScript: boolean) {
    super(code, isScript);
    this.piece = { ...this.piece, state: stateOf(this) };
  }

  /**
   * A piece is left where the next one begins, and begun anew when that one is done, which then is known: so each is parsed
   * once more than it has pieces inside. Errors: SyntaxError with the offset as `pos`.
   */
  parseAll(): Program {
    const pieces = [this.piece];
    for (;;) {
      this.piece = pieces.at(-1)!;
      const args = copyArguments(this.piece.args);
      Object.assign(this, stateOf(this.piece.state));
      this.steps = 0;
      let node: AnyNode;
      try {
        node = acorn[this.piece.step].apply(this, args);
      } catch (error) {
        if (!(error instanceof NextPiece)) throw error;
        if (pieces.push(error.piece) > MAX_PIECES) throw new NestingError(this.start);
        continue;
      }
      pieces.pop();
      if (pieces.length === 0) return node as Program;
      pieces.at(-1)!.inner.set(`${this.piece.step} ${this.piece.state.start as number}`, {
        node,
        state: stateOf(this),
        args,
      });
    }
  }

  parseStatement(...args: unknown[]): AnyNode {
    return this.goDeeper("parseStatement", args);
  }

  parseMaybeAssign(...args: unknown[]): AnyNode {
    return this.goDeeper("parseMaybeAssign", args);
  }

  parseMaybeUnary(...args: unknown[]): AnyNode {
    return this.goDeeper("parseMaybeUnary", args);
  }

  parseBindingAtom(...args: unknown[]): AnyNode {
    return this.goDeeper("parseBindingAtom", args);
  }

  private goDeeper(step: Step, args: unknown[]): AnyNode {
    if (this.steps === MAX_STEPS) throw new NextPiece(this.candidate!);
    if (this.steps === NEXT_STEPS) {
      const done = this.piece.inner.get(`${step} ${this.start}`);
      if (done !== undefined) return this.passOver(done, args);
      this.candidate = { step, args: copyArguments(args), state: stateOf(this), inner: new Map() };
    }
    this.steps++;
    const node = acorn[step].apply(this, args);
    this.steps--;
    return node;
  }

  /** Goes on behind a piece. */
  private passOver({ node, state, args: argsAfter }: Done, args: readonly unknown[]): AnyNode {
    args.forEach((arg, i) => {
      if (typeof arg === "object" && arg !== null) Object.assign(arg, argsAfter[i]);
    });
    // A class whose inside is being parsed holds on to its private names.
    const classes = (this as unknown as { privateNameStack: PrivateNames[] }).privateNameStack;
    const after = stateOf(state) as { privateNameStack: PrivateNames[] };
    classes.forEach((names, i) => {
      Object.assign(names.declared, after.privateNameStack[i].declared);
      names.used = after.privateNameStack[i].used;
    });
    Object.assign(this, after, { privateNameStack: classes });
    return node;
  }
}

/** Errors: SyntaxError with the offset as `pos`. */
export function parseDeep(code: string, isScript: boolean): Program {
  return new DeepParser(code, isScript).parseAll();
}
