// Rewrites `using` and `await using`: a block gives back what they hold when it is left.
// Source: ECMAScript Explicit Resource Management.
import type { AnyNode, ForStatement, Statement, VariableDeclaration } from "acorn";
import type { Rewriter } from "./rewriter.ts";

function isUsing(node: AnyNode): node is VariableDeclaration {
  return node.type === "VariableDeclaration" && (node.kind === "using" || node.kind === "await using");
}

/** `for (using x = y; ...; ...)`, which is one block with all its iterations. */
export function isLoopUsing(node: AnyNode): node is ForStatement & { init: VariableDeclaration } {
  return node.type === "ForStatement" && node.init != null && isUsing(node.init);
}

function disposal(rewriter: Rewriter, scope: string, isAsync: boolean): [before: string, after: string] {
  const { prefix: p } = rewriter;
  const dispose = isAsync ? `yield* ${scope}.dispose()` : `${scope}.disposeSync()`;
  return [
    ` const ${scope} = ${p}openScope(); try { `,
    ` } catch (${p}e) { ${scope}.fail(${p}e); } finally { ${dispose}; }`,
  ];
}

function noteHeld(
  rewriter: Rewriter,
  { start, kind, declarations }: VariableDeclaration,
  scope: string,
): void {
  rewriter.text.update(start, declarations[0].id.start, "const ");
  for (const { init } of declarations) rewriter.wrap(init!, `${scope}.use(`, `, ${kind === "await using"})`);
}

/**
 * The statements of a block, function or module, which stand between `start` and `end`. `hoisted` are declarations that
 * belong before them, in the same scope.
 */
export function lowerUsing(
  rewriter: Rewriter,
  statements: readonly AnyNode[],
  start: number,
  end: number,
  hoisted: string,
): void {
  const declarations = statements.filter(isUsing);
  if (declarations.length === 0) {
    rewriter.text.appendLeft(start, hoisted);
    return;
  }
  const scope = rewriter.newName("scope");
  for (const each of declarations) noteHeld(rewriter, each, scope);
  const isAsync = declarations.some(({ kind }) => kind === "await using");
  const [before, after] = disposal(rewriter, scope, isAsync);
  rewriter.text.appendRight(start, before + hoisted);
  rewriter.text.appendLeft(end, after);
}

/** `for (using x of y)`: each iteration is a block of its own. */
export function lowerLoopUsing(rewriter: Rewriter, left: AnyNode, body: Statement): void {
  if (!isUsing(left)) return;
  const scope = rewriter.newName("scope");
  const isAsync = left.kind === "await using";
  const { id } = left.declarations[0];
  rewriter.text.update(left.start, id.start, "const ");
  const [before, after] = disposal(rewriter, scope, isAsync);
  const name = rewriter.code.slice(id.start, id.end);
  rewriter.wrap(body, `{ ${before}${scope}.use(${name}, ${isAsync}); `, `${after} }`);
}

/** `labels` are put before the loop itself, where `continue` looks for them. */
export function lowerForUsing(
  rewriter: Rewriter,
  node: ForStatement & { init: VariableDeclaration },
  labels: string,
): void {
  const scope = rewriter.newName("scope");
  noteHeld(rewriter, node.init, scope);
  const [before, after] = disposal(rewriter, scope, node.init.kind === "await using");
  rewriter.wrap(node, `{${before}${labels}`, `${after} }`);
}
