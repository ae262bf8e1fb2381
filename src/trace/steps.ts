// Counts which events are steps, in a quarter of a byte each: how many of them there are up to an event is asked for all the time.

const WORD = 32;

/** Append-only. */
export class Steps {
  count = 0;
  /** A bit for each event. */
  private bits = new Uint32Array(64);
  /** How many steps there are before each word. */
  private before = new Uint32Array(64);

  /** The next event, whose number is known. */
  push(event: number, isStep: boolean): void {
    const word = event >>> 5;
    if (event % WORD === 0) {
      if (word === this.bits.length) this.grow();
      this.before[word] = this.count;
    }
    if (!isStep) return;
    this.bits[word] |= 1 << (event % WORD);
    this.count++;
  }

  /** Whether that event, which must have been pushed, is a step. */
  has(event: number): boolean {
    return ((this.bits[event >>> 5] >>> (event % WORD)) & 1) === 1;
  }

  /** How many of the events before that one are steps; it must have been pushed. */
  upTo(event: number): number {
    const word = event >>> 5;
    return this.before[word] + onesOf(this.bits[word] & ((1 << (event % WORD)) - 1));
  }

  private grow(): void {
    const length = Math.ceil(this.bits.length * 1.5);
    const [bits, before] = [new Uint32Array(length), new Uint32Array(length)];
    bits.set(this.bits);
    before.set(this.before);
    this.bits = bits;
    this.before = before;
  }
}

/** How many bits are set: summed up in pairs, in fours, in eights, and those by one multiplication. */
function onesOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
