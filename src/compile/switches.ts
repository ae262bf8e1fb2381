// Hoists the async functions of a `switch`, whose block has no beginning that is always run but the first test.
import type { SwitchStatement } from "acorn";
import type { Rewriter } from "./rewriter.ts";

/** `making` is the expression that makes them; "" for none. */
export function hoistInSwitch(rewriter: Rewriter, { cases }: SwitchStatement, making: string): void {
  if (making === "") return;
  const test = cases.find((one) => one.test)?.test;
  if (test) rewriter.wrap(test, `(${making}, `, ")");
  // With a `default` alone there is no test, and all begins there.
  else rewriter.text.prependRight(cases[0].consequent[0].start, `${making}; `);
}
