// Begins to read a trace, in a worker that lives as long as it takes; what comes of it waits until somebody takes it.
import type { OpenAnswer, OpenJob } from "./open-messages.ts";

/** Small, and without anything else: a page that opens with a trace begins with this, while the rest of it is on its way. */
export class Reading {
  private worker: Worker | null = null;
  private readonly arrived: OpenAnswer[] = [];
  private take: (answer: OpenAnswer) => void = (answer) => void this.arrived.push(answer);

  /** That there can be no worker is an answer, too. */
  constructor(source: Blob | URL, name: string) {
    try {
      this.worker = new Worker(new URL("./open-worker.ts", import.meta.url), {
        type: "module",
        name: "opener",
      });
    } catch (error) {
      this.take({ type: "absent", message: (error as Error).message });
      return;
    }
    this.worker.onmessage = ({ data }: MessageEvent<OpenAnswer>) => this.take(data);
    this.worker.onerror = ({ message }: Partial<ErrorEvent>) => {
      this.take({ type: "absent", message: message ?? "the reader of traces could not be loaded" });
    };
    const job: OpenJob = { source: source instanceof URL ? source.href : source, name };
    this.worker.postMessage(job);
  }

  /** From now on `take` is called with all that comes, beginning with what has come. */
  listen(take: (answer: OpenAnswer) => void): void {
    for (const answer of this.arrived.splice(0)) take(answer);
    this.take = take;
  }

  end(): void {
    this.worker?.terminate();
  }
}
