// Declares what the page and the compiler's worker say to each other.
import type { CompileOptions, CompileResult } from "./compile.ts";

export interface CompilerJob {
  readonly source: string;
  readonly file: string;
  readonly options: CompileOptions;
}

export type CompilerAnswer =
  /** The compiler is loaded and warm; said once, before anything else. */
  | { readonly type: "ready" }
  /** `isWorn`: esbuild broke down on the way; this worker is of no use any more. */
  | { readonly type: "done"; readonly result: CompileResult; readonly isWorn: boolean }
  /** This worker is of no use any more. */
  | { readonly type: "failed"; readonly reason: string };
