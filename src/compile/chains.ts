// Cuts chains such as `a.b().c()` that have hundreds of links, since V8 goes deeper for each: `(link = a.b(), link = link.c(), link).d()`.
import type { AnyNode } from "acorn";
import type { Rewriter } from "./rewriter.ts";

/** Nobody writes as many links by hand. */
const MAX_LINKS = 100;

/** What a link is a link of; undefined for what is none. */
function before(link: AnyNode): AnyNode | undefined {
  switch (link.type) {
    case "CallExpression":
      return link.callee;
    case "MemberExpression":
      return link.object;
    case "TaggedTemplateExpression":
      return link.tag;
  }
  return undefined;
}

/** Cuts the chain whose last link a node is, if it is too long. Gives whether it did. */
export function cutChain({ text, prefix: p }: Rewriter, node: AnyNode, parent: AnyNode): boolean {
  if (before(parent) === node) return false;
  const links: AnyNode[] = [];
  for (let link: AnyNode | undefined = node; link !== undefined; link = before(link)) links.push(link);
  const cuts: AnyNode[] = [];
  let length = 0;
  for (let i = links.length - 1; i > 0; i--) {
    const [link, next] = [links[i], links[i - 1]];
    // What stands behind is not evaluated if there is nothing.
    if ("optional" in link && link.optional) break;
    // What is called keeps the object that it is a method of.
    const isMethod = link.type === "MemberExpression" && next.type !== "MemberExpression";
    if (++length < MAX_LINKS || isMethod) continue;
    cuts.push(link);
    length = 0;
  }
  const last = cuts.pop();
  if (last === undefined) return false;
  text.prependRight(node.start, `(${p}link = `);
  for (const { end } of cuts) text.appendLeft(end, `, ${p}link = ${p}link`);
  text.appendLeft(last.end, `, ${p}link)`);
  return true;
}
