// Puts spaces in place of TypeScript's types where nothing else has to change, so that every place stays where it is.
import { tsPlugin } from "@sveltejs/acorn-typescript";
import { type AnyNode, Parser } from "acorn";
import { childrenOf } from "./syntax.ts";

/** What a parser of TypeScript's puts into nodes beside acorn's fields. */
interface TypedNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: TypedNode;
  readonly value?: TypedNode | null;
  readonly superClass?: TypedNode | null;
  readonly body?: TypedNode;
  readonly expression?: TypedNode;
  readonly local?: TypedNode;
  readonly params?: readonly TypedNode[];
  readonly name?: string;
  readonly implements?: readonly TypedNode[];
  readonly typeAnnotation?: TypedNode;
  readonly exportKind?: string;
  readonly importKind?: string;
  readonly declaration?: TypedNode | null;
  readonly abstract?: boolean;
  readonly accessibility?: string;
  readonly accessor?: boolean;
  readonly declare?: boolean;
  readonly definite?: boolean;
  readonly optional?: boolean;
  readonly override?: boolean;
  readonly readonly?: boolean;
  readonly decorators?: readonly TypedNode[];
}

const TypeScriptParser = Parser.extend(tsPlugin());

/** Statements and members that are nothing but types. */
const ONLY_TYPES = new Set([
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
  "TSDeclareFunction",
  "TSIndexSignature",
]);

/** Expressions with a type behind them. */
const TYPED_EXPRESSIONS = new Set(["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression"]);

/** Beside an expression or a name, from their first character to their last. */
const ANNOTATIONS = new Set([
  "TSTypeAnnotation",
  "TSTypeParameterDeclaration",
  "TSTypeParameterInstantiation",
]);

const MODIFIERS = ["public", "private", "protected", "override", "readonly"];

/** What would go on with the line before, if what ends that is taken away. */
const GOES_ON = /^[ \t]*(?:\r?\n|\r)\s*[([`+\-*/.?,<=&|^%]/;

/** Thrown where more than spaces would be needed. */
class NotErasable extends Error {}

/**
 * JavaScript that does what the program does, of the same length, everything at its place; null if the text is not TypeScript, or has
 * something in it that types alone do not make: enums, decorators, parameters that are fields.
 */
export function eraseTypes(source: string): string | null {
  try {
    const options = { ecmaVersion: "latest", sourceType: "module", allowHashBang: true } as const;
    const eraser = new Eraser(source);
    eraser.visit(TypeScriptParser.parse(source, { ...options, locations: true }) as unknown as TypedNode);
    return eraser.text();
  } catch (error) {
    if (error instanceof NotErasable || error instanceof SyntaxError || error instanceof RangeError)
      return null;
    throw error;
  }
}

class Eraser {
  private readonly source: string;
  /** With a `;` at its beginning if a statement stood there. */
  private readonly ranges: { readonly from: number; readonly to: number; readonly isStatement: boolean }[] =
    [];

  constructor(source: string) {
    this.source = source;
  }

  text(): string {
    let text = "";
    let at = 0;
    for (const { from, to, isStatement } of this.ranges.sort((a, b) => a.from - b.from)) {
      if (from < at) throw new NotErasable();
      const spaces = this.source.slice(from, to).replace(/[^\r\n\u2028\u2029]/g, " ");
      // A line that went on behind a type would go on where none is any more.
      if (!isStatement && GOES_ON.test(this.source.slice(to))) throw new NotErasable();
      text += this.source.slice(at, from) + (isStatement ? `;${spaces.slice(1)}` : spaces);
      at = to;
    }
    return text + this.source.slice(at);
  }

  visit(node: TypedNode): void {
    if (node.decorators !== undefined && node.decorators.length > 0) throw new NotErasable();
    if (ONLY_TYPES.has(node.type) || isOnlyType(node)) return this.erase(node.start, node.end, true);
    if (ANNOTATIONS.has(node.type)) return this.erase(node.start, node.end);
    if (TYPED_EXPRESSIONS.has(node.type)) {
      this.visit(node.expression!);
      return this.erase(this.expressionEnd(node), node.end);
    }
    if (node.type.startsWith("TS")) throw new NotErasable();
    this.eraseMarks(node);
    for (const child of childrenOf(node as unknown as AnyNode) as unknown as TypedNode[])
      if (!(node.implements ?? []).includes(child)) this.visit(child);
  }

  private erase(from: number, to: number, isStatement = false): void {
    this.ranges.push({ from, to, isStatement });
  }

  /** Parentheses around an expression are not its own. */
  private expressionEnd({ expression, end, type }: TypedNode): number {
    const behind = this.source.slice(expression!.end, end);
    const marks = type === "TSNonNullExpression" ? /^[\s)]*(?=!$)/ : /^[\s)]*(?=\b(?:as|satisfies)\b)/;
    const before = marks.exec(behind);
    if (before === null) throw new NotErasable();
    return expression!.end + before[0].length;
  }

  /** What types add to names, members, classes and imports. */
  private eraseMarks(node: TypedNode): void {
    const { type, key } = node;
    if (node.accessor === true) throw new NotErasable();
    if (type === "Identifier" || type.endsWith("Pattern")) this.eraseOptional(node);
    else if (type === "PropertyDefinition" || type === "MethodDefinition") this.eraseModifiers(node, key!);
    else if (type === "VariableDeclarator" && node.definite === true) throw new NotErasable();
    else if (type.startsWith("Class")) this.eraseOfClass(node);
    const first = node.params?.at(0);
    if (first?.type === "Identifier" && first.name === "this") throw new NotErasable();
  }

  /** `x?: T` */
  private eraseOptional({ optional, start, end, typeAnnotation, name }: TypedNode): void {
    if (optional !== true) return;
    const from = name === undefined ? start : start + name.length;
    const mark = /^\s*\?/.exec(this.source.slice(from, typeAnnotation?.start ?? end));
    if (mark === null) throw new NotErasable();
    this.erase(from, from + mark[0].length);
  }

  private eraseModifiers(node: TypedNode, key: TypedNode): void {
    const head = this.source.slice(node.start, key.start);
    for (const { 0: word, index } of head.matchAll(/[\w$]+/g))
      if (MODIFIERS.includes(word)) this.erase(node.start + index, node.start + index + word.length);
    if (node.optional !== true && node.definite !== true) return;
    const mark = /^\]?\s*[?!]/.exec(this.source.slice(key.end, node.end));
    if (mark === null) throw new NotErasable();
    this.erase(key.end + mark[0].length - 1, key.end + mark[0].length);
  }

  private eraseOfClass({ abstract, start, body, implements: promises = [] }: TypedNode): void {
    if (abstract === true) {
      const word = /\babstract\b/.exec(this.source.slice(start, body!.start));
      if (word === null) throw new NotErasable();
      this.erase(start + word.index, start + word.index + word[0].length);
    }
    if (promises.length === 0) return;
    const [first] = promises;
    const word = this.source.lastIndexOf("implements", first.start);
    this.erase(word, promises.at(-1)!.end);
  }
}

function isOnlyType(node: TypedNode): boolean {
  const isMember = node.type.endsWith("Definition");
  if (
    node.declare === true ||
    (isMember && (node.abstract === true || node.value?.type === "TSDeclareMethod"))
  )
    return true;
  if (node.importKind === "type" || node.exportKind === "type") {
    // One name of several, with its comma.
    if (node.type.endsWith("Specifier")) throw new NotErasable();
    return true;
  }
  const { declaration } = node;
  return (
    node.type.startsWith("Export") &&
    declaration != null &&
    (ONLY_TYPES.has(declaration.type) || isOnlyType(declaration))
  );
}
