// Rewrites the words that mean something else, or nothing, inside a generator: `super`, `this`, `arguments`, `new.target`, `import`.
import type { AnyNode } from "acorn";
import type { Rewriter } from "./rewriter.ts";
import type { FunctionScope } from "./scopes.ts";
import { isName } from "./syntax.ts";

export function lowerKeyword(rewriter: Rewriter, node: AnyNode, scope: FunctionScope, parent: AnyNode): void {
  const { text, code, prefix: p } = rewriter;
  const replace = (by: string): void => {
    text.update(node.start, node.end, by);
  };
  switch (node.type) {
    case "Super":
      if (parent.type === "MemberExpression") scope.captureSuper();
      else if (scope.captureForArrow("superCall")) replace(`${p}superCall`);
      break;
    case "ThisExpression":
      if (scope.hasLateThis && scope.captureForArrow("self")) replace(`${p}self()`);
      break;
    case "Identifier":
      if (node.name === "arguments" && !isName(node, parent) && scope.captureForArrow("arguments"))
        replace(`${p}arguments`);
      break;
    case "MetaProperty":
      if (node.meta.name === "import") replace(`new ${p}importMeta()`);
      else if (scope.captureForArrow("newTarget")) replace(`${p}newTarget`);
      break;
    case "ImportExpression":
      text.update(
        node.start,
        code.indexOf("(", node.start) + 1,
        `new ${p}importLater(${rewriter.site(node, scope)}, `,
      );
      break;
  }
}
