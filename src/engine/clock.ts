// Keeps time as programs see it, in whole microseconds so that equal deadlines are equal whatever sums led to them.

/** Whole microseconds since the run began. */
export type Micros = number;

const MICROS_PER_SECOND = 1_000_000;

/** Errors: TypeError for what is no number; programs are not type-checked, and a time that is no time would never come. */
export function microsOf(seconds: number): Micros {
  const micros = Math.round(seconds * MICROS_PER_SECOND);
  if (typeof seconds !== "number" || Number.isNaN(micros))
    throw new TypeError(
      `a time must be a number of seconds, not ${Number.isNaN(seconds) ? "NaN" : typeof seconds}`,
    );
  return micros;
}

export function secondsOf(micros: Micros): number {
  return micros / MICROS_PER_SECOND;
}

/** The clock a machine runs on. */
export interface Clock {
  /** The moment at which the run began, in milliseconds since 1970. */
  readonly epochMs: number;
  /** The time now, as the engine sees it. */
  now(): Micros;
  /** The time as the program reads it; reading may itself cost time. */
  read(): Micros;
  /** How long ago a moment was: for what is left of a time limit, which depends on more than the order of timers. */
  since(moment: Micros): Micros;
  /** What the program does from now on may depend on when, and not only on the order in which things happen. */
  isTold: boolean;
  /** Nothing can happen before `deadline`. True: that moment has come. False: the host must wait until then. */
  reach(deadline: Micros): boolean;
  /** A loop begins an iteration without having waited. */
  spin(): void;
}

// A program that polls (`while (!done) await sleep(0)`) makes time pass on a real machine. These two rates make it
// pass here too, at about CPython's speed (some 10 us per iteration), but only for programs that spin for long:
// everything shorter happens at one moment, so that a picture shows waits and no noise.
const SPINS_PER_JUMP = 1_000;
const SPIN_JUMP: Micros = 10_000;
// `while (performance.now() < t) {}` likewise: after this many readings in one moment, each costs a millisecond.
const FREE_READS = 100;
const READ_COST: Micros = 1_000;

/** Jumps to the next deadline instead of waiting: `sleep(3600)` costs nothing, and every run gives the same trace. */
export class VirtualClock implements Clock {
  // Every run begins at 2026-01-01 00:00 UTC.
  readonly epochMs = 1_767_225_600_000;
  isTold = false;
  private micros: Micros = 0;
  private spins = 0;
  private reads = 0;

  now(): Micros {
    return this.micros;
  }

  read(): Micros {
    this.isTold = true;
    if (++this.reads > FREE_READS) this.micros += READ_COST;
    return this.micros;
  }

  since(moment: Micros): Micros {
    if (moment !== this.micros) this.isTold = true;
    return this.micros - moment;
  }

  reach(deadline: Micros): boolean {
    if (deadline > this.micros) this.micros = deadline;
    this.spins = this.reads = 0;
    return true;
  }

  spin(): void {
    this.reads = 0;
    if (++this.spins < SPINS_PER_JUMP) return;
    this.spins = 0;
    this.isTold = true;
    this.micros += SPIN_JUMP;
  }
}

// A program that has the global object to itself gets a `performance` of its own there.
const host = globalThis.performance;

/** The host's own clock: work takes as long as it takes. */
export class RealClock implements Clock {
  private readonly origin = host.now();
  readonly epochMs = Date.now();
  isTold = true;

  now(): Micros {
    return Math.round((host.now() - this.origin) * 1_000);
  }

  read(): Micros {
    return this.now();
  }

  since(moment: Micros): Micros {
    return this.now() - moment;
  }

  reach(deadline: Micros): boolean {
    return this.now() >= deadline;
  }

  spin(): void {
    // Time passes by itself.
  }
}
