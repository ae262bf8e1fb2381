// Hashes bytes as SHA-512, by which Python makes numbers of texts that are seeds. Source: FIPS 180-4.

const MASK = (1n << 64n) - 1n;

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

/** The first 64 bits of the fraction of a number's square or cube root. */
function rootBits(n: number, degree: 2n | 3n): bigint {
  const power = BigInt(n) << (64n * degree);
  let root = 0n;
  for (let bit = 1n << 70n; bit > 0n; bit >>= 1n) {
    const tried = root | bit;
    if (tried ** degree <= power) root = tried;
  }
  return root & MASK;
}

function rotate(word: bigint, by: bigint): bigint {
  return ((word >> by) | (word << (64n - by))) & MASK;
}

/** The message, a one, zeros, and its length in bits: whole blocks of 128 bytes. */
function padded(message: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((message.length + 17) / 128) * 128));
  new Uint8Array(view.buffer).set(message);
  view.setUint8(message.length, 0x80);
  view.setBigUint64(view.byteLength - 8, BigInt(message.length) * 8n);
  return view;
}

export function sha512(message: Uint8Array): Uint8Array {
  const constants = primes(80).map((prime) => rootBits(prime, 3n));
  const state = primes(8).map((prime) => rootBits(prime, 2n));
  const blocks = padded(message);
  const w: bigint[] = [];
  for (let at = 0; at < blocks.byteLength; at += 128) {
    for (let i = 0; i < 16; i++) w[i] = blocks.getBigUint64(at + 8 * i);
    for (let i = 16; i < 80; i++) {
      const [a, b] = [w[i - 15], w[i - 2]];
      const first = rotate(a, 1n) ^ rotate(a, 8n) ^ (a >> 7n);
      const second = rotate(b, 19n) ^ rotate(b, 61n) ^ (b >> 6n);
      w[i] = (w[i - 16] + first + w[i - 7] + second) & MASK;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 80; i++) {
      const high = rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n);
      const low = rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n);
      const one = h + high + ((e & f) ^ (~e & g)) + constants[i] + w[i];
      const two = low + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & MASK, c, b, a, (one + two) & MASK];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i] + word) & MASK));
  }
  const hash = new DataView(new ArrayBuffer(64));
  state.forEach((word, i) => {
    hash.setBigUint64(8 * i, word);
  });
  return new Uint8Array(hash.buffer);
}
