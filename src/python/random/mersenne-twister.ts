// Makes random bits, the same ones as CPython for the same seed: MT19937. Source: CPython Modules/_randommodule.c.

const N = 624;
const M = 397;
const MATRIX = 0x9908b0df;
const UPPER = 0x80000000;
const LOWER = 0x7fffffff;

/** The state as Python's `getstate` has it: 624 words of 32 bits, and how many of them were used. */
export type TwisterState = readonly [words: readonly number[], index: number];

export class MersenneTwister {
  readonly #words = new Uint32Array(N);
  #index = N;

  constructor(key: readonly number[]) {
    this.seed(key);
  }

  /** Begins anew; `key` holds a whole number, in words of 32 bits, the lowest first. */
  seed(key: readonly number[]): void {
    const words = this.#words;
    words[0] = 19650218;
    for (let i = 1; i < N; i++) words[i] = Math.imul(1812433253, words[i - 1] ^ (words[i - 1] >>> 30)) + i;
    let i = 1;
    const previous = (): number => words[i - 1] ^ (words[i - 1] >>> 30);
    const step = (): void => {
      if (++i < N) return;
      words[0] = words[N - 1];
      i = 1;
    };
    for (let k = Math.max(N, key.length), j = 0; k > 0; k--) {
      words[i] = (words[i] ^ Math.imul(previous(), 1664525)) + key[j] + j;
      step();
      j = (j + 1) % key.length;
    }
    for (let k = N - 1; k > 0; k--) {
      words[i] = (words[i] ^ Math.imul(previous(), 1566083941)) - i;
      step();
    }
    words[0] = UPPER;
    this.#index = N;
  }

  /** The next 32 bits. */
  word(): number {
    if (this.#index >= N) this.#refill();
    let y = this.#words[this.#index++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** From 0 to less than 1, with 53 bits. */
  fraction(): number {
    const high = this.word() >>> 5;
    const low = this.word() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** A whole number of that many bits, at most 53. */
  bits(count: number): number {
    if (count === 0) return 0;
    if (count <= 32) return this.word() >>> (32 - count);
    const low = this.word();
    return (this.word() >>> (64 - count)) * 4294967296 + low;
  }

  get state(): TwisterState {
    return [[...this.#words], this.#index];
  }

  set state([words, index]: TwisterState) {
    this.#words.set(words);
    this.#index = index;
  }

  #refill(): void {
    const words = this.#words;
    const twist = (from: number, next: number, far: number): void => {
      const y = (words[from] & UPPER) | (words[next] & LOWER);
      words[from] = words[far] ^ (y >>> 1) ^ (y & 1 ? MATRIX : 0);
    };
    for (let i = 0; i < N - M; i++) twist(i, i + 1, i + M);
    for (let i = N - M; i < N - 1; i++) twist(i, i + 1, i + M - N);
    twist(N - 1, 0, M - 1);
    this.#index = 0;
  }
}
