// The class `Random`: numbers, choices and shuffles, the same ones as CPython's for the same seed. Source: CPython Lib/random.py.
import { named, typeName, ValueError } from "../../engine/index.ts";
import { requireWhole } from "../builtins/arguments.ts";
import { checkOptions } from "../builtins/library.ts";
import { binomial } from "./binomial.ts";
import { gamma, normal, triangular, vonMises } from "./distributions.ts";
import { MersenneTwister, type TwisterState } from "./mersenne-twister.ts";
import { keyOf, type Seed } from "./seeds.ts";

/** A place that a sequence does not have. */
class IndexError extends Error {}
named("IndexError", IndexError);

/** What a generator without a seed begins with: every run is the same one. */
const OWN_SEED = 1;

/** How many bits a number can hold. */
const MOST_BITS = 53;

export interface RandomState {
  readonly state: TwisterState;
  readonly gaussNext: number | null;
}

interface ChoicesOptions {
  weights?: readonly number[];
  cumWeights?: readonly number[];
  k?: number;
}

/** Errors: TypeError for what has no places to choose from. */
function requireSequence(value: unknown, name: string): void {
  if (typeof value === "string" || (typeof value === "object" && value !== null && "length" in value)) return;
  throw new TypeError(`${name}() needs an array or a string, got ${typeName(value)}`);
}

function sumsOf(numbers: Iterable<number>): number[] {
  let sum = 0;
  return Array.from(numbers, (number) => (sum += number));
}

/** The first place whose number is greater than `value`, at most `most`. */
function bisect(numbers: readonly number[], value: number, most = numbers.length): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < numbers[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

function bitLength(n: number): number {
  return n < 4294967296 ? 32 - Math.clz32(n) : 64 - Math.clz32(Math.floor(n / 4294967296));
}

export class Random {
  readonly #twister = new MersenneTwister([0]);
  /** `gauss` makes two at a time. */
  _gaussNext: number | null = null;

  constructor(seed: Seed | null = null) {
    this.seed(seed);
  }

  /** Begins anew. null: as every run begins. Errors: TypeError for what is no seed. */
  seed(seed: Seed | null = null): void {
    this.#twister.seed(keyOf(seed ?? OWN_SEED));
    this._gaussNext = null;
  }

  getstate(): RandomState {
    return { state: this.#twister.state, gaussNext: this._gaussNext };
  }

  setstate({ state, gaussNext }: RandomState): void {
    this.#twister.state = state;
    this._gaussNext = gaussNext;
  }

  /** From 0 to less than 1. */
  random(): number {
    return this.#twister.fraction();
  }

  /** A whole number of `k` bits. Errors: ValueError if a number cannot hold them. */
  getrandbits(k: number): number {
    requireWhole(k, "getrandbits");
    if (k < 0) throw new ValueError("number of bits must be non-negative");
    if (k > MOST_BITS) throw new ValueError(`a number holds ${MOST_BITS} bits at most, not ${k}`);
    return this.#twister.bits(k);
  }

  randbytes(n: number): Uint8Array {
    requireWhole(n, "randbytes");
    const bytes = new Uint8Array(Math.ceil(n / 4) * 4);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < n; at += 4) {
      const left = n - at;
      view.setUint32(at, left < 4 ? this.#twister.bits(8 * left) : this.#twister.word(), true);
    }
    return bytes.slice(0, n);
  }

  /** Below `start`, or from `start` to less than `stop`, by steps. Errors: ValueError if there is no such number. */
  randrange(start: number, stop?: number | null, step = 1): number {
    requireWhole(start, "randrange");
    requireWhole(step, "randrange");
    if (stop == null) {
      if (step !== 1) throw new TypeError("randrange() with a step needs a stop, too");
      if (start > 0) return this.#below(start);
      throw new ValueError("empty range for randrange()");
    }
    requireWhole(stop, "randrange");
    if (step === 0) throw new ValueError("zero step for randrange()");
    const count = Math.ceil((stop - start) / step);
    if (count > 0) return start + step * this.#below(count);
    throw new ValueError(`empty range in randrange(${start}, ${stop}${step === 1 ? "" : `, ${step}`})`);
  }

  /** From `a` to `b`, both included. */
  randint(a: number, b: number): number {
    requireWhole(b, "randint");
    return this.randrange(a, b + 1);
  }

  choice<T>(items: ArrayLike<T>): T {
    requireSequence(items, "choice");
    if (items.length === 0) throw new IndexError("Cannot choose from an empty sequence");
    return items[this.#below(items.length)];
  }

  shuffle(items: unknown[]): void {
    if (!Array.isArray(items)) throw new TypeError(`shuffle() needs an array, got ${typeName(items)}`);
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.#below(i + 1);
      [items[i], items[j]] = [items[j], items[i]];
    }
  }

  /** `k` of them, each once at most. Errors: ValueError if there are fewer. */
  sample<T>(population: ArrayLike<T>, k: number, options: { counts?: readonly number[] } = {}): T[] {
    checkOptions("sample", options, ["counts"]);
    requireSequence(population, "sample");
    requireWhole(k, "sample");
    if (options.counts === undefined) return this.#places(population.length, k).map((i) => population[i]);
    const counts = sumsOf(options.counts);
    if (counts.length !== population.length)
      throw new ValueError("The number of counts does not match the population");
    const total = counts.pop() ?? 0;
    if (total <= 0) throw new ValueError("Total of counts must be greater than zero");
    return this.#places(total, k).map((i) => population[bisect(counts, i)]);
  }

  /** `k` of `n` places. The smaller of two ways to remember which are taken. */
  #places(n: number, k: number): number[] {
    if (k < 0 || k > n) throw new ValueError("Sample larger than population or is negative");
    const setSize = 21 + (k > 5 ? 4 ** Math.ceil(Math.log(k * 3) / Math.log(4)) : 0);
    if (n <= setSize) {
      const pool = Array.from({ length: n }, (_, i) => i);
      return Array.from({ length: k }, (_, i) => {
        const j = this.#below(n - i);
        const place = pool[j];
        pool[j] = pool[n - i - 1];
        return place;
      });
    }
    const taken = new Set<number>();
    while (taken.size < k) taken.add(this.#below(n));
    return [...taken];
  }

  /** `k` of them, each as often as it comes. Errors: TypeError, ValueError for weights that do not fit. */
  choices<T>(population: ArrayLike<T>, options: ChoicesOptions = {}): T[] {
    checkOptions("choices", options, ["weights", "cumWeights", "k"]);
    requireSequence(population, "choices");
    const { weights, k = 1 } = options;
    let { cumWeights } = options;
    const { length } = population;
    if (cumWeights === undefined) {
      if (weights === undefined)
        return Array.from({ length: k }, () => population[Math.floor(this.random() * length)]);
      cumWeights = sumsOf(weights);
    } else if (weights !== undefined)
      throw new TypeError("Cannot specify both weights and cumulative weights");
    if (cumWeights.length !== length)
      throw new ValueError("The number of weights does not match the population");
    const sums = cumWeights;
    const total = sums.at(-1) ?? 0;
    if (total <= 0) throw new ValueError("Total of weights must be greater than zero");
    if (!Number.isFinite(total)) throw new ValueError("Total of weights must be finite");
    return Array.from({ length: k }, () => population[bisect(sums, this.random() * total, length - 1)]);
  }

  /** A whole number below `n`. */
  #below(n: number): number {
    const bits = bitLength(n);
    let value = this.getrandbits(bits);
    while (value >= n) value = this.getrandbits(bits);
    return value;
  }

  uniform(a: number, b: number): number {
    return a + (b - a) * this.random();
  }

  triangular(low = 0, high = 1, mode: number | null = null): number {
    return triangular(this, low, high, mode);
  }

  /** Around `mu`, about as far away as `sigma`. */
  gauss(mu = 0, sigma = 1): number {
    const next = this._gaussNext;
    this._gaussNext = null;
    if (next !== null) return mu + next * sigma;
    const angle = this.random() * 2 * Math.PI;
    const radius = Math.sqrt(-2 * Math.log(1 - this.random()));
    this._gaussNext = Math.sin(angle) * radius;
    return mu + Math.cos(angle) * radius * sigma;
  }

  normalvariate(mu = 0, sigma = 1): number {
    return mu + normal(this) * sigma;
  }

  lognormvariate(mu = 0, sigma = 1): number {
    return Math.exp(this.normalvariate(mu, sigma));
  }

  /** Times between events that come `lambd` times a second on average. */
  expovariate(lambd = 1): number {
    return -Math.log(1 - this.random()) / lambd;
  }

  gammavariate(alpha: number, beta: number): number {
    return gamma(this, alpha, beta);
  }

  betavariate(alpha: number, beta: number): number {
    const y = gamma(this, alpha, 1);
    return y === 0 ? 0 : y / (y + gamma(this, beta, 1));
  }

  /** How many of `n` trials succeed, each with the probability `p`. Errors: ValueError for what is none. */
  binomialvariate(n = 1, p = 0.5): number {
    requireWhole(n, "binomialvariate");
    return binomial(this, n, p);
  }

  paretovariate(alpha: number): number {
    return (1 - this.random()) ** (-1 / alpha);
  }

  weibullvariate(alpha: number, beta: number): number {
    return alpha * (-Math.log(1 - this.random())) ** (1 / beta);
  }

  vonmisesvariate(mu: number, kappa: number): number {
    return vonMises(this, mu, kappa);
  }
}
