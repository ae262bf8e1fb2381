// Makes the key of the generator from what a program gives as a seed. Source: CPython Lib/random.py, `Random.seed`.
import { typeName } from "../../engine/index.ts";
import { sha512 } from "./sha512.ts";

export type Seed = number | bigint | boolean | string | Uint8Array;

/** The prime modulus of Python's `hash()` of numbers. */
const MODULUS = (1n << 61n) - 1n;

/** Python's `hash()` of a number that is not whole, as a word of 64 bits. Source: CPython Python/pyhash.c. */
function hashOf(value: number): bigint {
  if (Number.isNaN(value)) return 0n;
  const signed = (hash: bigint): bigint => (value < 0 ? (1n << 64n) - hash : hash);
  if (!Number.isFinite(value)) return signed(314159n);
  let exponent = 0n;
  let mantissa = Math.abs(value);
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent++;
  }
  // Dividing by 2 is a rotation: 2 ** 61 is 1 to this modulus.
  const halvings = 61n - (exponent % 61n);
  return signed((BigInt(mantissa) << halvings) % MODULUS);
}

/** The number that bytes are, the first one highest, behind which stands their hash. */
function numberOfBytes(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of [...bytes, ...sha512(bytes)]) value = (value << 8n) | BigInt(byte);
  return value;
}

function numberOf(seed: unknown): bigint {
  if (typeof seed === "bigint") return seed < 0n ? -seed : seed;
  if (typeof seed === "boolean") return BigInt(seed);
  if (typeof seed === "number") return Number.isInteger(seed) ? BigInt(Math.abs(seed)) : hashOf(seed);
  if (typeof seed === "string") return numberOfBytes(new TextEncoder().encode(seed));
  if (seed instanceof Uint8Array) return numberOfBytes(seed);
  throw new TypeError(`a seed is a number, a string, a Uint8Array or null, not ${typeName(seed)}`);
}

/** The seed as words of 32 bits, the lowest first. Errors: TypeError for what is no seed. */
export function keyOf(seed: unknown): number[] {
  const words: number[] = [];
  for (let left = numberOf(seed); left > 0n; left >>= 32n) words.push(Number(left & 0xffffffffn));
  return words.length > 0 ? words : [0];
}
