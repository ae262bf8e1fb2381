// Holds the slices of a Chrome trace, row by row, in columns, and the levels on which those that lie inside others stand.
import { countWhile } from "../search.ts";

/** Slices in the order of their beginning, or points in time, as columns. Times in microseconds. */
export interface Slices {
  /** A counter's points say what it is from then on. */
  readonly type: "slices" | "notes" | "counter";
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

function emptySlices(type: Slices["type"]): GrowingSlices {
  return { type, count: 0, from: [], to: [], names: [], categories: [], lines: [] };
}

function push(into: GrowingSlices, from: number, to: number, name: number, category = 0, line = 0): void {
  into.from.push(from);
  into.to.push(to);
  into.names.push(name);
  into.categories.push(category);
  into.lines.push(line);
  into.count++;
}

function copySlice(into: GrowingSlices, { from, to, names, categories, lines }: Slices, index: number): void {
  push(into, from[index], to[index], names[index], categories[index], lines[index]);
}

/** What all rows share. */
export interface Recording {
  firstTime: number;
  lastTime: number;
  lastLine: number;
}

/** What makes a row a task: it is made at some time, and waits wherever it does not run. */
export interface TaskFacts {
  readonly from: number;
  /** NaN if that was not told: with its last slice, then. */
  to: number;
  /** Beside the name of the row, which others may have as well; "" for none. */
  readonly number: string;
  readonly waitsFor: string;
  /** Null: its thread. */
  readonly maker: SliceRow | null;
  readonly thread: SliceRow;
}

/** A thread, or what is asynchronous and has one name: slices, the points between them, and arrows that end here. */
export class SliceRow {
  readonly process: number;
  name: string;
  /** As the recording wants it among the rows of its process. */
  order = 0;
  /** Null: a thread, or slices that have nothing else in common than their name. */
  task: TaskFacts | null = null;
  /** Slices overlap, and lie inside others only where they say so. */
  readonly isAsync: boolean;
  private readonly slices = emptySlices("slices");
  private readonly points = emptySlices("notes");
  /** The slices that have begun and not ended, as numbers. */
  private readonly open: number[] = [];
  /** Of an asynchronous row: the slice that each belongs to, or -1. */
  private readonly parents: number[] = [];
  private readonly arrows: {
    readonly from: SliceRow;
    readonly at: number;
    readonly isEnclosed: boolean;
  }[] = [];
  private isSorted = true;
  private readonly recording: Recording;

  constructor(recording: Recording, process: number, name: string, isAsync: boolean) {
    this.recording = recording;
    this.process = process;
    this.name = name;
    this.isAsync = isAsync;
  }

  add(from: number, to: number, name: number, category: number, line: number): void {
    const { slices, recording } = this;
    const last = slices.count - 1;
    // Of two that begin together, the outer one comes first; one without length encloses nothing.
    const isInside =
      last >= 0 && slices.from[last] === from && slices.to[last] > from && slices.to[last] < to;
    if (isInside || (last >= 0 && slices.from[last] > from)) this.isSorted = false;
    push(slices, from, to, name, category, line);
    recording.firstTime = Math.min(recording.firstTime, from);
    recording.lastTime = Math.max(recording.lastTime, from, to);
    recording.lastLine = Math.max(recording.lastLine, line);
  }

  begin(from: number, name: number, category: number, line: number): void {
    this.open.push(this.slices.count);
    this.add(from, Number.NEGATIVE_INFINITY, name, category, line);
  }

  /** The end of a slice whose beginning is missing is dropped: the recording began after it. */
  end(at: number): void {
    const index = this.open.pop();
    if (index !== undefined) this.endSlice(index, at);
  }

  /** Begins an asynchronous slice, which belongs to another one or (-1) to none; gives its number. */
  beginAsync(from: number, parent: number, name: number, category: number, line: number): number {
    this.parents.push(parent);
    this.add(from, Number.NEGATIVE_INFINITY, name, category, line);
    return this.slices.count - 1;
  }

  endSlice(index: number, at: number): void {
    this.slices.to[index] = Math.max(at, this.slices.from[index]);
    this.recording.lastTime = Math.max(this.recording.lastTime, at);
  }

  note(at: number, name: number, line: number): void {
    const { recording } = this;
    push(this.points, at, at, name, 0, line);
    recording.firstTime = Math.min(recording.firstTime, at);
    recording.lastLine = Math.max(recording.lastLine, line);
  }

  /** An arrow from another row ends here. */
  wokenBy(from: SliceRow, at: number, isEnclosed: boolean): void {
    this.arrows.push({ from, at, isEnclosed });
  }

  /** By the number of the slice at which an arrow ends: where it comes from. */
  wakers({ from, count }: Slices, isOurs: boolean): ReadonlyMap<number, SliceRow> {
    const wakers = new Map<number, SliceRow>();
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

  notes(): Slices[] {
    return this.points.count === 0 ? [] : [ordered(this.points)];
  }

  /** Of a task, when it ends: not before its last slice. */
  endOfTask({ from, to }: TaskFacts, { to: ends, count }: Slices): number {
    const last = Math.max(from, ends.at(-1) ?? this.recording.lastTime);
    return Number.isNaN(to) ? last : Math.max(to, count === 0 ? from : last);
  }

  get firstTime(): number {
    return this.slices.from.reduce((first, from) => Math.min(first, from), Infinity);
  }

  get isEmpty(): boolean {
    return this.slices.count === 0;
  }

  /** Slices inside slices stand one level deeper; on one level they never overlap. */
  levels(): readonly Slices[] {
    const { slices, recording } = this;
    // What has not ended lasts to the end of the recording.
    for (let index = 0; index < slices.count; index++) {
      if (slices.to[index] === Number.NEGATIVE_INFINITY) slices.to[index] = recording.lastTime;
    }
    if (this.isAsync) return this.asyncLevels();
    return nestedLevels(this.isSorted ? slices : ordered(slices));
  }

  /** Each slice on the first level that is free, below the slice that it belongs to. */
  private asyncLevels(): Slices[] {
    const { slices, parents } = this;
    const levels: GrowingSlices[] = [];
    const levelOf = new Int32Array(slices.count);
    for (const index of orderOf(slices)) {
      const parent = parents[index];
      let level = parent < 0 ? 0 : levelOf[parent] + 1;
      while (level < levels.length && (levels[level].to.at(-1) ?? -Infinity) > slices.from[index]) level++;
      while (levels.length <= level) levels.push(emptySlices("slices"));
      copySlice(levels[level], slices, index);
      levelOf[index] = level;
    }
    return levels;
  }
}

function nestedLevels(slices: Slices): readonly Slices[] {
  let isFlat = true;
  for (let index = 1; index < slices.count && isFlat; index++) {
    isFlat = slices.to[index - 1] <= slices.from[index];
  }
  if (isFlat) return [slices];
  const levels: GrowingSlices[] = [];
  /** The ends of the slices that enclose the current one. */
  const ends: number[] = [];
  for (let index = 0; index < slices.count; index++) {
    while (ends.length > 0 && ends[ends.length - 1] <= slices.from[index]) ends.pop();
    copySlice((levels[ends.length] ??= emptySlices("slices")), slices, index);
    ends.push(slices.to[index]);
  }
  return levels;
}

/** By beginning; of those that begin together, the longest first. */
function orderOf({ from, to, count }: Slices): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  return order.sort((a, b) => from[a] - from[b] || to[b] - to[a] || a - b);
}

function ordered(slices: Slices): Slices {
  const sorted = emptySlices(slices.type);
  for (const index of orderOf(slices)) copySlice(sorted, slices, index);
  return sorted;
}

/** What a counter was, each time that it was told. */
export class Counter {
  readonly name: string;
  private readonly points = emptySlices("counter");

  constructor(name: string) {
    this.name = name;
  }

  tell(at: number, words: number): void {
    push(this.points, at, at, words);
  }

  slices(): Slices {
    return ordered(this.points);
  }
}
