// Rewrites `for await` as a plain loop over what `next()` gives, closed when it is left early.
// Source: ECMAScript, ForIn/OfBodyEvaluation with iteratorKind async.
import type { ForOfStatement } from "acorn";
import type { Rewriter } from "./rewriter.ts";
import type { FunctionScope } from "./scopes.ts";

/** `labels` are put before the inner loop, where `continue` looks for them. */
export function lowerForAwait(
  rewriter: Rewriter,
  node: ForOfStatement,
  scope: FunctionScope,
  labels: string,
): void {
  const { left, right, body } = node;
  const { text, prefix: p } = rewriter;
  const site = rewriter.site(node, scope);
  const [iterator, more, item, value, error] = ["iterator", "more", "item", "value", "error"].map((word) =>
    rewriter.newName(word),
  );
  const [before, after] = rewriter.noting(site, node);
  const isHeld = right.type !== "CallExpression";
  const [open, close] = left.type === "VariableDeclaration" ? ["", ""] : ["(", ")"];

  // What is iterated over is evaluated first, and what takes the values stands in the body. The left side is what moves, so
  // that text which others put at the beginning or end of the statement stays there.
  text.update(node.start, left.start, `{ const ${iterator} = `);
  rewriter.wrap(right, `${p}iterate(${site}, `, `, ${isHeld})`);
  text.appendLeft(
    right.end,
    `; let ${more}, ${item}, ${value}, ${error}; try { ` +
      `${labels}for (; !(${item} = ${p}item(yield ${before}${iterator}.next()${after})).done ` +
      `&& (${value} = ${item}.value, ${more} = true); ${more} = false) { ${rewriter.loopGuard(site)} ${open}`,
  );
  text.move(left.start, left.end, right.end);
  text.appendLeft(left.end, ` = ${value}${close}; `);
  text.update(left.end, right.start, "");
  text.update(right.end, body.start, "");
  text.appendLeft(
    body.end,
    ` } } catch (${p}e) { ${error} = [${p}e]; } finally { ` +
      `try { if (${more}) yield* ${p}leave(${site}, ${iterator}); } finally { if (${error}) throw ${error}[0]; } } }`,
  );
}
