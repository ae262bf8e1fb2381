// Rewrites `for await` as a plain loop over what `next()` gives, closed when it is left early.
// Source: ECMAScript, ForIn/OfBodyEvaluation with iteratorKind async.
import type { ForOfStatement } from "acorn";
import type { Rewriter } from "./rewriter.ts";
import type { FunctionScope } from "./scopes.ts";

/** `label` is put before the inner loop, where `continue` looks for it. */
export function lowerForAwait(
  rewriter: Rewriter,
  node: ForOfStatement,
  scope: FunctionScope,
  label: string,
): void {
  const { left, right, body } = node;
  const { text, prefix: p } = rewriter;
  const site = rewriter.site(node, scope);
  const [iterator, more, item, value, error] = ["iterator", "more", "item", "value", "error"].map((word) =>
    rewriter.newName(word),
  );
  const isHeld = right.type !== "CallExpression";
  const [open, close] = left.type === "VariableDeclaration" ? ["", ""] : ["(", ")"];

  text.prependRight(right.start, `{ const ${iterator} = ${p}iterate(${site}, `);
  text.appendLeft(right.end, `, ${isHeld}); let ${more}, ${item}, ${value}, ${error}; try { `);
  text.move(right.start, right.end, node.start);
  text.update(
    node.start,
    left.start,
    `${label}for (; !(${item} = ${p}item(yield ${p}at(${site}, ${iterator}.next()))).done ` +
      `&& (${value} = ${item}.value, ${more} = true); ${more} = false) { ${rewriter.loopGuard(site)} ${open}`,
  );
  text.update(left.end, right.start, ` = ${value}${close}; `);
  text.update(right.end, body.start, "");
  text.appendLeft(
    body.end,
    ` } } catch (${p}e) { ${error} = [${p}e]; } finally { ` +
      `try { if (${more}) yield* ${p}leave(${site}, ${iterator}); } finally { if (${error}) throw ${error}[0]; } } }`,
  );
}
