// Writes a trace as text: one short line per event, which reads like a story and parses back to the same trace.
import { calledFunction } from "../calls.ts";
import {
  EVENT_CODE,
  EVENT_FIELDS,
  type EventMeaning,
  EVENTS,
  FIELD_NAMES,
  type Site,
  TRACE_MAGIC,
  type TraceEvent,
} from "../format.ts";
import type { EventLog } from "../event-log.ts";

export { parseTrace } from "./text-parser.ts";

function printSite(site: Site): string {
  return `site ${site.line}:${site.column}-${site.endLine}:${site.endColumn}${site.scope === "" ? "" : ` ${site.scope}`}`;
}

/** Prints a trace. Ids are written as `#4`, with the name of the thing before them for the reader's sake. */
export function printTrace(log: EventLog): string {
  const { header } = log;
  const lines = [`${TRACE_MAGIC} ${header.version}`, `file ${header.file}`, `semantics ${header.semantics}`];
  if (header.source !== "") lines.push(`source ${JSON.stringify(header.source)}`);
  for (const site of log.sites.slice(1)) lines.push(printSite(site));
  const names = new Map<number, string>();
  for (const event of log.events()) {
    noteName(names, event);
    lines.push(printEvent(event, names, log.sites));
  }
  return `${lines.join("\n")}\n`;
}

/** Names for the reader; the parser looks at the number only. */
function noteName(names: Map<number, string>, event: TraceEvent): void {
  const { names: by, makes } = EVENTS[event.type] as EventMeaning;
  const text = makes === "thread" ? event.text : calledFunction(event.text);
  if (by === "text") names.set(event.a, text.replace(/[^\p{L}\p{N}_.-]+/gu, "_"));
  else if (by === "number") names.set(event.a, `Task-${event.b}`);
  else if (makes === "loop") names.set(event.a, "loop");
}

function printEvent(event: TraceEvent, names: ReadonlyMap<number, string>, sites: readonly Site[]): string {
  const printId = (id: number) => (id === 0 ? "-" : `${names.get(id) ?? ""}#${id}`);
  const words = [String(event.time), printId(event.actor), event.type];
  for (const [field, type] of EVENT_FIELDS[EVENT_CODE[event.type]]) {
    const value = event[field];
    if (typeof value === "string") words.push(JSON.stringify(value));
    else if (type !== "ending" || value !== 0)
      words.push(
        type === "id" || type === "new" ? printId(value) : (FIELD_NAMES[type]?.[value] ?? String(value)),
      );
  }
  if (event.site !== 0) words.push(`@${sites[event.site].line}:${sites[event.site].column}`);
  return words.join(" ");
}
