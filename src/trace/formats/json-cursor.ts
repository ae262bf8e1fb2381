// Goes through the bytes of a JSON, of which the rest may still be on its way.
import { decimalAt } from "./decimal.ts";
import { codesOf } from "./pieces.ts";

/** Thrown where the bytes end before what is being read. */
export const MORE: unique symbol = Symbol("more");

/** What is wrong with a JSON, and at which byte. */
export class JsonError extends Error {
  readonly at: number;
  constructor(problem: string, at: number) {
    super(problem);
    this.at = at;
  }
}

const [QUOTE, BACKSLASH, COMMA, COLON] = codesOf('"\\,:');
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = codesOf("[]{}");
const [SPACE, TAB, LINE_END, RETURN] = codesOf(" \t\n\r");

/** By character: whether a number, true, false or null ends before it. */
const ENDS_WORD = Array.from({ length: 256 }, (_, char) =>
  [COMMA, CLOSE_LIST, CLOSE_OBJECT, QUOTE, COLON, SPACE, TAB, LINE_END, RETURN].includes(char),
);

/** Up to four letters as one number. */
export function packed(word: string): number {
  return codesOf(word).reduce((number, char) => (number << 8) | char, 0);
}

/** Errors: JsonError, and MORE. */
export class JsonCursor {
  bytes = new Uint8Array(0);
  at = 0;
  private readonly decoder = new TextDecoder();

  /** The next character that is no space. */
  next(): number {
    const { bytes } = this;
    let { at } = this;
    let char = bytes[at];
    while (char === SPACE || char === LINE_END || char === RETURN || char === TAB) char = bytes[++at];
    this.at = at;
    if (at >= bytes.length) throw MORE;
    return char;
  }

  /** In an object: goes to its next member; false at its end. */
  hasMember(): boolean {
    let char = this.next();
    while (char === COMMA) {
      this.at++;
      char = this.next();
    }
    return char !== CLOSE_OBJECT;
  }

  /** To the end of a string; gives where its last quote is. */
  takeString(): number {
    const { bytes } = this;
    if (bytes[this.at] !== QUOTE) this.unexpected();
    const { length } = bytes;
    let at = this.at + 1;
    for (; at < length && bytes[at] !== QUOTE; at++) if (bytes[at] === BACKSLASH) at++;
    if (at >= length) throw MORE;
    this.at = at + 1;
    return at;
  }

  takeColon(): void {
    if (this.next() !== COLON) this.unexpected();
    this.at++;
    this.next();
  }

  skipValue(): void {
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
  keyOf(from: number, to: number): number {
    if (to - from > 4) return 0;
    let key = 0;
    for (let at = from; at < to; at++) key = (key << 8) | this.bytes[at];
    return key;
  }

  /** What stands between two places, as text. */
  text(from: number, to: number): string {
    return this.decoder.decode(this.bytes.subarray(from, to));
  }

  /** NaN for what is no number. */
  numberAt(from: number, to: number): number {
    const number = decimalAt(this.bytes, from, to);
    // A long one, one with an exponent, or none.
    return Number.isNaN(number) && this.bytes[from] !== QUOTE ? Number(this.text(from, to)) : number;
  }

  value(from: number, to: number): unknown {
    try {
      return JSON.parse(this.text(from, to));
    } catch (error) {
      return this.fail((error as Error).message);
    }
  }

  unexpected(): never {
    if (this.at >= this.bytes.length) throw MORE;
    return this.fail(`unexpected ${JSON.stringify(String.fromCharCode(this.bytes[this.at]))}`);
  }

  fail(problem: string): never {
    throw new JsonError(problem, this.at);
  }
}
