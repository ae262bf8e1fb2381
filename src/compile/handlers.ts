// Rewrites `catch` and `finally` so that it is known which error is being handled, and that one which leaves them was raised
// meanwhile. Source: Python's `sys.exception()` and `__context__`; JavaScript remembers nothing of the kind. Where a block awaits,
// what its `catch` takes is told in either semantics.
import type { CatchClause, TryStatement } from "acorn";
import type { Rewriter } from "./rewriter.ts";
import type { FunctionScope } from "./scopes.ts";

export function noteHandlers(rewriter: Rewriter, node: TryStatement, scope: FunctionScope): void {
  const { text, prefix: p } = rewriter;
  const { block, handler, finalizer } = node;
  /** The error with which the `finally` is entered. */
  const leaving = finalizer ? rewriter.newName("leaving") : null;
  const error = `${p}error`;
  // An ordinary generator may be left in the middle of a handler, and never entered again.
  const isNoted = scope.isLowered || !scope.isGenerator;
  const handling = (name: string): string => (isNoted ? `${p}handling(${name}, ${scope.isLowered})` : name);
  const handled = isNoted ? `${p}handled();` : "";

  if (handler) {
    const name = rewriter.newName("handled");
    const caught = nameCaught(rewriter, handler);
    // The program may give its variable another value.
    const told = awaits(node, scope) ? `${p}caught(${caught})` : caught;
    text.prependLeft(handler.body.start + 1, ` const ${name} = ${handling(told)}; try {`);
    const isLast = leaving ? `${leaving} = ` : "";
    text.appendLeft(
      handler.body.end - 1,
      ` } catch (${error}) { throw ${isLast}${p}raised(${error}, ${name}); } finally { ${handled} }`,
    );
  } else text.appendLeft(block.end, ` catch (${error}) { throw ${leaving} = ${handling(error)}; }`);
  if (!finalizer) return;
  text.prependRight(node.start, `{ let ${leaving}; `);
  text.prependLeft(finalizer.start + 1, " try {");
  const atEnd = handler ? "" : ` finally { if (${leaving} !== undefined) ${handled || ";"} }`;
  text.appendLeft(
    finalizer.end - 1,
    ` } catch (${error}) { throw ${p}raised(${error}, ${leaving}); }${atEnd}`,
  );
  text.appendLeft(node.end, " }");
}

/** Tells what a `catch` takes: of a block with an await in it, for others go on without anybody's having waited. */
export function noteCaught(rewriter: Rewriter, node: TryStatement, scope: FunctionScope): void {
  const { handler } = node;
  if (!handler || !awaits(node, scope)) return;
  const name = nameCaught(rewriter, handler);
  rewriter.text.prependLeft(handler.body.start + 1, ` ${rewriter.prefix}caught(${name});`);
}

/** Its block has an await in it. Those that begin before the block were visited before, or will be after it. */
function awaits({ block }: TryStatement, { awaits: known }: FunctionScope): boolean {
  for (let index = known.length - 1; index >= 0 && known[index] >= block.start; index--)
    if (known[index] < block.end) return true;
  return false;
}

/** Gives what is caught a name, if it has none. */
function nameCaught({ text, prefix: p }: Rewriter, { start, param, body }: CatchClause): string {
  if (param?.type === "Identifier") return param.name;
  const name = `${p}thrown`;
  if (!param) text.appendLeft(start + "catch".length, ` (${name})`);
  else {
    // Thrown once more, so that V8 says what it would if the pattern cannot take it apart.
    text.appendLeft(param.start, `${name}) { try { throw ${name}; } catch (`);
    text.appendLeft(body.end, " }");
  }
  return name;
}
