// Reads Chrome Trace Event JSON: what browsers, profilers and other tracers save, as a trace that the timeline can draw.
// Source: "Trace Event Format", the Chromium project.
import { ASYNC_HOOKS, type ChromeEvent, chromeError, ChromeScanner } from "./chrome-trace-scanner.ts";
import { CHROME_FORMAT } from "./chrome-trace-writer.ts";
import type { Semantics } from "../format.ts";
import { writeSlices } from "./slice-trace.ts";
import type { SliceRow } from "./slices.ts";
import { SliceTable } from "./slice-table.ts";
import { NodeResources } from "./node-resources.ts";
import { VizTracerTasks } from "./viztracer-tasks.ts";
import { FormatError } from "./problem.ts";
import { readSpeedscope } from "./speedscope-reader.ts";
import { TextParser, type TraceSink } from "./text-parser.ts";

/** Which events are of which kind; all others have no place in the picture: samples, memory, objects, clocks. */
const INSTANTS = new Set(["i", "I", "R"]);
const ASYNC = new Set(["b", "e", "n", "S", "T", "p", "F"]);
const ARROWS = new Set(["s", "t", "f"]);
const TIMED = new Set(["X", "B", "E", "C", ...INSTANTS, ...ASYNC, ...ARROWS]);

/** Reads speedscope's format, too: which of the two a JSON has can stand behind everything else. Errors: FormatError. */
export class ChromeReader {
  private readonly sink: TraceSink;
  private readonly file: string;
  private readonly scanner: ChromeScanner;
  private readonly table: SliceTable;
  private readonly resources: NodeResources;
  private readonly tasks = new VizTracerTasks();
  private readonly members = new Map<string, unknown>();
  /** Where the arrow begins that has an id. */
  private readonly arrows = new Map<string, SliceRow>();
  /** The asynchronous slices that have an id and have not ended, the innermost last. */
  private readonly open = new Map<string, { readonly row: SliceRow; readonly slices: number[] }>();

  constructor(sink: TraceSink, file: string) {
    this.sink = sink;
    this.file = file;
    this.scanner = new ChromeScanner({
      event: (event, index) => this.take(event, index),
      member: (name, value) => this.members.set(name, value),
    });
    const { strings } = this.scanner.ids;
    const nameOf = (number: number): string => (number < 0 ? strings[-1 - number] : String(number));
    this.table = new SliceTable(nameOf);
    this.resources = new NodeResources(this.table, nameOf);
  }

  push(bytes: Uint8Array): void {
    this.scanner.push(bytes);
  }

  finish(): void {
    const { scanner, table, members } = this;
    const isCut = scanner.finish();
    const other = objectOf(members.get("otherData"));
    const isOurs = other.format === CHROME_FORMAT;
    // What others read is a part of what we know.
    if (isOurs && typeof other.trace === "string") return readOwn(other.trace, this.sink);
    if (members.has("profiles")) readSpeedscope(members, table, scanner.texts);
    else if (table.isEmpty) {
      // What tells the format may stand in what is missing.
      if (isCut) throw new FormatError({ type: "cut", count: 0 });
      if (!scanner.hasEvents || (scanner.isBareList && scanner.count === 0))
        throw new FormatError({ type: "otherJson" });
      throw chromeError(-1, "there are no events with a duration in it");
    }
    if (members.has("viztracer_metadata")) this.tasks.mark(table);
    const semantics: Semantics = isOurs && other.semantics === "ecmascript" ? "ecmascript" : "asyncio";
    writeSlices(table, scanner.texts.strings, isOurs, this.sink, {
      file: isOurs && typeof other.file === "string" ? other.file : this.file,
      source: isOurs && typeof other.source === "string" ? other.source : "",
      semantics,
    });
    if (isCut) throw new FormatError({ type: "cut", count: scanner.count });
  }

  private take(event: ChromeEvent, index: number): void {
    const { phase, at } = event;
    const { table } = this;
    if (phase === "")
      throw index === 0 && this.scanner.isBareList
        ? new FormatError({ type: "otherJson" })
        : chromeError(index, 'its phase "ph" is no letter');
    if (phase === "M") return this.takeMetadata(event);
    if (!TIMED.has(phase)) return;
    if (!Number.isFinite(at)) throw chromeError(index, 'its time "ts" is no number');
    if (ASYNC.has(phase)) return this.takeAsync(event);
    if (phase === "C") return this.takeCounter(event);
    const row = table.thread(event.process, event.thread);
    if (phase === "E") return row.end(at);
    if (ARROWS.has(phase)) return this.takeArrow(event, row);
    if (INSTANTS.has(phase)) return row.note(at, event.name, event.line);
    if (event.isFlowIn) this.endArrow(`bind ${event.bind}`, row, at, true);
    if (event.isFlowOut) this.arrows.set(`bind ${event.bind}`, row);
    if (phase === "B") return row.begin(at, event.name, event.category, event.line);
    if (!(event.duration >= 0)) throw chromeError(index, 'its duration "dur" is no number of microseconds');
    row.add(at, at + event.duration, event.name, event.category, event.line);
  }

  /** An arrow goes from its beginning by way of its steps to its end. */
  private takeArrow({ phase, category, name, id, at, isEnclosed }: ChromeEvent, row: SliceRow): void {
    // Arrows of different categories or names may have the same id.
    const key = `${category} ${name} ${id}`;
    if (phase !== "s") this.endArrow(key, row, at, isEnclosed || phase === "t");
    if (phase === "f") this.arrows.delete(key);
    else this.arrows.set(key, row);
  }

  /** An arrow without a beginning is dropped. */
  private endArrow(key: string, row: SliceRow, at: number, isEnclosed: boolean): void {
    const from = this.arrows.get(key);
    if (from !== undefined && from !== row) row.wokenBy(from, at, isEnclosed);
  }

  /** Those of one id lie inside one another; those of one name share a row, one below the other where they overlap. */
  private takeAsync(event: ChromeEvent): void {
    const { phase, process, category, id, name, at, line } = event;
    const { strings } = this.scanner.texts;
    if (strings[category].includes(ASYNC_HOOKS)) return this.resources.take(event, strings[name]);
    const key = `${process} ${category} ${id}`;
    const open = this.open.get(key);
    if (phase === "b" || phase === "S") {
      const row = open?.row ?? this.table.asyncRow(process, strings[name]);
      const slices = open?.slices ?? [];
      slices.push(row.beginAsync(at, slices.at(-1) ?? -1, name, category, line));
      if (open === undefined) this.open.set(key, { row, slices });
    } else if (phase === "e" || phase === "F") {
      const slice = open?.slices.pop();
      if (slice !== undefined) open!.row.endSlice(slice, at);
      if (open?.slices.length === 0) this.open.delete(key);
    } else open?.row.note(at, name, line);
  }

  private takeCounter({ process, name, id, at, args }: ChromeEvent): void {
    const { texts, ids } = this.scanner;
    const instance = id < 0 ? ` ${ids.strings[-1 - id]}` : id > 0 ? ` ${id}` : "";
    const series = Object.entries(args ?? {}).map(([of, value]) => [of, String(value)] as const);
    const words =
      series.length === 1 ? series[0][1] : series.map(([of, value]) => `${of} ${value}`).join(", ");
    const text = new TextEncoder().encode(JSON.stringify(words).slice(1, -1));
    const counter = this.table.counter(process, `${texts.strings[name]}${instance}`);
    counter.tell(at, texts.number(text, 0, text.length));
  }

  private takeMetadata({ name, process, thread, args }: ChromeEvent): void {
    const { name: words, sort_index: order } = args ?? {};
    switch (this.scanner.texts.strings[name]) {
      case "process_name":
        if (typeof words === "string") this.table.process(process).name = words;
        break;
      case "thread_name":
        if (typeof words === "string") {
          const row = this.table.thread(process, thread);
          this.tasks.named(row);
          row.name = words;
        }
        break;
      case "process_sort_index":
        if (typeof order === "number") this.table.process(process).order = order;
        break;
      case "thread_sort_index":
        if (typeof order === "number") this.table.thread(process, thread).order = order;
    }
  }
}

/** The whole trace, in our own text. */
function readOwn(text: string, sink: TraceSink): void {
  const parser = new TextParser(sink);
  parser.push(new TextEncoder().encode(text));
  parser.finish();
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
