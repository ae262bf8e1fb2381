// Says what runs are made with: the real compiler and sandbox, unless a test has others.
import { type Compiler, createCompiler } from "../../compile/client.ts";
import type { CompileResult } from "../../compile/compile.ts";
import { createSandbox, type Sandbox } from "../../sandbox/sandbox.ts";

export interface RunTools {
  readonly createCompiler: () => Compiler;
  readonly createSandbox: () => Sandbox;
  /** What a program compiles to, values of variables and all, if that is known; else null. */
  readonly compiledBefore: (source: string) => Promise<CompileResult | null>;
}

export const TOOLS: RunTools = { createCompiler, createSandbox, compiledBefore: () => Promise.resolve(null) };
