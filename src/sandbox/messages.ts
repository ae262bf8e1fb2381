// Declares what the page, the sandbox's frame and the worker in it say to each other.
import type { CompiledProgram, GlobalsUse } from "../compile/contract.ts";
import type { Choice } from "../explore/choices.ts";
import type { Change, Schedule } from "../explore/schedule.ts";
import type { ToldChange } from "../explore/told.ts";
import type { Share } from "../explore/work-list.ts";
import type { Ran } from "../runtime/attempts.ts";
import type { Bound, BoundReached, RunLimits } from "../trace/bounds.ts";
import type { TraceBatch } from "../trace/format.ts";

/** What an interpreter is made of: the page has fetched it, since nothing in the frame can. */
export interface Supplies {
  readonly wasm: ArrayBuffer;
  /** The script that goes with it. */
  readonly script: string;
  /** Its library, as an archive. */
  readonly library: ArrayBuffer;
  /** The modules that record a run, by their paths. */
  readonly modules: Readonly<Record<string, string>>;
}

/** From the page to the frame. */
export type FrameCommand =
  /** The script that workers run before a program comes, and what they get then. */
  | { readonly type: "runtime"; readonly script: string; readonly supplies: Supplies | null }
  /** Keep a worker ready that has run it. */
  | { readonly type: "prepare" }
  /** Run the script of a program in a worker that has run nothing but the runtime, and gets the port; end the one before. */
  | {
      readonly type: "spawn";
      readonly run: number;
      readonly script: string;
      /** Another runtime than the usual one; null for that. */
      readonly runtime: string | null;
      readonly port: MessagePort;
    }
  | { readonly type: "kill" }
  | { readonly type: "ping" };

/** From the frame to the page; the first one comes with the port for all others. */
export type FrameAnswer =
  | { readonly type: "ready" }
  | { readonly type: "pong" }
  /** The worker that waits for a program has made use of its supplies, or could not. */
  | { readonly type: "prepared" }
  | { readonly type: "unprepared"; readonly problem: string }
  /** The script of that run is none, or an error left it. */
  | { readonly type: "failed"; readonly run: number; readonly problem: string };

export interface StartCommand {
  readonly type: "start";
  readonly file: string;
  readonly program: Omit<CompiledProgram, "code">;
  readonly clock: "virtual" | "real";
  readonly limits: RunLimits;
  readonly asksAtBounds?: boolean;
  readonly seed?: number;
  /** Events that may be recorded before a `grant` allows more. */
  readonly grant: number;
  /** How it goes where it can go on in more than one way; null: as when nobody decides. Only an exploring worker knows of it. */
  readonly schedule: Schedule | null;
}

/** Has an interpreter run a program. */
export interface InterpretCommand {
  readonly type: "interpret";
  readonly file: string;
  readonly source: string;
  readonly limits: RunLimits;
  readonly seed?: number;
  readonly grant: number;
}

/** Runs the program again and again, each time in another order; only an exploring worker does. */
export interface ExploreCommand {
  readonly type: "explore";
  readonly file: string;
  readonly program: Omit<CompiledProgram, "code">;
  readonly use: GlobalsUse;
  readonly jitter: number;
  /** At most so many runs, for so many seconds, with so many different outcomes. */
  readonly most: number;
  readonly seconds: number;
  readonly mostGroups: number;
  readonly seed?: number;
  readonly share: Share;
}

/** From the page to the worker; the first one is `start`, `interpret` or `explore`. */
export type WorkerCommand =
  | StartCommand
  | InterpretCommand
  | ExploreCommand
  | { readonly type: "grant"; readonly events: number }
  /** The run, which has come to that bound, may have as much again. */
  | { readonly type: "raise"; readonly bound: Bound }
  /** No more orders are to be tried. */
  | { readonly type: "enough" }
  | { readonly type: "ping" };

/** From the worker to the page: untrusted, see message-checker.ts. */
export type WorkerMessage =
  | { readonly type: "batch"; readonly batch: TraceBatch }
  /** A loop has not awaited for that long; said several times a second while it lasts. */
  | { readonly type: "longLoop"; readonly site: number; readonly seconds: number }
  /** Everything granted is recorded. */
  | { readonly type: "waiting" }
  /** The program cannot be read: an error of its syntax, with its place. */
  | Refused
  /** It goes on when more is allowed. */
  | ({ readonly type: "reached" } & BoundReached)
  /** Before the end of a run that had a schedule. */
  | Decided
  | { readonly type: "finished"; readonly status: number }
  /** The runtime itself failed, at that place of the program: a bug, or a program that broke what it shares with it. */
  | { readonly type: "failed"; readonly problem: string; readonly site: number }
  /** The answer to `ping`. */
  | { readonly type: "pong" };

export interface Refused {
  readonly type: "refused";
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a decision is told of, and the first one of a schedule that the run did not come to; null if it is all as it says. */
interface Decided {
  readonly type: "decided";
  readonly told: readonly ToldChange[];
  readonly stray: Change | null;
  /** What could be decided otherwise. */
  readonly choices: readonly Choice[];
}

/** One outcome, with the decisions that lead to it. */
interface FoundWay {
  readonly schedule: Schedule;
  readonly told: readonly ToldChange[];
}

/** What an exploring worker has found: untrusted, see exploration-checker.ts. */
export interface FoundHere {
  readonly type: "explored";
  readonly runs: number;
  /** How long these took. */
  readonly ms: number;
  /** Outcomes that were not told of before, in the order in which they were found. */
  readonly fresh: readonly Omit<Ran, "isToldTime">[];
  /** Of each outcome, how many runs came to it. */
  readonly counts: readonly number[];
  /** Runs with yet other outcomes. */
  readonly others: number;
  /** A run has looked at the clock. */
  readonly isToldTime: boolean;
  /** Of each outcome; null while it is still explored. */
  readonly ways: readonly FoundWay[] | null;
  readonly isComplete: boolean;
  readonly hasOneOrder: boolean;
}

/** From an exploring worker. */
export type WorkerAnswer = WorkerMessage | FoundHere;

/** Longer texts are cut by the worker. */
export const MAX_TEXT_LENGTH = 100_000;
/** Characters of all texts but the printed ones, in one run; the page takes no more. Four times as many as are left whole. */
export const MAX_TEXT_TOTAL = 40_000_000;
