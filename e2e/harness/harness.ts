// The page on which the sandbox and the compiler are tested: both, and nothing else.
import "../../src/app/trusted-types.ts";
import { createCompiler } from "../../src/compile/client.ts";
import type { CompiledProgram } from "../../src/compile/contract.ts";
import { createSandbox, type SandboxEvent, type SandboxRunOptions } from "../../src/sandbox/sandbox.ts";
import { TRACE_VERSION } from "../../src/trace/format.ts";
import { EventLog } from "../../src/trace/event-log.ts";
import { printTrace } from "../../src/trace/formats/text.ts";

const OPTIONS: SandboxRunOptions = {
  file: "main.ts",
  clock: "virtual",
  limits: { events: 1_000_000, characters: 1_000_000 },
  grant: 1_000_000,
};

/** What a run has come to so far. */
export interface RunReport {
  /** The last event, if the run is over. */
  readonly end: SandboxEvent | null;
  readonly events: number;
  /** What was printed, line by line. */
  readonly output: readonly string[];
  readonly warnings: readonly string[];
  readonly longLoops: readonly { readonly site: number; readonly seconds: number }[];
  readonly waits: number;
  /** The trace as text. */
  readonly trace: string;
  /** Milliseconds from the start of the run to its first batch. */
  readonly firstBatchMs: number;
}

/** One run, as a test sees it. */
class ObservedRun {
  readonly ended: Promise<void>;
  private readonly log: EventLog;
  private readonly longLoops: { site: number; seconds: number }[] = [];
  private end: SandboxEvent | null = null;
  private waits = 0;
  private firstBatchMs = 0;

  constructor(program: CompiledProgram, options: SandboxRunOptions) {
    const { semantics, sites } = program;
    this.log = new EventLog({ version: TRACE_VERSION, file: options.file, semantics, source: "", sites });
    const startedAt = performance.now();
    this.ended = new Promise((resolve) => {
      sandbox.run(program, options, (event) => {
        switch (event.type) {
          case "batch":
            if (this.log.count === 0) this.firstBatchMs = performance.now() - startedAt;
            this.log.append(event.batch);
            break;
          case "longLoop":
            this.longLoops.push(event);
            break;
          case "waiting":
            this.waits++;
            break;
          default:
            this.end = event;
            resolve();
        }
      });
    });
  }

  report(): RunReport {
    const { log, end, longLoops, waits, firstBatchMs } = this;
    const events = [...log.events()];
    const texts = (type: string) => events.filter((event) => event.type === type).map(({ text }) => text);
    return {
      end,
      events: log.count,
      output: texts("print"),
      warnings: texts("warn"),
      longLoops,
      waits,
      trace: log.count > 10_000 ? "" : printTrace(log),
      firstBatchMs,
    };
  }
}

const sandbox = createSandbox();
let observed: ObservedRun | null = null;

const harness = {
  createCompiler,
  createSandbox,
  sandbox,
  start(program: CompiledProgram, options: Partial<SandboxRunOptions> = {}): void {
    observed = new ObservedRun(program, { ...OPTIONS, ...options });
  },
  report: (): RunReport => observed!.report(),
  /** Until the run has ended, asks or waits, or has printed something: an endless one comes no further. */
  async begun(): Promise<void> {
    const run = { isOver: false };
    void observed!.ended.then(() => (run.isOver = true));
    while (!run.isOver) {
      const { output, waits } = observed!.report();
      if (output.length > 0 || waits > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  },
  async ended(): Promise<RunReport> {
    await observed!.ended;
    return observed!.report();
  },
};

declare global {
  var harness: Harness;
}

export type Harness = typeof harness;

globalThis.harness = harness;
