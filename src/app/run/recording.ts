// Puts together a trace and what is asked of it for the page: printed lines, state and values.
import { TraceState } from "../../trace/questions/state.ts";
import { TraceValues } from "../../trace/questions/values.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Recording } from "../store.ts";
import { OutputLines } from "./output.ts";

/** They share the trace, and go along as it grows. */
export function recordingOf(trace: Trace): Recording {
  return {
    trace,
    output: new OutputLines(trace.log),
    state: new TraceState(trace),
    values: new TraceValues(trace.log),
  };
}
