// The slices of a Chrome trace, thread by thread, in columns, and the levels on which those that lie inside others stand.

import { countWhile } from "./search.ts";

/** Slices in the order of their beginning, or points in time, as columns. Times in microseconds. */
export interface Slices {
  readonly isNote: boolean;
  readonly count: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Numbers of texts. */
  readonly names: readonly number[];
  readonly categories: readonly number[];
  /** 0 for none. */
  readonly lines: readonly number[];
}

interface GrowingSlices extends Slices {
  count: number;
  readonly from: number[];
  readonly to: number[];
  readonly names: number[];
  readonly categories: number[];
  readonly lines: number[];
}

function emptySlices(isNote: boolean): GrowingSlices {
  return { isNote, count: 0, from: [], to: [], names: [], categories: [], lines: [] };
}

function copySlice(into: GrowingSlices, slices: Slices, index: number): void {
  into.from.push(slices.from[index]);
  into.to.push(slices.to[index]);
  into.names.push(slices.names[index]);
  into.categories.push(slices.categories[index]);
  into.lines.push(slices.lines[index]);
  into.count++;
}

export class SliceThread {
  readonly process: string;
  readonly number: string;
  name = "";
  order = 0;
  private readonly slices = emptySlices(false);
  private readonly points = emptySlices(true);
  /** The slices that have begun and not ended, as numbers. */
  private readonly open: number[] = [];
  private readonly arrows: {
    readonly from: SliceThread;
    readonly at: number;
    readonly isEnclosed: boolean;
  }[] = [];
  private isSorted = true;
  private readonly table: SliceTable;

  constructor(table: SliceTable, process: string, number: string) {
    this.table = table;
    this.process = process;
    this.number = number;
  }

  add(from: number, to: number, name: number, category: number, line: number): void {
    const { slices, table } = this;
    const last = slices.count - 1;
    // Of two that begin together, the outer one comes first; one without length encloses nothing.
    const isInside =
      last >= 0 && slices.from[last] === from && slices.to[last] > from && slices.to[last] < to;
    if (isInside || (last >= 0 && slices.from[last] > from)) this.isSorted = false;
    slices.from.push(from);
    slices.to.push(to);
    slices.names.push(name);
    slices.categories.push(category);
    slices.lines.push(line);
    slices.count++;
    table.firstTime = Math.min(table.firstTime, from);
    table.lastTime = Math.max(table.lastTime, from, to);
    table.lastLine = Math.max(table.lastLine, line);
  }

  begin(from: number, name: number, category: number, line: number): void {
    this.open.push(this.slices.count);
    this.add(from, Number.NEGATIVE_INFINITY, name, category, line);
  }

  /** The end of a slice whose beginning is missing is dropped: the recording began after it. */
  end(at: number): void {
    const index = this.open.pop();
    if (index === undefined) return;
    this.slices.to[index] = Math.max(at, this.slices.from[index]);
    this.table.lastTime = Math.max(this.table.lastTime, at);
  }

  note(at: number, name: number, line: number): void {
    const { points, table } = this;
    points.from.push(at);
    points.to.push(at);
    points.names.push(name);
    points.categories.push(0);
    points.lines.push(line);
    points.count++;
    table.lastLine = Math.max(table.lastLine, line);
    table.firstTime = Math.min(table.firstTime, at);
  }

  /** An arrow from another thread ends here. */
  wokenBy(from: SliceThread, at: number, isEnclosed: boolean): void {
    this.arrows.push({ from, at, isEnclosed });
  }

  /** By the number of the slice at which an arrow ends: where it comes from. */
  wakers({ from, count }: Slices, isOurs: boolean): ReadonlyMap<number, SliceThread> {
    const wakers = new Map<number, SliceThread>();
    for (const { from: waker, at, isEnclosed } of this.arrows) {
      // The one that encloses the end of the arrow, or the next one.
      const index =
        isEnclosed && !isOurs
          ? countWhile(count, (slice) => from[slice] <= at) - 1
          : countWhile(count, (slice) => from[slice] < at);
      if (index >= 0 && index < count) wakers.set(index, waker);
    }
    return wakers;
  }

  get noteCount(): number {
    return this.points.count;
  }

  notes(): Slices[] {
    return this.points.count === 0 ? [] : [ordered(this.points)];
  }

  /** Slices inside slices stand one level deeper; on one level they never overlap. */
  levels(): readonly Slices[] {
    // What has not ended lasts to the end of the recording.
    for (const index of this.open.splice(0)) this.slices.to[index] = this.table.lastTime;
    const slices = this.isSorted ? this.slices : ordered(this.slices);
    const levels: GrowingSlices[] = [];
    /** The ends of the slices that enclose the current one. */
    const ends: number[] = [];
    let isFlat = true;
    for (let index = 0; index < slices.count && isFlat; index++) {
      isFlat = index === 0 || slices.to[index - 1] <= slices.from[index];
    }
    if (isFlat) return [slices];
    for (let index = 0; index < slices.count; index++) {
      while (ends.length > 0 && ends[ends.length - 1] <= slices.from[index]) ends.pop();
      copySlice((levels[ends.length] ??= emptySlices(false)), slices, index);
      ends.push(slices.to[index]);
    }
    return levels;
  }
}

/** By beginning; of those that begin together, the longest first. */
function ordered(slices: Slices): Slices {
  const { from, to, isNote } = slices;
  const order = Array.from({ length: slices.count }, (_, index) => index);
  order.sort((a, b) => from[a] - from[b] || to[b] - to[a] || a - b);
  const sorted = emptySlices(isNote);
  for (const index of order) copySlice(sorted, slices, index);
  return sorted;
}

/** All threads, and the texts that their slices share. */
export class SliceTable {
  readonly processNames = new Map<string, string>();
  /** Number 0 is "". */
  readonly texts: string[] = [""];
  firstTime = Infinity;
  lastTime = -Infinity;
  lastLine = 0;
  private readonly textNumbers = new Map<string, number>([["", 0]]);
  private readonly arrows = new Map<string, SliceThread>();
  private readonly threads = new Map<unknown, Map<unknown, SliceThread>>();

  get isEmpty(): boolean {
    return this.lastTime === -Infinity;
  }

  /** A process or thread may be a number or a text. */
  thread(pid: unknown, tid: unknown): SliceThread {
    let ofProcess = this.threads.get(pid);
    if (ofProcess === undefined) this.threads.set(pid, (ofProcess = new Map<unknown, SliceThread>()));
    let thread = ofProcess.get(tid);
    if (thread === undefined) {
      ofProcess.set(tid, (thread = new SliceThread(this, wordOf(pid), wordOf(tid))));
    }
    return thread;
  }

  beginArrow(id: string, from: SliceThread): void {
    this.arrows.set(id, from);
  }

  /** An arrow without a beginning is dropped. */
  endArrow(id: string, to: SliceThread, at: number, isEnclosed: boolean): void {
    const from = this.arrows.get(id);
    if (from !== undefined && from !== to) to.wokenBy(from, at, isEnclosed);
    this.arrows.delete(id);
  }

  text(text: string): number {
    let number = this.textNumbers.get(text);
    if (number === undefined) this.textNumbers.set(text, (number = this.texts.push(text) - 1));
    return number;
  }

  /** As the recording wants them, else as they came. */
  sorted(): SliceThread[] {
    const threads = [...this.threads.values()].flatMap((ofProcess) => [...ofProcess.values()]);
    return threads.sort((a, b) => a.order - b.order);
  }
}

function wordOf(id: unknown): string {
  return typeof id === "number" || typeof id === "string" ? String(id) : "";
}
