// Says how many events may be on their way from the engine to the page: as many as let it paint smoothly.

/** In events. Less would leave the engine without work while the page paints; more, a page that has become slow with too much. */
const LEAST = 8_000;
const MOST = 100_000;
const AT_FIRST = 12_000;

/** While the engine still has something to do, it is not bothered for less. */
const LEAST_AT_ONCE = 5_000;

/** A frame that was not long lets more in; a long one, after which a reader sees a jerk, less. In seconds. */
const SHORT_SECONDS = 0.024;
const LONG_SECONDS = 0.04;
const GROWTH = 1.25;
const RETREAT = 0.75;

/** A page that nobody sees paints no frames; it takes in what comes all the same. */
const UNPAINTED_MS = 250;

/** Grows and shrinks as what is on its way in a network does: slowly up while all goes well, quickly down. */
export class Inflow {
  private readonly now: () => number;
  private events = AT_FIRST;
  private paintedAt = -Infinity;
  /** Events that the engine may have recorded. */
  private granted = 0;

  /** `now` is a clock of milliseconds. */
  constructor(now = () => performance.now()) {
    this.now = now;
  }

  /** A run begins, and may record so many events for the playhead's sake: how many it is granted. */
  begin(allowance: number): number {
    this.granted = 0;
    return this.more(allowance, 0, true);
  }

  /** What is granted besides, in large pieces, now that so many events have arrived; 0 if that is not worth a message. */
  more(allowance: number, arrived: number, isIdle: boolean): number {
    const missing = Math.min(allowance, arrived + Math.round(this.events)) - this.granted;
    if (missing <= 0 || (!isIdle && missing < LEAST_AT_ONCE)) return 0;
    this.granted += missing;
    return missing;
  }

  /** Whether frames come, so that each of them can let in what it can take. */
  get isPainted(): boolean {
    return this.now() - this.paintedAt < UNPAINTED_MS;
  }

  /** A frame came so many seconds after the one before; `isRunning`: while the engine was at work. */
  noteFrame(seconds: number, isRunning: boolean): void {
    this.paintedAt = this.now();
    if (!isRunning) this.events = AT_FIRST;
    else if (seconds < SHORT_SECONDS) this.events = Math.min(MOST, this.events * GROWTH);
    else if (seconds > LONG_SECONDS) this.events = Math.max(LEAST, this.events * RETREAT);
  }
}
