// Holds the recorded events of one run, in columns that only ever grow.
import {
  COLUMN_NAMES,
  createColumns,
  EVENT_TYPES,
  type Site,
  type TraceBatch,
  type TraceColumns,
  type TraceEvent,
  type TraceHeader,
} from "./format.ts";

const INITIAL_CAPACITY = 1_024;
/** Room for half as much again: a third of the memory stays unused at most. */
const GROWTH = 1.5;

/** Append-only. Readers keep the index up to which they have read; nothing before `count` ever changes. */
export class EventLog {
  readonly header: TraceHeader;
  /** How many events there are; the columns are longer. */
  count = 0;
  columns: TraceColumns = narrowColumns(INITIAL_CAPACITY, 0, 0);
  readonly strings: string[] = [];
  /** `sites[0]` is unused. */
  readonly sites: Site[];

  constructor(header: TraceHeader) {
    this.header = header;
    this.sites = [...header.sites];
  }

  /** `expected`: how many events there will be, as far as can be told; columns that grow make room for them at once. */
  append(batch: TraceBatch, expected = 0): void {
    for (const string of batch.strings) this.strings.push(string);
    for (const site of batch.sites) this.sites.push(site);
    const count = this.count + batch.count;
    const capacity = this.columns.type.length;
    if (count > capacity) this.resize(Math.max(count, Math.ceil(capacity * GROWTH), expected));
    else if (!fits(this.columns.text, this.strings) || !fits(this.columns.site, this.sites))
      this.resize(capacity);
    for (const name of COLUMN_NAMES) {
      this.columns[name].set(batch.columns[name].subarray(0, batch.count), this.count);
    }
    this.count = count;
  }

  /** There will be no more events. */
  trim(): void {
    if (this.count < this.columns.type.length) this.resize(this.count);
  }

  /** Event number `index`, read out. */
  event(index: number): TraceEvent {
    const { type, time, actor, site, a, b, text } = this.columns;
    return {
      type: EVENT_TYPES[type[index]],
      time: time[index],
      actor: actor[index],
      site: site[index],
      a: a[index],
      b: b[index],
      text: this.strings[text[index]],
    };
  }

  *events(): IterableIterator<TraceEvent> {
    for (let i = 0; i < this.count; i++) yield this.event(i);
  }

  private resize(capacity: number): void {
    const columns = narrowColumns(capacity, this.strings.length, this.sites.length);
    for (const name of COLUMN_NAMES) columns[name].set(this.columns[name].subarray(0, this.count));
    this.columns = columns;
  }
}

/** So many numbers have room in two bytes. Few traces have as many places, or as many texts. */
const NARROW = 2 ** 16;

function narrowColumns(capacity: number, strings: number, sites: number): TraceColumns {
  const numbersUpTo = (count: number) =>
    count <= NARROW ? new Uint16Array(capacity) : new Int32Array(capacity);
  return { ...createColumns(capacity), text: numbersUpTo(strings), site: numbersUpTo(sites) };
}

function fits(column: Int32Array | Uint16Array, things: readonly unknown[]): boolean {
  return column instanceof Int32Array || things.length <= NARROW;
}
