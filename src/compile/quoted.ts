// Keeps apart what V8 may quote in a message: it says "(intermediate value)" for each statement of a function in what is called, as in
// `(() => { ... })().nothing()`, so that such a function may get none of ours.
import type { AnyNode } from "acorn";
import type { Rewriter } from "./rewriter.ts";

/**
 * Makes the async functions of a function's body before its first statement, within that. `making` is the expression that makes
 * them; "" for none. Gives what is left to declare.
 */
export function hoistInQuoted(
  rewriter: Rewriter,
  { body, end }: AnyNode & { readonly body: readonly AnyNode[] },
  making: string,
): string {
  if (making === "") return "";
  const { text } = rewriter;
  const first = body.find(
    (node) => node.type !== "FunctionDeclaration" && !("directive" in node && node.directive !== undefined),
  );
  if (first?.type === "VariableDeclaration" && first.kind !== "var")
    text.prependRight(first.declarations[0].start, `${rewriter.newName("made")} = (${making}), `);
  else if (first === undefined || first.type === "ClassDeclaration")
    text.prependRight(first?.start ?? end - 1, `${making}; `);
  else rewriter.wrap(first, `{ ${making}; `, " }");
  return "";
}
