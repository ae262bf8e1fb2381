// Knows which lanes act for one another: who called whom, and who has waited for whose end.

/** A call, which its caller awaits or not; what a promise or timer runs; or what goes on by itself. */
export type LaneKind = "call" | "callback" | "task";

/** The lane that did something for another one, and when. */
interface Origin {
  readonly by: number;
  readonly at: number;
}

/** How a lane came to be. */
interface Birth extends Origin {
  readonly kind: LaneKind;
}

/** Farther back nobody is looked for: calls may be nested as deep as they like. */
const MOST_ANCESTORS = 50;
/** So many of those that a lane made, and that have ended, are remembered for it. */
const MOST_ENDED = 50;

export class LaneFamily {
  private readonly births = new Map<number, Birth>();
  /** Whom a lane waits for, or has waited for if it has gone on. */
  private readonly awaited = new Map<number, number>();
  /** By whose doing a callback runs. */
  private readonly wakers = new Map<number, Origin>();
  /** Those that have ended, by the lane that made them. */
  private readonly done = new Map<number, number[]>();

  born(lane: number, by: number, at: number, kind: LaneKind): void {
    this.births.set(lane, { by, at, kind });
  }

  /** A lane gets its turn by what another one has done. */
  woken(lane: number, by: number, at: number): void {
    if (by !== 0 && by !== lane && this.births.get(lane)?.kind === "callback")
      this.wakers.set(lane, { by, at });
  }

  ended(lane: number): void {
    const birth = this.births.get(lane);
    if (birth === undefined || birth.kind === "callback") return;
    const done = this.done.get(birth.by);
    if (done === undefined) this.done.set(birth.by, [lane]);
    else if (done.push(lane) > MOST_ENDED) done.shift();
  }

  /** Those of a lane's own that have ended, whether it waited for them one by one or all together. They are given once. */
  finished(lane: number): readonly number[] {
    const done = this.done.get(lane) ?? [];
    this.done.delete(lane);
    return done;
  }

  /** A lane waits for another one to end. */
  waits(lane: number, other: number): void {
    if (this.births.has(other)) this.awaited.set(lane, other);
  }

  isCall(lane: number): boolean {
    return this.births.get(lane)?.kind === "call";
  }

  /** From whom a lane knows what it knows at first: of each of these only the first that knows anything. */
  origins(lane: number): readonly Iterable<Origin>[] {
    const waker = this.wakers.get(lane);
    return waker === undefined
      ? [this.ancestors(lane)]
      : [this.ancestors(lane), [waker, ...this.ancestors(waker.by)]];
  }

  /** The lanes from which this one comes, the nearest first, each with when the way to this one left it. */
  *ancestors(lane: number): Generator<Origin> {
    let birth = this.births.get(lane);
    for (let i = 0; birth !== undefined && i < MOST_ANCESTORS; i++, birth = this.births.get(birth.by))
      yield birth;
  }

  /**
   * Those that have ended for a lane which goes on, each with the one that waited for it, the innermost first. They are given
   * once.
   */
  joined(lane: number): readonly (readonly [waiting: number, ended: number])[] {
    let ended = this.awaited.get(lane);
    if (ended === undefined) return [];
    const chain: [number, number][] = [];
    for (let waiting = lane; ended !== undefined; ended = this.awaited.get(waiting)) {
      this.awaited.delete(waiting);
      chain.push([waiting, ended]);
      waiting = ended;
    }
    return chain.reverse();
  }
}
