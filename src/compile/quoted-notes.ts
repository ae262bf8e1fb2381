// Keeps what tells of a read out of V8's messages: what V8 would quote with it is looked at first, under the name that the program has.
import type { AnyNode, CallExpression } from "acorn";
import type { Block } from "./blocks.ts";
import { isQuotedWith, quoteOf, subjectOf, UNNAMED } from "./quotes.ts";
import type { Rewriter, Surroundings } from "./rewriter.ts";
import { calleeOf, nameOfKey } from "./syntax.ts";

/**
 * `isNoted`: whether reads are told of around a node, which has been rewritten, as have those around which it stands; `isTold`:
 * whether something around this one does so; `isAsked`: whether what it calls is looked at already.
 */
export function keepQuotes(
  rewriter: Rewriter,
  node: AnyNode,
  { parent, block }: Surroundings,
  isNoted: (node: AnyNode) => boolean,
  isTold: () => boolean,
  isAsked: () => boolean,
): void {
  const quote = (of: AnyNode, use: string, subject: string, ...path: readonly string[]): void => {
    if (isQuotedWith(of, isNoted)) wrapQuoted(rewriter, of, use, subject, ...path);
  };
  if (!isAsked()) quoteCallee(rewriter, node, block, isNoted);
  // In an object it is no list whose items are taken.
  if (
    node.type === "SpreadElement" &&
    parent.type !== "ObjectExpression" &&
    !AWAITING.test(node.argument.type)
  )
    quote(node.argument, "iterate", subjectOf(node.argument));
  // This is put around later; what is awaited has no name for V8.
  if (node.type === "YieldExpression" || (node.type === "AwaitExpression" && !isTold())) return;
  const pattern = patternFor(node, parent);
  if (pattern?.type === "ObjectPattern")
    quote(node, "take", node.type === "ChainExpression" ? UNNAMED : quoteOf(node), ...firstKeyOf(pattern));
  else if (pattern !== null) quote(node, "iterate", isNamed(node, parent) ? subjectOf(node) : "");
  else if (isGoneThrough(node, parent)) quote(node, "iterate", subjectOf(node));
}

function wrapQuoted(rewriter: Rewriter, of: AnyNode, use: string, ...given: readonly string[]): void {
  const [open, close] = use === "new" ? ["(", ")"] : ["", ""];
  rewriter.wrap(of, `${open}${rewriter.prefix}quoted(`, `, ${texts(use, ...given)})${close}`);
}

/** Of a call: what is called. */
export function quoteCallee(
  rewriter: Rewriter,
  node: AnyNode,
  block: Block | null,
  isNoted: (node: AnyNode) => boolean,
): void {
  const callee = calleeOf(node);
  const way = callee !== null && isQuotedWith(callee, isNoted) ? wayTo(callee) : null;
  if (callee === null || way === null) return;
  const use = node.type === "NewExpression" ? "new" : "call";
  const last =
    node.type === "TaggedTemplateExpression" ? undefined : (node as CallExpression).arguments.at(-1);
  if (last !== undefined && block?.hasVariables)
    askAfter(rewriter, block, last, way, texts(use, quoteOf(callee)));
  // Nothing is called where nothing is there.
  else if (!("optional" in node && node.optional))
    wrapQuoted(rewriter, way.head, use, quoteOf(callee), ...way.path);
}

/** Texts as they stand in code. */
export function texts(...all: readonly string[]): string {
  return all.map((text) => JSON.stringify(text)).join(", ");
}

/** V8 looks at what is called before the arguments, and complains behind them. */
function askAfter(
  rewriter: Rewriter,
  block: Block,
  last: AnyNode,
  { head, path }: Way,
  complaint: string,
): void {
  const { prefix: p } = rewriter;
  const name = rewriter.newName("called");
  block.addVariable(name);
  rewriter.wrap(head, `(${name} = ${p}look(`, `, [${texts(...path)}])).object`);
  const argument = last.type === "SpreadElement" ? last.argument : last;
  rewriter.tellBehind(argument, [`${p}called(${name}, ${complaint})`]);
}

/** How what is called is come by: an expression, and the names of properties from there. */
interface Way {
  readonly head: AnyNode;
  readonly path: readonly string[];
}

/** Nothing can be put into a chain with a `?.` in it, but around what stands before that. Null where keys are computed in there. */
function wayTo(callee: AnyNode): Way | null {
  const path: string[] = [];
  let head = callee;
  while (head.type === "MemberExpression" && (path.length === 0 || isOptional(head))) {
    if (head.computed || head.property.type === "PrivateIdentifier") return null;
    path.unshift(nameOfKey({ key: head.property }));
    head = head.object;
  }
  return isOptional(head) ? null : { head, path };
}

const AWAITING = /^(?:Await|Yield)Expression$/;

/** V8 says of what an array pattern takes apart how it is called only if it is one of these; else, what kind of value it is. */
function isNamed({ type }: AnyNode, parent: AnyNode): boolean {
  if (parent.type === "AssignmentPattern")
    return /^(?:Identifier|(?:Member|Call|New|Await|Assignment)Expression)$/.test(type);
  return (
    parent.type === "VariableDeclarator" && /^(?:Identifier|(?:This|Call|New|Await)Expression)$/.test(type)
  );
}

/** The chain with a `?.` in it may end in there. */
function isOptional(node: AnyNode): boolean {
  for (let link = node; ;) {
    if ("optional" in link && link.optional) return true;
    if (link.type === "MemberExpression") link = link.object;
    else if (link.type === "CallExpression") link = link.callee;
    else return link.type === "Super";
  }
}

/** What takes a value apart. */
function patternFor(node: AnyNode, parent: AnyNode): AnyNode | null {
  const target =
    parent.type === "VariableDeclarator" && parent.init === node
      ? parent.id
      : parent.type === "AssignmentExpression" && parent.right === node
        ? parent.left
        : parent.type === "AssignmentPattern" && parent.right === node
          ? parent.left
          : null;
  return target !== null && /^(?:Array|Object)Pattern$/.test(target.type) ? target : null;
}

function isGoneThrough(node: AnyNode, parent: AnyNode): boolean {
  if (parent.type === "ForOfStatement") return parent.right === node && !parent.await;
  return parent.type === "YieldExpression" && parent.delegate;
}

/** The first name that a pattern takes; none where that is computed, or all is taken. */
export function firstKeyOf({ properties }: AnyNode & { type: "ObjectPattern" }): readonly string[] {
  const first = properties.at(0);
  return first?.type === "Property" && !first.computed ? [nameOfKey(first)] : [];
}
