// Checks what comes out of the sandbox: whatever a program manages to send, what passes here is a trace.
import { type Bound, BOUNDS, type RunLimits, WITHOUT_PAUSE } from "../trace/bounds.ts";
import {
  COLUMN_NAMES,
  createColumns,
  EVENT_MEANINGS,
  type EventMeaning,
  FIELD_NAMES,
  type FieldType,
  type Site,
  type TraceBatch,
  type TraceColumns,
} from "../trace/format.ts";
import { changeOf, choicesOf, toldOf } from "./exploration-checker.ts";
import {
  finite,
  list,
  Malformed,
  MAX_BATCH,
  object,
  oneOf,
  text,
  type Unchecked,
  whole,
} from "./message-values.ts";
import { MAX_TEXT_TOTAL, type WorkerMessage } from "./messages.ts";

/** A run is ended at its limit of events, but not within a batch. */
const EVENTS_SLACK = 2 * MAX_BATCH;
/** Ids are given in order; a program that exhausts the stack in the middle of an event can leave gaps. */
const MAX_ID_GAP = 1_000;

const EMPTY_COLUMNS = createColumns(0);

/** Reads the messages of one run, in order. */
export class MessageChecker {
  private readonly limits: RunLimits;
  private maxEvents = EVENTS_SLACK;
  private textLeft = MAX_TEXT_TOTAL;
  private events = 0;
  private texts = 0;
  private sites: number;
  private lastId = 0;
  private lastTime = 0;

  /** `sites`: how many the program begins with. */
  constructor(limits: RunLimits, sites: number) {
    this.limits = limits;
    this.sites = sites;
    this.allow(limits);
  }

  /** The run may have as much again of what that bound is of. */
  raise(bound: Bound): void {
    this.allow({ events: 0, characters: 0, [bound]: this.limits[bound] });
  }

  private allow({ events, characters, values = 0 }: RunLimits): void {
    // Of each variable, one event more tells what it is.
    this.maxEvents += WITHOUT_PAUSE * (events + 2 * values);
    this.textLeft += WITHOUT_PAUSE * characters;
  }

  /** Never throws: a message that is none gives a problem. After that the others make no sense any more. */
  read(data: unknown): WorkerMessage | { readonly type: "malformed"; readonly problem: string } {
    try {
      return this.message(object(data, "message"));
    } catch (error) {
      if (error instanceof Malformed) return { type: "malformed", problem: error.message };
      throw error;
    }
  }

  private message(data: Unchecked): WorkerMessage {
    switch (data.type) {
      case "batch":
        return { type: "batch", batch: this.batch(object(data.batch, "batch")) };
      case "longLoop":
        return {
          type: "longLoop",
          site: this.site(data.site),
          seconds: finite(data.seconds, "seconds"),
        };
      case "waiting":
      case "pong":
        return { type: data.type };
      case "reached":
        return {
          type: "reached",
          bound: oneOf(BOUNDS, data.bound),
          amount: whole(data.amount, 0, Number.MAX_SAFE_INTEGER, "amount"),
          site: this.site(data.site),
        };
      case "decided":
        return {
          type: "decided",
          told: toldOf(data.told, this.sites),
          stray: data.stray === null ? null : changeOf(data.stray),
          choices: choicesOf(data.choices, this.sites),
        };
      case "refused":
        return { type: "refused", message: text(data.message), ...placeOf(data) };
      case "finished":
        return { type: "finished", status: whole(data.status, -(2 ** 31), 2 ** 31, "status") };
      case "failed":
        return { type: "failed", problem: text(data.problem), site: this.site(data.site) };
      default:
        throw new Malformed(`no such message: ${String(data.type).slice(0, 40)}`);
    }
  }

  private site(value: unknown): number {
    return whole(value, 0, this.sites - 1, "site");
  }

  private batch(data: Unchecked): TraceBatch {
    const count = whole(data.count, 0, MAX_BATCH, "count");
    const strings = list(data.strings, "strings").map(text);
    const sites = list(data.sites, "sites").map(siteOf);
    const given = object(data.columns, "columns");
    const columns = Object.fromEntries(
      COLUMN_NAMES.map((name) => [name, column(given[name], name, count)]),
    ) as unknown as TraceColumns;

    if (this.texts === 0 && strings[0] !== "") throw new Malformed("the first text is not the empty one");
    this.texts += strings.length;
    this.sites += sites.length;
    for (const { length } of strings) this.textLeft -= length;
    if (this.textLeft < 0) throw new Malformed("too much text");
    this.events += count;
    if (this.events > this.maxEvents) throw new Malformed("too many events");
    for (let i = 0; i < count; i++) this.event(columns, i);
    return { count, columns, strings, sites };
  }

  private event({ type, time, actor, site, a, b, text }: TraceColumns, i: number): void {
    const meaning = EVENT_MEANINGS[type[i]] as EventMeaning | undefined;
    if (meaning === undefined) throw new Malformed(`event type ${type[i]}`);
    if (!(time[i] >= this.lastTime && time[i] < Infinity)) throw new Malformed(`time ${time[i]}`);
    this.lastTime = time[i];
    // First, because something new may be its own maker: the first thread is.
    if (meaning.a !== undefined) this.field(meaning.a, a[i]);
    if (meaning.b !== undefined) this.field(meaning.b, b[i]);
    this.field("id", actor[i]);
    if (!(site[i] >= 0 && site[i] < this.sites)) throw new Malformed(`site ${site[i]}`);
    if (!(text[i] >= 0 && text[i] < this.texts)) throw new Malformed(`text ${text[i]}`);
  }

  private field(type: FieldType, value: number): void {
    if (type === "new") {
      if (value <= this.lastId || value > this.lastId + MAX_ID_GAP) throw new Malformed(`new id ${value}`);
      this.lastId = value;
    }
    const end = type === "id" ? this.lastId + 1 : FIELD_NAMES[type]?.length;
    if (end !== undefined && !(value >= 0 && value < end)) throw new Malformed(`${type} ${value}`);
  }
}

function siteOf(value: unknown): Site {
  const site = object(value, "site");
  return { ...placeOf(site), scope: text(site.scope) };
}

function placeOf({ line, column, endLine, endColumn }: Unchecked) {
  const place = (number: unknown) => whole(number, 1, 2 ** 31, "place");
  return { line: place(line), column: place(column), endLine: place(endLine), endColumn: place(endColumn) };
}

function column(value: unknown, name: (typeof COLUMN_NAMES)[number], count: number) {
  const { constructor } = EMPTY_COLUMNS[name];
  const isOne = value instanceof (constructor as new () => TraceColumns[typeof name]);
  if (!isOne || value.length < count) throw new Malformed(`the column ${name} is none, or too short`);
  return value;
}
