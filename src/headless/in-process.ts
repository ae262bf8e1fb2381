// Runs a program's text in this very process: for tests and benchmarks, which trust it.
import * as esbuild from "esbuild";
import { compile, type CompileOptions, type Transformer } from "../compile/compile.ts";
import { type CompiledProgram, PROGRAM_URL, withGlobals } from "../compile/contract.ts";
import { type ProgramFactory, ProgramRun, type ProgramRunOptions } from "../runtime/program-run.ts";
import { STREAMS, TRACE_VERSION } from "../trace/format.ts";
import { EventLog } from "../trace/event-log.ts";
import { Trace } from "../trace/trace.ts";

export interface InProcessRun {
  readonly stdout: string;
  /** What the program wrote to stderr, and what Python would warn of. */
  readonly stderr: string;
  readonly exit: number;
  readonly log: EventLog;
}

type RunOptions = Partial<
  Pick<ProgramRunOptions, "asksAtBounds" | "choices" | "heldBytes" | "limits" | "onBatch">
>;

interface PreparedRun {
  readonly run: ProgramRun;
  readonly log: EventLog;
}

/**
 * A run on a virtual clock that is ready to start, and the trace that it fills. Errors: Error with the problems if the
 * program does not compile.
 */
export async function prepareRun(
  source: string,
  file = "main.ts",
  options: RunOptions & CompileOptions = {},
): Promise<PreparedRun> {
  const result = await compile(source, file, esbuild as Transformer, options);
  if (result.type === "failed") throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return prepareCompiled(result.program, file, options);
}

/** Likewise of a program that has been compiled. */
export function prepareCompiled(
  { code, ...program }: CompiledProgram,
  file: string,
  options: RunOptions = {},
): PreparedRun {
  const { semantics, sites } = program;
  const log = new EventLog({ version: TRACE_VERSION, file, semantics, source: "", sites });
  const factory = (0, eval)(`${withGlobals(code)}\n//# sourceURL=${PROGRAM_URL}`) as ProgramFactory;
  const run = new ProgramRun(factory, program, {
    file,
    clock: "virtual",
    limits: { events: 10_000_000, characters: 10_000_000, values: 1_000_000 },
    onLongLoop: () => undefined,
    ...options,
    onBatch: (batch) => {
      options.onBatch?.(batch);
      log.append(batch);
    },
  });
  return { run, log };
}

/** Runs to the end. Errors: those of `prepareRun`. */
export async function runSource(
  source: string,
  file?: string,
  options?: CompileOptions,
): Promise<InProcessRun> {
  const { run, log } = await prepareRun(source, file, options);
  for (;;) {
    const progress = run.run(1_000_000);
    if (progress.type === "finished") return { ...outputOf(log), exit: progress.status, log };
  }
}

/** The lanes of a run to its end. Errors: those of `prepareRun`. */
export async function traceOf(source: string): Promise<Trace> {
  const trace = new Trace((await runSource(source)).log);
  trace.update();
  return trace;
}

function outputOf(log: EventLog): { stdout: string; stderr: string } {
  const output = { stdout: "", stderr: "" };
  for (const { type, a, text } of log.events()) {
    if (type === "print") output[STREAMS[a]] += `${text}\n`;
    else if (type === "warn") output.stderr += `${text}\n`;
  }
  return output;
}

/** The lines that the body of an `async function main()` prints when asyncio runs it: for tests of the library. */
export async function printedByMain(body: string): Promise<readonly string[]> {
  const { stdout, stderr } = await runSource(
    `import * as asyncio from "asyncio";\nasync function main() {\n${body}\n}\nawait asyncio.run(main());`,
  );
  return `${stdout}${stderr}`.split("\n").slice(0, -1);
}
