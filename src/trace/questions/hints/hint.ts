// Describes a hint: what could be better in a program, as far as one run of it shows that.

/**
 * What can be said, the most useful first: what is certainly not meant stands before what may be.
 * Each is told in words/hints.ts, with the lesson that explains it.
 */
export const HINT_RULES = [
  /** A coroutine was made, and nobody ran it. */
  "neverAwaited",
  /** A call stopped the whole loop, and others that could have gone on. */
  "blocking",
  /** A lane ended and still held a lock. */
  "neverReleased",
  /** A lane ended with an error that nobody has looked at. */
  "lostError",
  /** A `catch` with nothing in it took an error. */
  "swallowedError",
  /** Errors became results, and nobody looked at these. */
  "unreadErrors",
  /** A task was asked to cancel, and went on or ended as if nothing had been. */
  "swallowedCancel",
  /** Tasks took one another's changes; races.ts has them. */
  "race",
  /** Waits that need nothing of one another came one after another. */
  "oneByOne",
  /** A lock was held while its holder waited for what needs no lock, and others stood before it. */
  "heldOverAwait",
  /** The run was over before a task that nobody has kept. */
  "cutOff",
  /** Nobody has kept a task, or waited for it. */
  "notKept",
  /** Very many of one function waited for something outside at the same time. */
  "unbounded",
] as const;

export type HintRule = (typeof HINT_RULES)[number];

export interface Hint {
  readonly rule: HintRule;
  /** Whom it is about. */
  readonly lane: number;
  /** Where to look: an event of that lane, or about it. */
  readonly event: number;
  /** The place in the program; 0 for none. */
  readonly site: number;
  /** What was called there, as written in calls.ts: of what came one by one, the first and the last. */
  readonly calls: readonly string[];
  /** Lanes: those that stood still; those of one function. 0 where that is not the question. */
  readonly others: number;
  /** A lock, or a lane that was waited for; 0 for none. */
  readonly thing: number;
  /** How long it took, in seconds; Infinity: for ever. */
  readonly seconds: number;
  /** How long it would take together, in seconds. */
  readonly together: number;
  /** How often the same was to be said of this place. */
  readonly count: number;
}

/** What most hints do not need. */
export function hint(
  rule: HintRule,
  { lane, event, site, ...more }: Pick<Hint, "lane" | "event" | "site"> & Partial<Hint>,
): Hint {
  return {
    rule,
    lane,
    event,
    site,
    calls: [],
    others: 0,
    thing: 0,
    seconds: 0,
    together: 0,
    count: 1,
    ...more,
  };
}
