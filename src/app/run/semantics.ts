// Tells which semantics a program will have from its imports, before it is compiled.
import { PYTHON_MODULES } from "../../compile/contract.ts";

// An import declaration begins a line and names its module in quotes; its braces may go over several lines.
const IMPORTS = /^[ \t]*(?:import|export)\b[^;"'`]*?["']([^"'\n]+)["']/gm;
const COMMENTS = /\/\*[^]*?\*\/|^[ \t]*\/\/.*$/gm;

/** The first of Python's modules that the program imports: the reason why it has Python's semantics. */
export function pythonModuleOf(source: string): string | null {
  for (const [, module] of source.replace(COMMENTS, "").matchAll(IMPORTS)) {
    if ((PYTHON_MODULES as readonly string[]).includes(module)) return module;
  }
  return null;
}
