// Finds the events in Chrome Trace Event JSON, bit by bit as it comes, and reads out of each what a picture can be made of.
// Not JSON.parse: such files are larger than strings can be, often end in the middle, and a million events as objects
// would cost more than everything else.
import { ByteStrings } from "./byte-strings.ts";
import { JsonCursor, JsonError, MORE, packed } from "./json-cursor.ts";
import { codesOf, joined } from "./pieces.ts";
import { FormatError } from "./problem.ts";

/** Something is wrong with the file, in one of its events (from 0), or in none of them (-1). */
export function chromeError(event: number, message: string): FormatError {
  return new FormatError({ type: "chrome", message, event });
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
  /** Of metadata, counters and Node's resources; null if they are none, or no object. */
  args: Readonly<Record<string, unknown>> | null;
}

export interface ScannerTakes {
  /** Each event; it is another one afterwards. */
  event(event: ChromeEvent, index: number): void;
  /** What else stands beside the events. */
  member(name: string, value: unknown): void;
}

/** What has begun and is longer is looked at again only when there is twice as much of it. */
const LONG = 65_536;

const [QUOTE, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT, LETTER_T] = codesOf('",[]{}t');

/** What may stand between two events. */
const LOOSE = new Set(codesOf(", \t\r\n"));

/** What a value of a JSON begins with that is no object. */
const BEGINS_VALUE = new Set(codesOf('"[-0123456789tfn'));

const encoder = new TextEncoder();

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
const MEMBERS = new Set(["otherData", "profiles", "shared", "viztracer_metadata"]);

/** Of Node's asynchronous resources: its events say by what they were made. */
export const ASYNC_HOOKS = "node.async_hooks";

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
  private readonly json = new JsonCursor();
  private rest: Uint8Array[] = [];
  private restLength = 0;
  private wantedLength = 0;
  /** Bytes of the file before those in `bytes`. */
  private offset = 0;
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

  /**
   * That was all of the file; it may end anywhere, as when a browser was interrupted. Gives whether something is missing: the last
   * bracket of a bare list may be, says the format, if there is anything in it.
   */
  finish(): boolean {
    this.scan();
    if (this.state === "end") return false;
    return (
      this.isInObject || this.index === 0 || this.rest.some((bytes) => bytes.some((byte) => !LOOSE.has(byte)))
    );
  }

  /** Whether the whole is a list: only what stands in it tells that it is one of events. */
  get isBareList(): boolean {
    return this.hasEvents && !this.isInObject;
  }

  /** How many events there have been. */
  get count(): number {
    return this.index;
  }

  private scan(): void {
    this.json.bytes = joined(...this.rest);
    this.json.at = 0;
    let done = 0;
    try {
      while (this.state !== "end") {
        this.step();
        done = this.json.at;
      }
      done = this.json.bytes.length;
    } catch (error) {
      if (error instanceof JsonError) {
        const event = this.state === "events" ? this.index : -1;
        throw chromeError(event, `${error.message} at byte ${this.offset + error.at}`);
      }
      if (error !== MORE) throw error;
    }
    this.offset += done;
    // A copy: what was sent to us may be ours only for now.
    const rest = this.json.bytes.slice(done);
    this.rest = [rest];
    this.restLength = rest.length;
    this.wantedLength = rest.length > LONG ? rest.length * 2 : 0;
  }

  private step(): void {
    const char = this.json.next();
    if (this.state === "start") {
      if (char === OPEN_LIST) this.enterEvents();
      else if (char === OPEN_OBJECT) {
        this.state = "members";
        this.isInObject = true;
        this.json.at++;
      } else this.json.fail("it is neither a list nor an object");
    } else if (char === COMMA) this.json.at++;
    else if (this.state === "members") {
      if (char === CLOSE_OBJECT) this.state = "end";
      else this.takeMember();
    } else if (char === CLOSE_LIST) {
      this.json.at++;
      this.state = this.isInObject ? "members" : "end";
    } else this.takeEvent(char);
  }

  private isOfHooks({ category }: ChromeEvent): boolean {
    return this.texts.strings[category].includes(ASYNC_HOOKS);
  }

  private enterEvents(): void {
    this.json.at++;
    this.state = "events";
    this.hasEvents = true;
  }

  private takeMember(): void {
    this.json.takeName();
    const name = this.json.text(this.json.nameFrom, this.json.nameTo);
    if (name === "traceEvents" && this.json.next() === OPEN_LIST) return this.enterEvents();
    const valueFrom = this.json.at;
    this.json.skipValue();
    if (MEMBERS.has(name)) this.take.member(name, this.json.value(valueFrom, this.json.at));
  }

  private takeEvent(char: number): void {
    const { event } = this;
    if (char !== OPEN_OBJECT) {
      if (this.index > 0 || !this.isBareList) throw chromeError(this.index, "it is no object");
      // Other files than JSON begin with a bracket, too: "[settings]".
      throw new FormatError({ type: BEGINS_VALUE.has(char) ? "otherJson" : "unknown" });
    }
    clear(event);
    let argsFrom = -1;
    let argsTo = -1;
    this.json.at++;
    while (this.json.hasMember()) {
      const key = this.json.takeName();
      if (key !== KEY.args) this.takeField(key);
      else {
        argsFrom = this.json.at;
        this.takeArgs();
        argsTo = this.json.at;
      }
    }
    this.json.at++;
    const { phase } = event;
    if (argsFrom >= 0 && (phase === "M" || phase === "C" || (phase === "b" && this.isOfHooks(event)))) {
      const args = this.json.value(argsFrom, argsTo);
      event.args = typeof args === "object" ? (args as Record<string, unknown> | null) : null;
    }
    this.take.event(event, this.index++);
  }

  private takeField(key: number): void {
    const { event, json } = this;
    switch (key) {
      case KEY.phase:
        event.phase = this.takeLetter();
        return;
      case KEY.name:
        event.name = this.takeText();
        return;
      case KEY.category:
        event.category = this.takeText();
        return;
      case KEY.process:
        event.process = this.takeId();
        return;
      case KEY.thread:
        event.thread = this.takeId();
        return;
      case KEY.id:
      case KEY.id2:
        event.id = this.takeId();
        return;
      case KEY.at:
        event.at = json.takeNumber();
        return;
      case KEY.duration:
        event.duration = json.takeNumber();
        return;
      case KEY.bindingPoint:
        event.isEnclosed = this.takeLetter() === "e";
        return;
    }
    const nameLength = json.nameTo - json.nameFrom;
    const name = nameLength >= 7 && nameLength <= 8 ? json.text(json.nameFrom, json.nameTo) : "";
    const first = json.bytes[json.at];
    if (name === "bind_id") {
      event.bind = this.takeId();
      return;
    }
    json.skipValue();
    if (name === "flow_in") event.isFlowIn = first === LETTER_T;
    else if (name === "flow_out") event.isFlowOut = first === LETTER_T;
  }

  /** Of the arguments, only the line is read out. */
  private takeArgs(): void {
    if (this.json.bytes[this.json.at] !== OPEN_OBJECT) return this.json.skipValue();
    this.json.at++;
    while (this.json.hasMember()) {
      if (this.json.takeName() === KEY.line) {
        const line = this.json.takeNumber();
        this.event.line = line > 0 ? Math.floor(line) : 0;
      } else this.json.skipValue();
    }
    this.json.at++;
  }

  /** The number of what stands between the quotes. */
  private numberIn(strings: ByteStrings, from: number, to: number): number {
    try {
      return strings.number(this.json.bytes, from + 1, to - 1);
    } catch (error) {
      return this.json.fail((error as Error).message);
    }
  }

  /** A text of one letter; "" for any other value. */
  private takeLetter(): string {
    const { json } = this;
    const { bytes, at } = json;
    json.skipValue();
    return bytes[at] === QUOTE && json.at - at === 3 ? String.fromCharCode(bytes[at + 1]) : "";
  }

  /** A text, as its number; 0 for any other value. */
  private takeText(): number {
    const { json } = this;
    const { bytes, at } = json;
    json.skipValue();
    return bytes[at] === QUOTE ? this.numberIn(this.texts, at, json.at) : 0;
  }

  private takeId(): number {
    const { json } = this;
    const { bytes, at } = json;
    const first = bytes[at];
    if (first !== QUOTE && first !== OPEN_OBJECT) {
      const number = json.takeNumber();
      return number >= 0 ? number : 0;
    }
    json.skipValue();
    if (first === QUOTE) return -1 - this.numberIn(this.ids, at, json.at);
    // { "local": "0x1" } or { "global": "0x1" }
    const scoped = json.value(at, json.at);
    const [scope, id] = Object.entries(scoped as object)[0] ?? ["", ""];
    const word = encoder.encode(JSON.stringify(`${scope} ${String(id)}`).slice(1, -1));
    return -1 - this.ids.number(word, 0, word.length);
  }
}

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
