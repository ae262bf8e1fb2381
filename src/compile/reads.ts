// Tells where the value of a variable or property is used in a place that can be put in a call.
import type { AnyNode } from "acorn";
import { isFunction } from "./names.ts";

/** The value of a variable or property is used there, and the place can be put in a call. */
export function isRead(node: AnyNode, parents: ReadonlyMap<AnyNode, AnyNode>): boolean {
  const parent = parents.get(node)!;
  switch (parent.type) {
    case "AssignmentExpression":
    case "AssignmentPattern":
    case "ForOfStatement":
    case "ForInStatement":
      return parent.left !== node;
    case "UnaryExpression":
      return parent.operator !== "delete" && parent.operator !== "typeof";
    case "VariableDeclarator":
      return parent.init === node;
    case "MethodDefinition":
    case "PropertyDefinition":
      return parent.value === node;
    case "Property":
      return parents.get(parent)!.type === "ObjectExpression";
    case "CallExpression":
    case "NewExpression":
      return parent.callee !== node;
    case "MemberExpression":
      // What a method is called of stays as it is: V8 quotes it.
      return parent.object !== node || !isCallee(parent, parents);
  }
  if (isFunction(parent)) return parent.body === node;
  return !NO_VALUES.has(parent.type);
}

/** A name in one of these is no value, or it is one of a chain with `?.` in it, which ends in the middle. */
const NO_VALUES = new Set([
  "UpdateExpression",
  "ArrayPattern",
  "RestElement",
  "CatchClause",
  "BreakStatement",
  "ContinueStatement",
  "MetaProperty",
  "ExportSpecifier",
  "TaggedTemplateExpression",
  "ChainExpression",
]);

function isCallee(node: AnyNode, parents: ReadonlyMap<AnyNode, AnyNode>): boolean {
  const parent = parents.get(node)!;
  return parent.type === "CallExpression" && parent.callee === node;
}
