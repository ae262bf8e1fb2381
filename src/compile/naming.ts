// Makes a program note what it calls its objects: in `const db = new Lock()`, the picture calls the lock `db`, in a list `db[0]`.
import type { AnyNode } from "acorn";
import type { Rewriter } from "./rewriter.ts";

/** `value` is what a variable or property, the `target`, is set to. */
export function nameObject(rewriter: Rewriter, target: AnyNode, value: AnyNode | null | undefined): void {
  const holder = target.type === "MemberExpression" && !target.computed ? target.property : target;
  if (holder.type !== "Identifier" && holder.type !== "PrivateIdentifier") return;
  if (value?.type !== "ArrayExpression") return nameAs(rewriter, holder.name, value);
  for (const [i, element] of value.elements.entries()) nameAs(rewriter, `${holder.name}[${i}]`, element);
}

function nameAs(rewriter: Rewriter, name: string, value: AnyNode | null | undefined): void {
  if (value?.type === "NewExpression" && !rewriter.isInWith)
    rewriter.wrap(value, `${rewriter.prefix}named(${JSON.stringify(name)}, `, ")");
}
