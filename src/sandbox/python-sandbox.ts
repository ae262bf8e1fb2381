// Runs programs in Python, in CPython: as other programs, in a frame that may compile WebAssembly besides.
import { Frame } from "./frame.ts";
import runtime from "./python-worker.ts?script";
import { fetchSupplies } from "./python-supplies.ts";
import { Run, type SandboxEvent, type SandboxRunOptions } from "./run.ts";

export type PythonEvent =
  | SandboxEvent
  /** CPython is on its way; `part` of it has come. */
  | { readonly type: "fetching"; readonly part: number }
  /** It is there, and starts. */
  | { readonly type: "starting" }
  /** The program begins. */
  | { readonly type: "begun" };

export interface PythonSandbox {
  /** Runs the program once CPython is there; a run that is still going on is stopped first. */
  run(source: string, options: SandboxRunOptions, onEvent: (event: PythonEvent) => void): void;
  /** Ends the run, or gives up waiting for it. */
  stop(): void;
}

/** Nothing is loaded before the first run. */
export function createPythonSandbox(): PythonSandbox {
  return new PythonFrameSandbox();
}

const RESTS: ReadonlySet<PythonEvent["type"]> = new Set(["finished", "stopped", "refused", "malformed"]);

/** It may have been stopped meanwhile. */
function isOver(run: Run): boolean {
  return run.isOver;
}

class PythonFrameSandbox implements PythonSandbox {
  /** Null before it is wanted, and after its files could not be had. */
  private frame: Promise<Frame> | null = null;
  /** A worker with CPython in it waits for a program. Errors: those of starting it. */
  private prepared: Promise<void> | null = null;
  private current: Run | null = null;
  private runCount = 0;
  /** Told how far the files are. */
  private onPart: (part: number) => void = () => undefined;

  run(source: string, options: SandboxRunOptions, onEvent: (event: PythonEvent) => void): void {
    this.stop();
    const { file, limits, seed, grant } = options;
    const command = { type: "interpret", file, source, limits, seed, grant } as const;
    const launch = { script: "", command, sites: 1, deepest: 0 };
    const run = new Run(++this.runCount, launch, (event) => {
      // The next worker starts while the reader looks at what this one has left.
      if (RESTS.has(event.type)) this.prepareNext();
      onEvent(event);
    });
    this.current = run;
    void this.launch(run, onEvent);
  }

  stop(): void {
    this.current?.stop("user");
  }

  private async launch(run: Run, onEvent: (event: PythonEvent) => void): Promise<void> {
    try {
      this.onPart = (part) => {
        if (!run.isOver) onEvent({ type: "fetching", part });
      };
      let frame = await this.opened();
      if (!(await frame.isAlive())) {
        this.forget(frame);
        frame = await this.opened();
      }
      if (isOver(run)) return;
      onEvent({ type: "starting" });
      await this.prepared;
      if (isOver(run)) return;
      this.prepared = null;
      onEvent({ type: "begun" });
      run.start(frame, null);
    } catch (error) {
      this.frame = this.prepared = null;
      run.stop("absent", (error as Error).message);
    }
  }

  private opened(): Promise<Frame> {
    this.frame ??= this.open();
    return this.frame;
  }

  private async open(): Promise<Frame> {
    const supplies = await fetchSupplies((part) => {
      this.onPart(part);
    });
    const frame = new Frame("interpreter");
    frame.onFailed = (run, problem) => {
      if (this.current?.number === run) this.current.failed(problem);
    };
    frame.setRuntime(runtime, supplies);
    this.prepare(frame);
    return frame;
  }

  private prepare(frame: Frame): void {
    this.prepared = new Promise((resolve, reject) => {
      frame.onPrepared = (problem) => {
        if (problem === null) resolve();
        else reject(new Error(problem));
      };
    });
    // Whether that worked, the next run says.
    this.prepared.catch(() => undefined);
    frame.prepare();
  }

  private prepareNext(): void {
    void this.frame?.then((frame) => {
      if (this.prepared === null) this.prepare(frame);
    });
  }

  private forget(frame: Frame): void {
    frame.dispose();
    this.frame = this.prepared = null;
  }
}
