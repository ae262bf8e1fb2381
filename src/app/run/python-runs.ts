// Runs programs in Python, and says how far a run is before there is anything to show of it.
import type { PythonEvent, PythonSandbox } from "../../sandbox/python-sandbox.ts";
import type { SandboxEvent, SandboxRunOptions } from "../../sandbox/sandbox.ts";
import { EventLog } from "../../trace/event-log.ts";
import { TRACE_VERSION, WARNINGS } from "../../trace/format.ts";
import type { Problem } from "../../compile/problems.ts";
import { RUN_LIMITS } from "../limits.ts";
import { type AppStore, type Recording, USUAL_SEED } from "../store.ts";

/** What is known of a program before it runs: its places come with its record. */
export const PYTHON_PROGRAM = {
  semantics: "asyncio",
  sites: [{ line: 0, column: 0, endLine: 0, endColumn: 0, scope: "" }],
} as const;

type Take = (event: SandboxEvent) => void;

export class PythonRuns {
  private readonly store: AppStore;
  private readonly load: () => Promise<PythonSandbox>;
  private sandbox: Promise<PythonSandbox> | null = null;
  /** Counts runs, and what ends them: what belongs to an earlier one is not wanted. */
  private count = 0;

  /** `load` is called with the first program. */
  constructor(store: AppStore, load: () => Promise<PythonSandbox>) {
    this.store = store;
    this.load = load;
  }

  /** `begin` is called when there is something to show, and gives what takes it; until then, what ran before stays on screen. */
  async start(source: string, file: string, begin: () => Take): Promise<void> {
    const count = ++this.count;
    const { store } = this;
    store.setState({ run: { type: "fetching", part: 0 }, problems: [], order: null });
    let take: Take | null = null;
    const tell = (event: PythonEvent): void => {
      if (count !== this.count || event.type === "begun") return;
      if (event.type === "fetching" || event.type === "starting") store.setState({ run: event });
      else if (event.type === "refused") {
        const { message, line, column, endLine, endColumn } = event;
        const problem = { severity: "error", message, line, column, endLine, endColumn } as const;
        store.setState({ run: { type: "refused" }, problems: [problem] });
      } else {
        take ??= begin();
        take(event);
        const { recording } = store.getState();
        if (event.type === "finished" && recording !== null)
          store.setState({ problems: failureIn(recording) });
      }
    };
    const sandbox = await this.loaded();
    const { asked, preferences } = store.getState();
    const seed = asked.seed ?? USUAL_SEED;
    if (sandbox instanceof Error) tell({ ...ABSENT, problem: sandbox.message });
    else if (count === this.count)
      sandbox.run(source, optionsOf(file, seed, preferences.recordsValues), tell);
  }

  /** Runs a program that nobody looks at, to its end, and gives what it left. Errors: that it could not be run, or was ended. */
  async record(source: string, file: string): Promise<EventLog> {
    const count = ++this.count;
    const sandbox = await this.loaded();
    if (sandbox instanceof Error) throw sandbox;
    const log = new EventLog({ version: TRACE_VERSION, file, source, ...PYTHON_PROGRAM });
    await new Promise<void>((resolve, reject) => {
      sandbox.run(source, optionsOf(file, USUAL_SEED, false), (event) => {
        if (event.type === "batch") log.append(event.batch);
        if (event.type === "finished") resolve();
        const isEnded = event.type === "stopped" || event.type === "malformed" || event.type === "refused";
        if (count !== this.count || isEnded) reject(new Error("problem" in event ? event.problem : ""));
      });
    });
    return log;
  }

  /** Ends the run, or the wait for it. */
  stop(): void {
    void this.sandbox?.then((sandbox) => {
      sandbox.stop();
    });
  }

  /** Likewise, and nothing more is told of it. */
  drop(): void {
    this.count++;
    this.stop();
  }

  private async loaded(): Promise<PythonSandbox | Error> {
    try {
      this.sandbox ??= this.load();
      return await this.sandbox;
    } catch (error) {
      this.sandbox = null;
      return error as Error;
    }
  }
}

function optionsOf(file: string, seed: number, withValues: boolean): SandboxRunOptions {
  const limits = { ...RUN_LIMITS, values: withValues ? RUN_LIMITS.values : 0 };
  return { file, clock: "virtual", limits, seed, grant: 0 };
}

const ABSENT = { type: "stopped", reason: "absent", site: 0 } as const;

/** What ended a run, at its place in the program; nothing if that is not known. */
function failureIn({ trace, output }: Recording): readonly Problem[] {
  const { log } = trace;
  const failure = output.failureAt(Infinity);
  if (failure < 0) return [];
  const { a, site, text } = log.event(failure);
  if (WARNINGS[a] !== "uncaught" || site === 0) return [];
  const { line, column, endLine, endColumn } = log.sites[site];
  const message = text.trimEnd().split("\n").at(-1)!;
  return [{ severity: "error", message, isOfRun: true, line, column, endLine, endColumn }];
}
