// Shows the beginning of a file whose lanes are known only at its end: it is read by itself, as if the file were cut off there.
import { FormatError } from "./problem.ts";
import type { TraceSink } from "./text-parser.ts";

/** Takes a file as it comes. Errors: FormatError. */
export interface TraceReader {
  push(bytes: Uint8Array): void;
  /** That was all of the file. */
  finish(): void;
}

/** Some thousand slices, which take a few milliseconds. */
const BEGINNING_BYTES = 2 ** 19;

/** The sink gets two traces: the beginning, if there is more behind it and it makes sense by itself, and then all of it. */
export class WithBeginning implements TraceReader {
  private readonly sink: TraceSink;
  private readonly readerFor: (sink: TraceSink) => TraceReader;
  private readonly whole: TraceReader;
  private beginning: Uint8Array[] | null = [];
  private length = 0;

  constructor(sink: TraceSink, readerFor: (sink: TraceSink) => TraceReader) {
    this.sink = sink;
    this.readerFor = readerFor;
    this.whole = readerFor(sink);
  }

  push(bytes: Uint8Array): void {
    if (this.length >= BEGINNING_BYTES) this.show();
    this.length += bytes.length;
    this.beginning?.push(bytes);
    this.whole.push(bytes);
  }

  finish(): void {
    this.whole.finish();
  }

  private show(): void {
    if (this.beginning === null) return;
    const reader = this.readerFor(this.sink);
    try {
      for (const piece of this.beginning) reader.push(piece);
      reader.finish();
    } catch (error) {
      // Whether something is wrong with the file, the whole of it says.
      if (!(error instanceof FormatError)) throw error;
    }
    this.beginning = null;
  }
}
