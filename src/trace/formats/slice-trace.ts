// Makes a trace out of slices: what was read from a file of another tool.
import {
  COLUMN_NAMES,
  createColumns,
  EVENT_CODE,
  type EventType,
  type Site,
  roleCode,
  TRACE_VERSION,
  type TraceColumns,
  type TraceHeader,
} from "../format.ts";
import type { LaneState } from "../lane.ts";
import type { SliceTable } from "./slice-table.ts";
import type { SliceRow, Slices } from "./slices.ts";
import { BATCH_EVENTS, type TraceSink } from "./text-parser.ts";

const STATE_TYPES: Partial<Record<LaneState, EventType>> = {
  ready: "ready",
  running: "run",
  waiting: "wait",
  blocked: "block",
};

/** What is made before anything happens. */
interface Made {
  readonly type: EventType;
  readonly a: number;
  readonly b: number;
  readonly actor: number;
  readonly text: number;
}

/** What the slices become: each row a lane, and each further level of slices inside slices a lane below it. */
export function writeSlices(
  table: SliceTable,
  texts: readonly string[],
  isOurs: boolean,
  sink: TraceSink,
  header: Pick<TraceHeader, "file" | "source" | "semantics">,
): void {
  const origin = isOurs ? 0 : table.firstTime;
  const levels: Level[] = [];
  let capacity = 0;
  let lastId = 0;
  const strings = [...texts];
  const textOf = (text: string): number => strings.push(text) - 1;
  const idOfRow = new Map<SliceRow, number>();
  const made: Made[] = [];
  const addLevel = (level: Pick<Level, "id" | "slices"> & Partial<Level>): void => {
    const { slices } = level;
    levels.push({ next: 0, isOpen: false, wakers: NOBODY, task: null, ...level });
    capacity += slices.count * (slices.type !== "slices" ? 1 : isOurs ? 3 : 4);
  };
  const loops = new Map<number, number>();
  const loopOf = (thread: number): number => {
    let loop = loops.get(thread);
    if (loop === undefined) {
      loops.set(thread, (loop = ++lastId));
      made.push({ type: "loop", a: loop, b: thread, actor: thread, text: 0 });
    }
    return loop;
  };
  const rows = table.sorted();
  for (const { row, label } of rows) {
    if (row.task !== null) continue;
    const rowId = ++lastId;
    made.push({ type: "thread", a: rowId, b: 0, actor: 0, text: textOf(label) });
    idOfRow.set(row, rowId);
    row.levels().forEach((slices, depth) => {
      let id = rowId;
      if (depth > 0) {
        const loop = loopOf(rowId);
        const text = textOf(namesIn(slices, texts));
        // The levels below the first: a row each, which is called as what stands in it.
        made.push({ type: "task", a: (id = ++lastId), b: loop, actor: rowId, text });
      }
      addLevel({ id, slices, wakers: depth === 0 ? row.wakers(slices, isOurs) : NOBODY });
    });
    for (const notes of row.notes()) addLevel({ id: rowId, slices: notes });
  }
  const awaited = new Map<string, number>();
  for (const { row, label } of rows) {
    const { task } = row;
    if (task === null) continue;
    let waitsFor = awaited.get(task.waitsFor);
    if (waitsFor === undefined) {
      awaited.set(task.waitsFor, (waitsFor = ++lastId));
      const text = textOf(task.waitsFor);
      made.push({ type: "object", a: waitsFor, b: roleCode("single", "end"), actor: 0, text });
    }
    const [slices = NO_SLICES] = row.levels();
    const thread = idOfRow.get(task.thread)!;
    addLevel({
      id: 0,
      slices,
      task: {
        row,
        from: task.from,
        to: row.endOfTask(task, slices),
        maker: task.maker,
        thread,
        loop: loopOf(thread),
        label: textOf(label),
        number: task.number === "" ? 0 : textOf(task.number),
        waitsFor,
        state: "unmade",
      },
    });
    // It is made, has a name, waits at first, and ends.
    capacity += 4;
  }
  for (const counter of table.allCounters()) {
    const id = ++lastId;
    made.push({ type: "object", a: id, b: roleCode("lasting", "end"), actor: 0, text: textOf("counter") });
    made.push({ type: "name", a: id, b: 0, actor: 0, text: textOf(counter.name) });
    addLevel({ id, slices: counter.slices() });
  }

  const columns = createColumns(capacity + made.length * 2);
  let count = 0;
  const write = (type: number, time: number, actor: number, a: number, text: number, line: number): void => {
    columns.type[count] = type;
    columns.time[count] = time;
    columns.actor[count] = actor;
    columns.a[count] = a;
    columns.text[count] = text;
    columns.site[count++] = line;
  };
  const end = ({ id, task }: Level, time: number): void => {
    if (task !== null) task.state = "ended";
    write(EVENT_CODE.end, time, id, 0, 0, 0);
  };
  for (const { type, a, b, actor, text } of made) {
    columns.b[count] = b;
    write(EVENT_CODE[type], 0, actor, a, text, 0);
    // It is not ready before its first slice.
    if (type === "thread" || type === "task") write(EVENT_CODE.end, 0, a, 0, 0, 0);
  }
  const codes = texts
    .map((text) => (isOurs ? STATE_TYPES[text as LaneState] : undefined) ?? "run")
    .map((type) => EVENT_CODE[type]);
  merge(levels, (level, at) => {
    const { slices, task } = level;
    // A counter may have been told before the first slice.
    const time = Math.max(0, at - origin) / 1e6;
    if (task?.state === "unmade") {
      task.state = "made";
      idOfRow.set(task.row, (level.id = ++lastId));
      const maker = task.maker === null ? undefined : idOfRow.get(task.maker);
      columns.b[count] = task.loop;
      write(EVENT_CODE.task, time, maker ?? task.thread, level.id, task.label, 0);
      if (task.number !== 0) write(EVENT_CODE.name, time, 0, level.id, task.number, 0);
      if (slices.from[0] !== at) write(EVENT_CODE.wait, time, level.id, task.waitsFor, 0, 0);
      return;
    }
    const { id } = level;
    const isLast = level.next === slices.count;
    if (level.isOpen) {
      level.isOpen = false;
      // Until it goes on.
      if (task !== null && !(isLast && task.to <= at))
        return write(EVENT_CODE.wait, time, id, task.waitsFor, 0, 0);
      return end(level, time);
    }
    if (task !== null && isLast) return end(level, time);
    const index = level.next++;
    const line = slices.lines[index];
    const name = slices.names[index];
    if (slices.type === "notes") return write(EVENT_CODE.print, time, id, 0, name, line);
    if (slices.type === "counter") {
      columns.b[count] = -1;
      return write(EVENT_CODE.change, time, 0, id, name, line);
    }
    const code = codes[slices.categories[index]];
    const waker = level.wakers.get(index);
    const by = waker === undefined ? 0 : idOfRow.get(waker)!;
    if (code === EVENT_CODE.ready) write(code, time, by, id, 0, line);
    else {
      if (by !== 0) write(EVENT_CODE.ready, time, by, id, 0, line);
      write(code, time, id, 0, 0, line);
    }
    // What a foreign slice is called is what it runs.
    if (!isOurs) write(EVENT_CODE.enter, time, id, 0, name, line);
    // Of ours, the next one may follow at once; else there is nothing between them.
    level.isOpen = !isOurs || level.next === slices.count || slices.from[level.next] > slices.to[index];
  });
  sink.header({ version: TRACE_VERSION, ...header, sites: sitesUpTo(table.lastLine) });
  for (let from = 0; from < count; from += BATCH_EVENTS) {
    const to = Math.min(from + BATCH_EVENTS, count);
    const batch = { count: to - from, columns: partOf(columns, from, to), sites: [] };
    sink.batch({ ...batch, strings: from === 0 ? strings : [] });
  }
}

function partOf(columns: TraceColumns, from: number, to: number): TraceColumns {
  const part = createColumns(to - from);
  for (const name of COLUMN_NAMES) part[name].set(columns[name].subarray(from, to));
  return part;
}

/** One row of slices, which do not overlap, and how far it has been written. */
interface Level {
  id: number;
  readonly slices: Slices;
  next: number;
  /** Of the slice before `next`, only the beginning has been written. */
  isOpen: boolean;
  /** Which row's arrow ends at a slice, by the slice's number. */
  readonly wakers: ReadonlyMap<number, SliceRow>;
  /** Null for a thread, and for what stands below one. */
  readonly task: WrittenTask | null;
}

/** A task, which is made when it begins: its number is the next one by then. Texts and ids are numbers. */
interface WrittenTask {
  readonly row: SliceRow;
  readonly from: number;
  readonly to: number;
  readonly maker: SliceRow | null;
  readonly thread: number;
  readonly loop: number;
  readonly label: number;
  /** 0 for none. */
  readonly number: number;
  readonly waitsFor: number;
  state: "unmade" | "made" | "ended";
}

const NO_SLICES: Slices = {
  type: "slices",
  count: 0,
  from: [],
  to: [],
  names: [],
  categories: [],
  lines: [],
};

/** More names than that are no name. */
const MOST_NAMES = 3;

/** What most slices of a row are called. */
function namesIn({ names }: Slices, texts: readonly string[]): string {
  const counts = new Map<number, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequent = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => texts[name]);
  return `${frequent.slice(0, MOST_NAMES).join(", ")}${frequent.length > MOST_NAMES ? "…" : ""}`;
}

const NOBODY: ReadonlyMap<number, SliceRow> = new Map();

/** When the level has something to write next; it ends a slice before it begins another one. */
function nextTime({ slices, next, isOpen, task }: Level): number {
  if (task?.state === "unmade") return task.from;
  if (isOpen) return slices.to[next - 1];
  if (next < slices.count) return slices.from[next];
  return task?.state === "made" ? task.to : Infinity;
}

/** Takes what all levels have to write in the order of time: a binary heap of the levels. */
function merge(levels: readonly Level[], take: (level: Level, at: number) => void): void {
  const heap = levels.filter((level) => nextTime(level) < Infinity);
  const times = Float64Array.from(heap, nextTime);
  let size = heap.length;
  const sink = (start: number): void => {
    const level = heap[start];
    const time = times[start];
    let at = start;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && times[child + 1] < times[child]) child++;
      if (times[child] >= time) break;
      heap[at] = heap[child];
      times[at] = times[child];
      at = child;
    }
    heap[at] = level;
    times[at] = time;
  };
  for (let at = size >> 1; at >= 0; at--) if (at < size) sink(at);
  while (size > 0) {
    const [level] = heap;
    take(level, times[0]);
    times[0] = nextTime(level);
    if (times[0] === Infinity) {
      heap[0] = heap[--size];
      times[0] = times[size];
    }
    if (size > 0) sink(0);
  }
}

/** Only lines are known: site number n is line n. */
function sitesUpTo(lastLine: number): Site[] {
  return Array.from({ length: lastLine + 1 }, (_, line) => ({
    line,
    column: 1,
    endLine: line,
    endColumn: 1,
    scope: "",
  }));
}
