// Finds the tasks in what VizTracer records with --log_async: threads that are none, with the task's name.
// Source: `src/viztracer/modules/snaptrace.c`, VizTracer.
import type { SliceRow } from "./slices.ts";
import type { SliceTable } from "./slice-table.ts";

export class VizTracerTasks {
  private readonly late = new Set<SliceRow>();

  /** Threads have their names before everything that happens, tasks behind it. */
  named(row: SliceRow): void {
    if (!row.isEmpty) this.late.add(row);
  }

  /** Once all has been read, and it is VizTracer's. */
  mark(table: SliceTable): void {
    for (const row of this.late) {
      row.task = {
        from: row.firstTime,
        to: NaN,
        number: "",
        // Who awaits whom is not told.
        waitsFor: "await",
        maker: null,
        thread: table.mainThread(row.process, this.late),
      };
    }
  }
}
