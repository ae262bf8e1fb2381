// Rewrites `catch` and `finally` so that an error which leaves them is known to have been raised while another was handled.
// Source: Python's `__context__`; JavaScript remembers nothing of the kind.
import type { CatchClause, TryStatement } from "acorn";
import type { Rewriter } from "./rewriter.ts";

/** `isLowered`: in an async function, of which it is noted that it handles an error. */
export function noteHandlers(rewriter: Rewriter, node: TryStatement, isLowered: boolean): void {
  const { text, prefix: p } = rewriter;
  const { block, handler, finalizer } = node;
  /** The error with which the `finally` is entered. */
  const leaving = finalizer ? rewriter.newName("leaving") : null;
  const error = `${p}error`;
  const noted = (name: string): string => (isLowered ? `${p}handling(${name})` : name);

  if (handler) {
    const handled = rewriter.newName("handled");
    const caught = nameCaught(rewriter, handler);
    // The program may give its variable another value.
    text.prependLeft(handler.body.start + 1, ` const ${handled} = ${noted(caught)}; try {`);
    const isLast = leaving ? `${leaving} = ` : "";
    text.appendLeft(
      handler.body.end - 1,
      ` } catch (${error}) { throw ${isLast}${p}raised(${error}, ${handled}); }`,
    );
  } else text.appendLeft(block.end, ` catch (${error}) { throw ${leaving} = ${noted(error)}; }`);
  if (!finalizer) return;
  text.prependRight(node.start, `{ let ${leaving}; `);
  text.prependLeft(finalizer.start + 1, " try {");
  text.appendLeft(finalizer.end - 1, ` } catch (${error}) { throw ${p}raised(${error}, ${leaving}); }`);
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
