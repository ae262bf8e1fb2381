// Records a run of each outcome that was found, one after another, for its small picture and for what can be asked of it.
import type { CompiledProgram } from "../../compile/contract.ts";
import { createSandbox, type SandboxEvent, type SandboxRunOptions } from "../../sandbox/sandbox.ts";
import { EventLog } from "../../trace/event-log.ts";
import { TRACE_VERSION } from "../../trace/format.ts";
import { Trace } from "../../trace/trace.ts";

type Schedule = NonNullable<SandboxRunOptions["schedule"]>;

/** Of each run so much is recorded. */
const LIMITS = { events: 20_000, characters: 100_000 } as const;

interface Subject {
  readonly program: CompiledProgram;
  readonly source: string;
  readonly file: string;
  readonly seed: number;
}

/** Tells of each run once it is recorded; gives how to stop. */
export function recordOutcomes(
  { program, source, file, seed }: Subject,
  schedules: readonly Schedule[],
  onTrace: (number: number, trace: Trace) => void,
): () => void {
  const sandbox = createSandbox();
  let isStopped = false;
  const stop = (): void => {
    if (isStopped) return;
    isStopped = true;
    sandbox.dispose();
  };
  const record = (number: number): void => {
    if (isStopped) return;
    if (number >= schedules.length) return stop();
    const { semantics, sites } = program;
    const log = new EventLog({ version: TRACE_VERSION, file, semantics, source, sites });
    let isOver = false;
    const end = (): void => {
      if (isOver || isStopped) return;
      isOver = true;
      const trace = new Trace(log);
      trace.update();
      onTrace(number, trace);
      record(number + 1);
    };
    const receive = (event: SandboxEvent): void => {
      if (isOver) return;
      if (event.type === "batch") log.append(event.batch);
      // More than that is not asked for.
      else if (event.type !== "longLoop" && event.type !== "decided") end();
    };
    const schedule = schedules[number];
    sandbox.run(
      program,
      {
        file,
        seed,
        clock: "virtual",
        limits: LIMITS,
        grant: LIMITS.events,
        schedule: schedule.changes.length === 0 ? null : schedule,
      },
      receive,
    );
  };
  record(0);
  return stop;
}
