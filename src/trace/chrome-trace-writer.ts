// Writes a trace as Chrome Trace Event JSON, which Perfetto, speedscope and the browsers' own tools read.
// Source: "Trace Event Format", the Chromium project.
import { EVENT_CODE } from "./format.ts";
import { LANE_STATES, STATE_CODE, stateOfType } from "./lane.ts";
import { type Lane, TraceLanes } from "./lanes.ts";
import type { TraceStore } from "./store.ts";

/** In `otherData`, so that the reader knows what the categories mean. */
export const CHROME_FORMAT = "loopscope";

const PROCESS = 1;

/**
 * Each lane is a thread, each of its spans a complete event whose category is the state, what is printed an instant, and
 * each "made ready" an arrow.
 */
export function writeChromeTrace(trace: TraceStore): string {
  const lanes = new TraceLanes(trace);
  const { file, source, semantics } = trace.header;
  const lines: string[] = [];
  const write = (event: object): void => void lines.push(JSON.stringify(event));
  write({ ph: "M", name: "process_name", pid: PROCESS, args: { name: file } });
  const shown = lanes.lanes.filter(({ isInternal }) => !isInternal);
  shown.forEach((lane, index) => {
    const { label, name, id: tid } = lane;
    const args = { name: name === label || name === "" ? label : `${label} (${name})` };
    write({ ph: "M", name: "thread_name", pid: PROCESS, tid, args });
    write({ ph: "M", name: "thread_sort_index", pid: PROCESS, tid, args: { sort_index: index } });
  });
  for (const lane of shown) writeSpans(lanes, lane, lines);
  writeArrows(lanes, write);
  for (const { type, actor, time, text, site } of trace.events()) {
    if (type !== "print" && type !== "warn") continue;
    const args = { line: trace.sites[site].line };
    write({ ph: "i", s: "t", name: text, pid: PROCESS, tid: actor, ts: micros(time), args });
  }
  const otherData = { format: CHROME_FORMAT, file, semantics, source };
  return `{"displayTimeUnit":"ms","otherData":${JSON.stringify(otherData)},"traceEvents":[\n${lines.join(",\n")}\n]}\n`;
}

/** Times are whole microseconds, as Chrome's are. */
function micros(seconds: number): number {
  return Math.round(seconds * 1e6);
}

function writeSpans(lanes: TraceLanes, { id, changes }: Lane, lines: string[]): void {
  const { type, time, site, a } = lanes.trace.columns;
  const { sites } = lanes.trace;
  for (let index = 0; index < changes.length; index++) {
    const event = changes[index];
    const code = stateOfType(type[event]);
    if (code === STATE_CODE.ended) continue;
    const state = LANE_STATES[code];
    const endSeconds = index + 1 < changes.length ? time[changes[index + 1]] : lanes.endSeconds;
    const ts = micros(time[event]);
    const isWait = type[event] === EVENT_CODE.wait || type[event] === EVENT_CODE.block;
    const name =
      isWait && a[event] !== 0 ? JSON.stringify(`${state}: ${nameOf(lanes, a[event])}`) : `"${state}"`;
    const { line } = sites[site[event]];
    const args = line === 0 ? "" : `,"args":{"line":${line}}`;
    lines.push(
      `{"ph":"X","name":${name},"cat":"${state}","pid":${PROCESS},"tid":${id},"ts":${ts},"dur":${micros(endSeconds) - ts}${args}}`,
    );
  }
}

function nameOf(lanes: TraceLanes, id: number): string {
  const { name, label } = lanes.lane(id) ?? { name: "", label: "" };
  if (name !== "") return name;
  if (label !== "") return label;
  const object = lanes.object(id);
  return object === undefined ? "" : `${object.kind} ${object.name}`.trim();
}

function writeArrows(lanes: TraceLanes, write: (event: object) => void): void {
  const { type, time, actor, a } = lanes.trace.columns;
  for (const event of lanes.links) {
    if (type[event] !== EVENT_CODE.ready || lanes.lane(actor[event])?.isInternal === true) continue;
    const arrow = { cat: "link", name: "wakes", pid: PROCESS, ts: micros(time[event]), id: event };
    write({ ph: "s", ...arrow, tid: actor[event] });
    write({ ph: "f", bp: "e", ...arrow, tid: a[event] });
  }
}
