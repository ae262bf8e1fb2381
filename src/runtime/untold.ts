// Keeps the coroutines of which nothing has been told: most are run before anything else happens, and never will be.
import type { Unawaited } from "../engine/index.ts";

/** In the order of their making. No iterators: a program may have changed them. */
export class Untold {
  /** The one that was made last, if nothing has become of it: what is awaited at once costs no list. */
  private last: Unawaited | null = null;
  private lastMaker = 0;
  /** Those made before it, with the lane that made each. */
  private coroutines: Unawaited[] = [];
  private makers: number[] = [];
  /** How many of these have been taken, from the first on. */
  private first = 0;

  get isEmpty(): boolean {
    return this.last === null && this.first === this.coroutines.length;
  }

  add(coroutine: Unawaited, maker: number): void {
    if (this.last !== null) {
      this.coroutines.push(this.last);
      this.makers.push(this.lastMaker);
    }
    this.last = coroutine;
    this.lastMaker = maker;
  }

  /** False if it is not among them. The last one is awaited, the first one given away: nobody is looked for. */
  take(coroutine: Unawaited): boolean {
    const { coroutines, makers, first } = this;
    if (this.last === coroutine) {
      this.last = null;
      return true;
    }
    if (first === coroutines.length) return false;
    if (coroutines[first] === coroutine) {
      this.takeFirst();
      return true;
    }
    const index = coroutines.indexOf(coroutine, first);
    if (index < 0) return false;
    coroutines.splice(index, 1);
    makers.splice(index, 1);
    return true;
  }

  /** Takes those that were made before one of them; all of them for null. */
  takeBefore(coroutine: Unawaited | null, onTaken: (taken: Unawaited, maker: number) => void): void {
    const { coroutines, makers, last } = this;
    const isLast = coroutine === null || coroutine === last;
    const end = isLast ? coroutines.length : coroutines.indexOf(coroutine, this.first);
    for (let at = this.first; at < end; at++) {
      onTaken(coroutines[at], makers[at]);
      this.takeFirst();
    }
    if (coroutine !== null || last === null) return;
    onTaken(last, this.lastMaker);
    this.last = null;
  }

  private takeFirst(): void {
    if (++this.first < this.coroutines.length) return;
    this.coroutines = [];
    this.makers = [];
    this.first = 0;
  }
}
