// The trace as text: one short line per event, which reads like a story and parses back to the same trace.
import {
  createColumns,
  EVENT_CODE,
  EVENTS,
  type EventType,
  FIELD_NAMES,
  type FieldType,
  type Site,
  TRACE_VERSION,
  type TraceEvent,
  type TraceHeader,
} from "./format.ts";
import { TraceStore } from "./store.ts";

const MAGIC = "loopscope-trace";

/** What is wrong with a text that should be a trace, and in which line (from 1). */
export class TraceTextError extends Error {
  readonly line: number;
  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`);
    this.line = line;
  }
}

type Fields = Partial<Record<"a" | "b" | "text", FieldType>>;

const FIELDS: Readonly<Record<EventType, Fields>> = EVENTS;

function printSite(site: Site): string {
  return `site ${site.line}:${site.column}-${site.endLine}:${site.endColumn}${site.scope === "" ? "" : ` ${site.scope}`}`;
}

/** Prints a trace. Ids are written as `#4`, with the name of the thing before them for the reader's sake. */
export function printTrace(trace: TraceStore): string {
  const { header } = trace;
  const lines = [`${MAGIC} ${header.version}`, `file ${header.file}`, `semantics ${header.semantics}`];
  if (header.source !== "") lines.push(`source ${JSON.stringify(header.source)}`);
  for (const site of trace.sites.slice(1)) lines.push(printSite(site));
  const names = new Map<number, string>();
  for (const event of trace.events()) {
    noteName(names, event);
    lines.push(printEvent(event, names, trace.sites));
  }
  return `${lines.join("\n")}\n`;
}

/** Names for the reader; the parser looks at the number only. */
function noteName(names: Map<number, string>, event: TraceEvent): void {
  if (
    event.type === "name" ||
    event.type === "thread" ||
    event.type === "callback" ||
    event.type === "call" ||
    event.type === "microtask" ||
    event.type === "object"
  ) {
    names.set(event.a, event.text.replace(/[^\p{L}\p{N}_.-]+/gu, "_"));
  } else if (event.type === "number") {
    names.set(event.a, `Task-${event.b}`);
  } else if (event.type === "loop") {
    names.set(event.a, "loop");
  }
}

function printEvent(event: TraceEvent, names: ReadonlyMap<number, string>, sites: readonly Site[]): string {
  const printId = (id: number) => (id === 0 ? "-" : `${names.get(id) ?? ""}#${id}`);
  const words = [String(event.time), printId(event.actor), event.type];
  for (const [field, type] of Object.entries(FIELDS[event.type]) as ["a" | "b" | "text", FieldType][]) {
    if (type === "text") words.push(JSON.stringify(event.text));
    else if (type === "id") words.push(printId(event[field as "a"]));
    else words.push(FIELD_NAMES[type]?.[event[field as "a"]] ?? String(event[field as "a"]));
  }
  if (event.site !== 0) words.push(`@${sites[event.site].line}:${sites[event.site].column}`);
  return words.join(" ");
}

// A word is a quoted text or anything without spaces.
const WORDS = /"(?:[^"\\]|\\.)*"|\S+/g;

/** Parses what `printTrace` printed. Errors: TraceTextError. */
export function parseTrace(text: string): TraceStore {
  const lines = text.split("\n");
  let next = 0;
  const fail = (problem: string): never => {
    throw new TraceTextError(next + 1, problem);
  };
  const takeHeader = (key: string): string | undefined => {
    if (!lines[next]?.startsWith(`${key} `)) return undefined;
    return lines[next++].slice(key.length + 1);
  };
  const version = Number(
    takeHeader(MAGIC) ?? fail(`this is no Loopscope trace: it should begin with "${MAGIC}"`),
  );
  if (version !== TRACE_VERSION)
    fail(`this trace has version ${version}; this Loopscope reads version ${TRACE_VERSION}`);
  const file = takeHeader("file") ?? fail('expected "file"');
  const semantics = takeHeader("semantics");
  if (semantics !== "asyncio" && semantics !== "ecmascript")
    return fail('expected "semantics asyncio" or "semantics ecmascript"');
  const quoted = takeHeader("source");
  const source = quoted === undefined ? "" : parseQuoted(quoted, fail);
  const sites: Site[] = [{ line: 0, column: 0, endLine: 0, endColumn: 0, scope: "" }];
  for (let words = takeHeader("site"); words !== undefined; words = takeHeader("site")) {
    const match = /^(\d+):(\d+)-(\d+):(\d+) ?(.*)$/.exec(words) ?? fail(`unreadable site: ${words}`);
    const [line, column, endLine, endColumn] = match.slice(1, 5).map(Number);
    sites.push({ line, column, endLine, endColumn, scope: match[5] });
  }
  const header: TraceHeader = { version, file, semantics, source, sites };
  const siteIds = new Map(sites.map((site, id) => [`@${site.line}:${site.column}`, id]));

  const columns = createColumns(Math.max(1, lines.length - next));
  const strings = [""];
  const stringIds = new Map([["", 0]]);
  const intern = (string: string): number => {
    let id = stringIds.get(string);
    if (id === undefined) stringIds.set(string, (id = strings.push(string) - 1));
    return id;
  };
  const parseId = (word: string | undefined): number => {
    if (word === "-") return 0;
    const match =
      /#(\d+)$/.exec(word ?? "") ?? fail(`expected an id like name#4, not ${word ?? "the end of the line"}`);
    return Number(match[1]);
  };
  let count = 0;
  for (; next < lines.length; next++) {
    const words = lines[next].match(WORDS);
    if (words === null) continue;
    const [time, actor, type, ...rest] = words;
    const code = EVENT_CODE[type as EventType] as number | undefined;
    if (code === undefined) return fail(`unknown event ${type}`);
    columns.type[count] = code;
    columns.time[count] = Number.isFinite(Number(time)) ? Number(time) : fail(`unreadable time ${time}`);
    columns.actor[count] = parseId(actor);
    for (const [field, fieldType] of Object.entries(FIELDS[type as EventType]) as [
      "a" | "b" | "text",
      FieldType,
    ][]) {
      const word = rest.shift() ?? fail(`${type} lacks its ${fieldType}`);
      if (fieldType === "text") columns.text[count] = intern(parseQuoted(word, fail));
      else if (fieldType === "id") columns[field][count] = parseId(word);
      else columns[field][count] = FIELD_NAMES[fieldType]?.indexOf(word) ?? Number(word);
    }
    const place = rest.shift();
    if (place !== undefined) columns.site[count] = siteIds.get(place) ?? fail(`unknown site ${place}`);
    if (rest.length > 0) fail(`unexpected ${rest.join(" ")}`);
    count++;
  }
  const store = new TraceStore(header);
  store.append({ count, columns, strings, sites: [] });
  return store;
}

function parseQuoted(word: string, fail: (problem: string) => never): string {
  try {
    return JSON.parse(word) as string;
  } catch {
    return fail(`expected a quoted text, not ${word}`);
  }
}
