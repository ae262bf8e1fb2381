// Runs programs where they can be killed and can reach nothing: one at a time, each in a fresh worker.
import { type CompiledProgram, PROGRAM_URL } from "../compile/contract.ts";
import type { Bound } from "../trace/bounds.ts";
import { Frame } from "./frame.ts";
import { type Launch, Run, type SandboxEvent, type SandboxRunOptions } from "./run.ts";

export type { SandboxEvent, SandboxRunOptions } from "./run.ts";

export interface Sandbox {
  /** Starts a run; one that is still going on is stopped first. */
  run(program: CompiledProgram, options: SandboxRunOptions, onEvent: (event: SandboxEvent) => void): void;
  /** Allows the run to record that many events more. */
  grant(events: number): void;
  /** Lets the run, which has come to that bound, have as much again. */
  raise(bound: Bound): void;
  /** Ends the run, whatever it is doing. What came until now was all. */
  stop(): void;
  dispose(): void;
}

/** The frame and the runtime are loaded at once, so that the first run finds them ready. */
export function createSandbox(): Sandbox {
  return new FrameSandbox();
}

function launchOf({ code, ...program }: CompiledProgram, options: SandboxRunOptions) {
  return {
    // A script of its own, whose first line is line 1 of the program's code in stack traces.
    script: `"use strict"; const loopscopeProgram = ${code};\n//# sourceURL=${PROGRAM_URL}`,
    command: { type: "start", program, ...options, schedule: options.schedule ?? null },
    sites: program.sites.length,
    deepest: program.deepest,
  } as const satisfies Launch;
}

class FrameSandbox implements Sandbox {
  private runtime = loadRuntime();
  private frame = this.openFrame();
  private current: Run | null = null;
  private runCount = 0;
  private preparing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    void this.equip(this.frame);
  }

  run(program: CompiledProgram, options: SandboxRunOptions, onEvent: (event: SandboxEvent) => void): void {
    this.stop();
    const launch = launchOf(program, options);
    this.current = new Run(++this.runCount, launch, (event) => {
      if (RESTS.has(event.type)) this.prepareSoon();
      onEvent(event);
    });
    const kind = program.mayTamper ? "hardened" : launch.command.schedule === null ? "usual" : "exploring";
    void this.launch(this.current, kind);
  }

  grant(events: number): void {
    clearTimeout(this.preparing);
    this.current?.grant(events);
  }

  raise(bound: Bound): void {
    this.current?.raise(bound);
  }

  stop(): void {
    this.current?.stop("user");
  }

  dispose(): void {
    this.stop();
    clearTimeout(this.preparing);
    this.frame.dispose();
  }

  /** Where the engine rests, there is time to make a worker for the next run. */
  private prepareSoon(): void {
    clearTimeout(this.preparing);
    this.preparing = setTimeout(() => this.frame.prepare(), REST_MS);
  }

  private async launch(run: Run, kind: keyof typeof RUNTIMES): Promise<void> {
    const runtime = await (kind === "usual" ? this.runtime : loadRuntime(kind));
    if (runtime instanceof Error) {
      if (kind === "usual") {
        this.runtime = loadRuntime();
        void this.equip(this.frame);
      }
      run.stop("absent", runtime.message);
      return;
    }
    const start = (): void => {
      if (!run.isOver) run.start(this.frame, kind === "usual" ? null : runtime);
    };
    const asked = this.frame.isAlive();
    // One that has been there is there most likely: the run does not wait for its word.
    if (this.frame.isLoaded) start();
    const isAlive = await asked;
    if (run.isOver || (isAlive ? run.isStarted : run.hasSpoken)) return;
    if (!isAlive) await this.replaceFrame();
    start();
  }

  private openFrame(): Frame {
    const frame = new Frame();
    frame.onFailed = (run, problem) => {
      if (this.current?.number === run) this.current.failed(problem);
    };
    return frame;
  }

  /** Whether the runtime could be loaded, the next run says. */
  private async equip(frame: Frame): Promise<void> {
    const runtime = await this.runtime;
    if (runtime instanceof Error) return;
    frame.setRuntime(runtime);
    frame.prepare();
  }

  private async replaceFrame(): Promise<void> {
    this.frame.dispose();
    this.frame = this.openFrame();
    await this.equip(this.frame);
  }
}

/** In milliseconds: while a run is followed, its engine gets more to do sooner than that. */
const REST_MS = 100;

const RESTS: ReadonlySet<SandboxEvent["type"]> = new Set([
  "waiting",
  "reached",
  "finished",
  "stopped",
  "malformed",
]);

const RUNTIMES = {
  usual: () => import("./worker.ts?script"),
  hardened: () => import("./worker.ts?hardened"),
  exploring: () => import("./explore-worker.ts?script"),
} as const;

/** Errors are values here: nobody may be waiting for this one yet. */
async function loadRuntime(kind: keyof typeof RUNTIMES = "usual"): Promise<string | Error> {
  try {
    const { default: text } = await RUNTIMES[kind]();
    return text;
  } catch (error) {
    return error as Error;
  }
}
