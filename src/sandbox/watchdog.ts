// Tells when the other side has gone silent, and how much time has passed: all that is done by the wall clock here.

/**
 * Asks again and again for a sign of life. It counts its own questions, not seconds, so that a page that was asleep or
 * busy does not take its own absence for the other side's.
 */
export class Watchdog {
  private unanswered = 0;
  private readonly timer: ReturnType<typeof setInterval>;

  /** Asks every `seconds`, and tells how many times in vain so far; after `patience` times it gives up. */
  constructor(seconds: number, patience: number, ask: (unanswered: number) => void, onSilence: () => void) {
    this.timer = setInterval(() => {
      if (++this.unanswered < patience) return ask(this.unanswered);
      this.stop();
      onSilence();
    }, seconds * 1_000);
    ask(0);
  }

  /** The other side has said something. */
  heard(): void {
    this.unanswered = 0;
  }

  stop(): void {
    clearInterval(this.timer);
  }
}

// Taken now: the worker's own is taken away before the program runs.
const now = performance.now.bind(performance);

/** Seconds since it was made, or last restarted. */
export class Stopwatch {
  private startedAt = now();

  get seconds(): number {
    return (now() - this.startedAt) / 1_000;
  }

  restart(): void {
    this.startedAt = now();
  }
}
