// Answers questions about a node of the syntax tree and its neighbours.
import type { AnyNode, ExpressionStatement } from "acorn";

/** Where the first statement that is no directive may stand. */
export function afterDirectives(statements: readonly AnyNode[], start: number): number {
  const last = statements.findLast(
    (node) => node.type === "ExpressionStatement" && node.directive !== undefined,
  );
  return last === undefined ? start : last.end;
}

/** The statements of a function or program begin by saying that they are strict. */
export function isStrict(statements: readonly AnyNode[]): boolean {
  return statements.some((node) => node.type === "ExpressionStatement" && node.directive === "use strict");
}

/**
 * The nodes directly below a node, in source order, so that places are numbered as they are read. The fields of acorn's
 * nodes do not stand in that order (the quasis of a template, say), and a table of them would have to grow with the language.
 */
export function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof child === "object" && child !== null && "type" in child && "start" in child) {
        children.push(child as AnyNode);
      }
    }
  }
  return children.sort((a, b) => a.start - b.start);
}

/** The identifier is a name after a dot or before a colon, not a variable. */
export function isName(node: AnyNode, parent: AnyNode): boolean {
  if (parent.type === "MemberExpression") return parent.property === node && !parent.computed;
  return (
    (parent.type === "Property" && parent.key === node && parent.value !== node) ||
    parent.type === "LabeledStatement"
  );
}

/** What is called or constructed there; null for no call. */
export function calleeOf(node: AnyNode): AnyNode | null {
  if (node.type === "TaggedTemplateExpression") return node.tag;
  return node.type === "CallExpression" || node.type === "NewExpression" ? node.callee : null;
}

/** The statement `super();`. */
export function isSuperCall({ expression }: ExpressionStatement): boolean {
  return expression.type === "CallExpression" && expression.callee.type === "Super";
}

/** An async function that is called what it is given to. */
export function isAnonymousAsync(node: AnyNode): boolean {
  const isFunction = node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression";
  return isFunction && node.async && (node.type === "ArrowFunctionExpression" || node.id == null);
}

/** The name of a member whose key is not computed. */
export function nameOfKey({ key }: { key: AnyNode }): string {
  if (key.type === "PrivateIdentifier") return `#${key.name}`;
  return key.type === "Identifier" ? key.name : String((key as { value?: unknown }).value);
}
