// Uses the page of the sandbox's tests, and makes programs for it.
import * as esbuild from "esbuild";
import { compile, type Transformer } from "../src/compile/compile.ts";
import type { CompiledProgram } from "../src/compile/contract.ts";
import type { SandboxRunOptions } from "../src/sandbox/sandbox.ts";
import type { RunReport } from "./harness/harness.ts";
import { LoopscopePage } from "./page.ts";

/** A program, compiled here: these tests are not about the compiler. */
export async function program(source: string): Promise<CompiledProgram> {
  const result = await compile(source, "main.ts", esbuild as Transformer);
  if (result.type === "failed") throw new Error(result.problems[0].message);
  return result.program;
}

/** A program whose script also does something before the runtime has taken anything away from it. */
export async function attackingProgram(attack: string, source: string): Promise<CompiledProgram> {
  const compiled = await program(source);
  return { ...compiled, code: `(() => { ${attack}; return ${compiled.code}; })()` };
}

/** A program written for the runtime directly: `body` has the browser's own Promise, and prints with `log`. */
export function rawProgram(body: string): CompiledProgram {
  return {
    code: `(runtime) => function* () { const { log } = runtime.globals.console; ${body} }`,
    setup: null,
    semantics: "asyncio",
    sites: [{ line: 0, column: 0, endLine: 0, endColumn: 0, scope: "" }],
    functions: [],
    deepest: 0,
    mayTamper: false,
    values: null,
    positions: new Int32Array(),
    texts: { code: "", places: new Int32Array() },
  };
}

type Program = string | CompiledProgram;
type Options = Partial<SandboxRunOptions>;

export class SandboxPage extends LoopscopePage {
  override open(): Promise<void> {
    return super.open("../harness/");
  }

  /** Starts a program; it is given as text or compiled. */
  async start(source: Program, options: Options = {}): Promise<void> {
    const compiled = typeof source === "string" ? await program(source) : source;
    await this.page.evaluate(
      ([program, options]) => {
        harness.start(program, options);
      },
      [compiled, options] as const,
    );
  }

  /** Runs a program to its end. */
  async run(source: Program, options: Options = {}): Promise<RunReport> {
    await this.start(source, options);
    return this.page.evaluate(() => harness.ended());
  }

  /** What the run has come to so far. */
  report(): Promise<RunReport> {
    return this.page.evaluate(() => harness.report());
  }

  /** Stops the run, and runs another to its end; gives what the first had come to at once, before the page did anything else. */
  async stopAndRunAnother(): Promise<RunReport> {
    const another = await program('console.log("another")');
    return this.page.evaluate(async (program) => {
      harness.sandbox.stop();
      const stopped = harness.report();
      harness.start(program);
      const { output } = await harness.ended();
      if (output[0] !== "another") throw new Error("the other program did not print");
      return stopped;
    }, another);
  }
}
