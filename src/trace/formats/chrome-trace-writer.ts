// Writes a trace as Chrome Trace Event JSON, which Perfetto, speedscope and the browsers' own tools read.
// Source: "Trace Event Format", the Chromium project.
import { EVENT_CODE } from "../format.ts";
import { LANE_STATES, STATE_CODE, stateOfType } from "../lane.ts";
import { type Lane, Trace } from "../trace.ts";
import type { EventLog } from "../event-log.ts";

/** In `otherData`, so that the reader knows what the categories mean. */
export const CHROME_FORMAT = "loopscope";

const PROCESS = 1;

/**
 * Each lane is a thread, each of its spans a complete event whose category is the state, what is printed an instant, and
 * each "made ready" an arrow. `own` is the whole trace in our own text, which others pass over: slices know neither tasks nor values.
 */
export function writeChromeTrace(log: EventLog, own = ""): string {
  const trace = new Trace(log);
  const { file, source, semantics } = log.header;
  const lines: string[] = [];
  const write = (event: object): void => void lines.push(JSON.stringify(event));
  write({ ph: "M", name: "process_name", pid: PROCESS, args: { name: file } });
  const shown = trace.lanes.filter(({ isInternal }) => !isInternal);
  shown.forEach((lane, index) => {
    const { label, given, name, id: tid } = lane;
    const call = label + given;
    const args = { name: name === label || name === "" ? call : `${call} (${name})` };
    write({ ph: "M", name: "thread_name", pid: PROCESS, tid, args });
    write({ ph: "M", name: "thread_sort_index", pid: PROCESS, tid, args: { sort_index: index } });
  });
  for (const lane of shown) writeSpans(trace, lane, lines);
  writeArrows(trace, write);
  for (const { type, actor, time, text, site } of log.events()) {
    if (type !== "print" && type !== "warn") continue;
    const args = { line: log.sites[site].line };
    write({ ph: "i", s: "t", name: text, pid: PROCESS, tid: actor, ts: micros(time), args });
  }
  const otherData = { format: CHROME_FORMAT, file, semantics, source, ...(own !== "" && { trace: own }) };
  return `{"displayTimeUnit":"ms","otherData":${JSON.stringify(otherData)},"traceEvents":[\n${lines.join(",\n")}\n]}\n`;
}

/** Times are whole microseconds, as Chrome's are. */
function micros(seconds: number): number {
  return Math.round(seconds * 1e6);
}

function writeSpans(trace: Trace, { id, kind, changes }: Lane, lines: string[]): void {
  const { type, time, site, a } = trace.log.columns;
  const { sites } = trace.log;
  for (let index = 0; index < changes.length; index++) {
    const event = changes[index];
    const code = stateOfType(type[event]);
    if (code === STATE_CODE.ended) continue;
    const state = LANE_STATES[code];
    const endSeconds = index + 1 < changes.length ? time[changes[index + 1]] : trace.endSeconds;
    const ts = micros(time[event]);
    const isWait = type[event] === EVENT_CODE.wait || type[event] === EVENT_CODE.block;
    const what = kind === "coroutine" ? "not awaited yet" : state;
    const name =
      isWait && a[event] !== 0 ? JSON.stringify(`${state}: ${nameOf(trace, a[event])}`) : `"${what}"`;
    const { line } = sites[site[event]];
    const args = line === 0 ? "" : `,"args":{"line":${line}}`;
    lines.push(
      `{"ph":"X","name":${name},"cat":"${state}","pid":${PROCESS},"tid":${id},"ts":${ts},"dur":${micros(endSeconds) - ts}${args}}`,
    );
  }
}

function nameOf(trace: Trace, id: number): string {
  const lane = trace.lane(id);
  if (lane !== undefined) return lane.given === "" ? lane.name || lane.label : lane.label + lane.given;
  const object = trace.object(id);
  return object === undefined ? "" : `${object.kind} ${object.name}`.trim();
}

function writeArrows(trace: Trace, write: (event: object) => void): void {
  const { type, time, actor, a } = trace.log.columns;
  for (const event of trace.links) {
    if (type[event] !== EVENT_CODE.ready || trace.lane(actor[event])?.isInternal === true) continue;
    const arrow = { cat: "link", name: "wakes", pid: PROCESS, ts: micros(time[event]), id: event };
    write({ ph: "s", ...arrow, tid: actor[event] });
    write({ ph: "f", bp: "e", ...arrow, tid: a[event] });
  }
}
