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
const [SPACE, TAB, LINE_END, RETURN, ZERO, NINE] = codesOf(" \t\n\r09");
/** A whole number of so many digits is exact. */
const EXACT_DIGITS = 15;
/** Letters in a packed word. */
const LONGEST_PACKED = 4;

/** By character: whether a number, true, false or null ends before it. */
const ENDS_WORD = Uint8Array.from({ length: 256 }, (_, char) =>
  Number([COMMA, CLOSE_LIST, CLOSE_OBJECT, QUOTE, COLON, SPACE, TAB, LINE_END, RETURN].includes(char)),
);

/** Up to four letters as one number. */
export function packed(word: string): number {
  return codesOf(word).reduce((number, char) => (number << 8) | char, 0);
}

/** Errors: JsonError, and MORE. */
export class JsonCursor {
  bytes = new Uint8Array(0);
  at = 0;
  /** Where the name begins that was taken last, and where it ends. */
  nameFrom = 0;
  nameTo = 0;
  private readonly decoder = new TextDecoder();

  /** The next character that is no space. */
  next(): number {
    const { bytes } = this;
    let { at } = this;
    let char = bytes[at];
    // As nearly always; behind the end there is nothing, which is not more than a space either.
    if (char > SPACE) return char;
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

  /** Takes the name of a member, to its value; gives it as `packed`, or 0 for a longer one. */
  takeName(): number {
    const { bytes } = this;
    let { at } = this;
    if (bytes[at] !== QUOTE) this.unexpected();
    this.nameFrom = ++at;
    let name = 0;
    for (let char = bytes[at]; char !== QUOTE && char !== BACKSLASH; char = bytes[++at]) {
      if (at >= bytes.length) throw MORE;
      name = (name << 8) | char;
    }
    if (bytes[at] === BACKSLASH) {
      at = this.takeString();
      name = 0;
    } else this.at = at + 1;
    this.nameTo = at;
    if (at - this.nameFrom > LONGEST_PACKED) name = 0;
    this.takeColon();
    return name;
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
      while (at < length && ENDS_WORD[bytes[at]] === 0) at++;
      if (at >= length) throw MORE;
      this.at = at;
      if (at === from) this.unexpected();
    }
  }

  /** What stands between two places, as text. */
  text(from: number, to: number): string {
    return this.decoder.decode(this.bytes.subarray(from, to));
  }

  /** Takes a value; NaN for what is no number. */
  takeNumber(): number {
    const { bytes, at: from } = this;
    let at = from;
    let digits = 0;
    let char = bytes[at];
    for (; char >= ZERO && char <= NINE; char = bytes[++at]) digits = digits * 10 + char - ZERO;
    const isWhole = at > from && at - from <= EXACT_DIGITS && ENDS_WORD[char] === 1;
    if (isWhole) this.at = at;
    else this.skipValue();
    return isWhole ? digits : this.numberAt(from, this.at);
  }

  /** NaN for what is no number. */
  private numberAt(from: number, to: number): number {
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
