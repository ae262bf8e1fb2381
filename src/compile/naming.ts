// Makes a program note what it calls its objects: in `const db = new Lock()`, the picture calls the lock `db`, in a list `db[0]`,
// in a field `account.db`.
import type { AnyNode } from "acorn";
import type { Rewriter } from "./rewriter.ts";
import { nameOfKey } from "./syntax.ts";

/** What is in something that is in something, deeper than this, has no name: nobody would read it, and programs may be nested deeply. */
const MOST_LEVELS = 20;

/** What names an object: the text before what is only known at run time, and the code of that. */
interface Naming {
  readonly name: string;
  /** `this`, where it is a field, or an element's key. */
  readonly owner?: string;
  readonly key?: string;
}

/** `value` is what a variable or property, the `target`, is set to; `hasThis` says that `this` may be read there. */
export function nameObject(
  rewriter: Rewriter,
  target: AnyNode,
  value: AnyNode | null | undefined,
  hasThis = false,
): void {
  const naming = namingBy(rewriter, target, hasThis);
  if (naming !== null) nameAs(rewriter, naming, value);
}

/** The field of a class, as it is declared. */
export function nameField(rewriter: Rewriter, key: AnyNode, value: AnyNode): void {
  if (key.type === "Identifier" || key.type === "PrivateIdentifier")
    nameAs(rewriter, { name: key.name, owner: "this" }, value);
}

/** What is in an object that a function gives back is called as its properties are. */
export function nameReturned(rewriter: Rewriter, value: AnyNode | null | undefined): void {
  if (value?.type === "ObjectExpression") nameAs(rewriter, { name: "" }, value);
}

/** `locks.set(key, new Lock())` names as `locks[key]` does. */
export function nameEntry(rewriter: Rewriter, node: AnyNode): void {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return;
  const { object, property } = node.callee;
  const [key, value] = node.arguments;
  if (node.arguments.length !== 2 || property.type !== "Identifier" || property.name !== "set") return;
  if (value.type === "NewExpression") nameElement(rewriter, object, key, value);
}

function nameElement(rewriter: Rewriter, object: AnyNode, key: AnyNode, value: AnyNode): void {
  const naming = elementNaming(rewriter, object, key);
  if (naming !== null) nameAs(rewriter, naming, value);
}

function namingBy(rewriter: Rewriter, target: AnyNode, hasThis: boolean): Naming | null {
  switch (target.type) {
    case "Identifier":
      return { name: target.name };
    case "MemberExpression": {
      const { object, property, computed } = target;
      if (object.type === "Super") return null;
      if (computed) return elementNaming(rewriter, object, property);
      if (property.type !== "Identifier" && property.type !== "PrivateIdentifier") return null;
      if (object.type === "ThisExpression")
        return { name: property.name, owner: hasThis ? "this" : undefined };
      const path = pathOf(object);
      return { name: path === null ? property.name : `${path}.${property.name}` };
    }
    default:
      return null;
  }
}

/** A key that is read once more is a variable's or a literal: that runs nothing. */
function elementNaming({ code }: Rewriter, object: AnyNode, key: AnyNode): Naming | null {
  const path = pathOf(object);
  if (path === null || (key.type !== "Identifier" && key.type !== "Literal")) return null;
  return { name: path, key: code.slice(key.start, key.end) };
}

/** `a.b` as it is written; of `this.b` only the field; null for what is no path of names. */
function pathOf(node: AnyNode, levels = MOST_LEVELS): string | null {
  if (levels === 0) return null;
  if (node.type === "Identifier") return node.name;
  if (node.type !== "MemberExpression" || node.computed) return null;
  const { object, property } = node;
  if (property.type !== "Identifier" && property.type !== "PrivateIdentifier") return null;
  if (object.type === "ThisExpression") return property.name;
  const path = pathOf(object, levels - 1);
  return path === null ? null : `${path}.${property.name}`;
}

function nameAs(
  rewriter: Rewriter,
  naming: Naming,
  value: AnyNode | null | undefined,
  levels = MOST_LEVELS,
): void {
  if (!value || rewriter.isInWith || levels === 0) return;
  const { name, owner = "void 0", key = "" } = naming;
  const within = (part: string, inner: AnyNode | null | undefined): void => {
    if (key === "") nameAs(rewriter, { ...naming, name: name + part }, inner, levels - 1);
  };
  const dot = name === "" ? "" : ".";
  switch (value.type) {
    case "ArrayExpression":
      for (const [i, element] of value.elements.entries()) within(`[${i}]`, element);
      return;
    case "ObjectExpression":
      for (const property of value.properties)
        if (property.type === "Property" && property.kind === "init" && !property.computed)
          within(dot + nameOfKey(property), property.value);
      return;
    case "CallExpression":
      // A list that is made in one go, as by `Array.from({ length: 5 }, () => new Lock())`.
      if (!value.arguments.some(makesObjects)) return;
      break;
    case "NewExpression":
      break;
    default:
      return;
  }
  const rest = key !== "" ? `, ${owner}, ${key}` : owner === "void 0" ? "" : `, ${owner}`;
  rewriter.wrap(value, `${rewriter.prefix}named(${JSON.stringify(name)}, `, `${rest})`);
}

function makesObjects(argument: AnyNode): boolean {
  return (
    argument.type === "ArrowFunctionExpression" && !argument.async && argument.body.type === "NewExpression"
  );
}
