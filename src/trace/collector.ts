// What comes of reading a saved trace: all of it in one store, or what is wrong with the file.
import type { TraceBatch, TraceHeader } from "./format.ts";
import { TraceStore } from "./store.ts";
import type { TraceSink } from "./text-parser.ts";

/** What is wrong with a file, and where. */
export interface OpenProblem {
  /** `unknown`: none of the formats. The others say which format it seems to have. */
  readonly type: "empty" | "unknown" | "text" | "chrome" | "gzip";
  /** In words, for those who made the file; in English. "" for `empty` and `unknown`. */
  readonly message: string;
  /** From 1; 0 where it is not known. */
  readonly line: number;
  /** The event of a Chrome trace, from 0; -1 where it is none. */
  readonly event: number;
}

export type OpenedTrace =
  | { readonly type: "opened"; readonly trace: TraceStore }
  | { readonly type: "failed"; readonly problem: OpenProblem };

/** Keeps what is read until all of it is there: then it is known how much room it needs. */
export class TraceCollector implements TraceSink {
  private traceHeader: TraceHeader | null = null;
  private readonly batches: TraceBatch[] = [];

  header(header: TraceHeader): void {
    this.traceHeader = header;
  }

  batch(batch: TraceBatch): void {
    this.batches.push(batch);
  }

  opened(problem: OpenProblem | null): OpenedTrace {
    if (problem !== null) return { type: "failed", problem };
    const trace = new TraceStore(this.traceHeader!);
    trace.reserve(this.batches.reduce((sum, { count }) => sum + count, 0));
    for (const batch of this.batches.splice(0)) trace.append(batch);
    return { type: "opened", trace };
  }
}
