// Says what runs are made with: the real compiler and sandbox, unless a test has others.
import { type Compiler, createCompiler } from "../../compile/client.ts";
import type { CompileResult } from "../../compile/compile.ts";
import type { PythonSandbox } from "../../sandbox/python-sandbox.ts";
import { createSandbox, type Sandbox } from "../../sandbox/sandbox.ts";

export interface RunTools {
  readonly createCompiler: () => Compiler;
  readonly createSandbox: () => Sandbox;
  /** Errors: those of loading it. */
  readonly createPythonSandbox: () => Promise<PythonSandbox>;
  /** What a program compiles to, values of variables and all, if that is known; else null. */
  readonly compiledBefore: (source: string) => Promise<CompileResult | null>;
}

export const TOOLS: RunTools = {
  createCompiler,
  createSandbox,
  createPythonSandbox: async () => (await import("../../sandbox/python-sandbox.ts")).createPythonSandbox(),
  compiledBefore: () => Promise.resolve(null),
};
