// Refuses a trace that no page can hold: a megabyte of gzip may unpack to gigabytes.
import type { TraceBatch, TraceHeader } from "../format.ts";
import { FormatError } from "./problem.ts";
import type { TraceSink } from "./text-parser.ts";

/** Of a whole trace. Some 600 MB of events, and 400 MB of text. */
const MOST = { events: 20_000_000, characters: 400_000_000 } as const;

/** Hands on what it is given. Errors: FormatError, when that is too much. */
export class BoundedSink implements TraceSink {
  private readonly sink: TraceSink;
  private eventsLeft: number;
  private charactersLeft: number;

  constructor(sink: TraceSink, { events, characters }: Record<keyof typeof MOST, number> = MOST) {
    this.sink = sink;
    this.eventsLeft = events;
    this.charactersLeft = characters;
  }

  header(header: TraceHeader): void {
    this.take(0, header.source.length);
    this.sink.header(header);
  }

  batch(batch: TraceBatch): void {
    this.take(
      batch.count,
      batch.strings.reduce((sum, { length }) => sum + length, 0),
    );
    this.sink.batch(batch);
  }

  private take(events: number, characters: number): void {
    this.eventsLeft -= events;
    this.charactersLeft -= characters;
    if (this.eventsLeft < 0 || this.charactersLeft < 0) throw new FormatError({ type: "large" });
  }
}
