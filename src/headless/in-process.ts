// Runs a program's text in this very process: for tests and benchmarks, which trust it.
import * as esbuild from "esbuild";
import { compile, type Transformer } from "../compile/compile.ts";
import { type ProgramFactory, ProgramRun } from "../runtime/program-run.ts";
import { STREAMS, TRACE_VERSION } from "../trace/format.ts";
import { TraceStore } from "../trace/store.ts";

export interface InProcessRun {
  readonly stdout: string;
  /** What the program wrote to stderr, and what Python would warn of. */
  readonly stderr: string;
  readonly exit: number;
  readonly trace: TraceStore;
}

/** Runs to the end on a virtual clock. Errors: Error with the problems if the program does not compile. */
export async function runSource(source: string, file = "main.ts"): Promise<InProcessRun> {
  const result = await compile(source, file, esbuild as Transformer);
  if (result.type === "failed") throw new Error(result.problems.map(({ message }) => message).join("\n"));
  const { code, ...program } = result.program;
  const { semantics, sites } = program;
  const trace = new TraceStore({ version: TRACE_VERSION, file, semantics, source: "", sites });
  const factory = (0, eval)(`${code}\n//# sourceURL=loopscope-program.js`) as ProgramFactory;
  const run = new ProgramRun(factory, program, {
    file,
    clock: "virtual",
    limits: { events: 10_000_000, characters: 10_000_000 },
    onBatch: (batch) => {
      trace.append(batch);
    },
    onLongLoop: () => undefined,
  });
  for (;;) {
    const progress = run.run(1_000_000);
    if (progress.type === "finished") return { ...outputOf(trace), exit: progress.status, trace };
  }
}

function outputOf(trace: TraceStore): { stdout: string; stderr: string } {
  const output = { stdout: "", stderr: "" };
  for (const { type, a, text } of trace.events()) {
    if (type === "print") output[STREAMS[a]] += `${text}\n`;
    else if (type === "warn") output.stderr += `${text}\n`;
  }
  return output;
}
