// Reads what Node's async_hooks tell of: resources that are made by others, wait, and run in their callbacks.
// Source: `lib/internal/trace_events_async_hooks.js` and `src/async_wrap.cc`, Node.
import type { ChromeEvent } from "./chrome-trace-scanner.ts";
import type { SliceRow } from "./slices.ts";
import type { SliceTable } from "./slice-table.ts";

/** Behind the type of a resource: it runs now. */
const CALLBACK = "_CALLBACK";

export class NodeResources {
  private readonly table: SliceTable;
  private readonly nameOf: (number: number) => string;
  /** By process and number. */
  private readonly rows = new Map<string, SliceRow>();

  constructor(table: SliceTable, nameOf: (number: number) => string) {
    this.table = table;
    this.nameOf = nameOf;
  }

  take({ phase, process, thread, id, name, category, at, args }: ChromeEvent, words: string): void {
    const isCallback = words.endsWith(CALLBACK);
    const type = isCallback ? words.slice(0, -CALLBACK.length) : words;
    // "0x6" is number 6.
    const number = Number(this.nameOf(id));
    const key = `${process} ${number}`;
    let row = this.rows.get(key);
    if (row === undefined) {
      // An end without a beginning: the recording began after it.
      if (phase !== "b") return;
      const maker = this.rows.get(`${process} ${triggerOf(args)}`) ?? null;
      row = this.table.taskRow(process, type, {
        from: at,
        to: NaN,
        number: `#${number}`,
        waitsFor: type,
        maker,
        thread: this.table.thread(process, thread),
      });
      this.rows.set(key, row);
      this.table.meet(at);
    }
    if (!isCallback && phase === "e") {
      row.task!.to = at;
      this.table.meet(at);
    }
    if (isCallback && phase === "b") row.begin(at, name, category, 0);
    else if (isCallback && phase === "e") row.end(at);
  }
}

/** The number of what made it: older Nodes have it in `args` itself. */
function triggerOf(args: ChromeEvent["args"]): number {
  const data = args?.data ?? args;
  const isTold = typeof data === "object" && data !== null && "triggerAsyncId" in data;
  return isTold ? Number(data.triggerAsyncId) : 0;
}
