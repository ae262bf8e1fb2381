// Keeps methods of asyncio's objects with their objects where they are handed on, as Python's bound methods are: `callLater(1, task.cancel)`.
import type { AnyNode, CallExpression, MemberExpression, NewExpression } from "acorn";
import type { Rewriter } from "./rewriter.ts";

/** What programs hand to others to call. Everything else is left as it is, and costs nothing. */
const HANDED_ON = new Set(
  (
    "abort acquire cancel clear close done exception get getNowait join notify notifyAll put putNowait release reset result run " +
    "set setException setResult shutdown start stop taskDone uncancel wait"
  ).split(" "),
);

/** `task`, `this.task`, `a.b.c`: nothing that is rewritten itself. */
function isPlainPath(node: AnyNode): boolean {
  if (node.type === "Identifier" || node.type === "ThisExpression") return true;
  return (
    node.type === "MemberExpression" &&
    !node.computed &&
    !node.optional &&
    node.property.type === "Identifier" &&
    isPlainPath(node.object)
  );
}

function isHandedOn(node: AnyNode): node is MemberExpression {
  return (
    node.type === "MemberExpression" &&
    node.property.type === "Identifier" &&
    HANDED_ON.has(node.property.name) &&
    isPlainPath(node)
  );
}

/** Rewrites `f(task.cancel)` and `f({ target: task.cancel })`: the runtime looks whose method it is. */
export function bindHandedOn({ text, code, prefix }: Rewriter, node: CallExpression | NewExpression): void {
  const values = node.arguments.flatMap((argument: AnyNode): AnyNode[] =>
    argument.type === "ObjectExpression"
      ? argument.properties.flatMap((property) =>
          property.type === "Property" && !property.shorthand ? [property.value] : [],
        )
      : [argument],
  );
  for (const value of values.filter(isHandedOn)) {
    const { object, property } = value;
    if (!/^\s*\.\s*$/.test(code.slice(object.end, property.start))) continue;
    text.prependRight(object.start, `${prefix}method(`);
    text.update(object.end, value.end, `, ${JSON.stringify(code.slice(property.start, property.end))})`);
  }
}
