// Keeps the decisions of one run in the order in which they were made, and which timers went off in which order: what other runs are derived from.

/** What was decided: how late a timer is, or which of several is first. */
export type DecisionKind = "delay" | "thread" | "set";

/** Decisions that differ from those made when nobody is asked, by number: the delay in microseconds, or which is first. */
export type Changes = ReadonlyMap<number, number>;

/** What a thread did until it gave way. */
export interface Slice {
  readonly thread: number;
  /** What it may have in common with others, as the engine says it. */
  readonly touched: number;
  /** The step that picked it; -1 where nobody else could go on. */
  readonly step: number;
  /** Slices with the same number were at one moment, so that others may have been first. */
  readonly moment: number;
}

/** Lists with an item for each decision, by its number; and the steps, by theirs. Times are whole microseconds. */
export class Trail {
  readonly kinds: DecisionKind[] = [];
  /** The delay that was asked for; of a pick, 0. */
  readonly least: number[] = [];
  /** The longest delay that it may become; of a pick, the number of the last one that may be first. */
  readonly most: number[] = [];
  /** What was decided, between the two. */
  readonly values: number[] = [];
  /** The timer that had gone off last; -1 for none. */
  readonly bases: number[] = [];
  /** How long ago that was, or the beginning of the run. */
  readonly offsets: number[] = [];
  /** When it goes off. */
  readonly times: number[] = [];
  /** How many steps there were before. */
  readonly made: number[] = [];
  /** The step of which a timer is the subject, or before which it was called off; Infinity if the run ended before. */
  readonly over: number[] = [];
  /** Where in the source. */
  readonly sites: number[] = [];
  /** On whose behalf; "" where that is not kept. */
  readonly labels: string[] = [];
  /** By step: the timer that goes off, or the pick that is made. */
  readonly steps: number[] = [];

  /** By step, of the picks of a thread: who could go on, in the order of the values. */
  readonly threads = new Map<number, readonly number[]>();
  /** What threads did between picks of one moment, from the first of them on. */
  readonly slices: Slice[] = [];
  /** Likewise: who was not to go on, and what that would have touched. */
  readonly asleep = new Map<number, ReadonlyMap<number, number>>();
  /** It is known what slices have in common: else any two may have anything. */
  hasTouched = false;
  /** The program has asked for names that come of the number of tasks. */
  areTaskNumbersTold = false;
  /** Threads that were cut off when the run ended. */
  cutOff = 0;

  get length(): number {
    return this.kinds.length;
  }

  /** Those that differ from what is decided when nobody is asked. */
  changes(): Map<number, number> {
    const changes = new Map<number, number>();
    for (let i = 0; i < this.values.length; i++)
      if (this.values[i] !== this.least[i]) changes.set(i, this.values[i]);
    return changes;
  }

  isTimer(step: number): boolean {
    return step >= 0 && step < this.steps.length && this.kinds[this.steps[step]] === "delay";
  }

  /** Whether a step is a timer that goes off at the very moment of the one before, so that nothing ran between them. */
  isTie(step: number): boolean {
    const { steps, times } = this;
    return this.isTimer(step) && this.isTimer(step - 1) && times[steps[step]] === times[steps[step - 1]];
  }

  /** The timer that goes off last before a step; -1 for none. */
  timerBefore(step: number): number {
    for (let at = step - 1; at >= 0; at--) if (this.kinds[this.steps[at]] === "delay") return this.steps[at];
    return -1;
  }

  /** A timer is set, and neither gone off nor called off, when a step is taken. */
  isLive(timer: number, step: number): boolean {
    const { kinds, made, over, steps } = this;
    if (kinds[timer] !== "delay" || made[timer] > step) return false;
    return over[timer] > step || (over[timer] === step && steps[step] === timer);
  }
}
