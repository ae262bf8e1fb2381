// Runs one program: puts the engine, the recorder and the program's surroundings together.
import {
  type CompiledProgram,
  LOOP_SHARE,
  type ProgramFunction,
  type ProgramValues,
  type Runtime,
} from "../compile/contract.ts";
import {
  type Body,
  type Choices,
  type Clock,
  current,
  type EnginePromise,
  Machine,
  outcomeOf,
  type Pause,
  RealClock,
  VirtualClock,
} from "../engine/index.ts";
import type { Bound, BoundReached, RunLimits } from "../trace/bounds.ts";
import type { TraceBatch } from "../trace/format.ts";
import { AccessRecorder } from "./access-recorder.ts";
import type { Outline } from "./outline.ts";
import { Recorder } from "./recorder.ts";
import { type Amounts, PrintRoom, RunBounds } from "./run-bounds.ts";
import { called, look, quoted } from "./quoted.ts";
import { createConsole, type ProgramConsole } from "./console.ts";
import { asyncioCalls } from "./asyncio-semantics.ts";
import { Scope } from "./disposal.ts";
import { installFunctionTexts } from "./function-texts.ts";
import { givenText } from "./given-text.ts";
import { preview } from "./inspect.ts";
import { errorLocator, isError, type Place } from "./locate.ts";
import { handlingCalls } from "./handling.ts";
import { hintFinder } from "./hints.ts";
import { createMain, type Main, type ModuleState } from "./main-body.ts";
import { method } from "./methods.ts";
import { importCalls, importModule } from "./modules.ts";
import { named } from "./naming.ts";
import { repr } from "../python/builtins/repr.ts";
import { ecmascriptCalls } from "./ecmascript-semantics.ts";
import { Reports } from "./reports.ts";
import { type SemanticsCalls, sturdyNone } from "./semantics.ts";
import { superOf } from "./super.ts";
import { ValueRecorder } from "./value-recorder.ts";
import { createGlobals, installGlobals } from "./web/globals.ts";

/** What compiled code evaluates to. */
export type ProgramFactory = (runtime: Runtime) => () => Body;

/** A program that is no module: its `setup`, evaluated, and how to run its code globally. */
export interface Script {
  readonly setup: (runtime: Runtime) => void;
  readonly run: () => void;
}

export interface ProgramRunOptions {
  /** The program's file name, for messages. */
  readonly file: string;
  readonly clock: "virtual" | "real";
  readonly limits: RunLimits;
  /** At a bound the run waits until more is allowed; else it ends at that of its events. */
  readonly asksAtBounds?: boolean;
  /** Bytes in buffers that the program holds. */
  readonly heldBytes?: () => number;
  /** Of `Math.random` and `crypto`. */
  readonly seed?: number;
  /** The global object of a realm that the program has for itself, to put its global variables on. */
  readonly realm?: object;
  readonly onBatch: (batch: TraceBatch) => void;
  /** Takes what the program prints, instead of a trace: nothing else is kept of the run then. */
  readonly outline?: Outline;
  /** Instead of those that are made for the run: the program asks for no others, and does nothing with them that lasts. */
  readonly globals?: { readonly console: ProgramConsole };
  /** Who is asked where the run may go on in more than one way. */
  readonly choices?: Choices;
  /** A loop of the program has gone round often without an await; called at its site, many times a second. */
  readonly onLongLoop: (site: number) => void;
}

export interface Finished {
  readonly type: "finished";
  readonly status: number;
}

/** What a slice of a run came to. */
export type Progress =
  | Exclude<Pause, { type: "ended" | "deadlock" }>
  | Finished
  /** Only of a run that asks; it goes on when more is allowed. */
  | ({ readonly type: "reached" } & BoundReached);

type Program = Omit<CompiledProgram, "code" | "setup">;

/** What a program calls that knows nothing of the run. */
function commonCalls({ semantics, functions, mayTamper }: Program) {
  const calls: SemanticsCalls =
    semantics === "asyncio" ? asyncioCalls(functions) : ecmascriptCalls(functions);
  return {
    ...calls,
    ...(mayTamper && { none: sturdyNone }),
    quoted,
    look,
    called,
    told: <T>(value: T): T => value,
    named,
    method,
    openScope: () => new Scope(semantics),
    superOf,
    ...handlingCalls,
  };
}

const knownCalls = new WeakMap<readonly ProgramFunction[], ReturnType<typeof commonCalls>>();

/** For the many runs of one program: they are the same for each. */
function commonCallsAgain(program: Program): ReturnType<typeof commonCalls> {
  let known = knownCalls.get(program.functions);
  if (known === undefined) knownCalls.set(program.functions, (known = commonCalls(program)));
  return known;
}

/**
 * A console for many runs of a program that does nothing with its console but print lines: none of its methods remembers anything
 * then. It prints without a limit.
 */
export function createPlainConsole(): ProgramConsole {
  return createConsole({ room: null, place: () => null });
}

/** What the host says when a run throws, which is no error of the program's: whatever it is, in words. */
export function describeFailure(error: unknown): string {
  try {
    return isError(error) ? `${error.name}: ${error.message}` : String(error);
  } catch {
    return "an error that cannot be read";
  }
}

/** Node's exit status where a top-level `await` can never go on. */
const UNSETTLED = 13;

export class ProgramRun {
  /** The record is complete. */
  isFinished = false;
  private readonly clock: Clock;
  private readonly recorder: Recorder | Outline;
  private readonly machine: Machine;
  private readonly reports: Reports;
  private readonly bounds: RunBounds;
  private readonly amounts: Amounts;
  private readonly printRoom: PrintRoom;
  private readonly module: ModuleState = { promise: null };
  /** An error that nobody handled, under ECMAScript's semantics: the exit status is 1, as Node's is. */
  private hasFailed = false;
  private isScript = false;

  constructor(start: ProgramFactory | Script, program: Program, options: ProgramRunOptions) {
    const { file, limits, onBatch, onLongLoop } = options;
    this.bounds = new RunBounds(limits, options.asksAtBounds === true);
    this.clock = options.clock === "virtual" ? new VirtualClock() : new RealClock();
    const { sites } = program;
    const locate = errorLocator(program.positions, program.deepest === 0 ? null : sites[program.deepest]);
    // The statement that imports is gone from the compiled program, and from its stack traces.
    const failedImports = new WeakMap<object, Place>();
    const placeOf = (error: unknown): Place | null =>
      (isError(error) ? failedImports.get(error) : undefined) ?? locate(error);
    this.recorder =
      options.outline ??
      new Recorder({
        clock: this.clock,
        onBatch,
        preview,
        given: givenText,
        placeOf,
        sites,
        characters: limits.characters,
      });
    this.reports = new Reports({
      file,
      semantics: program.semantics,
      sites,
      recorder: this.recorder,
      placeOf,
      hintFor: hintFinder(program.texts.code, program.semantics),
    });
    const onDrop = (most: number): void => {
      this.reports.warn("output-capped", `output stopped after ${most} characters`, current.site);
    };
    const room = (this.printRoom = new PrintRoom(() => this.bounds.hard("characters"), onDrop));
    const place = (): string | null => {
      const { line, column } = sites[current.site];
      return current.site === 0 ? null : `${file}:${line}:${column}`;
    };
    const console = options.globals?.console ?? createConsole({ room, place });
    this.amounts = {
      ...(this.recorder instanceof Recorder && this.recorder.amounts),
      characters: () => room.characters,
      bufferBytes: options.heldBytes,
    };
    // The program may put others in their places.
    const { log, error } = console;
    const ownGlobals = (): ReturnType<typeof createGlobals> =>
      createGlobals(console, program.semantics, program.texts, options.seed ?? 1);
    const globals = options.globals ?? ownGlobals();
    if (options.realm !== undefined) {
      installGlobals(options.realm, "Promise" in globals ? globals : ownGlobals());
      installFunctionTexts(options.realm as typeof globalThis, program.texts);
    }
    const common = options.outline === undefined ? commonCalls(program) : commonCallsAgain(program);
    // What is common is inherited: to copy it takes as long as a short run.
    const runtime: Runtime = Object.assign(Object.create(common) as typeof common, {
      ...this.tellValues(program.values, this.bounds),
      ...importCalls(file),
      refuel: (site: number) => {
        this.recorder.flush();
        onLongLoop(site);
        return LOOP_SHARE;
      },
      import: (site: number, module: string, names: readonly string[]) => {
        current.site = site;
        try {
          return importModule(module, names);
        } catch (error) {
          failedImports.set(error as Error, sites[site]);
          throw error;
        }
      },
      globals,
    });
    this.machine = new Machine(this.clock, this.recorder, () =>
      createMain(program.semantics, this.mainOf(start, runtime), this.module),
    );
    this.machine.choices = options.choices ?? null;
    this.machine.surroundings = {
      print: (stream, text) => {
        (stream === "stdout" ? log : error)(text);
      },
      errorText: (error) => this.reports.textOf(error),
      textOf: repr,
      placeOf: (site) => {
        const place = this.reports.placeAt(site);
        return place === undefined ? null : { file, line: place.line };
      },
    };
    this.machine.onUnhandledRejection = (promise) => {
      this.reportRejection(promise);
    };
    this.machine.onUnhandled = (context, where) => {
      if (program.semantics === "ecmascript") this.hasFailed = true;
      this.reports.unhandled(context, where);
    };
  }

  /** The program may have done what depends on the time, and not only on the order in which things happened. */
  get isToldTime(): boolean {
    return this.clock.isTold;
  }

  /** Events so far. */
  get eventCount(): number {
    return this.recorder.eventCount;
  }

  /** Where the program is. */
  get site(): number {
    return current.site;
  }

  /** Between two handles the program is nowhere. */
  private get lastSite(): number {
    return current.site || (this.recorder instanceof Recorder ? this.recorder.lastSite : 0);
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
    const reached = this.bounds.reached(this.amounts, this.lastSite);
    if (reached) return { type: "reached", ...reached };
    return this.isBeyondEvents ? this.cutOff() : pause;
  }

  /** It has left more events behind than there may be, and cannot be asked where it does not pause. */
  get isBeyondEvents(): boolean {
    return this.recorder.eventCount >= this.bounds.hard("events");
  }

  /** The run may have as much again. */
  raise(bound: Bound): void {
    this.bounds.raise(bound);
    this.printRoom.reopen();
  }

  /**
   * Ends the record at its limit, if need be in the middle of a handle: a program that does not await cannot be stopped
   * from inside. What it does from then on is no part of the record; the host must end it.
   */
  cutOff(): Finished {
    const most = this.bounds.hard("events");
    this.reports.warn("events-capped", `the run was stopped after ${most} events`, this.lastSite);
    return this.finish("limit");
  }

  /** Hands over what has been recorded since the last batch. */
  flush(): void {
    this.recorder.flush();
  }

  private finish(ending: "exit" | "deadlock" | "limit"): Finished {
    this.isFinished = true;
    current.lane = null;
    const reason = ending === "exit" && this.isStuck ? "deadlock" : ending;
    const status = this.statusOf(reason);
    if (reason === "deadlock") this.reports.warn("deadlock", "deadlock: nothing can ever happen again");
    // What has not had its turn yet was not forgotten.
    if (reason === "exit") this.reports.forgotten(this.machine);
    this.recorder.finished(status, reason);
    return { type: "finished", status };
  }

  /** Nothing is left to do, and the top level of the module still waits. */
  private get isStuck(): boolean {
    const { promise } = this.module;
    return promise !== null && outcomeOf(promise) === null;
  }

  private statusOf(reason: "exit" | "deadlock" | "limit"): number {
    const { failure } = this.machine.main;
    if (reason === "exit" && failure !== null) return this.reports.uncaught(failure.error);
    if (reason === "exit") return Number(this.hasFailed);
    return reason === "deadlock" && this.isStuck && !this.hasFailed ? UNSETTLED : 1;
  }

  private mainOf(start: ProgramFactory | Script, runtime: Runtime): Main {
    if (typeof start === "function") return { type: "module", module: start(runtime) };
    this.isScript = true;
    start.setup(runtime);
    const onError = (error: unknown): void => {
      this.hasFailed = true;
      this.reports.uncaught(error);
    };
    return { type: "script", script: start.run, onError };
  }

  /** Records the values of variables from now on, if there are any. */
  private tellValues(
    values: ProgramValues | null,
    bounds: RunBounds,
  ): Pick<Runtime, "saw" | "declared" | "shared"> {
    const told = this.recorder;
    if (values === null || !(told instanceof Recorder))
      return { saw: (_, value) => value, declared: () => undefined, shared: (_, value) => value };
    const most = (): number => bounds.hard("values");
    const recorder = new ValueRecorder(values, told.note, most);
    told.values = recorder;
    const accesses = new AccessRecorder(values.accesses, told.note, most, values.variables.length);
    if (values.accesses.length > 0) told.accesses = accesses;
    return {
      saw: recorder.saw,
      shared: (access, value, owner, key) => {
        accesses.tell(access, value, owner, key);
        return value;
      },
      declared: (variable, isConst, read) => {
        recorder.declared(variable, isConst, read);
      },
    };
  }

  private reportRejection(promise: EnginePromise): void {
    const outcome = outcomeOf(promise);
    if (outcome?.type !== "error") return;
    // Scripts are run as test suites' hosts run them, which do not count these.
    if (!this.isScript) this.hasFailed = true;
    this.reports.rejection(outcome.error, promise === this.module.promise);
  }
}
