// Random numbers: the same ones as Python's for the same seed.

declare module "random" {
  /** What a generator can begin with. */
  export type Seed = number | bigint | boolean | string | Uint8Array;

  /** How far a generator has come, for `setstate`. */
  export interface RandomState {
    /** The words of the generator, and how many of them are used. */
    readonly state: readonly [words: readonly number[], index: number];
    /** The number that `gauss` keeps for its next call; null for none. */
    readonly gaussNext: number | null;
  }

  /** What `choices` takes. */
  export interface ChoicesOptions {
    /** How often each one comes, compared with the others. Default: all alike. */
    weights?: readonly number[];
    /** The same, each weight added to those before it. */
    cumWeights?: readonly number[];
    /** How many are chosen. Default 1. */
    k?: number;
  }

  /** What `sample` takes besides the population. */
  export interface SampleOptions {
    /** How often each member is there. Default: once. */
    counts?: readonly number[];
  }

  /**
   * Begins the sequence of random numbers anew: the same seed gives the same numbers, in every run and in Python. Python: `random.seed`.
   *
   * @param seed null, as at the beginning of a run: the same numbers in every run here, other ones each time in Python.
   * @throws TypeError if it is no seed.
   *
   * @example The same numbers as in Python
   * ```ts
   * import * as random from "random";
   *
   * random.seed(42);
   * console.log(random.randint(1, 6), random.randint(1, 6)); // 6 1
   * ```
   */
  export function seed(seed?: Seed | null): void;

  /**
   * How far the sequence has come. Python: `random.getstate`.
   *
   * @returns For `setstate`.
   *
   * @example Once more
   * ```ts
   * import * as random from "random";
   *
   * const state = random.getstate();
   * const first = random.random();
   * random.setstate(state);
   * console.log(first === random.random()); // true
   * ```
   */
  export function getstate(): RandomState;

  /**
   * Goes on from a state that `getstate` gave. Python: `random.setstate`.
   *
   * @param state What `getstate` gave.
   *
   * @example Once more
   * ```ts
   * import * as random from "random";
   *
   * const state = random.getstate();
   * const first = random.random();
   * random.setstate(state);
   * console.log(first === random.random()); // true
   * ```
   */
  export function setstate(state: RandomState): void;

  /**
   * A number from 0 to less than 1. Python: `random.random`.
   *
   * @example Now and then
   * ```ts
   * import * as random from "random";
   *
   * if (random.random() < 0.1) console.log("one time out of ten");
   * ```
   */
  export function random(): number;

  /**
   * A number between two others. Python: `random.uniform`.
   *
   * @param a One end.
   * @param b The other end.
   *
   * @example A pause
   * ```ts
   * import * as random from "random";
   *
   * console.log(random.uniform(0.5, 1.5) < 2); // true
   * ```
   */
  export function uniform(a: number, b: number): number;

  /**
   * A whole number from `a` to `b`, both included. Python: `random.randint`.
   *
   * @param a The least.
   * @param b The greatest.
   * @throws TypeError if one is not whole; ValueError if there is none between them.
   *
   * @example A die
   * ```ts
   * import * as random from "random";
   *
   * random.seed(1);
   * console.log(random.randint(1, 6)); // 2
   * ```
   */
  export function randint(a: number, b: number): number;

  /**
   * A whole number from `start` to less than `stop`, by steps; with one argument, from 0 to less than it. Python: `random.randrange`.
   *
   * @param start The first; alone, the end.
   * @param stop The end, which is not included.
   * @param step How far apart the numbers are. Default 1.
   * @throws TypeError if one is not whole; ValueError if there is no such number.
   *
   * @example Tens
   * ```ts
   * import * as random from "random";
   *
   * random.seed(1);
   * console.log(random.randrange(0, 100, 10)); // 20
   * ```
   */
  export function randrange(start: number, stop?: number | null, step?: number): number;

  /**
   * A whole number of `k` random bits. Python: `random.getrandbits`.
   *
   * @param k How many bits, up to 53: more do not fit into a number.
   * @throws ValueError if there are more.
   *
   * @example A byte
   * ```ts
   * import * as random from "random";
   *
   * console.log(random.getrandbits(8) < 256); // true
   * ```
   */
  export function getrandbits(k: number): number;

  /**
   * Random bytes. Python: `random.randbytes`.
   *
   * @param n How many.
   *
   * @example Four of them
   * ```ts
   * import * as random from "random";
   *
   * console.log(random.randbytes(4).length); // 4
   * ```
   */
  export function randbytes(n: number): Uint8Array;

  /**
   * One of several, each as often as the others. Python: `random.choice`.
   *
   * @param items An array or a string.
   * @throws IndexError if it is empty.
   *
   * @example Heads or tails
   * ```ts
   * import * as random from "random";
   *
   * random.seed(3);
   * console.log(random.choice(["heads", "tails"])); // heads
   * ```
   */
  export function choice<T>(items: ArrayLike<T>): T;

  /**
   * Several of them, each as often as it comes. Python: `random.choices`.
   *
   * @param population An array or a string.
   * @param options `weights`, `cumWeights`, `k`.
   * @throws ValueError for weights that do not fit.
   *
   * @example Rain is rare
   * ```ts
   * import * as random from "random";
   *
   * console.log(random.choices(["sun", "rain"], { weights: [9, 1], k: 5 }));
   * ```
   */
  export function choices<T>(population: ArrayLike<T>, options?: ChoicesOptions): T[];

  /**
   * Several of them, each once at most. Python: `random.sample`.
   *
   * @param population An array or a string.
   * @param k How many.
   * @param options `counts`.
   * @throws ValueError if there are fewer than `k`.
   *
   * @example Three winners
   * ```ts
   * import * as random from "random";
   *
   * random.seed(0);
   * console.log(random.sample(["Ann", "Ben", "Cleo", "Dan"], 2)); // [ 'Dan', 'Cleo' ]
   * ```
   */
  export function sample<T>(population: ArrayLike<T>, k: number, options?: SampleOptions): T[];

  /**
   * Brings an array into a random order, in place. Python: `random.shuffle`.
   *
   * @param items The array.
   *
   * @example Cards
   * ```ts
   * import * as random from "random";
   *
   * random.seed(0);
   * const cards = [1, 2, 3, 4];
   * random.shuffle(cards);
   * console.log(cards); // [ 3, 1, 2, 4 ]
   * ```
   */
  export function shuffle(items: unknown[]): void;

  /**
   * A number between two others, most often near `mode`. Python: `random.triangular`.
   *
   * @param low The least. Default 0.
   * @param high The greatest. Default 1.
   * @param mode Default: the middle.
   *
   * @example About two seconds
   * ```ts
   * import * as random from "random";
   *
   * console.log(random.triangular(1, 5, 2) <= 5); // true
   * ```
   */
  export function triangular(low?: number, high?: number, mode?: number | null): number;

  /**
   * A number of the normal distribution. The last digit may differ from Python's. Python: `random.gauss`.
   *
   * @param mu The middle. Default 0.
   * @param sigma The standard deviation. Default 1.
   *
   * @example Grown-ups' heights
   * ```ts
   * import * as random from "random";
   *
   * random.seed(7);
   * console.log(random.gauss(170, 10).toFixed(1));
   * ```
   */
  export function gauss(mu?: number, sigma?: number): number;

  /**
   * A number of the normal distribution, by another method than `gauss`. The last digit may differ from Python's. Python: `random.normalvariate`.
   *
   * @param mu The middle. Default 0.
   * @param sigma The standard deviation. Default 1.
   *
   * @example Grown-ups' heights
   * ```ts
   * import * as random from "random";
   *
   * random.seed(7);
   * console.log(random.normalvariate(170, 10).toFixed(1));
   * ```
   */
  export function normalvariate(mu?: number, sigma?: number): number;

  /**
   * A number whose logarithm has the normal distribution. The last digit may differ from Python's. Python: `random.lognormvariate`.
   *
   * @param mu The middle of the logarithms. Default 0.
   * @param sigma Their standard deviation. Default 1.
   *
   * @example Never negative
   * ```ts
   * import * as random from "random";
   *
   * console.log(random.lognormvariate(0, 1) > 0); // true
   * ```
   */
  export function lognormvariate(mu?: number, sigma?: number): number;

  /**
   * The time until the next of events that come at random. The last digit may differ from Python's. Python: `random.expovariate`.
   *
   * @param lambd How many come in a second on average. Default 1.
   *
   * @example Two requests a second
   * ```ts
   * import * as random from "random";
   *
   * random.seed(1);
   * console.log(random.expovariate(2).toFixed(3)); // 0.072
   * ```
   */
  export function expovariate(lambd?: number): number;

  /**
   * A number of the gamma distribution. The last digit may differ from Python's. Python: `random.gammavariate`.
   *
   * @param alpha The shape.
   * @param beta The scale.
   * @throws ValueError if one is not positive.
   *
   * @example Never negative
   * ```ts
   * import * as random from "random";
   *
   * console.log(random.gammavariate(2, 1) > 0); // true
   * ```
   */
  export function gammavariate(alpha: number, beta: number): number;

  /**
   * A number of the beta distribution, from 0 to 1. The last digit may differ from Python's. Python: `random.betavariate`.
   *
   * @param alpha The first shape.
   * @param beta The second shape.
   * @throws ValueError if one is not positive.
   *
   * @example A share
   * ```ts
   * import * as random from "random";
   *
   * console.log(random.betavariate(2, 5) <= 1); // true
   * ```
   */
  export function betavariate(alpha: number, beta: number): number;

  /**
   * How many of several trials succeed, a number of the binomial distribution. Python: `random.binomialvariate`.
   *
   * @param n How many trials. Default 1.
   * @param p How often one succeeds, from 0 to 1. Default 0.5.
   * @throws TypeError if `n` is not whole; ValueError if it is negative, or `p` is no probability.
   *
   * @example Heads of ten coins
   * ```ts
   * import * as random from "random";
   *
   * console.log(random.binomialvariate(10, 0.5) <= 10); // true
   * ```
   */
  export function binomialvariate(n?: number, p?: number): number;

  /**
   * A number of the Pareto distribution, 1 or more. The last digit may differ from Python's. Python: `random.paretovariate`.
   *
   * @param alpha The shape.
   *
   * @example Few are rich
   * ```ts
   * import * as random from "random";
   *
   * console.log(random.paretovariate(1.5) >= 1); // true
   * ```
   */
  export function paretovariate(alpha: number): number;

  /**
   * A number of the Weibull distribution. The last digit may differ from Python's. Python: `random.weibullvariate`.
   *
   * @param alpha The scale.
   * @param beta The shape.
   *
   * @example How long a lamp lasts
   * ```ts
   * import * as random from "random";
   *
   * console.log(random.weibullvariate(1000, 1.5) > 0); // true
   * ```
   */
  export function weibullvariate(alpha: number, beta: number): number;

  /**
   * An angle, in radians. The last digit may differ from Python's. Python: `random.vonmisesvariate`.
   *
   * @param mu The mean angle.
   * @param kappa How close to it; 0: every angle as often as the others.
   *
   * @example Somewhere around south
   * ```ts
   * import * as random from "random";
   *
   * console.log(random.vonmisesvariate(Math.PI, 4) < 2 * Math.PI); // true
   * ```
   */
  export function vonmisesvariate(mu: number, kappa: number): number;

  /**
   * A sequence of random numbers of its own: it has all functions of the module as methods. Python: `random.Random`.
   *
   * @example Two sequences
   * ```ts
   * import { Random } from "random";
   *
   * const [one, other] = [new Random(5), new Random(5)];
   * console.log(one.random() === other.random()); // true
   * ```
   */
  export class Random {
    /** Makes a generator that begins with `seed`; null: as every run begins. TypeError if it is no seed. */
    constructor(seed?: Seed | null);
    /** Begins the sequence of random numbers anew: the same seed gives the same numbers, in every run and in Python. */
    seed(seed?: Seed | null): void;
    /** How far the sequence has come. */
    getstate(): RandomState;
    /** Goes on from a state that `getstate` gave. */
    setstate(state: RandomState): void;
    /** A number from 0 to less than 1. */
    random(): number;
    /** A number between two others. */
    uniform(a: number, b: number): number;
    /** A whole number from `a` to `b`, both included. */
    randint(a: number, b: number): number;
    /** A whole number from `start` to less than `stop`, by steps; with one argument, from 0 to less than it. */
    randrange(start: number, stop?: number | null, step?: number): number;
    /** A whole number of `k` random bits. */
    getrandbits(k: number): number;
    /** Random bytes. */
    randbytes(n: number): Uint8Array;
    /** One of several, each as often as the others. */
    choice<T>(items: ArrayLike<T>): T;
    /** Several of them, each as often as it comes. */
    choices<T>(population: ArrayLike<T>, options?: ChoicesOptions): T[];
    /** Several of them, each once at most. */
    sample<T>(population: ArrayLike<T>, k: number, options?: SampleOptions): T[];
    /** Brings an array into a random order, in place. */
    shuffle(items: unknown[]): void;
    /** A number between two others, most often near `mode`. */
    triangular(low?: number, high?: number, mode?: number | null): number;
    /** A number of the normal distribution. The last digit may differ from Python's. */
    gauss(mu?: number, sigma?: number): number;
    /** A number of the normal distribution, by another method than `gauss`. The last digit may differ from Python's. */
    normalvariate(mu?: number, sigma?: number): number;
    /** A number whose logarithm has the normal distribution. The last digit may differ from Python's. */
    lognormvariate(mu?: number, sigma?: number): number;
    /** The time until the next of events that come at random. The last digit may differ from Python's. */
    expovariate(lambd?: number): number;
    /** A number of the gamma distribution. The last digit may differ from Python's. */
    gammavariate(alpha: number, beta: number): number;
    /** A number of the beta distribution, from 0 to 1. The last digit may differ from Python's. */
    betavariate(alpha: number, beta: number): number;
    /** How many of `n` trials succeed, each with the probability `p`. */
    binomialvariate(n?: number, p?: number): number;
    /** A number of the Pareto distribution, 1 or more. The last digit may differ from Python's. */
    paretovariate(alpha: number): number;
    /** A number of the Weibull distribution. The last digit may differ from Python's. */
    weibullvariate(alpha: number, beta: number): number;
    /** An angle, in radians. The last digit may differ from Python's. */
    vonmisesvariate(mu: number, kappa: number): number;
  }
}
