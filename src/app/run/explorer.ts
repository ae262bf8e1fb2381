// Explores the program in the editor: has it compiled and tried in many orders, keeps what was found, and shows one of its runs.
import type { CompileResult } from "../../compile/compile.ts";
import type { CompiledProgram } from "../../compile/contract.ts";
import { JITTER } from "../../explore/decider.ts";
import { printSchedule } from "../../explore/schedule.ts";
import { type Exploration, type Exploring, startExploring } from "../../sandbox/exploring.ts";
import type { Player } from "../../player/player.ts";
import type { Trace } from "../../trace/trace.ts";
import { fileNameOf } from "../document.ts";
import { type AppStore, USUAL_SEED } from "../store.ts";
import { programOf } from "./compile-ahead.ts";
import { Deciding } from "./deciding.ts";
import { recordOutcomes } from "./outcome-runs.ts";
import type { Run } from "./run.ts";

/** At most so many runs, and for so long; the second time for who wants to know more. */
const PATIENCE = {
  usual: { most: 200_000, seconds: 20 },
  longer: { most: 2_000_000, seconds: 120 },
} as const;
/** Each needs memory of its own. */
const MOST_WORKERS = 16;
/** Of so many outcomes there is a picture. */
const MOST_PICTURES = 24;

export interface ExplorerState {
  readonly phase: "idle" | "compiling" | "running" | "stopping" | "over";
  readonly jitter: number;
  /** What is, or was, explored; null before. */
  readonly source: string | null;
  readonly program: CompiledProgram | null;
  readonly exploration: Exploration | null;
  /** Why it was not. */
  readonly problem: "refused" | "tampers" | null;
  /** A run of each outcome, by its number, as far as they are there. */
  readonly runs: ReadonlyMap<number, Trace>;
}

const NOTHING: ExplorerState = {
  phase: "idle",
  jitter: JITTER.usual,
  source: null,
  program: null,
  exploration: null,
  problem: null,
  runs: new Map(),
};

export class Explorer {
  private state = NOTHING;
  private readonly listeners = new Set<() => void>();
  private readonly store: AppStore;
  private readonly run: Run;
  /** Where the reader decides, beside what is found here. */
  readonly deciding: Deciding;
  private exploring: Exploring | null = null;
  private stopRecording: () => void = () => undefined;
  /** Counts what was asked for: what belongs to an earlier time is no longer wanted. */
  private count = 0;

  constructor(store: AppStore, run: Run, player: Player) {
    this.store = store;
    this.run = run;
    this.deciding = new Deciding(store, run, player);
    store.subscribe(
      ({ document }) => document,
      () => {
        if (store.getState().source !== this.state.source) this.clear();
      },
    );
  }

  readonly getState = (): ExplorerState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  setJitter(jitter: number): void {
    this.set({ jitter });
  }

  async start(patience: keyof typeof PATIENCE = "usual"): Promise<void> {
    this.clear();
    const { count } = this;
    const { source, document, asked } = this.store.getState();
    this.set({ phase: "compiling", source });
    const result = await this.compiled();
    if (count !== this.count) return;
    if (result.type === "failed" || result.program.mayTamper) {
      this.set({ phase: "over", problem: result.type === "failed" ? "refused" : "tampers" });
      return;
    }
    const { program } = result;
    const { jitter } = this.state;
    const [file, seed] = [fileNameOf(document), asked.seed ?? USUAL_SEED];
    this.set({ phase: "running", program });
    const options = { file, jitter, seed, ...PATIENCE[patience], workers: workerCount() };
    this.exploring = startExploring(program, options, (exploration) => {
      this.set({ exploration });
      if (!exploration.isOver) return;
      this.exploring = null;
      this.set({ phase: "over" });
      const schedules = exploration.outcomes.slice(0, MOST_PICTURES).map(({ schedule }) => schedule);
      this.stopRecording = recordOutcomes(
        { program, source, file, seed },
        schedules.filter((schedule) => schedule !== null),
        (number, trace) => {
          this.set({ runs: new Map(this.state.runs).set(number, trace) });
        },
      );
    });
  }

  /** No more orders are tried; a second time: at once. */
  stop(): void {
    if (this.state.phase === "running") {
      this.set({ phase: "stopping" });
      this.exploring?.finish();
    } else if (this.state.phase === "stopping") {
      this.exploring?.dispose();
      this.exploring = null;
      this.set({ phase: "over" });
    } else if (this.state.phase === "compiling") this.clear();
  }

  /** The text of the schedule that leads to an outcome; null for the usual order. */
  scheduleOf(number: number): string | null {
    const { exploration, source } = this.state;
    const schedule = exploration?.outcomes[number].schedule ?? null;
    return schedule === null || schedule.changes.length === 0 ? null : printSchedule(schedule, source!);
  }

  /** Runs the program in the order that leads to an outcome. */
  show(number: number): void {
    this.run.setOrder(this.scheduleOf(number));
    void this.run.start();
  }

  /** Without its values: nobody asks for them in so many runs. */
  private async compiled(): Promise<CompileResult> {
    const [source, file] = programOf(this.store.getState());
    for (;;) {
      const result = await this.run.compiler.compile(source, file);
      if (result.type !== "superseded") return result;
    }
  }

  private clear(): void {
    this.count++;
    this.exploring?.dispose();
    this.exploring = null;
    this.stopRecording();
    this.set({ ...NOTHING, jitter: this.state.jitter });
  }

  private set(changes: Partial<ExplorerState>): void {
    this.state = { ...this.state, ...changes };
    for (const listener of this.listeners) listener();
  }
}

/** One for each core. */
function workerCount(): number {
  return Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1));
}
