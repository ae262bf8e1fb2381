// Declares what the page and the worker that opens traces say to each other.
import type { TraceBatch, TraceHeader } from "../format.ts";
import type { OpenProblem } from "./problem.ts";

export interface OpenJob {
  /** A file, or an address of this site. */
  readonly source: Blob | string;
  readonly name: string;
}

export type OpenAnswer =
  | { readonly type: "header"; readonly header: TraceHeader }
  /** `share`: how much of the file has been read, from 0 to 1; 0 if that is not known. */
  | { readonly type: "batch"; readonly batch: TraceBatch; readonly share: number }
  /** That was all; the problem is null if nothing is wrong. */
  | { readonly type: "read"; readonly problem: OpenProblem | null }
  /** There is no such file, or it cannot be loaded. */
  | { readonly type: "absent"; readonly message: string };
