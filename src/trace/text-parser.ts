// Parses the text form of a trace. Written for files of a million events: no line or word of them becomes an object.
import {
  createColumns,
  EVENT_CODE,
  EVENT_TYPES,
  EVENTS,
  FIELD_NAMES,
  type FieldType,
  type Site,
  TRACE_MAGIC,
  TRACE_VERSION,
  type TraceColumns,
  type TraceHeader,
} from "./format.ts";
import { TraceStore } from "./store.ts";

/** What is wrong with a text that should be a trace, and in which line (from 1). */
export class TraceTextError extends Error {
  readonly line: number;
  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`);
    this.line = line;
  }
}

/** By the number of an event's type: its fields in the order of their words. */
const FIELDS = EVENT_TYPES.map(
  (type) => Object.entries(EVENTS[type]) as readonly (readonly ["a" | "b" | "text", FieldType])[],
);

const [LINE_END, SPACE, QUOTE, HASH, AT, BACKSLASH] = ["\n", " ", '"', "#", "@", "\\"].map((char) =>
  char.charCodeAt(0),
);
const ZERO = "0".charCodeAt(0);

/** Parses what `printTrace` printed. Errors: TraceTextError. */
export function parseTrace(text: string): TraceStore {
  return new TextParser(text).parse();
}

class TextParser {
  private readonly text: string;
  private line = 1;
  /** The word that was taken last, and where the next one is looked for. */
  private from = 0;
  private to = 0;
  private readonly strings = [""];
  private readonly stringIds = new Map([["", 0]]);
  /** The last time that was read: many events have the same. */
  private timeWord = "";
  private seconds = 0;
  private siteIds: ReadonlyMap<string, number> = new Map();
  private readonly codes = new Map<string, number>(Object.entries(EVENT_CODE));

  constructor(text: string) {
    this.text = text;
  }

  parse(): TraceStore {
    const header = this.parseHeader();
    this.siteIds = new Map(header.sites.map((site, id) => [`@${site.line}:${site.column}`, id]));
    const columns = createColumns(this.countLines());
    let count = 0;
    while (this.to < this.text.length) {
      if (this.takeWord()) this.parseEvent(columns, count++);
      this.endLine();
    }
    const store = new TraceStore(header);
    store.append({ count, columns, strings: this.strings, sites: [] });
    return store;
  }

  /** The line whose first word has been taken. */
  private parseEvent(columns: TraceColumns, event: number): void {
    columns.time[event] = this.time();
    columns.actor[event] = this.takeId();
    const type = this.takeWord() ? this.word() : this.fail("a time without an event");
    const code = this.codes.get(type) ?? this.fail(`unknown event ${type}`);
    columns.type[event] = code;
    for (const [field, fieldType] of FIELDS[code]) {
      if (fieldType === "id") columns[field][event] = this.takeId();
      else if (!this.takeWord()) this.fail(`${type} lacks its ${fieldType}`);
      else if (fieldType === "text") columns.text[event] = this.intern(this.unquoted());
      else columns[field][event] = FIELD_NAMES[fieldType]?.indexOf(this.word()) ?? Number(this.word());
    }
    if (!this.takeWord()) return;
    if (this.text.charCodeAt(this.from) !== AT) this.fail(`unexpected ${this.word()}`);
    columns.site[event] = this.siteIds.get(this.word()) ?? this.fail(`unknown site ${this.word()}`);
    if (this.takeWord()) this.fail(`unexpected ${this.word()}`);
  }

  private parseHeader(): TraceHeader {
    const version = Number(
      this.takeHeader(TRACE_MAGIC) ??
        this.fail(`this is no Loopscope trace: it should begin with "${TRACE_MAGIC}"`),
    );
    if (version !== TRACE_VERSION)
      this.fail(
        `this trace has version ${version}; this Loopscope reads version ${TRACE_VERSION}`,
        this.line - 1,
      );
    const file = this.takeHeader("file") ?? this.fail('expected "file"');
    const semantics = this.takeHeader("semantics");
    if (semantics !== "asyncio" && semantics !== "ecmascript")
      return this.fail(
        'expected "semantics asyncio" or "semantics ecmascript"',
        semantics === undefined ? this.line : this.line - 1,
      );
    const quoted = this.takeHeader("source");
    const source = quoted === undefined ? "" : this.parseQuoted(quoted);
    const sites: Site[] = [{ line: 0, column: 0, endLine: 0, endColumn: 0, scope: "" }];
    for (let words = this.takeHeader("site"); words !== undefined; words = this.takeHeader("site")) {
      const match = /^(\d+):(\d+)-(\d+):(\d+) ?(.*)$/.exec(words) ?? this.fail(`unreadable site: ${words}`);
      const [line, column, endLine, endColumn] = match.slice(1, 5).map(Number);
      sites.push({ line, column, endLine, endColumn, scope: match[5] });
    }
    return { version, file, semantics, source, sites };
  }

  /** The rest of a line that begins with that key. */
  private takeHeader(key: string): string | undefined {
    if (!this.text.startsWith(`${key} `, this.to)) return undefined;
    const start = this.to + key.length + 1;
    const end = this.text.indexOf("\n", start);
    this.to = end < 0 ? this.text.length : end;
    const rest = this.text.slice(start, this.to);
    this.endLine();
    return rest;
  }

  /** At least as many as there are events. */
  private countLines(): number {
    let count = 1;
    for (let at = this.text.indexOf("\n", this.to); at >= 0; at = this.text.indexOf("\n", at + 1)) count++;
    return count;
  }

  /** To the next word of this line; false at its end. A word is a quoted text, or anything without spaces. */
  private takeWord(): boolean {
    const { text } = this;
    let at = this.to;
    while (text.charCodeAt(at) === SPACE) at++;
    this.from = at;
    const isQuoted = text.charCodeAt(at) === QUOTE;
    if (isQuoted) {
      at++;
      while (at < text.length && text.charCodeAt(at) !== QUOTE && text.charCodeAt(at) !== LINE_END)
        at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
      at++;
    }
    while (at < text.length && text.charCodeAt(at) !== SPACE && text.charCodeAt(at) !== LINE_END) at++;
    this.to = Math.min(at, text.length);
    return this.to > this.from;
  }

  private endLine(): void {
    this.to++;
    this.line++;
  }

  private word(): string {
    return this.text.slice(this.from, this.to);
  }

  private isWord(word: string): boolean {
    return this.to - this.from === word.length && this.text.startsWith(word, this.from);
  }

  private time(): number {
    if (!this.isWord(this.timeWord)) {
      this.timeWord = this.word();
      this.seconds = Number(this.timeWord);
      if (!Number.isFinite(this.seconds)) this.fail(`unreadable time ${this.timeWord}`);
    }
    return this.seconds;
  }

  /** `-` is 0, `name#4` is 4: the name is for the reader. */
  private takeId(): number {
    if (!this.takeWord()) return this.fail("expected an id like name#4, not the end of the line");
    if (this.isWord("-")) return 0;
    let [id, scale] = [0, 1];
    for (let at = this.to - 1; at >= this.from; at--) {
      const char = this.text.charCodeAt(at);
      if (char === HASH && scale > 1) return id;
      const digit = char - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      id += digit * scale;
      scale *= 10;
    }
    return this.fail(`expected an id like name#4, not ${this.word()}`);
  }

  private intern(string: string): number {
    let id = this.stringIds.get(string);
    if (id === undefined) this.stringIds.set(string, (id = this.strings.push(string) - 1));
    return id;
  }

  private unquoted(): string {
    return this.isWord('""') ? "" : this.parseQuoted(this.word());
  }

  private parseQuoted(word: string): string {
    try {
      return JSON.parse(word) as string;
    } catch {
      return this.fail(`expected a quoted text, not ${word}`);
    }
  }

  private fail(problem: string, line = this.line): never {
    throw new TraceTextError(line, problem);
  }
}
