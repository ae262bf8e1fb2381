// Finds the events in Chrome Trace Event JSON, bit by bit as it comes, and reads out of each what a picture can be made of.
// Not JSON.parse: such files are larger than strings can be, often end in the middle, and a million events as objects
// would cost more than everything else.
import { ByteStrings } from "./byte-strings.ts";
import { codesOf, joined } from "./pieces.ts";

/** What is wrong with a JSON that should be a trace, and in which of its events (from 0); -1 for none of them. */
export class ChromeTraceError extends Error {
  readonly event: number;
  constructor(event: number, problem: string) {
    super(problem);
    this.event = event;
  }
}

/** One event; the same object for all of them. What is missing or of another type is 0 where nothing else is said. */
export interface ChromeEvent {
  /** A letter; "" if it is missing. */
  phase: string;
  /** Numbers in `texts`. */
  name: number;
  category: number;
  /** Processes, threads, ids: a number as it is, a text as -1 - its number in `ids`. */
  process: number;
  thread: number;
  id: number;
  /** The id of arrows that begin or end at this event itself, and whether they do. */
  bind: number;
  isFlowOut: boolean;
  isFlowIn: boolean;
  /** Microseconds; NaN if it is no number. */
  at: number;
  duration: number;
  /** `bp` is "e": an arrow ends at what encloses it. */
  isEnclosed: boolean;
  /** A line of a source, from `args`. */
  line: number;
  /** Of metadata and counters; null if they are none, or no object. */
  args: Readonly<Record<string, unknown>> | null;
}

export interface ScannerTakes {
  /** Each event; it is another one afterwards. */
  event(event: ChromeEvent, index: number): void;
  /** What else stands beside the events. */
  member(name: string, value: unknown): void;
}

/** The file goes on behind what has been read. */
const MORE: unique symbol = Symbol("more");
/** What has begun and is longer is looked at again only when there is twice as much of it. */
const LONG = 65_536;

const [QUOTE, BACKSLASH, COMMA, COLON, ZERO, POINT, MINUS] = codesOf('"\\,:0.-');
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT, LETTER_T, LETTER_E] = codesOf("[]{}te");
const [SPACE, TAB, LINE_END, RETURN] = codesOf(" \t\n\r");

const encoder = new TextEncoder();

/** Up to four letters as one number. */
function packed(word: string): number {
  return codesOf(word).reduce((number, char) => (number << 8) | char, 0);
}

const KEY = {
  phase: packed("ph"),
  name: packed("name"),
  category: packed("cat"),
  process: packed("pid"),
  thread: packed("tid"),
  at: packed("ts"),
  duration: packed("dur"),
  id: packed("id"),
  id2: packed("id2"),
  bindingPoint: packed("bp"),
  args: packed("args"),
  line: packed("line"),
};

/** Members of the whole that are worth reading; others may be as large as the events. */
const MEMBERS = new Set(["otherData", "profiles", "shared", "$schema"]);

export class ChromeScanner {
  /** The texts of names and categories. */
  readonly texts = new ByteStrings();
  readonly ids = new ByteStrings();
  /** Whether there was a list of events. */
  hasEvents = false;
  private readonly take: ScannerTakes;
  private state: "start" | "members" | "events" | "end" = "start";
  private isInObject = false;
  private index = 0;
  private bytes = new Uint8Array(0);
  private at = 0;
  private rest: Uint8Array[] = [];
  private restLength = 0;
  private wantedLength = 0;
  /** Bytes of the file before those in `bytes`. */
  private offset = 0;
  private readonly decoder = new TextDecoder();
  private readonly event: ChromeEvent = emptyEvent();

  constructor(take: ScannerTakes) {
    this.take = take;
  }

  /** More of the file. */
  push(bytes: Uint8Array): void {
    this.rest.push(bytes);
    this.restLength += bytes.length;
    if (this.restLength >= this.wantedLength) this.scan();
  }

  /** That was all of the file; it may end anywhere, as when a browser was interrupted. */
  finish(): void {
    this.scan();
  }

  private scan(): void {
    this.bytes = joined(...this.rest);
    this.at = 0;
    let done = 0;
    try {
      while (this.state !== "end") {
        this.step();
        done = this.at;
      }
      done = this.bytes.length;
    } catch (error) {
      if (error !== MORE) throw error;
    }
    this.offset += done;
    // A copy: what was sent to us may be ours only for now.
    const rest = this.bytes.slice(done);
    this.rest = [rest];
    this.restLength = rest.length;
    this.wantedLength = rest.length > LONG ? rest.length * 2 : 0;
  }

  private step(): void {
    const char = this.next();
    if (this.state === "start") {
      if (char === OPEN_LIST) this.enterEvents();
      else if (char === OPEN_OBJECT) {
        this.state = "members";
        this.isInObject = true;
        this.at++;
      } else this.fail("it is neither a list nor an object");
    } else if (char === COMMA) this.at++;
    else if (this.state === "members") {
      if (char === CLOSE_OBJECT) this.state = "end";
      else this.takeMember();
    } else if (char === CLOSE_LIST) {
      this.at++;
      this.state = this.isInObject ? "members" : "end";
    } else this.takeEvent(char);
  }

  private enterEvents(): void {
    this.at++;
    this.state = "events";
    this.hasEvents = true;
  }

  private takeMember(): void {
    const from = this.at;
    const to = this.takeString();
    const name = this.decoder.decode(this.bytes.subarray(from + 1, to));
    this.takeColon();
    if (name === "traceEvents" && this.next() === OPEN_LIST) return this.enterEvents();
    const valueFrom = this.at;
    this.skipValue();
    if (MEMBERS.has(name)) this.take.member(name, this.json(valueFrom, this.at));
  }

  private takeEvent(char: number): void {
    const { event } = this;
    if (char !== OPEN_OBJECT) throw new ChromeTraceError(this.index, "it is no object");
    clear(event);
    let argsFrom = -1;
    let argsTo = -1;
    this.at++;
    for (;;) {
      const first = this.next();
      if (first === CLOSE_OBJECT) break;
      if (first === COMMA) {
        this.at++;
        continue;
      }
      const from = this.at;
      const to = this.takeString();
      const key = this.keyOf(from + 1, to);
      this.takeColon();
      if (key !== KEY.args) this.takeField(key, from + 1, to);
      else {
        argsFrom = this.at;
        this.takeArgs();
        argsTo = this.at;
      }
    }
    this.at++;
    const { phase } = event;
    if (argsFrom >= 0 && (phase === "M" || phase === "C")) {
      const args = this.json(argsFrom, argsTo);
      event.args = typeof args === "object" ? (args as Record<string, unknown> | null) : null;
    }
    this.take.event(event, this.index++);
  }

  private takeField(key: number, keyFrom: number, keyTo: number): void {
    const { event, bytes } = this;
    const from = this.at;
    this.skipValue();
    const to = this.at;
    const isText = bytes[from] === QUOTE;
    switch (key) {
      case KEY.phase:
        if (isText && to - from === 3) event.phase = String.fromCharCode(bytes[from + 1]);
        return;
      case KEY.name:
        event.name = isText ? this.numberIn(this.texts, from, to) : 0;
        return;
      case KEY.category:
        event.category = isText ? this.numberIn(this.texts, from, to) : 0;
        return;
      case KEY.process:
        event.process = this.idIn(from, to);
        return;
      case KEY.thread:
        event.thread = this.idIn(from, to);
        return;
      case KEY.id:
      case KEY.id2:
        event.id = this.idIn(from, to);
        return;
      case KEY.at:
        event.at = this.numberAt(from, to);
        return;
      case KEY.duration:
        event.duration = this.numberAt(from, to);
        return;
      case KEY.bindingPoint:
        event.isEnclosed = isText && to - from === 3 && bytes[from + 1] === LETTER_E;
        return;
    }
    if (keyTo - keyFrom < 7 || keyTo - keyFrom > 8) return;
    const longKey = this.decoder.decode(bytes.subarray(keyFrom, keyTo));
    if (longKey === "bind_id") event.bind = this.idIn(from, to);
    else if (longKey === "flow_in") event.isFlowIn = bytes[from] === LETTER_T;
    else if (longKey === "flow_out") event.isFlowOut = bytes[from] === LETTER_T;
  }

  /** Of the arguments, only the line is read out. */
  private takeArgs(): void {
    if (this.bytes[this.at] !== OPEN_OBJECT) return this.skipValue();
    this.at++;
    for (;;) {
      const first = this.next();
      if (first === CLOSE_OBJECT) break;
      if (first === COMMA) {
        this.at++;
        continue;
      }
      const from = this.at;
      const to = this.takeString();
      this.takeColon();
      const valueFrom = this.at;
      this.skipValue();
      if (this.keyOf(from + 1, to) === KEY.line) {
        const line = this.numberAt(valueFrom, this.at);
        this.event.line = line > 0 ? Math.floor(line) : 0;
      }
    }
    this.at++;
  }

  /** The next character that is no space. */
  private next(): number {
    const { bytes } = this;
    let { at } = this;
    let char = bytes[at];
    while (char === SPACE || char === LINE_END || char === RETURN || char === TAB) char = bytes[++at];
    this.at = at;
    if (at >= bytes.length) throw MORE;
    return char;
  }

  /** To the end of a string; gives where its last quote is. */
  private takeString(): number {
    const { bytes } = this;
    if (bytes[this.at] !== QUOTE) this.unexpected();
    const { length } = bytes;
    let at = this.at + 1;
    for (; at < length && bytes[at] !== QUOTE; at++) if (bytes[at] === BACKSLASH) at++;
    if (at >= length) throw MORE;
    this.at = at + 1;
    return at;
  }

  private takeColon(): void {
    if (this.next() !== COLON) this.unexpected();
    this.at++;
    this.next();
  }

  private skipValue(): void {
    const { bytes } = this;
    const { length } = bytes;
    const first = bytes[this.at];
    if (first === QUOTE) this.takeString();
    else if (first === OPEN_LIST || first === OPEN_OBJECT) {
      let depth = 0;
      do {
        const char = bytes[this.at];
        if (char === QUOTE) this.takeString();
        else {
          if (char === OPEN_LIST || char === OPEN_OBJECT) depth++;
          else if (char === CLOSE_LIST || char === CLOSE_OBJECT) depth--;
          this.at++;
        }
        if (this.at >= length && depth > 0) throw MORE;
      } while (depth > 0);
    } else {
      const from = this.at;
      let at = from;
      while (at < length && !ENDS_WORD[bytes[at]]) at++;
      if (at >= length) throw MORE;
      this.at = at;
      if (at === from) this.unexpected();
    }
  }

  /** As `packed`; 0 for a longer one. */
  private keyOf(from: number, to: number): number {
    if (to - from > 4) return 0;
    let key = 0;
    for (let at = from; at < to; at++) key = (key << 8) | this.bytes[at];
    return key;
  }

  /** The number of what stands between the quotes. */
  private numberIn(strings: ByteStrings, from: number, to: number): number {
    try {
      return strings.number(this.bytes, from + 1, to - 1);
    } catch (error) {
      return this.fail((error as Error).message);
    }
  }

  private idIn(from: number, to: number): number {
    const { bytes } = this;
    if (bytes[from] === QUOTE) return -1 - this.numberIn(this.ids, from, to);
    if (bytes[from] !== OPEN_OBJECT) {
      const number = this.numberAt(from, to);
      return number >= 0 ? number : 0;
    }
    // { "local": "0x1" } or { "global": "0x1" }
    const scoped = this.json(from, to);
    const [scope, id] = Object.entries(scoped as object)[0] ?? ["", ""];
    const word = encoder.encode(`${scope} ${String(id)}`);
    return -1 - this.ids.number(word, 0, word.length);
  }

  private numberAt(from: number, to: number): number {
    const { bytes } = this;
    const isNegative = bytes[from] === MINUS;
    let digits = 0;
    let pointAt = -1;
    for (let at = isNegative ? from + 1 : from; at < to; at++) {
      const digit = bytes[at] - ZERO;
      if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
      else if (bytes[at] === POINT && pointAt < 0) pointAt = at;
      else return this.unusualNumber(from, to);
    }
    if (to - from > 15) return this.unusualNumber(from, to);
    const number = pointAt < 0 ? digits : digits / 10 ** (to - pointAt - 1);
    return isNegative ? -number : number;
  }

  private unusualNumber(from: number, to: number): number {
    return this.bytes[from] === QUOTE ? NaN : Number(this.decoder.decode(this.bytes.subarray(from, to)));
  }

  private json(from: number, to: number): unknown {
    try {
      return JSON.parse(this.decoder.decode(this.bytes.subarray(from, to)));
    } catch (error) {
      return this.fail((error as Error).message);
    }
  }

  private unexpected(): never {
    if (this.at >= this.bytes.length) throw MORE;
    return this.fail(`unexpected ${JSON.stringify(String.fromCharCode(this.bytes[this.at]))}`);
  }

  private fail(problem: string): never {
    const isInEvents = this.state === "events";
    throw new ChromeTraceError(isInEvents ? this.index : -1, `${problem} at byte ${this.offset + this.at}`);
  }
}

/** By character: whether a number, true, false or null ends before it. */
const ENDS_WORD = Array.from({ length: 256 }, (_, char) =>
  [COMMA, CLOSE_LIST, CLOSE_OBJECT, QUOTE, COLON, SPACE, TAB, LINE_END, RETURN].includes(char),
);

function emptyEvent(): ChromeEvent {
  return {
    phase: "",
    name: 0,
    category: 0,
    process: 0,
    thread: 0,
    id: 0,
    bind: 0,
    isFlowOut: false,
    isFlowIn: false,
    at: NaN,
    duration: 0,
    isEnclosed: false,
    line: 0,
    args: null,
  };
}

function clear(event: ChromeEvent): void {
  event.phase = "";
  event.name = event.category = event.process = event.thread = event.id = event.bind = event.line = 0;
  event.isFlowOut = event.isFlowIn = event.isEnclosed = false;
  event.at = NaN;
  event.duration = 0;
  event.args = null;
}
