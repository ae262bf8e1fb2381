// Declares what the command line and the worker that explores say to each other.
import type { CompiledProgram } from "../compile/contract.ts";
import type { Schedule } from "../explore/schedule.ts";
import type { ToldChange } from "../explore/told.ts";
import type { Share } from "../explore/work-list.ts";
import type { Ran } from "../runtime/attempts.ts";

/** How, and which part of the orders. */
export interface Exploring {
  readonly jitter: number;
  /** At most so many runs, and so many seconds. */
  readonly most: number;
  readonly seconds: number;
  /** Which part of the orders is to be tried here. */
  readonly share: Share;
}

export interface ExploreJob extends Exploring {
  readonly file: string;
  readonly program: CompiledProgram;
}

/** The same of a program in Python. */
export interface ExplorePythonJob extends Exploring {
  readonly source: string;
  readonly path: string;
  /** The texts of the recorder's modules, by name. */
  readonly recorder: Readonly<Record<string, string>>;
}

export interface FoundGroup extends Ran {
  readonly count: number;
  readonly schedule: Schedule;
  readonly told: readonly ToldChange[];
}

export interface Found {
  readonly type: "found";
  readonly groups: readonly FoundGroup[];
  readonly runs: number;
  /** Of these runs. */
  readonly ms: number;
  readonly isComplete: boolean;
  readonly hasOneOrder: boolean;
}

export type ExploreMessage =
  | { readonly type: "progress"; readonly runs: number; readonly groups: number }
  | { readonly type: "longLoop"; readonly site: number }
  /** The runtime itself failed. */
  | { readonly type: "failed"; readonly problem: string }
  | Found;
