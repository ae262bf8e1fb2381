// Draws at random, the same for the same seed: what the generators of programs have in common.

/** Numbers from 0 up to 1. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export class Drawing {
  private readonly random: () => number;
  private count = 0;

  constructor(seed: number) {
    this.random = randomOf(seed);
    // The first numbers of near seeds are alike.
    for (let i = 0; i < 8; i++) this.random();
  }

  below(n: number): number {
    return Math.floor(this.random() * n);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)];
  }

  chance(probability: number): boolean {
    return this.random() < probability;
  }

  /** Names count up, so that every line that is printed is different. */
  name(prefix: string): string {
    return `${prefix}${this.count++}`;
  }
}
