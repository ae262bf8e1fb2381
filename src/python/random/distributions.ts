// Makes numbers of some distributions from evenly distributed ones, draw by draw as CPython does. Source: CPython Lib/random.py.
import { ValueError } from "../../engine/index.ts";

export interface Source {
  random(): number;
}

const NORMAL_CONSTANT = (4 * Math.exp(-0.5)) / Math.sqrt(2);
const LOG_4 = Math.log(4);
const GAMMA_CONSTANT = 1 + Math.log(4.5);
const TWO_PI = 2 * Math.PI;

export function triangular(source: Source, low: number, high: number, mode: number | null): number {
  let u = source.random();
  if (mode !== null && high === low) return low;
  let c = mode === null ? 0.5 : (mode - low) / (high - low);
  if (u > c) {
    u = 1 - u;
    c = 1 - c;
    [low, high] = [high, low];
  }
  return low + (high - low) * Math.sqrt(u * c);
}

/** Kinderman and Monahan's method. */
export function normal(source: Source): number {
  for (;;) {
    const u1 = source.random();
    const u2 = 1 - source.random();
    const z = (NORMAL_CONSTANT * (u1 - 0.5)) / u2;
    if ((z * z) / 4 <= -Math.log(u2)) return z;
  }
}

export function gamma(source: Source, alpha: number, beta: number): number {
  if (alpha <= 0 || beta <= 0) throw new ValueError("gammavariate: alpha and beta must be > 0.0");
  if (alpha > 1) return gammaAboveOne(source, alpha) * beta;
  if (alpha === 1) return -Math.log(1 - source.random()) * beta;
  return gammaBelowOne(source, alpha) * beta;
}

/** Cheng's method. */
function gammaAboveOne(source: Source, alpha: number): number {
  const root = Math.sqrt(2 * alpha - 1);
  const b = alpha - LOG_4;
  const c = alpha + root;
  for (;;) {
    const u1 = source.random();
    if (u1 <= 1e-7 || u1 >= 0.9999999) continue;
    const u2 = 1 - source.random();
    const v = Math.log(u1 / (1 - u1)) / root;
    const x = alpha * Math.exp(v);
    const z = u1 * u1 * u2;
    const r = b + c * v - x;
    if (r + GAMMA_CONSTANT - 4.5 * z >= 0 || r >= Math.log(z)) return x;
  }
}

/** Algorithm GS of Kennedy and Gentle. */
function gammaBelowOne(source: Source, alpha: number): number {
  for (;;) {
    const u = source.random();
    const b = (Math.E + alpha) / Math.E;
    const p = b * u;
    const x = p <= 1 ? p ** (1 / alpha) : -Math.log((b - p) / alpha);
    const u1 = source.random();
    if (p > 1 ? u1 <= x ** (alpha - 1) : u1 <= Math.exp(-x)) return x;
  }
}

/** Fisher's method. */
export function vonMises(source: Source, mu: number, kappa: number): number {
  if (kappa <= 1e-6) return TWO_PI * source.random();
  const s = 0.5 / kappa;
  const r = s + Math.sqrt(1 + s * s);
  let z: number;
  for (;;) {
    z = Math.cos(Math.PI * source.random());
    const d = z / (r + z);
    const u = source.random();
    if (u < 1 - d * d || u <= (1 - d) * Math.exp(d)) break;
  }
  const q = 1 / r;
  const angle = Math.acos((q + z) / (1 + q * z));
  const turned = source.random() > 0.5 ? mu + angle : mu - angle;
  return ((turned % TWO_PI) + TWO_PI) % TWO_PI;
}
