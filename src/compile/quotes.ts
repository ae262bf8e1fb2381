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

function quoteAll(nodes: readonly (AnyNode | null)[]): string[] {
  return nodes.map((node) => (node === null ? UNNAMED : quoteOf(node)));
}

/** An expression as V8 quotes it. */
export function quoteOf(node: AnyNode): string {
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
      return quoteOf(node.expression);
    case "MemberExpression":
      return quoteOf(node.object) + quoteKey(node);
    case "CallExpression":
      return `${node.callee.type === "Super" ? "super" : quoteOf(node.callee)}(...)`;
    case "TaggedTemplateExpression":
      return `${quoteOf(node.tag)}(...)`;
    case "ImportExpression":
      return `ImportCall(${quoteOf(node.source)})`;
    case "UnaryExpression":
      if (node.operator === "-" && node.argument.type === "Literal") return `-${quoteOf(node.argument)}`;
      return `(${node.operator}${/^[a-z]/.test(node.operator) ? " " : ""}${quoteOf(node.argument)})`;
    case "UpdateExpression":
      return node.prefix
        ? `(${node.operator}${quoteOf(node.argument)})`
        : `(${quoteOf(node.argument)}${node.operator})`;
    case "BinaryExpression":
    case "LogicalExpression":
      return `(${quoteOf(node.left)} ${node.operator} ${quoteOf(node.right)})`;
    case "SequenceExpression":
      return `(${quoteAll(node.expressions).join(" , ")})`;
    case "AssignmentExpression":
      return quoteOf(node.left);
    case "ConditionalExpression":
      return UNNAMED.repeat(3);
    case "ObjectExpression":
      return `{${UNNAMED.repeat(node.properties.length)}}`;
    case "ArrayExpression":
      return `[${quoteAll(node.elements).join(",")}]`;
    case "SpreadElement":
      return `(...${quoteOf(node.argument)})`;
    default:
      return UNNAMED;
  }
}

/** A key that is a text is a name. */
function quoteKey({ computed, optional, property }: AnyNode & { type: "MemberExpression" }): string {
  const dot = optional ? "?." : ".";
  if (property.type === "Identifier" && !computed) return `${dot}${property.name}`;
  if (property.type === "Literal" && typeof property.value === "string") return `${dot}${property.value}`;
  return `${optional ? "?." : ""}[${quoteOf(property)}]`;
}
