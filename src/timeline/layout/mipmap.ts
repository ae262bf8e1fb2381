// Sums up, at every scale, how much of each part of an axis each state of a row took: what is drawn where a pixel holds many spans.
import { STATE_CODE } from "../../trace/lane.ts";
import { LIVE_STATE_COUNT } from "./live-states.ts";

/** The share of a state that took all of a bin: a full byte. */
const WHOLE = 255;
/** Spans in a bin of the finest level, as they are long on average. */
const SPANS_PER_BIN = 2;
/** The finest bins fit as long as they hold about that many. */
const FEWEST_PER_BIN = 0.25;
const MOST_PER_BIN = 8;
/** With fewer spans, the bins always fit. */
const FEW = 256;

/** Numbers that only grow in number. */
class Bins {
  length = 0;
  values: Uint32Array;

  constructor(capacity: number) {
    this.values = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const longer = new Uint32Array(Math.ceil(this.length * 1.5) + 16);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.length++] = value;
  }
}

/**
 * A pyramid of bins. A bin holds the share of each state in four bytes; a state that was there at all, if only for a
 * moment, has a share of at least 1, on every level: nothing vanishes. Appending costs the same whatever there is.
 */
export class Mipmap {
  /** How long a bin of the finest level is. */
  readonly width: number;
  private readonly levels: Bins[];
  /** The number of the first bin, counted from the beginning of the axis. */
  private readonly offset: number;
  /** The bin that is still being filled: how long each state has been in it, and whether at all. */
  private readonly sums = new Float64Array(LIVE_STATE_COUNT);
  private readonly isPresent = new Uint8Array(LIVE_STATE_COUNT);
  private openBin: number;
  private spanCount = 0;
  /** A span came that is longer than all bins that would be sensible; the rest is missing. */
  private isOverrun = false;

  /** For spans from `firstUnit` on that are about as long as `meanLength`; `knownCount` of them are known already. */
  constructor(firstUnit: number, meanLength: number, knownCount = 0) {
    this.width = 2 ** Math.ceil(Math.log2(meanLength * SPANS_PER_BIN));
    this.offset = this.openBin = Math.floor(firstUnit / this.width);
    this.levels = [];
    // Each level has half as many bins as the one below.
    for (let bins = (knownCount * meanLength) / this.width; bins >= 1; bins /= 2)
      this.levels.push(new Bins(Math.ceil(bins) + 1));
  }

  /** The spans have become so much longer or shorter that other bins would fit better. */
  get isMisfit(): boolean {
    const perBin = this.spanCount / (this.closedCount + 1);
    return this.isOverrun || (this.spanCount > FEW && (perBin > MOST_PER_BIN || perBin < FEWEST_PER_BIN));
  }

  /** Spans come in their order. */
  add(state: number, fromUnit: number, toUnit: number): void {
    this.spanCount++;
    if (toUnit / this.width - this.openBin > (FEW + this.spanCount) / FEWEST_PER_BIN) this.isOverrun = true;
    if (this.isOverrun) return;
    let from = fromUnit;
    this.fillUpTo(Math.floor(from / this.width));
    if (state === STATE_CODE.ended) return;
    for (;;) {
      const binEnd = (this.openBin + 1) * this.width;
      this.isPresent[state] = 1;
      if (toUnit <= binEnd) {
        this.sums[state] += toUnit - from;
        return;
      }
      this.sums[state] += binEnd - from;
      from = binEnd;
      this.close();
    }
  }

  /**
   * The shares of `count` columns of one length that follow each other, by column and state: 255 for all of it. A
   * column must not be shorter than `width`.
   */
  read(fromUnit: number, length: number, count: number): Float32Array {
    const level = Math.max(0, Math.floor(Math.log2(length / this.width)));
    const width = this.width * 2 ** level;
    const scale = width / length;
    const sums = new Float32Array(count * LIVE_STATE_COUNT);
    for (let column = 0; column < count; column++) {
      const from = (fromUnit + column * length) / width;
      const to = (fromUnit + (column + 1) * length) / width;
      const at = column * LIVE_STATE_COUNT;
      for (let bin = Math.floor(from); bin < to; bin++) {
        const shares = this.valueOf(level, bin);
        if (shares === 0) continue;
        const weight = scale * (Math.min(to, bin + 1) - Math.max(from, bin));
        sums[at] += weight * (shares & WHOLE);
        sums[at + 1] += weight * ((shares >>> 8) & WHOLE);
        sums[at + 2] += weight * ((shares >>> 16) & WHOLE);
        sums[at + 3] += weight * (shares >>> 24);
      }
    }
    return sums;
  }

  private get closedCount(): number {
    return this.openBin - this.offset;
  }

  private valueOf(level: number, bin: number): number {
    const offset = Math.floor(this.offset / 2 ** level);
    if (bin < offset) return 0;
    const bins = this.levels[level] as Bins | undefined;
    if (bins !== undefined && bin - offset < bins.length) return bins.values[bin - offset];
    // At the right edge some of the halves are there, or the bin that is still open.
    if (bin * 2 ** level > this.openBin) return 0;
    return level === 0
      ? this.encoded()
      : joined(this.valueOf(level - 1, bin * 2), this.valueOf(level - 1, bin * 2 + 1));
  }

  private fillUpTo(bin: number): void {
    while (this.openBin < bin) this.close();
  }

  /** The open bin is full: it goes into the pyramid, and with its second half every bin above it. */
  private close(): void {
    let value = this.encoded();
    this.sums.fill(0);
    this.isPresent.fill(0);
    let bin = this.openBin++;
    for (let level = 0; ; level++) {
      const bins = (this.levels[level] ??= new Bins(16));
      bins.push(value);
      if (bin % 2 === 0) return;
      const half = bins.length >= 2 ? bins.values[bins.length - 2] : 0;
      value = joined(half, value);
      bin = (bin - 1) / 2;
    }
  }

  private encoded(): number {
    let value = 0;
    for (let state = 0; state < LIVE_STATE_COUNT; state++) {
      if (this.isPresent[state] === 0) continue;
      const share = Math.round((this.sums[state] / this.width) * WHOLE);
      value |= Math.max(1, Math.min(WHOLE, share)) << (state * 8);
    }
    return value >>> 0;
  }
}

/** The mean of two bins; rounded up, so that what is there does not vanish. */
function joined(a: number, b: number): number {
  if (a === b) return a;
  let value = 0;
  for (let shift = 0; shift < LIVE_STATE_COUNT * 8; shift += 8) {
    value |= ((((a >>> shift) & WHOLE) + ((b >>> shift) & WHOLE) + 1) >>> 1) << shift;
  }
  return value >>> 0;
}
