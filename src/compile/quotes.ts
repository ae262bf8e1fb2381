// Quotes what a program calls or goes through as V8 quotes it in its messages, where V8 does not see that as it was written.
// Source: V8's CallPrinter, and what V8 prints.
import type { AnyNode } from "acorn";

/** Stands for what has no text of its own. */
export const UNNAMED = "(intermediate value)";

/** The subject of "... is not iterable". */
export function subjectOf(node: AnyNode): string {
  const inner = node.type === "ChainExpression" ? node.expression : node;
  const isCall = /^(?:Call|New|TaggedTemplate)Expression$/.test(inner.type);
  return `${quoteOf(inner)}${isCall ? " is not a function or its return value" : ""}`;
}

/** Whether anything of an expression is quoted with it that is one of some. */
export function isQuotedWith(node: AnyNode, isOne: (part: AnyNode) => boolean): boolean {
  let found = false;
  quoteOf(node, (part) => (found ||= isOne(part)));
  return found;
}

/** An expression as V8 quotes it; `see` is called with all of it that is quoted. */
export function quoteOf(node: AnyNode, see?: (part: AnyNode) => void): string {
  see?.(node);
  const quote = (part: AnyNode): string => quoteOf(part, see);
  const quoteAll = (parts: readonly (AnyNode | null)[]): string[] =>
    parts.map((part) => (part === null ? UNNAMED : quote(part)));
  switch (node.type) {
    case "Identifier":
      return node.name;
    case "PrivateIdentifier":
      return `#${node.name}`;
    case "ThisExpression":
      return "this";
    case "Super":
      return UNNAMED;
    case "Literal":
      if (node.regex) return `/${node.regex.pattern}/${node.regex.flags}`;
      if (node.bigint != null) return UNNAMED;
      return typeof node.value === "string" ? `"${node.value}"` : String(node.value);
    case "TemplateLiteral":
      if (node.expressions.length === 0) return `"${node.quasis[0].value.cooked}"`;
      return quoteAll(node.expressions).join("");
    case "ChainExpression":
      return quote(node.expression);
    case "MemberExpression":
      return quote(node.object) + quoteKey(node, quote);
    case "CallExpression":
      return `${node.callee.type === "Super" ? "super" : quote(node.callee)}(...)`;
    case "TaggedTemplateExpression":
      return `${quote(node.tag)}(...)`;
    case "ImportExpression":
      return `ImportCall(${quote(node.source)})`;
    case "UnaryExpression":
      if (node.operator === "-" && node.argument.type === "Literal") return `-${quote(node.argument)}`;
      return `(${node.operator}${/^[a-z]/.test(node.operator) ? " " : ""}${quote(node.argument)})`;
    case "UpdateExpression":
      return node.prefix
        ? `(${node.operator}${quote(node.argument)})`
        : `(${quote(node.argument)}${node.operator})`;
    case "BinaryExpression":
    case "LogicalExpression":
      return `(${quote(node.left)} ${node.operator} ${quote(node.right)})`;
    case "SequenceExpression":
      return `(${quoteAll(node.expressions).join(" , ")})`;
    case "AssignmentExpression":
    case "AssignmentPattern":
      return quote(node.left);
    case "ConditionalExpression":
      return UNNAMED.repeat(3);
    case "ObjectExpression":
    case "ObjectPattern":
      return `{${UNNAMED.repeat(node.properties.length)}}`;
    case "ArrayExpression":
    case "ArrayPattern":
      return `[${quoteAll(node.elements).join(",")}]`;
    case "SpreadElement":
    case "RestElement":
      return `(...${quote(node.argument)})`;
    default:
      return UNNAMED;
  }
}

/** A key that is a text is a name. */
function quoteKey(
  { computed, optional, property }: AnyNode & { type: "MemberExpression" },
  quote: (part: AnyNode) => string,
): string {
  const dot = optional ? "?." : ".";
  if (property.type === "Identifier" && !computed) return `${dot}${property.name}`;
  if (property.type === "Literal" && typeof property.value === "string") return `${dot}${property.value}`;
  return `${optional ? "?." : ""}[${quote(property)}]`;
}
