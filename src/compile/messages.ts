// Declares what the page and the compiler's worker say to each other.
import type { CompileOptions, CompileResult } from "./compile.ts";

export interface CompilerJob {
  readonly source: string;
  readonly file: string;
  readonly options: CompileOptions;
}

/** esbuild is loaded when it is asked for, or by the first program that cannot do without. */
export type CompilerOrder = { readonly type: "load" } | ({ readonly type: "compile" } & CompilerJob);

export type CompilerAnswer =
  /** esbuild is loaded and warm; said once. */
  | { readonly type: "ready" }
  /** `isEarly`: without esbuild, whose warnings are not told. `isWorn`: esbuild broke down on the way; this worker is of no use any more. */
  | {
      readonly type: "done";
      readonly result: CompileResult;
      readonly isEarly: boolean;
      readonly isWorn: boolean;
    }
  /** This worker is of no use any more. */
  | { readonly type: "failed"; readonly reason: string };
