// Puts together a trace and what is asked of it for the page: printed lines, state and values.
import { TraceState } from "../../trace/questions/state.ts";
import { TraceValues } from "../../trace/questions/values.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Recording, RunState } from "../store.ts";
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

/** How a saved run ended. */
export function endOfSaved({ log }: Trace): RunState {
  const last = log.count === 0 ? null : log.event(log.count - 1);
  return last?.type === "finish"
    ? { type: "finished", status: last.a }
    : { type: "stopped", reason: "user", site: 0, problem: "" };
}
