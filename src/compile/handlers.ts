// Rewrites `catch` and `finally` so that it is known which error is being handled, and that one which leaves them was raised
// meanwhile. Source: Python's `sys.exception()` and `__context__`; JavaScript remembers nothing of the kind.
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
    text.prependLeft(handler.body.start + 1, ` const ${name} = ${handling(caught)}; try {`);
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

/** Gives what is caught a name, if it has none. */
function nameCaught({ text, prefix: p }: Rewriter, { start, param, body }: CatchClause): string {
  if (param?.type === "Identifier") return param.name;
  const name = `${p}caught`;
  if (!param) text.appendLeft(start + "catch".length, ` (${name})`);
  else {
    text.appendLeft(param.start, `${name}) { let `);
    text.update(param.end, body.start, ` = ${name}; `);
    text.appendLeft(body.end, " }");
  }
  return name;
}
