// Keeps what tells of a read out of V8's messages: what V8 would quote with it is looked at first, under the name that the program has.
import type { AnyNode } from "acorn";
import { quoteOf, subjectOf, UNNAMED } from "./quotes.ts";
import type { Rewriter } from "./rewriter.ts";
import { calleeOf, nameOfKey } from "./syntax.ts";

/**
 * `hasNotes`: whether reads are told of inside a node, which has been rewritten, as have those around which it stands; `isTold`:
 * whether something around this one does so.
 */
export function keepQuotes(
  rewriter: Rewriter,
  node: AnyNode,
  parent: AnyNode,
  hasNotes: (node: AnyNode) => boolean,
  isTold: () => boolean,
): void {
  const quote = (of: AnyNode, use: string, subject: string, key?: string): void => {
    if (!hasNotes(of)) return;
    const given = [use, subject, ...(key === undefined ? [] : [key])].map((text) => JSON.stringify(text));
    const [open, close] = use === "new" ? ["(", ")"] : ["", ""];
    rewriter.wrap(of, `${open}${rewriter.prefix}quoted(`, `, ${given.join(", ")})${close}`);
  };
  const callee = calleeOf(node);
  if (callee?.type === "MemberExpression" && !callee.computed && !isOptional(callee))
    quote(
      callee.object,
      node.type === "NewExpression" ? "new" : "call",
      quoteOf(callee),
      nameOfKey({ key: callee.property }),
    );
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
    quote(node, "take", node.type === "ChainExpression" ? UNNAMED : quoteOf(node), firstKeyOf(pattern));
  else if (pattern !== null) quote(node, "iterate", isNamed(node, parent) ? subjectOf(node) : "");
  else if (isGoneThrough(node, parent)) quote(node, "iterate", subjectOf(node));
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

/** The first name that a pattern takes; undefined where that is computed, or all is taken. */
export function firstKeyOf({ properties }: AnyNode & { type: "ObjectPattern" }): string | undefined {
  const first = properties.at(0);
  return first?.type === "Property" && !first.computed ? nameOfKey(first) : undefined;
}
