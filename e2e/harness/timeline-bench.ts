// The page on which the timeline is measured: one picture of a trace, as large as the window.
// In the address: ?trace=PATH, or ?spans=100000&lanes=64; with &live=50000, a trace that grows by so many spans a second; with
// &wait, what was made is shown when begin() is called.
import "../../src/app/trusted-types.ts";
import { largeRun } from "./large-run.ts";
import { createTimeline } from "../../src/timeline/timeline.ts";
import { wordsIn } from "../../src/words/i18n.ts";
import { timelineTexts } from "../../src/words/timeline-texts.ts";
import { COLUMN_NAMES, type TraceColumns } from "../../src/trace/format.ts";
import { Trace } from "../../src/trace/trace.ts";
import { Opening } from "../../src/trace/formats/open-client.ts";
import { Reading } from "../../src/trace/formats/reading.ts";
import { EventLog } from "../../src/trace/event-log.ts";

const address = new URLSearchParams(location.search);
/** When each stage was reached, in milliseconds since the navigation. */
const stages: Record<string, number> = {};
declare global {
  var stages: Record<string, number>;
  var begin: () => void;
}
globalThis.stages = stages;

function reached(stage: string): void {
  stages[stage] = performance.now();
}

const timeline = createTimeline(document.getElementById("host")!, {
  texts: timelineTexts(wordsIn("en")),
  callbacks: {
    onSelect: () => undefined,
    onHover: () => undefined,
    onSeek: () => undefined,
    onIdle: (isIdle) => document.documentElement.toggleAttribute("data-idle", isIdle),
  },
});

function show(trace: Trace): Trace {
  reached("lanes");
  timeline.setTrace(trace);
  timeline.setPlayhead(trace.count, trace.endSeconds);
  return trace;
}

async function open(path: string): Promise<void> {
  const opened = await new Opening(new Reading(new URL(path, location.href), path)).opened;
  if (opened.type === "failed") throw new Error(JSON.stringify(opened.problem));
  reached("parsed");
  show(opened.trace);
}

function part(columns: TraceColumns, from: number, to: number): TraceColumns {
  return Object.fromEntries(
    COLUMN_NAMES.map((name) => [name, columns[name].subarray(from, to)]),
  ) as unknown as TraceColumns;
}

/** Appends what is due in every frame, as batches from the sandbox would be. */
function grow(whole: EventLog, perSecond: number): void {
  const log = new EventLog(whole.header);
  const trace = show(new Trace(log));
  timeline.setFollow(true);
  const begun = performance.now();
  const append = (now: number): void => {
    const from = log.count;
    const to = Math.min(whole.count, Math.max(from, Math.floor(((now - begun) / 1_000) * perSecond)));
    const strings = from === 0 ? whole.strings : [];
    log.append({ count: to - from, columns: part(whole.columns, from, to), strings, sites: [] });
    timeline.update();
    timeline.setPlayhead(trace.count, trace.endSeconds);
    if (to < whole.count) requestAnimationFrame(append);
  };
  requestAnimationFrame(append);
}

const spans = Number(address.get("spans") ?? 0);
const tasks = Number(address.get("lanes") ?? 64);
const path = address.get("trace");
const waitForPaint = (): void => {
  if (!document.documentElement.hasAttribute("data-idle")) requestAnimationFrame(waitForPaint);
  else requestAnimationFrame(() => requestAnimationFrame(() => reached("painted")));
};
if (path !== null) {
  await open(path);
  waitForPaint();
} else if (address.has("live")) grow(largeRun(spans, tasks), Number(address.get("live")));
else {
  const run = largeRun(spans, tasks);
  globalThis.begin = () => {
    reached("begun");
    show(new Trace(run));
    waitForPaint();
  };
  reached("made");
  if (!address.has("wait")) begin();
}
