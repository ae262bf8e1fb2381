// Collects what comes of reading a saved trace: its lanes, or what is wrong with the file.
import type { TraceBatch, TraceHeader } from "../format.ts";
import { Trace } from "../trace.ts";
import { EventLog } from "../event-log.ts";
import type { OpenProblem } from "./problem.ts";
import type { TraceSink } from "./text-parser.ts";

export type OpenedTrace =
  /** `problem`: what is missing of it. */
  | { readonly type: "opened"; readonly trace: Trace; readonly problem: OpenProblem | null }
  | { readonly type: "failed"; readonly problem: OpenProblem };

/** Takes in what is read as it comes, so that little is left to do at the end of a large file. */
export class TraceCollector implements TraceSink {
  private trace: Trace | null = null;

  header(header: TraceHeader): void {
    this.trace = new Trace(new EventLog(header));
  }

  /** Gives the trace so far. */
  batch(batch: TraceBatch): Trace {
    const trace = this.trace!;
    trace.log.append(batch);
    trace.update();
    return trace;
  }

  opened(problem: OpenProblem | null): OpenedTrace {
    const { trace } = this;
    if (problem !== null && (problem.type !== "cut" || trace === null)) return { type: "failed", problem };
    trace!.log.trim();
    return { type: "opened", trace: trace!, problem };
  }
}
