// Rewrites `for await` as a plain loop over what `next()` gives, closed when it is left early.
// Source: ECMAScript, ForIn/OfBodyEvaluation with iteratorKind async.
import type { ForOfStatement } from "acorn";
import type { Rewriter } from "./rewriter.ts";
import { namesIn } from "./names.ts";
import { subjectOf } from "./quotes.ts";
import type { FunctionScope } from "./scopes.ts";

/** The loop's own variables as far as what it goes through may read them, which is an error: they have no values yet. */
export function earlyNames({ code }: Rewriter, { left, right }: ForOfStatement): string[] {
  if (left.type !== "VariableDeclaration" || left.kind === "var") return [];
  const text = code.slice(right.start, right.end);
  return namesIn(left.declarations[0].id)
    .map(({ name }) => name)
    .filter((name) => text.includes(name));
}

/** `labels` are put before the inner loop, where `continue` looks for them. `isPython`: Python's rules hold. */
export function lowerForAwait(
  rewriter: Rewriter,
  node: ForOfStatement,
  scope: FunctionScope,
  labels: string,
  isPython: boolean,
): void {
  const { left, right, body } = node;
  const { text, prefix: p } = rewriter;
  scope.awaits.push(node.start);
  const site = rewriter.site(node, scope);
  const [iterator, more, result, error] = ["iterator", "more", "item", "error"].map((word) =>
    rewriter.newName(word),
  );
  // V8 names it if a pattern cannot take it apart.
  const value = rewriter.plainName("item");
  const [before, after] = rewriter.noting(site, node);
  const isHeld = right.type !== "CallExpression";
  const [open, close] = left.type === "VariableDeclaration" ? ["", ""] : ["(", ")"];

  // What is iterated over is evaluated first, and what takes the values stands in the body. The left side is what moves, so
  // that text which others put at the beginning or end of the statement stays there.
  const early = earlyNames(rewriter, node);
  const [begin, then] =
    early.length === 0 ? ["const ", ""] : [`let ${iterator}; { `, ` let ${early.join(", ")}; }`];
  text.update(node.start, left.start, `{ ${begin}${iterator} = `);
  const subject = isPython ? "" : `, ${JSON.stringify(subjectOf(right))}`;
  rewriter.wrap(right, `${p}iterate(${site}, `, `, ${isHeld}${subject})`);
  text.appendLeft(
    right.end,
    `;${then} let ${more}, ${result}, ${value}, ${error}; try { ` +
      `${labels}for (; !(${result} = ${p}item(yield ${before}${iterator}.next()${after})).done ` +
      `&& (${value} = ${result}.value, ${more} = true); ${more} = false) { ${rewriter.loopGuard(site)} ${open}`,
  );
  text.move(left.start, left.end, right.end);
  const item = rewriter.accesses?.item(rewriter, node, scope, value, value) ?? value;
  text.appendLeft(left.end, ` = ${item}${close}; `);
  text.update(left.end, right.start, "");
  text.update(right.end, body.start, "");
  text.appendLeft(
    body.end,
    ` } } catch (${p}e) { ${error} = [${p}e]; } finally { ` +
      `try { if (${more}) yield* ${p}leave(${site}, ${iterator}); } finally { if (${error}) throw ${error}[0]; } } }`,
  );
}
