// Declares what the command line and its workers say to each other.
import type { CompiledProgram } from "../compile/contract.ts";
import type { Change, Schedule } from "../explore/schedule.ts";
import type { TraceBatch } from "../trace/format.ts";

export interface Job {
  readonly file: string;
  readonly program: CompiledProgram;
  readonly clock: "virtual" | "real";
  /** What is decided as it stands there; null: nobody decides anything. */
  readonly schedule: Schedule | null;
  readonly limits: { readonly events: number; readonly characters: number; readonly values: number };
}

export type WorkerMessage =
  | { readonly type: "batch"; readonly batch: TraceBatch }
  | { readonly type: "longLoop"; readonly site: number }
  /** The runtime itself failed, at that place of the program. */
  | { readonly type: "failed"; readonly problem: string; readonly site: number }
  /** The run did not come to what its schedule says. */
  | { readonly type: "strayed"; readonly change: Change }
  | { readonly type: "finished"; readonly status: number; readonly seconds: number; readonly tasks: number };
