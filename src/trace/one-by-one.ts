// Takes what arrives one thing at a time, each in a task of its own: behind the frames, keys and timers that wait by then.

/**
 * A worker that reads a file, or runs a program, is faster than a page that takes it in. Its messages would be a queue of their
 * own, at whose end stands everything else that the page has to do.
 */
export class OneByOne<T> {
  private readonly take: (thing: T) => void;
  private arriving: T[] = [];
  private waiting: T[] = [];
  private readonly turns = new MessageChannel();

  constructor(take: (thing: T) => void) {
    this.take = take;
    this.turns.port1.onmessage = () => {
      this.takeNext();
    };
  }

  push(thing: T): void {
    this.arriving.push(thing);
    if (this.arriving.length + this.waiting.length === 1) this.askForTurn();
  }

  /** What still waits, which is not taken any more. */
  rest(): readonly T[] {
    const rest = [...this.waiting.reverse(), ...this.arriving];
    this.arriving = [];
    this.waiting = [];
    return rest;
  }

  /** What still waits is forgotten. */
  close(): void {
    this.arriving = [];
    this.waiting = [];
    this.turns.port1.close();
  }

  private takeNext(): void {
    if (this.waiting.length === 0) {
      // From the last to the first, so that each is let go of when it is taken.
      this.waiting = this.arriving.reverse();
      this.arriving = [];
    }
    // Closed in the meantime.
    if (this.waiting.length === 0) return;
    const thing = this.waiting.pop()!;
    if (this.waiting.length + this.arriving.length > 0) this.askForTurn();
    this.take(thing);
  }

  private askForTurn(): void {
    this.turns.port2.postMessage(null);
  }
}
