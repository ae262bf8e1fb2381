// Takes in a trace that is being read, for the page.
import type { OpenAnswer } from "./open-messages.ts";
import type { Trace } from "../trace.ts";
import { type OpenedTrace, TraceCollector } from "./collector.ts";
import { OneByOne } from "../one-by-one.ts";
import type { Reading } from "./reading.ts";

/**
 * Calls `onMore` with the trace as far as it has been read, again and again; what is wrong further behind comes at the end.
 * Rejects if there is no such file, or it cannot be loaded.
 */
export function openReading(reading: Reading, onMore: (trace: Trace) => void): Promise<OpenedTrace> {
  const collector = new TraceCollector();
  let arrived: OneByOne<OpenAnswer> | undefined;
  return new Promise<OpenedTrace>((resolve, reject) => {
    arrived = new OneByOne((answer) => {
      if (answer.type === "header") collector.header(answer.header);
      else if (answer.type === "batch") onMore(collector.batch(answer.batch));
      else if (answer.type === "read") resolve(collector.opened(answer.problem));
      else reject(new Error(answer.message));
    });
    reading.listen((answer) => arrived!.push(answer));
  }).finally(() => {
    arrived?.close();
    reading.end();
  });
}
