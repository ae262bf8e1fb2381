// One run of one program: the engine, the recorder and the program's surroundings put together.
import type { CompiledProgram, Runtime } from "../compile/contract.ts";
import {
  type Body,
  type Clock,
  Coroutine,
  current,
  type ExceptionContext,
  Machine,
  type Pause,
  RealClock,
  SystemExit,
  tracebackOf,
  VirtualClock,
} from "../engine/index.ts";
import { repr } from "../asyncio/repr.ts";
import type { Site, TraceBatch, WarningCode } from "../trace/format.ts";
import { Recorder } from "../trace/recorder.ts";
import { createConsole } from "./console.ts";
import { coroutineCalls } from "./coroutine-calls.ts";
import { openScope } from "./disposal.ts";
import { preview } from "./inspect.ts";
import { errorLocator } from "./locate.ts";
import { importModule } from "./modules.ts";

/** What compiled code evaluates to. */
export type ProgramFactory = (runtime: Runtime) => () => Body;

export interface RunLimits {
  /** Events that are recorded; then the run ends. */
  readonly events: number;
  /** Characters that are printed; the rest is dropped. */
  readonly characters: number;
}

export interface ProgramRunOptions {
  /** The program's file name, for messages. */
  readonly file: string;
  readonly clock: "virtual" | "real";
  readonly limits: RunLimits;
  readonly onBatch: (batch: TraceBatch) => void;
  /** A loop of the program has gone round often without an await; called at its site, many times a second. */
  readonly onLongLoop: (site: number) => void;
}

/** What a slice of a run came to. */
export type Progress =
  Exclude<Pause, { type: "ended" | "deadlock" }> | { readonly type: "finished"; readonly status: number };

/** How many turns of a `for` or `while` pass between two calls of `refuel`. */
const LOOP_SHARE = 100_000;

export class ProgramRun {
  private readonly clock: Clock;
  private readonly recorder: Recorder;
  private readonly machine: Machine;
  private readonly file: string;
  private readonly limits: RunLimits;
  private readonly sites: readonly Site[];
  private readonly placeOf: ReturnType<typeof errorLocator>;

  constructor(factory: ProgramFactory, program: Omit<CompiledProgram, "code">, options: ProgramRunOptions) {
    const { file, limits, onBatch, onLongLoop } = options;
    this.file = file;
    this.limits = limits;
    this.sites = program.sites;
    this.clock = options.clock === "virtual" ? new VirtualClock() : new RealClock();
    this.placeOf = errorLocator(program.positions);
    this.recorder = new Recorder({
      clock: this.clock,
      onBatch,
      preview,
      placeOf: this.placeOf,
      sites: program.sites,
    });
    const runtime: Runtime = {
      ...coroutineCalls(program.functions),
      openScope,
      refuel: (site) => {
        this.recorder.flush();
        onLongLoop(site);
        return LOOP_SHARE;
      },
      import: (site, module, names) => {
        current.site = site;
        return importModule(module, names);
      },
      importLater: (site, module) => {
        current.site = site;
        return importModule(String(module), []);
      },
      globals: {
        console: createConsole({
          maxCharacters: limits.characters,
          onCapped: () => {
            this.warn("output-capped", `output stopped after ${limits.characters} characters`, current.site);
          },
        }),
      },
    };
    this.machine = new Machine(this.clock, this.recorder, () => {
      const main = new Coroutine({ name: "<module>", site: 0, isLibrary: false }, factory(runtime)());
      main.start();
      return main;
    });
    this.machine.onUnhandled = (context, where) => {
      this.reportUnhandled(context, where === "loop" ? "loop-error" : "thread-error");
    };
  }

  /** Events so far. */
  get eventCount(): number {
    return this.recorder.eventCount;
  }

  /** Tasks so far. */
  get taskCount(): number {
    return this.recorder.taskCount;
  }

  /** Virtual (or real) seconds so far. */
  get seconds(): number {
    return this.clock.now() / 1_000_000;
  }

  /** Microseconds from now to a moment of the run's clock. */
  microsUntil(moment: number): number {
    return moment - this.clock.now();
  }

  /** Runs at most `fuel` handles; call it again unless it is finished. */
  run(fuel: number): Progress {
    const pause = this.machine.run(fuel);
    if (pause.type === "ended") return this.finish("exit");
    if (pause.type === "deadlock") return this.finish("deadlock");
    if (this.recorder.eventCount >= this.limits.events) {
      this.warn("events-capped", `the run was stopped after ${this.limits.events} events`, 0);
      return this.finish("limit");
    }
    return pause;
  }

  /** Hands over what has been recorded since the last batch. */
  flush(): void {
    this.recorder.flush();
  }

  private finish(reason: "exit" | "deadlock" | "limit"): Progress {
    current.lane = null;
    const status = reason === "exit" ? this.reportFailure() : 1;
    if (reason === "deadlock") this.warn("deadlock", "deadlock: nothing can ever happen again", 0);
    this.reportForgotten();
    this.recorder.finished(status, reason);
    return { type: "finished", status };
  }

  /** What Python does about an exception that leaves the main thread; gives the exit status. */
  private reportFailure(): number {
    const { failure } = this.machine.main;
    if (failure === null) return 0;
    const { error } = failure;
    if (error instanceof SystemExit) {
      const { code } = error;
      if (code === undefined) return 0;
      // As the operating system takes it: the low eight bits.
      if (typeof code === "number") return code & 255;
      this.warn("uncaught", code, 0);
      return 1;
    }
    this.warn(
      "uncaught",
      this.traceback(error),
      this.recorder.siteOfError(error) || (tracebackOf(error)[0]?.site ?? 0),
    );
    return 1;
  }

  /** Python reports these when the objects are collected; here, at the end, in creation order. */
  private reportForgotten(): void {
    for (const coroutine of this.machine.unawaited.list()) {
      const { callSite, code } = coroutine;
      this.warn(
        "never-awaited",
        `${this.where(callSite)}: RuntimeWarning: coroutine '${code.name}' was never awaited`,
        callSite,
      );
    }
    for (const future of this.machine.unretrieved.list()) {
      const { outcome } = future;
      if (outcome?.type !== "error") continue;
      const kind = future.kind === "task" ? "Task" : "Future";
      const site = this.recorder.siteOfError(outcome.error);
      this.warn(
        "never-retrieved",
        `${kind} exception was never retrieved\nfuture: ${repr(future)}\n${this.traceback(outcome.error)}`,
        site,
      );
    }
  }

  private reportUnhandled({ message, exception, task, handle }: ExceptionContext, code: WarningCode): void {
    const site = exception === undefined ? (handle?.site ?? 0) : this.recorder.siteOfError(exception);
    const lines = [message];
    if (task !== undefined) lines.push(`task: ${repr(task)}`);
    if (exception !== undefined) lines.push(this.traceback(exception));
    this.warn(code, lines.join("\n"), site);
  }

  private warn(code: WarningCode, message: string, site: number): void {
    this.recorder.warned({ code, message, site });
  }

  private where(site: number): string {
    const place = this.sites[site] as Site | undefined;
    return site === 0 || place === undefined ? this.file : `${this.file}:${place.line}:${place.column}`;
  }

  /** As Python prints one: the way the error took, outermost call first, then the error itself. */
  private traceback(error: unknown): string {
    const text = error instanceof Error ? errorText(error) : `uncaught ${preview(error)}`;
    const entries = tracebackOf(error).map(({ code, site }) => ({
      name: code.name,
      place: site === 0 ? undefined : this.sites[site],
    }));
    const origin = this.placeOf(error);
    const frames = entries.map(({ name, place }, depth) => {
      const at = depth === 0 ? (origin ?? place) : place;
      return at === undefined
        ? `  File "${this.file}", in ${name}`
        : `  File "${this.file}", line ${at.line}, column ${at.column}, in ${name}`;
    });
    if (frames.length === 0) return text;
    return ["Traceback (most recent call last):", ...frames.reverse(), text].join("\n");
  }
}

function errorText(error: Error): string {
  const { name } = error.constructor as { name: string };
  return error.message === "" ? name : `${name}: ${error.message}`;
}
