// Counts how many of several trials succeed, draw by draw as CPython does. Source: CPython Lib/random.py, `binomialvariate`.
import { ValueError } from "../../engine/index.ts";
import type { Source } from "./distributions.ts";
import { logGamma } from "./log-gamma.ts";

/** Of `n` trials, each of which succeeds with the probability `p`. Errors: ValueError for what is none. */
export function binomial(source: Source, n: number, p: number): number {
  if (n < 0) throw new ValueError("n must be non-negative");
  if (!(p >= 0 && p <= 1)) throw new ValueError("p must be in the range 0.0 <= p <= 1.0");
  if (p === 0) return 0;
  if (p === 1) return n;
  if (n === 1) return Number(source.random() < p);
  if (p > 0.5) return n - binomial(source, n, 1 - p);
  return n * p < 10 ? byGaps(source, n, p) : byRejection(source, n, p);
}

/** Devroye's method: how many trials fail before the next one succeeds. */
function byGaps(source: Source, n: number, p: number): number {
  const c = Math.log2(1 - p);
  if (c === 0) return 0;
  let trials = 0;
  for (let successes = 0; ; successes++) {
    trials += Math.floor(Math.log2(source.random()) / c) + 1;
    if (trials > n) return successes;
  }
}

/** Hörmann's method BTRS. */
function byRejection(source: Source, n: number, p: number): number {
  const deviation = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const mode = Math.floor((n + 1) * p);
  const height = logGamma(mode + 1) + logGamma(n - mode + 1);
  for (;;) {
    const u = source.random() - 0.5;
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (k < 0 || k > n) continue;
    let v = source.random();
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    v *= alpha / (a / (us * us) + b);
    const limit = height - logGamma(k + 1) - logGamma(n - k + 1) + (k - mode) * Math.log(p / (1 - p));
    if (Math.log(v) <= limit) return k;
  }
}
