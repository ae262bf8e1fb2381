// Keeps the coroutines of which nothing has been told: most are run before anything else happens, and never will be.
import type { Unawaited } from "../engine/index.ts";

/** In the order of their making. No iterators: a program may have changed them. */
export class Untold {
  private readonly coroutines: Unawaited[] = [];
  /** The lane that made each. */
  private readonly makers: number[] = [];
  /** Those before this one have been taken. */
  private first = 0;

  get isEmpty(): boolean {
    return this.first === this.coroutines.length;
  }

  add(coroutine: Unawaited, maker: number): void {
    if (this.isEmpty) this.coroutines.length = this.makers.length = this.first = 0;
    this.coroutines.push(coroutine);
    this.makers.push(maker);
  }

  /** False if it is not among them. The last one is awaited, the first one given away: nobody is looked for. */
  take(coroutine: Unawaited): boolean {
    const { coroutines, makers, first } = this;
    if (this.isEmpty) return false;
    if (coroutines[coroutines.length - 1] === coroutine) {
      coroutines.pop();
      makers.pop();
      return true;
    }
    if (coroutines[first] === coroutine) {
      this.first++;
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
    const { coroutines, makers } = this;
    const end = coroutine === null ? coroutines.length : coroutines.indexOf(coroutine, this.first);
    while (this.first < end) {
      const at = this.first++;
      onTaken(coroutines[at], makers[at]);
    }
  }
}
