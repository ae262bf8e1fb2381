// Names what is bounded in a run: how much of it there may be is one table, which the host of the run has.

/** In the order in which they are looked at; a trace and buffers are counted in bytes. */
export const BOUNDS = [
  "events",
  "characters",
  "values",
  "tasks",
  "threads",
  "traceBytes",
  "bufferBytes",
] as const;

export type Bound = (typeof BOUNDS)[number];

/** How much a program may leave behind, or hold, before the run ends or asks. What is not named is not bounded. */
export interface RunLimits extends Partial<Readonly<Record<Bound, number>>> {
  readonly events: number;
  /** That are printed, the rest is dropped; as many of names and messages, after which they are cut shorter. */
  readonly characters: number;
  /** Changes of variables that are told of, if the program was compiled to tell of them: none, if nothing is said. */
  readonly values?: number;
}

/** A run has come to one of them, and waits. */
export interface BoundReached {
  readonly bound: Bound;
  /** So much of it there is. */
  readonly amount: number;
  /** Where the program is; 0: not known. */
  readonly site: number;
}

/** A program that does not await cannot be asked: of events and characters it gets so many times as much, and then is cut off. */
export const WITHOUT_PAUSE = 1.25;
