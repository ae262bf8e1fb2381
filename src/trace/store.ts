// The recorded events of one run, in columns that only ever grow.
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
export class TraceStore {
  readonly header: TraceHeader;
  /** How many events there are; the columns are longer. */
  count = 0;
  columns: TraceColumns = createColumns(INITIAL_CAPACITY);
  readonly strings: string[] = [];
  /** `sites[0]` is unused. */
  readonly sites: Site[];

  constructor(header: TraceHeader) {
    this.header = header;
    this.sites = [...header.sites];
  }

  /** There will be that many events. */
  reserve(count: number): void {
    if (count > this.columns.type.length) this.resize(count);
  }

  append(batch: TraceBatch): void {
    const count = this.count + batch.count;
    if (count > this.columns.type.length) this.resize(Math.max(count, Math.ceil(this.count * GROWTH)));
    for (const name of COLUMN_NAMES) {
      this.columns[name].set(batch.columns[name].subarray(0, batch.count), this.count);
    }
    for (const string of batch.strings) this.strings.push(string);
    this.sites.push(...batch.sites);
    this.count = count;
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
    const columns = createColumns(capacity);
    for (const name of COLUMN_NAMES) columns[name].set(this.columns[name].subarray(0, this.count));
    this.columns = columns;
  }
}
