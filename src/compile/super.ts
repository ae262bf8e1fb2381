// Rewrites `super` inside a lowered function: a generator has none, so the wrapper around it passes two functions in.
import type { AnyNode, AssignmentExpression, MemberExpression } from "acorn";
import type { Rewriter } from "./rewriter.ts";
import type { FunctionScope } from "./scopes.ts";

export function isSuperMember(node: AnyNode): node is MemberExpression {
  return node.type === "MemberExpression" && node.object.type === "Super";
}

function keyOf(rewriter: Rewriter, { computed, property }: MemberExpression): string {
  if (computed) return rewriter.code.slice(property.start, property.end);
  return JSON.stringify((property as { name: string }).name);
}

/** `super.x` becomes `superGet("x")`, `super.x(y)` becomes `superGet("x").call(this, y)`. */
export function lowerSuper(
  rewriter: Rewriter,
  node: MemberExpression,
  scope: FunctionScope,
  parent: AnyNode,
): void {
  if (!scope.captureSuper("superGet")) return;
  const { code, text } = rewriter;
  replaceSuper(rewriter, node, "superGet", ")");
  if (parent.type !== "CallExpression" || parent.callee !== node) return;
  text.appendLeft(node.end, ".call");
  const bracket = code.indexOf("(", node.end);
  // A call without arguments is given some when its place is noted.
  text.appendLeft(bracket + 1, "this, ");
}

function replaceSuper(rewriter: Rewriter, node: MemberExpression, capture: string, close: string): void {
  const { text, prefix } = rewriter;
  const { property } = node;
  if (!node.computed) {
    text.update(node.start, node.end, `${prefix}${capture}(${keyOf(rewriter, node)}${close}`);
    return;
  }
  text.update(node.start, property.start, `${prefix}${capture}(`);
  text.update(property.end, node.end, close === "" ? " " : close);
}

/** `super.x += v` becomes `superSet("x", superGet("x") + v)`. */
export function lowerSuperAssignment(
  rewriter: Rewriter,
  node: AssignmentExpression,
  scope: FunctionScope,
): void {
  const { code, text, prefix } = rewriter;
  const { operator } = node;
  const left = node.left as MemberExpression;
  replaceSuper(rewriter, left, "superSet", "");
  let old = "";
  if (operator !== "=") {
    scope.captureSuper("superGet");
    old = ` ${prefix}superGet(${keyOf(rewriter, left)}) ${operator.slice(0, -1)}`;
  }
  const sign = code.indexOf(operator, left.end);
  text.update(sign, sign + operator.length, `,${old}`);
  text.appendLeft(node.end, ")");
}
