// Gives what was recorded of the examples when the page was built (src/build/): each comes when it is wanted.
import type { CompileResult } from "../../compile/compile.ts";
import { EXAMPLES } from "./examples.ts";

const programs = import.meta.glob<CompileResult>("../../../examples/*.ts", {
  query: "?compiled",
  import: "default",
});

/** What a program compiles to that is an example as it stands, values of variables and all; null for any other. */
export async function compiledBefore(source: string): Promise<CompileResult | null> {
  const example = EXAMPLES.find((each) => each.source === source);
  if (example === undefined) return null;
  try {
    return await programs[`../../../examples/${example.name}.ts`]();
  } catch {
    // It could not be loaded; the compiler perhaps can.
    return null;
  }
}
