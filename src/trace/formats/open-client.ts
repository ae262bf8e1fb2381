// Opens a trace for the page: in a worker that lives as long as it takes.
import type { OpenAnswer, OpenJob } from "./open-messages.ts";
import type { Trace } from "../trace.ts";
import { type OpenedTrace, TraceCollector } from "./collector.ts";

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
  return new Promise<OpenedTrace>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<OpenAnswer>) => {
      if (data.type === "header") collector.header(data.header);
      else if (data.type === "batch") onMore(collector.batch(data.batch));
      else if (data.type === "read") resolve(collector.opened(data.problem));
      else reject(new Error(data.message));
    };
    worker.onerror = ({ message }: Partial<ErrorEvent>) => {
      reject(new Error(message ?? "the reader of traces could not be loaded"));
    };
    const job: OpenJob = { source: source instanceof URL ? source.href : source, name };
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
