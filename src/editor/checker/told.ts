// Says what a type checker is told, and tells, where no Monaco stands between.
import type { MissingAwait } from "./missing-awaits.ts";

/** Declarations of what a program can use, by file. */
export type Libraries = Readonly<Record<string, { readonly content: string; readonly version: number }>>;

/** The first message to its worker. */
export interface Start {
  /** TypeScript's, in another language than English. */
  readonly messages: object | undefined;
  /** Null: Monaco tells them. */
  readonly libraries: Libraries | null;
}

/** A program is to be checked. */
export interface Check {
  readonly id: number;
  readonly source: string;
}

/** A part of the program, as offsets, and what is wrong with it. */
export interface TypeProblem {
  readonly start: number;
  readonly end: number;
  readonly isError: boolean;
  readonly text: string;
}

export interface Checked {
  readonly id: number;
  readonly problems: readonly TypeProblem[];
  readonly missing: readonly MissingAwait[];
}
