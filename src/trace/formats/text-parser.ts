// Parses the text form of a trace, bit by bit as it comes. Written for files of ten million events: it looks at each byte
// once, and no line or word becomes an object.
import { ByteStrings } from "./byte-strings.ts";
import {
  COLUMN_NAMES,
  createColumns,
  EVENT_CODE,
  EVENT_FIELDS,
  EVENT_TYPES,
  FIELD_NAMES,
  type Site,
  TRACE_MAGIC,
  TRACE_VERSION,
  type TraceBatch,
  type TraceHeader,
} from "../format.ts";
import { decimalAt } from "./decimal.ts";
import { codesOf, joined } from "./pieces.ts";
import { FormatError } from "./problem.ts";
import { EventLog } from "../event-log.ts";
import { contentsOf, EVENT_FIELDS_1, roleOfKind } from "./version-1.ts";

/**
 * Events in a batch: a page takes in one in a few milliseconds, after which it sees what the reader wants. Of two that come
 * of one line, the second may be one too many.
 */
export const BATCH_EVENTS = 8_192;

/** Takes a trace as it is read: the header first. */
export interface TraceSink {
  header(header: TraceHeader): void;
  batch(batch: TraceBatch): void;
}

/** Parses what `printTrace` printed. Errors: FormatError. */
export function parseTrace(text: string): EventLog {
  let store: EventLog | null = null;
  const parser = new TextParser({
    header: (header) => {
      store = new EventLog(header);
    },
    batch: (batch) => store!.append(batch),
  });
  parser.push(new TextEncoder().encode(text));
  parser.finish();
  return store!;
}

const [LINE_END, SPACE, QUOTE, HASH, AT, BACKSLASH, MINUS, COLON, ZERO] = codesOf('\n "#@\\-:0');
/** More than any column of a line. */
const COLUMNS = 2 ** 24;

export class TextParser {
  private readonly sink: TraceSink;
  private readonly strings = new ByteStrings();
  /** Whole lines, and where in them the parser is. */
  private bytes = new Uint8Array(0);
  private at = 0;
  /** The word that was taken last; the next one is looked for at `at`. */
  private from = 0;
  /** The line that has begun and not ended. */
  private rest = new Uint8Array(0);
  private line = 1;
  private headerLines: string[] | null = [];
  private readonly siteIds = new Map<number, number>();
  private columns = createColumns(BATCH_EVENTS + 1);
  private count = 0;
  private sentStrings = 0;
  private readonly codes = new ByteStrings();
  private readonly decoder = new TextDecoder();
  /** Those of the trace's version. */
  private fields = EVENT_FIELDS;
  /** What version 1 has told of each object. */
  private readonly bounds = new Map<number, number>();

  constructor(sink: TraceSink) {
    this.sink = sink;
    // Type number n has the string number n + 1.
    for (const type of EVENT_TYPES) {
      const word = new TextEncoder().encode(type);
      this.codes.number(word, 0, word.length);
    }
  }

  /** More of the file. */
  push(bytes: Uint8Array): void {
    const end = bytes.lastIndexOf(LINE_END) + 1;
    if (end === 0) {
      this.rest = joined(this.rest, bytes);
      return;
    }
    this.parse(joined(this.rest, bytes.subarray(0, end)));
    this.rest = bytes.slice(end);
  }

  /** Hands out the events that have been parsed so far, in columns that are no longer than that. */
  flush(): void {
    const { columns, count } = this;
    if (count === 0) return;
    const short = createColumns(count);
    for (const name of COLUMN_NAMES) short[name].set(columns[name].subarray(0, count));
    this.columns = short;
    this.send();
  }

  /** That was all of the file. */
  finish(): void {
    this.parse(joined(this.rest, Uint8Array.of(LINE_END)));
    if (this.headerLines !== null) this.endHeader(this.headerLines);
    this.send();
  }

  private parse(bytes: Uint8Array<ArrayBuffer>): void {
    this.bytes = bytes;
    this.at = 0;
    while (this.headerLines !== null && this.at < bytes.length) this.takeHeaderLine(this.headerLines);
    while (this.at < bytes.length) {
      if (this.takeWord()) this.parseEvent();
      this.at++;
      this.line++;
    }
  }

  /** The header lasts to the first line that begins with none of its words. */
  private takeHeaderLine(lines: string[]): void {
    const end = this.bytes.indexOf(LINE_END, this.at);
    const line = this.decoder.decode(this.bytes.subarray(this.at, end));
    if (lines.length >= 3 && !/^(source|site) /.test(line)) return this.endHeader(lines);
    lines.push(line);
    this.at = end + 1;
  }

  private endHeader(lines: readonly string[]): void {
    this.headerLines = null;
    const header = this.parseHeader(lines);
    header.sites.forEach(({ line, column }, id) => this.siteIds.set(line * COLUMNS + column, id));
    this.line = lines.length + 1;
    this.sink.header(header);
  }

  private parseHeader(lines: readonly string[]): TraceHeader {
    let next = 0;
    /** The rest of the next line, if it begins with that word. */
    const take = (key: string): string | undefined => {
      this.line = next + 1;
      const line = lines[next] as string | undefined;
      if (line?.startsWith(`${key} `) !== true) return undefined;
      next++;
      return line.slice(key.length + 1);
    };
    const magic = take(TRACE_MAGIC);
    if (magic === undefined) this.fail(`this is no Loopscope trace: it should begin with "${TRACE_MAGIC}"`);
    const version = Number(magic);
    if (version !== 1 && version !== TRACE_VERSION)
      this.fail(`this trace has version ${version}; this Loopscope reads versions up to ${TRACE_VERSION}`);
    if (version === 1) this.fields = EVENT_FIELDS_1;
    const file = take("file") ?? this.fail('expected "file"');
    const semantics = take("semantics");
    if (semantics !== "asyncio" && semantics !== "ecmascript")
      return this.fail('expected "semantics asyncio" or "semantics ecmascript"');
    const quoted = take("source");
    const source = quoted === undefined ? "" : this.unquoted(quoted);
    const sites: Site[] = [{ line: 0, column: 0, endLine: 0, endColumn: 0, scope: "" }];
    for (let words = take("site"); words !== undefined; words = take("site")) {
      const match = /^(\d+):(\d+)-(\d+):(\d+) ?(.*)$/.exec(words) ?? this.fail(`unreadable site: ${words}`);
      const [line, column, endLine, endColumn] = match.slice(1, 5).map(Number);
      sites.push({ line, column, endLine, endColumn, scope: match[5] });
    }
    return { version: TRACE_VERSION, file, semantics, source, sites };
  }

  /** The line whose first word has been taken. */
  private parseEvent(): void {
    const { columns, count } = this;
    columns.time[count] = this.time();
    columns.actor[count] = this.takeId();
    if (!this.takeWord()) this.fail("a time without an event");
    const code = this.code();
    columns.type[count] = code;
    columns.a[count] = columns.b[count] = columns.text[count] = columns.site[count] = 0;
    for (const [field, fieldType] of this.fields[code]) {
      if (fieldType === "id" || fieldType === "new") columns[field][count] = this.takeId();
      else if (fieldType === "ending" && !this.hasMore()) break;
      else if (!this.takeWord()) this.fail(`${EVENT_TYPES[code]} lacks its ${fieldType}`);
      else if (fieldType === "text") columns.text[count] = this.text();
      else columns[field][count] = this.number(FIELD_NAMES[fieldType]);
    }
    if (this.takeWord()) {
      if (this.bytes[this.from] !== AT) this.fail(`unexpected ${this.word()}`);
      columns.site[count] = this.site();
      if (this.takeWord()) this.fail(`unexpected ${this.word()}`);
    }
    if (this.fields === EVENT_FIELDS_1) this.upgrade(code);
    if (++this.count >= BATCH_EVENTS) this.send();
  }

  /** The event that has been parsed is of version 1. */
  private upgrade(code: number): void {
    const { columns, count } = this;
    const { strings } = this.strings;
    if (code === EVENT_CODE.object) columns.b[count] = roleOfKind(strings[columns.text[count]]);
    if (code !== EVENT_CODE.change) return;
    const contents = contentsOf(strings[columns.text[count]]);
    const word = new TextEncoder().encode(JSON.stringify(contents.word).slice(1, -1));
    columns.b[count] = contents.count;
    columns.text[count] = this.strings.number(word, 0, word.length);
    const id = columns.a[count];
    if (contents.of === 0 || contents.of === this.bounds.get(id)) return;
    this.bounds.set(id, contents.of);
    for (const name of COLUMN_NAMES) columns[name][count + 1] = columns[name][count];
    columns.type[count] = EVENT_CODE.bound;
    columns.b[count] = contents.of;
    columns.text[count] = 0;
    this.count++;
  }

  private send(): void {
    const strings = this.strings.strings.slice(this.sentStrings);
    this.sentStrings = this.strings.strings.length;
    this.sink.batch({ count: this.count, columns: this.columns, strings, sites: [] });
    this.columns = createColumns(BATCH_EVENTS + 1);
    this.count = 0;
  }

  /** To the next word of this line; false at its end. A word is a quoted text, or anything without spaces. */
  private takeWord(): boolean {
    const { bytes } = this;
    let { at } = this;
    while (bytes[at] === SPACE) at++;
    this.from = at;
    if (bytes[at] === QUOTE) {
      at++;
      while (bytes[at] !== QUOTE && bytes[at] !== LINE_END) {
        at += bytes[at] === BACKSLASH && bytes[at + 1] !== LINE_END ? 2 : 1;
      }
      if (bytes[at] === QUOTE) at++;
    }
    while (bytes[at] !== SPACE && bytes[at] !== LINE_END) at++;
    this.at = at;
    return at > this.from;
  }

  /** Whether a word follows that is not the place. */
  private hasMore(): boolean {
    const { bytes } = this;
    let { at } = this;
    while (bytes[at] === SPACE) at++;
    return bytes[at] !== LINE_END && bytes[at] !== AT;
  }

  private word(): string {
    return this.decoder.decode(this.bytes.subarray(this.from, this.at));
  }

  private time(): number {
    const plain = decimalAt(this.bytes, this.from, this.at);
    const seconds = Number.isNaN(plain) ? Number(this.word()) : plain;
    return Number.isFinite(seconds) ? seconds : this.fail(`unreadable time ${this.word()}`);
  }

  /** `-` is 0, `name#4` is 4: the name is for the reader. */
  private takeId(): number {
    const { bytes } = this;
    let { at } = this;
    while (bytes[at] === SPACE) at++;
    this.from = at;
    let id = -1;
    for (; bytes[at] !== SPACE && bytes[at] !== LINE_END; at++) {
      const digit = bytes[at] - ZERO;
      if (bytes[at] === HASH) id = 0;
      else if (id >= 0) id = digit >= 0 && digit <= 9 ? id * 10 + digit : -1;
    }
    this.at = at;
    const length = at - this.from;
    if (id >= 0 && bytes[at - 1] !== HASH) return id;
    if (length === 1 && bytes[this.from] === MINUS) return 0;
    return this.fail(`expected an id like name#4, not ${length === 0 ? "the end of the line" : this.word()}`);
  }

  private code(): number {
    try {
      const code = this.codes.number(this.bytes, this.from, this.at) - 1;
      if (code < EVENT_TYPES.length) return code;
    } catch {
      // Said below.
    }
    return this.fail(`unknown event ${this.word()}`);
  }

  private number(names: readonly string[] | undefined): number {
    const word = this.word();
    const number = names === undefined ? Number(word) : names.indexOf(word);
    const isKnown = names === undefined ? Number.isInteger(number) : number >= 0;
    return isKnown ? number : this.fail(`unexpected ${word}`);
  }

  private text(): number {
    const { bytes, from, at: to } = this;
    const isQuoted = to - from >= 2 && bytes[from] === QUOTE && bytes[to - 1] === QUOTE;
    try {
      if (isQuoted) return this.strings.number(bytes, from + 1, to - 1);
    } catch {
      // Said below.
    }
    return this.fail(`expected a quoted text, not ${this.word()}`);
  }

  /** `@4:5` */
  private site(): number {
    const { bytes, at: to } = this;
    let line = 0;
    let number = 0;
    for (let at = this.from + 1; at < to; at++) {
      if (bytes[at] === COLON) {
        line = number;
        number = 0;
      } else {
        const digit = bytes[at] - ZERO;
        number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
      }
    }
    return this.siteIds.get(line * COLUMNS + number) ?? this.fail(`unknown site ${this.word()}`);
  }

  private unquoted(word: string): string {
    try {
      return JSON.parse(word) as string;
    } catch {
      return this.fail(`expected a quoted text, not ${word}`);
    }
  }

  private fail(problem: string): never {
    throw new FormatError({ type: "text", message: problem, line: this.line });
  }
}
