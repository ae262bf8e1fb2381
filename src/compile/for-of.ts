// Makes a loop tell what its pattern takes out of each item: that is taken apart in the body then.
import type { AnyNode } from "acorn";
import { earlyNames } from "./for-await.ts";
import type { Rewriter } from "./rewriter.ts";
import type { FunctionScope } from "./scopes.ts";

/** What V8 calls the item of a loop in messages. */
const SUBJECT = ".for";

/** Of any loop: `for (const { n } of list) body` becomes `for (const item of list) { const { n } = shared(0, item, item); body }`, if need be. */
export function tellItems(rewriter: Rewriter, node: AnyNode, scope: FunctionScope): void {
  if (node.type !== "ForOfStatement") return;
  const { left, body } = node;
  const { text } = rewriter;
  const name = rewriter.newName("item");
  if (earlyNames(rewriter, node).length > 0) return;
  const item = rewriter.accesses?.item(rewriter, node, scope, name, SUBJECT) ?? name;
  if (item === name) return;
  const [open, close] = left.type === "VariableDeclaration" ? ["", ""] : ["(", ")"];
  text.appendLeft(left.start, `const ${name}`);
  text.prependRight(left.start, `{ ${open}`);
  text.appendLeft(left.end, ` = ${item}${close}; `);
  text.move(left.start, left.end, body.start);
  text.appendLeft(body.end, " }");
}
