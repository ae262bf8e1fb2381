// Takes what arrives one thing at a time, each in a task of its own: behind the frames, keys and timers that wait by then.

/**
 * A worker that reads a file is faster than a page that takes it in. Its messages would be a queue of their own, at whose end
 * stands everything else that the page has to do.
 */
export class OneByOne<T> {
  private readonly take: (thing: T) => void;
  private readonly waiting: T[] = [];
  private next = 0;
  private readonly turns = new MessageChannel();

  constructor(take: (thing: T) => void) {
    this.take = take;
    this.turns.port1.onmessage = () => {
      this.takeNext();
    };
  }

  push(thing: T): void {
    this.waiting.push(thing);
    if (this.next === this.waiting.length - 1) this.askForTurn();
  }

  /** What still waits is forgotten. */
  close(): void {
    this.waiting.length = this.next = 0;
    this.turns.port1.close();
  }

  private takeNext(): void {
    // Closed in the meantime.
    if (this.next === this.waiting.length) return;
    const thing = this.waiting[this.next++];
    if (this.next < this.waiting.length) this.askForTurn();
    else this.waiting.length = this.next = 0;
    this.take(thing);
  }

  private askForTurn(): void {
    this.turns.port2.postMessage(null);
  }
}
