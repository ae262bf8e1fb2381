// Declares what the command line and the worker that runs Python say to each other.
import type { PythonEnd, PythonProgram, PythonStream } from "../cpython/python-run.ts";
import type { Change, Schedule } from "../explore/schedule.ts";
import type { TraceBatch, TraceHeader } from "../trace/format.ts";

export interface PythonJob {
  readonly program: PythonProgram;
  /** As which it is run; null: timers are not late. */
  readonly schedule: Schedule | null;
  /** The texts of the recorder's modules, by name. */
  readonly recorder: Readonly<Record<string, string>>;
  /** One byte; see STOP_SIGNAL. */
  readonly interrupt: SharedArrayBuffer;
}

export type PythonMessage =
  | { readonly type: "header"; readonly header: TraceHeader }
  | { readonly type: "batch"; readonly batch: TraceBatch }
  | { readonly type: "written"; readonly stream: PythonStream; readonly text: string }
  /** It did not come to what its schedule says. */
  | { readonly type: "strayed"; readonly change: Change }
  | { readonly type: "finished"; readonly end: PythonEnd };
