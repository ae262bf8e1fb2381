// Where the stages meet: source, compiler, sandbox, trace, player. The page asks for things here and looks into the store.
import { type Compiler, createCompiler } from "../../compile/client.ts";
import type { CompiledProgram } from "../../compile/contract.ts";
import type { Editor } from "../../editor/editor.ts";
import { startFrames } from "../../player/frames.ts";
import { Player, type Speed } from "../../player/player.ts";
import type { Axis } from "../../player/pace.ts";
import { createSandbox, type Sandbox, type SandboxEvent } from "../../sandbox/sandbox.ts";
import type { Selection } from "../../timeline/timeline.ts";
import { TRACE_VERSION } from "../../trace/format.ts";
import { Trace } from "../../trace/trace.ts";
import { countBelow } from "../../trace/search.ts";
import { TraceState } from "../../trace/questions/state.ts";
import { EventLog } from "../../trace/event-log.ts";
import { whyOf } from "../../trace/questions/why.ts";
import { fileNameOf } from "../documents/documents.ts";
import { OutputLines } from "./output.ts";
import { type Preferences, writePreferences } from "../preferences.ts";
import { type AppStore, isActive, NOTHING_RECORDED, type Recording, type RunState } from "../store.ts";

/** How much one run may leave behind; some 300 MB if a program tries. */
export const LIMITS = { events: 2_000_000, characters: 5_000_000 } as const;

/** While the engine still has something to do, it is not bothered for less. */
const MIN_GRANT = 1_000;

export class Session {
  readonly player: Player;
  /** Once it is loaded. */
  editor: Editor | null = null;
  private readonly store: AppStore;
  private readonly compiler: Compiler = createCompiler();
  private sandbox: Sandbox | null = null;
  /** Counts the presses of Run: what belongs to an earlier one is no longer wanted. */
  private runCount = 0;
  private granted = 0;
  private hasNews = false;
  /** The axis is steps because the run took no time at all, not because the reader wants it. */
  private hasSwitchedAxis = false;
  /** A moment that a link asks for; it is shown as soon as it has been recorded. */
  private wantedMoment: number | null = null;

  constructor(store: AppStore) {
    this.store = store;
    const { speed, axis } = store.getState().preferences;
    this.player = new Player({
      speed,
      axis,
      onChange: (playback) => {
        store.setState({ playback });
      },
    });
    startFrames((seconds) => {
      this.showFrame(seconds);
    });
  }

  /** Takes the editor when it is loaded, and null when it is gone. */
  setEditor(editor: Editor | null): void {
    this.editor = editor;
    this.store.setState({ isEditorReady: editor !== null });
    if (editor !== null) performance.mark("editor ready");
  }

  /** Loads what the first run needs. */
  async warmUp(): Promise<void> {
    this.sandbox ??= createSandbox();
    await this.compiler.warmUp();
    // For those who measure a first visit.
    performance.mark("ready to run");
  }

  /** Compiles the program in the editor and runs it. What was recorded before stays on screen until the new run begins. */
  async run(): Promise<void> {
    const { source, document } = this.store.getState();
    const count = ++this.runCount;
    this.sandbox?.stop();
    // While the compiler is at work.
    this.sandbox?.prepare();
    this.store.setState({ run: { type: "compiling" }, problems: [] });
    const file = fileNameOf(document);
    const result = await this.compiler.compile(source, file);
    if (count !== this.runCount || result.type === "superseded") return;
    if (result.type === "failed") {
      this.store.setState({ run: { type: "refused" }, problems: result.problems });
      return;
    }
    this.store.setState({ problems: result.warnings });
    this.start(result.program, file, source);
  }

  stop(): void {
    if (this.store.getState().run.type === "compiling") {
      this.runCount++;
      this.store.setState({ run: { type: "idle" } });
    } else this.sandbox?.stop();
  }

  toggleRun(): void {
    if (isActive(this.store.getState().run)) this.stop();
    else void this.run();
  }

  /** Runs the next program up to that moment and waits there. */
  startAt(moment: number | null): void {
    this.wantedMoment = moment;
  }

  /** Forgets the run, when another program is opened. */
  clear(): void {
    this.runCount++;
    this.sandbox?.stop();
    this.store.setState({
      run: { type: "idle" },
      problems: [],
      recording: null,
      recorded: NOTHING_RECORDED,
      selection: null,
      hover: null,
      filter: null,
    });
    this.player.unload();
  }

  /** Turns the page into a stage, or back. */
  present(isPresenting: boolean): void {
    this.store.setState({ isPresenting, dialog: null });
    // Keys are for the stage now, not for the button that was pressed.
    document.querySelector<HTMLElement>(".workbench")?.focus();
  }

  /** Shows a place in the program. */
  reveal({ line, column }: { readonly line: number; readonly column: number }): void {
    this.store.setState({ pane: "code" });
    this.editor?.reveal(line, column);
  }

  select(selection: Selection | null): void {
    this.store.setState(selection === null ? { selection } : { selection, inspector: "span" });
  }

  /** Selects from a view of the state, which stays where it is. */
  point(selection: Selection): void {
    this.store.setState({ selection });
  }

  /** Selects the span that led to the selected one, and shows the moment at which it did. */
  goToCause(): void {
    const { recording, selection } = this.store.getState();
    const why = recording === null || selection === null ? null : whyOf(recording.trace, selection);
    if (!why?.cause) return;
    const { reason, cause } = why;
    const isDoer = reason !== null && "by" in reason && reason.by === cause.lane;
    this.select(cause);
    this.player.seek((isDoer ? reason.event : cause.event) + 1);
  }

  /** To the next (1) or previous (-1) change of the selected lane, or else of the one that runs. */
  goAlong(direction: 1 | -1): void {
    const { recording, selection, playback } = this.store.getState();
    if (recording === null) return;
    const { trace } = recording;
    const lane = trace.lane(selection?.lane ?? trace.runningAt(playback.moment));
    if (lane === undefined) return;
    const { changes } = lane;
    const passed = countBelow(changes, playback.moment);
    const event = changes[direction === 1 ? passed : passed - 2] as number | undefined;
    if (event === undefined) return;
    const isEnd = trace.stateAt(lane.id, event + 1)?.state === "ended";
    this.select({ lane: lane.id, event: isEnd ? (changes.at(-2) ?? event) : event });
    this.player.seek(event + 1);
  }

  /** Draws all arrows, or those of the selected lane only. */
  toggleArrows(): void {
    const { hasAllArrows } = this.store.getState().preferences;
    this.choose({ hasAllArrows: !hasAllArrows });
  }

  togglePath(): void {
    this.store.setState(({ isPathLit }) => ({ isPathLit: !isPathLit }));
  }

  choose(choice: Partial<Preferences>): void {
    const preferences = { ...this.store.getState().preferences, ...choice };
    this.store.setState({ preferences });
    writePreferences(preferences);
  }

  chooseSpeed(speed: Speed): void {
    this.player.setSpeed(speed);
    this.choose({ speed: this.player.state.speed });
  }

  chooseAxis(axis: Axis): void {
    this.hasSwitchedAxis = false;
    this.player.setAxis(axis);
    this.hasNews = true;
    this.choose({ axis });
  }

  /** Shows a run that is over, from its end: all of it. */
  showSaved(trace: Trace): void {
    const { log } = trace;
    this.store.setState({ recording: recordingOf(trace), isFollowing: true, pane: "timeline" });
    this.player.load(trace);
    const last = log.count === 0 ? null : log.event(log.count - 1);
    this.end(
      last?.type === "finish"
        ? { type: "finished", status: last.a }
        : { type: "stopped", reason: "user", site: 0 },
    );
    this.player.toEnd();
  }

  private start(program: CompiledProgram, file: string, source: string): void {
    const { semantics, sites } = program;
    const log = new EventLog({ version: TRACE_VERSION, file, semantics, source, sites });
    const trace = new Trace(log);
    const { clock, playsOnRun } = this.store.getState().preferences;
    this.store.setState({
      recording: recordingOf(trace),
      recorded: NOTHING_RECORDED,
      selection: null,
      hover: null,
      run: { type: "running", longLoop: null },
      isFollowing: true,
      // On a phone, what was asked for comes to the front.
      pane: "timeline",
    });
    this.player.load(trace);
    if (this.hasSwitchedAxis) this.player.setAxis("time");
    this.hasSwitchedAxis = false;
    if (this.wantedMoment !== null || !playsOnRun) this.player.pause();
    else if (clock === "real") this.player.toEnd();
    else this.player.play();

    const count = this.runCount;
    this.granted = this.player.allowance;
    this.sandbox ??= createSandbox();
    this.sandbox.run(program, { file, clock, limits: LIMITS, grant: this.granted }, (event) => {
      if (count === this.runCount) this.receive(event, log);
    });
  }

  private receive(event: SandboxEvent, log: EventLog): void {
    switch (event.type) {
      case "batch":
        log.append(event.batch);
        this.hasNews = true;
        this.noteRunning();
        break;
      case "longLoop":
        this.store.setState({
          run: { type: "running", longLoop: { site: event.site, seconds: event.seconds } },
        });
        break;
      case "waiting":
        this.store.setState({ run: { type: "ahead" } });
        break;
      case "finished":
        this.end({ type: "finished", status: event.status });
        break;
      case "stopped":
        this.end({ type: "stopped", reason: event.reason, site: event.site });
        break;
      case "malformed":
        this.end({ type: "malformed", problem: event.problem });
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
    this.hasNews = true;
    this.store.setState({ run });
    if (this.store.getState().recorded.seconds === 0) this.showOrder();
  }

  /** On an axis of time, a run in which no time passes is a single line. */
  private showOrder(): void {
    if (this.player.state.axis === "steps") return;
    this.hasSwitchedAxis = true;
    this.player.setAxis("steps");
  }

  /** Before every frame: takes in what was recorded, and moves the playhead. */
  private showFrame(seconds: number): void {
    if (this.hasNews) this.takeNews();
    this.player.advance(seconds);
    this.grantMore();
  }

  private takeNews(): void {
    this.hasNews = false;
    const { recording } = this.store.getState();
    if (recording === null) return;
    const { trace, output } = recording;
    trace.update();
    output.update();
    const { length } = this.player;
    this.store.setState({ recorded: { steps: trace.stepCount, seconds: trace.endSeconds, length } });
    if (this.wantedMoment !== null && (trace.count >= this.wantedMoment || this.player.isComplete)) {
      this.player.seek(this.wantedMoment);
      this.wantedMoment = null;
    }
  }

  /** Lets the engine go on, in large pieces, as the playhead moves. */
  private grantMore(): void {
    const { run } = this.store.getState();
    if (run.type !== "running" && run.type !== "ahead") return;
    const missing = this.player.allowance - this.granted;
    if (missing <= 0 || (run.type === "running" && missing < MIN_GRANT)) return;
    this.granted += missing;
    this.sandbox?.grant(missing);
  }
}

function recordingOf(trace: Trace): Recording {
  return { trace, output: new OutputLines(trace.log), state: new TraceState(trace) };
}
