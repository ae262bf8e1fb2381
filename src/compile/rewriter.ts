// Changes the text of a program, and gives what every rewriting needs: places, new names, and wrapping.
import type { AnyNode, ForOfStatement, Node } from "acorn";
import MagicString from "magic-string";
import type { FunctionNode, FunctionScope } from "./scopes.ts";
import { SiteTable } from "./sites.ts";
import type { Block } from "./blocks.ts";
import type { ValueNotes } from "./value-notes.ts";

/** A place in the source text, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The source place of an offset in the code, or of the end of the token before it; null if it comes from nowhere. */
export type PlaceFinder = (offset: number, isEnd: boolean) => Place | null;

/** Where in the code something stands. */
export interface Surroundings {
  readonly parent: AnyNode;
  readonly scope: FunctionScope;
  /** The innermost block; null where nothing can be declared. */
  readonly block: Block | null;
}

/** What is done with the reads and writes of a program; see access-notes.ts. */
interface AccessRewriting {
  note(rewriter: Rewriter, node: AnyNode, surroundings: Surroundings): void;
  item(rewriter: Rewriter, node: ForOfStatement, scope: FunctionScope, name: string, subject: string): string;
  noteGiven(rewriter: Rewriter, node: FunctionNode, scope: FunctionScope): void;
}

export class Rewriter {
  readonly code: string;
  readonly text: MagicString;
  readonly table = new SiteTable();
  /** Begins every name that is added, and no name of the program. */
  readonly prefix: string;
  /** Null: the program tells nothing of its variables. */
  values: ValueNotes | null = null;
  /** Inside a `with`, whose object is asked for every name: nothing is noted that could do without. */
  isInWith = false;
  accesses: AccessRewriting | null = null;
  private readonly placeOf: PlaceFinder;
  private nameCount = 0;

  constructor(code: string, placeOf: PlaceFinder) {
    this.code = code;
    this.placeOf = placeOf;
    this.text = new MagicString(code);
    let prefix = "ls$";
    while (code.includes(prefix)) prefix += "$";
    this.prefix = prefix;
  }

  /** A name that nothing else has. */
  newName(word: string): string {
    return `${this.prefix}${word}${this.nameCount++}`;
  }

  /** Likewise, for what V8 may name in a message. */
  plainName(word: string): string {
    return new RegExp(`\\b${word}\\b`).test(this.code) ? this.plainName(`_${word}`) : word;
  }

  /** Begins and ends of functions and classes; see FunctionTexts. */
  readonly textPlaces: number[] = [];

  /** The comment that names a function which stands there in the code. */
  functionMark(start: number, end: number): string {
    const number = this.textPlaces.push(start, end) / 2 - 1;
    return `/*${this.prefix}${number}*/`;
  }

  /** The number of the site at a node: from `start` to its end. 0 if the node comes from nowhere in the source. */
  site(node: Node, scope: FunctionScope, start = node.start): number {
    const from = this.placeOf(start, false);
    if (from === null) return 0;
    const to = this.placeOf(node.end, true);
    const isAfter =
      to !== null && (to.line > from.line || (to.line === from.line && to.column > from.column));
    const end = isAfter ? to : { line: from.line, column: from.column + 1 };
    const { line, column } = from;
    return this.table.add({ line, column, endLine: end.line, endColumn: end.column, scope: scope.name });
  }

  /** The number of the site at an offset; 0 if that comes from nowhere in the source. */
  siteAt(offset: number, scope: FunctionScope): number {
    const place = this.placeOf(offset, false);
    if (place === null) return 0;
    const { line, column } = place;
    return this.table.add({ line, column, endLine: line, endColumn: column + 1, scope: scope.name });
  }

  /** The expression that notes a place, without its closing bracket. */
  at(site: number): string {
    return `${this.prefix}at(${site}, `;
  }

  /** What stands around a value where a frame can lose its turn: it notes the place, and the values in sight there. */
  noting(site: number, node: AnyNode): readonly [before: string, after: string] {
    return this.values?.around(node, site) ?? [this.at(site), ")"];
  }

  /** See ValueNotes. */
  frameOf(owner: object): string {
    return this.values?.frameOf(owner) ?? "";
  }

  /** The statement that stops a loop from running for ever unnoticed. */
  loopGuard(site: number): string {
    const { prefix: p } = this;
    if (this.isInWith) return "";
    return `--${p}fuel || (${p}fuel = ${p}refuel(${site}));`;
  }

  /** Puts text around a node. Nodes are visited inside out, so that what is put around an outer one stands outside. */
  wrap(node: Node, before: string, after: string): void {
    // `(a, b)` is one value; `at(1, a, b)` would take it for two.
    const [open, close] = node.type === "SequenceExpression" ? ["(", ")"] : ["", ""];
    this.text.prependRight(node.start, before + open);
    this.text.appendLeft(node.end, close + after);
  }

  /** Lets expressions be evaluated behind a node, whose value stays what is there. */
  tellBehind(node: Node, tells: readonly string[]): void {
    this.wrap(node, `${this.prefix}told(`, `, ${tells.join(", ")})`);
  }

  replace(start: number, end: number, text: string): void {
    if (start === end) this.text.appendLeft(end, text);
    else this.text.update(start, end, text);
  }
}
