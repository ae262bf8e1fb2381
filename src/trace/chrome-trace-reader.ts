// Reads Chrome Trace Event JSON: what browsers, profilers and other tracers save, as a trace that the timeline can draw.
// Source: "Trace Event Format", the Chromium project.
import { CHROME_FORMAT } from "./chrome-trace-writer.ts";
import type { Semantics } from "./format.ts";
import { traceOfSlices } from "./slice-trace.ts";
import { SliceTable } from "./slices.ts";
import type { TraceStore } from "./store.ts";

/** What is wrong with a JSON that should be a trace, and in which of its events (from 0); -1 for none of them. */
export class ChromeTraceError extends Error {
  readonly event: number;
  constructor(event: number, problem: string) {
    super(problem);
    this.event = event;
  }
}

/** As far as it is looked at; everything in it may be missing, or be something else. */
interface ChromeEvent {
  readonly ph?: unknown;
  readonly name?: unknown;
  readonly cat?: unknown;
  readonly pid?: unknown;
  readonly tid?: unknown;
  readonly ts?: unknown;
  readonly dur?: unknown;
  readonly args?: unknown;
  readonly id?: unknown;
  readonly bp?: unknown;
}

interface ChromeFile {
  readonly events: readonly ChromeEvent[];
  readonly other: Readonly<Record<string, unknown>>;
}

/** True for a text that can be nothing else. */
export function isChromeTrace(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** Errors: ChromeTraceError. */
export function readChromeTrace(text: string, file: string): TraceStore {
  const { events, other } = parsed(text);
  const isOurs = other.format === CHROME_FORMAT;
  const table = new SliceTable();
  for (let index = 0; index < events.length; index++) readEvent(table, events, index);
  if (table.isEmpty) throw new ChromeTraceError(-1, "there are no events with a duration in it");
  const ownFile = typeof other.file === "string" ? other.file : file;
  const source = isOurs && typeof other.source === "string" ? other.source : "";
  const semantics: Semantics = other.semantics === "ecmascript" ? "ecmascript" : "asyncio";
  return traceOfSlices(table, isOurs, { file: isOurs ? ownFile : file, source, semantics });
}

function parsed(text: string): ChromeFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    // The bracket at the end of a plain list of events is optional.
    const isList = /^\s*\[/.test(text);
    const repaired = isList ? parsedOrNull(`${text.trimEnd().replace(/,$/, "")}]`) : null;
    if (repaired === null) throw new ChromeTraceError(-1, (error as Error).message);
    json = repaired;
  }
  const file = (Array.isArray(json) ? { traceEvents: json as unknown[] } : json) as Record<
    string,
    unknown
  > | null;
  const events = file?.traceEvents;
  if (!Array.isArray(events)) throw new ChromeTraceError(-1, 'it should have a list called "traceEvents"');
  const other = file?.otherData;
  const isObject = typeof other === "object" && other !== null;
  return { events: events as ChromeEvent[], other: isObject ? (other as Record<string, unknown>) : {} };
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function readEvent(table: SliceTable, events: readonly ChromeEvent[], index: number): void {
  const event = events[index] as ChromeEvent | null;
  const fail = (problem: string): never => {
    throw new ChromeTraceError(index, problem);
  };
  if (typeof event !== "object" || event === null) return fail("it is no object");
  const { ph, ts, name } = event;
  if (typeof ph !== "string") return fail('its phase "ph" is no text');
  if (ph === "M") return readMetadata(table, event);
  // Counters, samples, asynchronous and other events have no place in this picture.
  if (!USED_PHASES.has(ph)) return;
  const at = typeof ts === "number" ? ts : Number.NaN;
  if (!Number.isFinite(at)) return fail('its time "ts" is no number');
  const thread = table.thread(event.pid, event.tid);
  if (ph === "E") return thread.end(at);
  if (ph === "s") return table.beginArrow(arrowId(event), thread);
  if (ph === "f") return table.endArrow(arrowId(event), thread, at, event.bp === "e");
  const words = typeof name === "string" ? name : "";
  const category = typeof event.cat === "string" ? event.cat : "";
  const { line } = (event.args ?? {}) as { readonly line?: unknown };
  const place = typeof line === "number" && line > 0 ? Math.floor(line) : 0;
  if (ph === "B") return thread.begin(at, table.text(words), table.text(category), place);
  if (ph !== "X") return thread.note(at, table.text(words), place);
  const duration = event.dur ?? 0;
  if (typeof duration !== "number" || !(duration >= 0))
    return fail('its duration "dur" is no number of microseconds');
  thread.add(at, at + duration, table.text(words), table.text(category), place);
}

const USED_PHASES = new Set(["X", "B", "E", "i", "I", "s", "f"]);

/** Arrows of different categories or names may have the same id. */
function arrowId({ cat, name, id }: ChromeEvent): string {
  return JSON.stringify([cat, name, id]);
}

function readMetadata(table: SliceTable, { name, pid, tid, args }: ChromeEvent): void {
  const { name: words, sort_index: order } = (args ?? {}) as {
    readonly name?: unknown;
    readonly sort_index?: unknown;
  };
  if (name === "process_name" && typeof words === "string") table.processNames.set(String(pid), words);
  if (name === "thread_name" && typeof words === "string") table.thread(pid, tid).name = words;
  if (name === "thread_sort_index" && typeof order === "number") table.thread(pid, tid).order = order;
}
