// Compiles and runs the program, and takes in what is recorded of it, as far as the playhead needs. Nobody else knows the sandbox.
import type { Compiler } from "../../compile/client.ts";
import type { CompileResult } from "../../compile/compile.ts";
import type { CompiledProgram } from "../../compile/contract.ts";
import type { Schedule } from "../../explore/schedule.ts";
import type { Player } from "../../player/player.ts";
import type { Sandbox, SandboxEvent } from "../../sandbox/sandbox.ts";
import { EventLog } from "../../trace/event-log.ts";
import { TRACE_VERSION } from "../../trace/format.ts";
import { Trace } from "../../trace/trace.ts";
import { MORE_OF_SAVED, RUN_LIMITS } from "../limits.ts";
import type { Preferences } from "../preferences.ts";
import { isPythonProgram } from "../program-language.ts";
import {
  type AppState,
  type AppStore,
  isActive,
  isOnItsWay,
  isToPredict,
  NO_RUN,
  NOTHING_RECORDED,
  USUAL_SEED,
  type RunState,
} from "../store.ts";
import { askedOrder, USUAL_ORDER } from "./asked-order.ts";
import { compileAhead, programOf } from "./compile-ahead.ts";
import { Inflow } from "./inflow.ts";
import { endOfSaved, recordingOf } from "./recording.ts";
import { PYTHON_PROGRAM, PythonRuns } from "./python-runs.ts";
import { type RunTools, TOOLS } from "./run-tools.ts";
import { readingSpeed } from "./speeds.ts";
import { NOTHING_WANTED, shownWanted, type Wanted } from "./wanted.ts";

export class Run {
  private readonly store: AppStore;
  private readonly player: Player;
  private readonly tools: RunTools;
  readonly compiler: Compiler;
  private readonly inflow = new Inflow();
  private sandbox: Sandbox | null = null;
  readonly python: PythonRuns;
  /** Counts the presses of Run: what belongs to an earlier one is no longer wanted. */
  private count = 0;
  /** Batches have come since the last frame. */
  private hasNews = false;
  /** Of a saved run that is still read, how many events the reader has been shown; null for any other. */
  private shownOfSaved: number | null = null;
  /** The axis is steps because the run took no time at all, not because the reader wants it. */
  private hasSwitchedAxis = false;
  /** What a link asks for, until it is shown. */
  private wanted: Wanted = NOTHING_WANTED;
  /** The speed is that of a recorded run, not the reader's. */
  private isSlow = false;

  constructor(store: AppStore, player: Player, tools: Partial<RunTools> = {}) {
    this.store = store;
    this.player = player;
    this.tools = { ...TOOLS, ...tools };
    this.compiler = this.tools.createCompiler();
    this.python = new PythonRuns(store, this.tools.createPythonSandbox);
  }

  /** Loads what a run of the program that is open needs. */
  async warmUp(): Promise<void> {
    if (isPythonProgram(this.store.getState())) return;
    this.sandbox ??= this.tools.createSandbox();
    if ((await this.compiledBefore()) === null)
      await this.compiler.compile(...programOf(this.store.getState()));
  }

  /** Loads what a run of nearly any program needs; the rest of the compiler when it is time for that. */
  async warmUpCompiler(time: Promise<void>): Promise<void> {
    this.compiler.prepare();
    const stop = compileAhead(this.store, this.compiler);
    await time;
    await this.compiler.warmUp();
    stop();
    // Anew: only all of the compiler tells warnings.
    compileAhead(this.store, this.compiler);
  }

  /** Compiles the program in the editor and runs it. What was recorded before stays on screen until the new run begins. */
  async start(): Promise<void> {
    const program = programOf(this.store.getState());
    const [source, file] = program;
    const count = this.endBefore();
    if (isPythonProgram(this.store.getState())) return this.startPython(source, file);
    let result: Awaited<ReturnType<Compiler["compile"]>> | null = this.compiler.recall(...program);
    if (result === null) {
      this.store.setState({ run: { type: "compiling" }, problems: [] });
      result = (await this.compiledBefore()) ?? (await this.compiler.compile(...program));
      if (count !== this.count) return;
    }
    if (result.type === "superseded") return;
    if (result.type === "failed") {
      this.store.setState({ run: { type: "refused" }, problems: result.problems });
      return;
    }
    const { schedule: asked } = this.store.getState().asked;
    const [schedule, order] = asked === null ? USUAL_ORDER : await askedOrder(asked, source, result.program);
    if (count !== this.count) return;
    // One that is not of this program is asked for no more.
    if (asked !== null && schedule === null) this.setOrder(null);
    this.store.setState({ problems: result.warnings, order });
    this.begin(result.program, file, source, schedule);
  }

  /** Ends the run before, and gives the number of the next. */
  private endBefore(): number {
    this.sandbox?.stop();
    this.python.drop();
    return ++this.count;
  }

  private startPython(source: string, file: string): Promise<void> {
    return this.python.start(source, file, () => {
      const log = this.show(PYTHON_PROGRAM, file, source, "virtual");
      return (event) => {
        this.receive(event, log);
      };
    });
  }

  /** In which order the next runs of the program go; null: as usual. */
  setOrder(schedule: string | null): void {
    this.store.setState(({ asked }) => ({ asked: { ...asked, schedule } }));
  }

  private async compiledBefore(): Promise<CompileResult | null> {
    const { source, preferences } = this.store.getState();
    return preferences.recordsValues ? this.tools.compiledBefore(source) : null;
  }

  stop(): void {
    if (isOnItsWay(this.store.getState().run)) {
      this.endBefore();
      this.store.setState({ run: { type: "idle" } });
      return;
    }
    this.sandbox?.stop();
    this.python.stop();
  }

  /** The run has come to a bound, and may have as much again. */
  goOn(): void {
    const { run } = this.store.getState();
    if (run.type !== "asking") return;
    this.store.setState({ run: { type: "running", longLoop: null } });
    this.sandbox?.raise(run.bound);
  }

  toggle(): void {
    if (isActive(this.store.getState().run)) this.stop();
    else void this.start();
  }

  /** How the next run is shown: up to a moment, and waiting there, with a lane selected. */
  startAt(wanted: Wanted = NOTHING_WANTED): void {
    this.wanted = wanted;
  }

  /** How the runs of this program go, and are shown, for now; what is null stays as it is. */
  setPace({
    axis,
    speed,
    clock,
    seed,
    schedule,
  }: { readonly [K in "axis" | "speed" | "clock"]: Preferences[K] | null } & AppState["asked"]): void {
    if (axis !== null) this.player.setAxis(axis);
    if (speed !== null) this.player.setSpeed(speed);
    this.store.setState({ asked: { clock, seed, schedule } });
  }

  /** Forgets the run, when another program is opened. */
  clear(): void {
    this.endBefore();
    this.hasNews = false;
    this.shownOfSaved = null;
    this.leaveSlowness();
    this.store.setState(NO_RUN);
    this.player.unload();
  }

  /** Shows a run that was recorded before the visit, from its beginning, at a speed at which it can be read. */
  showRecorded(trace: Trace): void {
    this.showSaved(trace);
    this.endSaved(trace);
    this.player.toStart();
    this.player.setSpeed(readingSpeed(this.player.length));
    this.isSlow = true;
  }

  private leaveSlowness(): void {
    if (this.isSlow) this.player.setSpeed(this.store.getState().preferences.speed);
    this.isSlow = false;
  }

  /** Shows a saved run while it is read: all of it so far. */
  showSaved(trace: Trace): void {
    this.store.setState({ recording: recordingOf(trace), isFollowing: true, pane: "timeline" });
    this.player.load(trace);
    this.player.toEnd();
    this.shownOfSaved = 0;
    this.hasNews = true;
  }

  /** More of a saved run has been read. */
  takeSaved(trace: Trace): void {
    if (this.isShown(trace) && trace.count >= (this.shownOfSaved ?? 0) * MORE_OF_SAVED) this.hasNews = true;
  }

  /** That was all of a saved run; it is shown from its end. */
  endSaved(trace: Trace): void {
    if (!this.isShown(trace)) return;
    this.shownOfSaved = null;
    this.end(endOfSaved(trace));
    this.player.toEnd();
  }

  /** Shows a run that goes on in another window; null: none. */
  showMirrored(trace: Trace | null): void {
    this.store.setState({ recording: trace && recordingOf(trace), recorded: NOTHING_RECORDED });
    if (trace === null) this.player.unload();
    else this.player.load(trace);
  }

  /** More of it has come. */
  takeMirrored(): void {
    this.store.getState().recording?.output.update();
    this.tellRecorded();
  }

  private isShown(trace: Trace): boolean {
    return this.store.getState().recording?.trace === trace;
  }

  /** Shows the run on the axis that the reader wants. */
  setAxis(axis: Preferences["axis"]): void {
    this.hasSwitchedAxis = false;
    this.player.setAxis(axis);
  }

  /** A frame came so many seconds after the one before. */
  noteFrame(seconds: number): void {
    this.inflow.noteFrame(seconds, this.store.getState().run.type === "running");
  }

  /** Before every frame: takes in what was recorded, moves the playhead, and lets the engine go on. */
  advance(seconds: number): void {
    const isWaitingForMore = this.shownOfSaved !== null && this.player.state.mode === "following";
    if (this.hasNews) this.takeNews();
    else if (isWaitingForMore) return;
    this.player.advance(seconds);
    this.grantMore();
  }

  private begin(program: CompiledProgram, file: string, source: string, schedule: Schedule | null): void {
    const { preferences, asked } = this.store.getState();
    // Orders are of the virtual clock.
    const clock = schedule === null ? (asked.clock ?? preferences.clock) : "virtual";
    const log = this.show(program, file, source, clock);
    const { count } = this;
    const grant = this.inflow.begin(this.player.allowance);
    this.sandbox ??= this.tools.createSandbox();
    const seed = asked.seed ?? USUAL_SEED;
    const options = { file, clock, seed, schedule, limits: RUN_LIMITS, asksAtBounds: true, grant };
    this.sandbox.run(program, options, (event) => {
      if (count === this.count) this.receive(event, log);
    });
  }

  /** Puts a run on screen of which nothing is recorded yet, and gives what that comes into. */
  private show(
    { semantics, sites }: Pick<CompiledProgram, "semantics" | "sites">,
    file: string,
    source: string,
    clock: Preferences["clock"],
  ): EventLog {
    const log = new EventLog({ version: TRACE_VERSION, file, semantics, source, sites });
    const trace = new Trace(log);
    const { preferences, pane } = this.store.getState();
    this.shownOfSaved = null;
    this.store.setState({
      recording: recordingOf(trace),
      recorded: NOTHING_RECORDED,
      selection: null,
      hover: null,
      run: { type: "running", longLoop: null },
      isFollowing: true,
      // On a phone, what was asked for comes to the front.
      pane: isToPredict(this.store.getState()) ? pane : "timeline",
    });
    this.player.load(trace);
    if (this.hasSwitchedAxis) this.player.setAxis("time");
    this.hasSwitchedAxis = false;
    this.leaveSlowness();
    if (this.wanted.moment !== null || !preferences.playsOnRun) this.player.pause();
    else if (clock === "real") this.player.toEnd();
    else this.player.play();
    return log;
  }

  private receive(event: SandboxEvent, log: EventLog): void {
    switch (event.type) {
      case "batch":
        log.append(event.batch);
        // Batch by batch, not all before the next frame, which would be long in coming.
        this.store.getState().recording?.trace.update();
        this.hasNews = true;
        this.noteRunning();
        if (!this.inflow.isPainted) this.grantMore();
        break;
      case "longLoop":
        this.store.setState({
          run: { type: "running", longLoop: { site: event.site, seconds: event.seconds } },
        });
        break;
      case "waiting":
        // While the newest step is followed, it only waits for the next frame.
        if (this.player.state.mode !== "following") this.store.setState({ run: { type: "ahead" } });
        break;
      case "reached":
        this.takeNews();
        this.store.setState({ run: { ...event, type: "asking" } });
        break;
      case "decided":
        this.store.setState({
          order: { told: event.told, stray: event.stray, choices: event.choices, problem: null },
        });
        break;
      case "finished":
        this.end({ type: "finished", status: event.status });
        break;
      case "stopped":
        this.end(event);
        break;
      case "malformed":
        this.end({ type: "malformed", problem: event.problem });
        break;
      case "refused":
        // Only an interpreter says so, and before there is anything to receive.
        break;
    }
  }

  /** A batch every few milliseconds is no change. */
  private noteRunning(): void {
    const { run } = this.store.getState();
    if (run.type !== "running" || run.longLoop !== null)
      this.store.setState({ run: { type: "running", longLoop: null } });
  }

  private end(run: RunState): void {
    // First what was recorded last: the end that the player knows from now on is the end of that.
    this.takeNews();
    this.player.complete();
    this.store.setState({ run });
    this.showWanted();
    // On an axis of time, a run in which no time passes is a single line.
    if (this.store.getState().recorded.seconds > 0 || this.player.state.axis !== "time") return;
    this.hasSwitchedAxis = true;
    this.player.setAxis("steps");
  }

  private takeNews(): void {
    this.hasNews = false;
    const { recording } = this.store.getState();
    if (recording === null) return;
    if (this.shownOfSaved !== null) this.shownOfSaved = recording.trace.count;
    recording.output.update();
    this.tellRecorded();
    this.showWanted();
  }

  /** Says how much there is to show. */
  private tellRecorded(): void {
    const { recording } = this.store.getState();
    if (recording === null) return;
    const { stepCount: steps, endSeconds: seconds } = recording.trace;
    this.store.setState({ recorded: { steps, seconds } });
  }

  private showWanted(): void {
    this.wanted = shownWanted(this.wanted, this.store, this.player);
  }

  /** Lets the engine go on, in large pieces, as the playhead moves and as what it records arrives. */
  private grantMore(): void {
    const { run, recording } = this.store.getState();
    if ((run.type !== "running" && run.type !== "ahead") || recording === null) return;
    const { count } = recording.trace.log;
    const more = this.inflow.more(this.player.allowance, count, run.type === "ahead");
    if (more > 0) this.sandbox?.grant(more);
  }
}
