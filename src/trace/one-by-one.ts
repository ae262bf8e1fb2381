// Takes what arrives little by little, in tasks of its own: behind the frames, keys and timers that wait by then.

/** A turn takes one thing at least, and goes on for half as long as all else has taken since the last one. */
const SHARE = 0.5;
/** In milliseconds: where frames follow one another without a pause, they would leave nearly nothing; but a key waits no longer. */
const LEAST_MS = 4;
const MOST_MS = 40;

/**
 * A worker that reads a file, or runs a program, is faster than a page that takes it in. Its messages would be a queue of their
 * own, at whose end stands everything else that the page has to do.
 */
export class OneByOne<T> {
  private readonly take: (thing: T) => void;
  private readonly now: () => number;
  private arriving: T[] = [];
  private waiting: T[] = [];
  private readonly turns = new MessageChannel();
  private isAsked = false;
  /** When the last turn ended. */
  private endedAt: number;

  /** `now` is a clock of milliseconds. */
  constructor(take: (thing: T) => void, now = () => performance.now()) {
    this.take = take;
    this.now = now;
    this.endedAt = now();
    this.turns.port1.onmessage = () => {
      this.takeSome();
    };
  }

  push(thing: T): void {
    this.arriving.push(thing);
    this.askForTurn();
  }

  /** Takes what still waits, now: as much of it as can be taken in so many milliseconds. The rest is forgotten. */
  takeRest(ms: number): void {
    const until = this.now() + ms;
    while (this.hasMore && this.now() < until) this.takeNext();
    this.forget();
  }

  /** What still waits is forgotten. */
  close(): void {
    this.forget();
    this.turns.port1.close();
  }

  private forget(): void {
    this.arriving = [];
    this.waiting = [];
  }

  private takeSome(): void {
    this.isAsked = false;
    const begun = this.now();
    const share = Math.max(LEAST_MS, Math.min((begun - this.endedAt) * SHARE, MOST_MS));
    try {
      while (this.hasMore) {
        this.takeNext();
        if (this.now() - begun >= share) break;
      }
    } finally {
      this.endedAt = this.now();
      if (this.hasMore) this.askForTurn();
    }
  }

  private takeNext(): void {
    if (this.waiting.length === 0) {
      // From the last to the first, so that each is let go of when it is taken.
      this.waiting = this.arriving.reverse();
      this.arriving = [];
    }
    this.take(this.waiting.pop()!);
  }

  private get hasMore(): boolean {
    return this.waiting.length + this.arriving.length > 0;
  }

  private askForTurn(): void {
    if (this.isAsked) return;
    this.isAsked = true;
    this.turns.port2.postMessage(null);
  }
}
