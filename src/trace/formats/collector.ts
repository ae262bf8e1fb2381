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

/** What has been read of a file tells how much will come of all of it, unless that is next to nothing; and nearly so. */
const LEAST_SHARE = 0.03;
const MARGIN = 1.05;
/** In events: no room is made for more than that on the word of a file that is packed as it likes. */
const MOST_EXPECTED = 10_000_000;

/** How many events there will be, if there are so many in a share of the file; 0 if that does not tell. */
function expectedOf(count: number, share: number): number {
  const expected = Math.ceil((count / share) * MARGIN);
  return share >= LEAST_SHARE && share <= 1 && expected <= MOST_EXPECTED ? expected : 0;
}

/** Takes in what is read as it comes, so that little is left to do at the end of a large file. */
export class TraceCollector implements TraceSink {
  private trace: Trace | null = null;

  header(header: TraceHeader): void {
    this.trace = new Trace(new EventLog(header));
  }

  /** Gives the trace so far; `share`: how much of the file it comes of, if that is known. */
  batch(batch: TraceBatch, share = 0): Trace {
    const trace = this.trace!;
    trace.log.append(batch, expectedOf(trace.log.count + batch.count, share));
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
