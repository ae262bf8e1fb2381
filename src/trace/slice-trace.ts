// Makes a trace out of slices: what was read from a file of another tool.
import {
  createColumns,
  EVENT_CODE,
  type EventType,
  type Semantics,
  type Site,
  TRACE_VERSION,
} from "./format.ts";
import type { LaneState } from "./lane.ts";
import type { Slices, SliceTable, SliceThread } from "./slices.ts";
import { TraceStore } from "./store.ts";

const STATE_TYPES: Partial<Record<LaneState, EventType>> = {
  ready: "ready",
  running: "run",
  waiting: "wait",
  blocked: "block",
};

/** What the slices become: each thread a lane, and each further level of slices inside slices a lane below it. */
export function traceOfSlices(
  table: SliceTable,
  isOurs: boolean,
  header: { readonly file: string; readonly source: string; readonly semantics: Semantics },
): TraceStore {
  const threads = table.sorted();
  const origin = isOurs ? 0 : table.firstTime;
  const levels: Level[] = [];
  let capacity = 0;
  let lastId = 0;
  const strings = [...table.texts];
  const textOf = (text: string): number => strings.push(text) - 1;
  const idOfThread = new Map<SliceThread, number>();
  const created: { type: EventType; a: number; b: number; actor: number; text: number }[] = [];
  const hasProcesses = table.processNames.size > 1;
  for (const thread of threads) {
    const process = table.processNames.get(thread.process) ?? thread.process;
    const label = thread.name === "" ? `${process} ${thread.number}`.trim() : thread.name;
    const threadId = ++lastId;
    const threadLabel = textOf(hasProcesses && thread.name !== "" ? `${process}: ${label}` : label);
    created.push({ type: "thread", a: threadId, b: 0, actor: 0, text: threadLabel });
    idOfThread.set(thread, threadId);
    let loopId = 0;
    thread.levels().forEach((slices, depth) => {
      let id = threadId;
      if (depth > 0) {
        if (loopId === 0)
          created.push({ type: "loop", a: (loopId = ++lastId), b: threadId, actor: threadId, text: 0 });
        // The levels below the first: a row each, with nothing but a number for a name.
        created.push({
          type: "task",
          a: (id = ++lastId),
          b: loopId,
          actor: threadId,
          text: textOf(`+${depth}`),
        });
      }
      capacity += slices.count * (isOurs ? 3 : 4);
      levels.push({
        id,
        slices,
        next: 0,
        isOpen: false,
        wakers: depth === 0 ? thread.wakers(slices, isOurs) : NOBODY,
      });
    });
    for (const note of thread.notes())
      levels.push({ id: threadId, slices: note, next: 0, isOpen: false, wakers: NOBODY });
    capacity += thread.noteCount;
  }

  const columns = createColumns(capacity + created.length * 2);
  let count = 0;
  const write = (type: number, time: number, actor: number, a: number, text: number, line: number): void => {
    columns.type[count] = type;
    columns.time[count] = time;
    columns.actor[count] = actor;
    columns.a[count] = a;
    columns.text[count] = text;
    columns.site[count++] = line;
  };
  for (const { type, a, b, actor, text } of created) {
    columns.b[count] = b;
    write(EVENT_CODE[type], 0, actor, a, text, 0);
    // It is not ready before its first slice.
    if (type !== "loop") write(EVENT_CODE.end, 0, a, 0, 0, 0);
  }
  const codes = table.texts
    .map((text) => (isOurs ? STATE_TYPES[text as LaneState] : undefined) ?? "run")
    .map((type) => EVENT_CODE[type]);
  merge(levels, (level, at) => {
    const { slices, id } = level;
    const time = (at - origin) / 1e6;
    if (level.isOpen) {
      level.isOpen = false;
      write(EVENT_CODE.end, time, id, 0, 0, 0);
      return;
    }
    const index = level.next++;
    const line = slices.lines[index];
    if (slices.isNote) return write(EVENT_CODE.print, time, id, 0, slices.names[index], line);
    const code = codes[slices.categories[index]];
    const waker = level.wakers.get(index);
    const by = waker === undefined ? 0 : idOfThread.get(waker)!;
    if (code === EVENT_CODE.ready) write(code, time, by, id, 0, line);
    else {
      if (by !== 0) write(EVENT_CODE.ready, time, by, id, 0, line);
      write(code, time, id, 0, 0, line);
    }
    // What a foreign slice is called is what it runs.
    if (!isOurs) write(EVENT_CODE.enter, time, id, 0, slices.names[index], line);
    // Of ours, the next one may follow at once; else there is nothing between them.
    level.isOpen = !isOurs || level.next === slices.count || slices.from[level.next] > slices.to[index];
  });
  const trace = new TraceStore({ version: TRACE_VERSION, ...header, sites: sitesUpTo(table.lastLine) });
  trace.append({ count, columns, strings, sites: [] });
  return trace;
}

/** One row of slices, which do not overlap, and how far it has been written. */
interface Level {
  readonly id: number;
  readonly slices: Slices;
  next: number;
  /** Of the slice before `next`, only the beginning has been written. */
  isOpen: boolean;
  /** Which thread's arrow ends at a slice, by the slice's number. */
  readonly wakers: ReadonlyMap<number, SliceThread>;
}

const NOBODY: ReadonlyMap<number, SliceThread> = new Map();

/** When the level has something to write next; it ends a slice before it begins another one. */
function nextTime({ slices, next, isOpen }: Level): number {
  if (isOpen) return slices.to[next - 1];
  return next < slices.count ? slices.from[next] : Infinity;
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
