// Gives equal texts in a file the same number, and makes a string only of those that are new.

/** Numbers of the texts that were met; number 0 is "". */
export class ByteStrings {
  /** By number. */
  readonly strings: string[] = [""];
  private readonly decoder = new TextDecoder();
  /** The bytes of all texts, one behind the other, and where each begins; the next begins where one ends. */
  private bytes = new Uint8Array(4_096);
  private readonly starts = [0, 0];
  /** By hash: a number, or -1; where the place is taken, the next ones are tried. At most half of it is used. */
  private table = new Int32Array(256).fill(-1);
  private readonly hashes = [0];

  /**
   * The number of the text that stands between two quotes of a JSON.
   * @throws SyntaxError if it could not stand there.
   */
  number(source: Uint8Array, from: number, to: number): number {
    if (from === to) return 0;
    let hash = 0;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + source[at]) | 0;
    hash ^= hash >>> 15;
    const mask = this.table.length - 1;
    let place = hash & mask;
    for (; this.table[place] >= 0; place = (place + 1) & mask) {
      const known = this.table[place];
      if (this.hashes[known] === hash && this.isSame(known, source, from, to)) return known;
    }
    return this.add(source, from, to, hash, place);
  }

  private isSame(known: number, source: Uint8Array, from: number, to: number): boolean {
    const { bytes, starts } = this;
    const start = starts[known];
    if (starts[known + 1] - start !== to - from) return false;
    for (let at = from; at < to; at++) if (source[at] !== bytes[start + at - from]) return false;
    return true;
  }

  private add(source: Uint8Array, from: number, to: number, hash: number, place: number): number {
    const text = JSON.parse(`"${this.decoder.decode(source.subarray(from, to))}"`) as string;
    const number = this.strings.push(text) - 1;
    const start = this.starts[number];
    const end = start + to - from;
    if (end > this.bytes.length) {
      const longer = new Uint8Array(Math.max(end, this.bytes.length * 2));
      longer.set(this.bytes);
      this.bytes = longer;
    }
    this.bytes.set(source.subarray(from, to), start);
    this.starts.push(end);
    this.hashes.push(hash);
    this.table[place] = number;
    if (this.strings.length * 2 > this.table.length) this.widen();
    return number;
  }

  private widen(): void {
    this.table = new Int32Array(this.table.length * 2).fill(-1);
    const mask = this.table.length - 1;
    for (let number = 1; number < this.strings.length; number++) {
      let place = this.hashes[number] & mask;
      while (this.table[place] >= 0) place = (place + 1) & mask;
      this.table[place] = number;
    }
  }
}
