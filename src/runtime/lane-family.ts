// Knows which lanes act for one another: who called whom, and who has waited for whose end.

/** How a lane came to be. */
interface Birth {
  /** The lane that made it, and when. */
  readonly by: number;
  readonly at: number;
  /** It is a call, which its caller awaits or not, and no task. */
  readonly isCall: boolean;
}

/** Farther back nobody is looked for: calls may be nested as deep as they like. */
const MOST_ANCESTORS = 50;

export class LaneFamily {
  private readonly births = new Map<number, Birth>();
  /** Whom a lane waits for, or has waited for if it has gone on. */
  private readonly awaited = new Map<number, number>();

  born(lane: number, by: number, at: number, isCall: boolean): void {
    this.births.set(lane, { by, at, isCall });
  }

  /** A lane waits for another one to end. */
  waits(lane: number, other: number): void {
    if (this.births.has(other)) this.awaited.set(lane, other);
  }

  isCall(lane: number): boolean {
    return this.births.get(lane)?.isCall === true;
  }

  /** The lanes from which this one comes, the nearest first, each with when the way to this one left it. */
  *ancestors(lane: number): Generator<Pick<Birth, "by" | "at">> {
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
