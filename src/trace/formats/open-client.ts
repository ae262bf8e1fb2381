// Opens a trace for the page: in a worker that lives as long as it takes.
import type { OpenAnswer, OpenJob } from "./open-messages.ts";
import type { Trace } from "../trace.ts";
import { type OpenedTrace, TraceCollector } from "./collector.ts";
import { OneByOne } from "./one-by-one.ts";

/**
 * Calls `onMore` with the trace as far as it has been read, again and again; what is wrong further behind comes at the end.
 * Rejects if there is no such file, or it cannot be loaded.
 */
export function openTraceInWorker(
  source: Blob | URL,
  name: string,
  onMore: (trace: Trace) => void,
): Promise<OpenedTrace> {
  const worker = new Worker(new URL("./open-worker.ts", import.meta.url), { type: "module", name: "opener" });
  const collector = new TraceCollector();
  let arrived: OneByOne<OpenAnswer> | undefined;
  return new Promise<OpenedTrace>((resolve, reject) => {
    arrived = new OneByOne((answer) => {
      if (answer.type === "header") collector.header(answer.header);
      else if (answer.type === "batch") onMore(collector.batch(answer.batch));
      else if (answer.type === "read") resolve(collector.opened(answer.problem));
      else reject(new Error(answer.message));
    });
    worker.onmessage = ({ data }: MessageEvent<OpenAnswer>) => arrived!.push(data);
    worker.onerror = ({ message }: Partial<ErrorEvent>) => {
      reject(new Error(message ?? "the reader of traces could not be loaded"));
    };
    const job: OpenJob = { source: source instanceof URL ? source.href : source, name };
    worker.postMessage(job);
  }).finally(() => {
    arrived?.close();
    worker.terminate();
  });
}
