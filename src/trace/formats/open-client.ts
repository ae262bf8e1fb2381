// Takes in a trace that is being read, for the page.
import type { OpenAnswer } from "./open-messages.ts";
import type { Trace } from "../trace.ts";
import { type OpenedTrace, TraceCollector } from "./collector.ts";
import { OneByOne } from "../one-by-one.ts";
import type { Reading } from "./reading.ts";

type OnMore = (trace: Trace) => void;

/** A trace on its way: whoever listens is told as soon as there is something to show, and of more. */
export class Opening {
  /**
   * What came of it; what is wrong behind what could be read comes here. Rejects if there is no such file, or it cannot be loaded.
   */
  readonly opened: Promise<OpenedTrace>;
  private readonly end: () => void;
  private trace: Trace | null = null;
  private readonly listeners = new Set<OnMore>();

  constructor(reading: Reading) {
    const collector = new TraceCollector();
    let arrived: OneByOne<OpenAnswer> | undefined;
    this.end = () => {
      arrived?.close();
      reading.end();
    };
    this.opened = new Promise<OpenedTrace>((resolve, reject) => {
      arrived = new OneByOne((answer) => {
        if (answer.type === "header") collector.header(answer.header);
        else if (answer.type === "batch") this.tell(collector.batch(answer.batch, answer.share));
        else if (answer.type === "read") resolve(collector.opened(answer.problem));
        else reject(new Error(answer.message));
      });
      reading.listen((answer) => arrived!.push(answer));
    }).finally(this.end);
    // Whoever asks later hears of it all the same.
    this.opened.catch(() => undefined);
  }

  /** Calls `onMore` with the trace as far as it has been read: now, if there is one, and again and again. Gives how to leave. */
  listen(onMore: OnMore): () => void {
    this.listeners.add(onMore);
    if (this.trace !== null) onMore(this.trace);
    return () => void this.listeners.delete(onMore);
  }

  /** Nobody wants it any more: no more of it is read, and `opened` never settles. */
  abandon(): void {
    this.listeners.clear();
    this.end();
  }

  private tell(trace: Trace): void {
    this.trace = trace;
    for (const listener of this.listeners) listener(trace);
  }
}
