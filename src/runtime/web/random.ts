// Makes random values from a seed, so that every run is the same one.

/** Numbers from 0 up to 1. The generator is mulberry32: 32 bits of state are plenty for programs to look at. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `Math` as the host has it, with `random` from the seed. */
export function createMath(random: () => number): Math {
  const math = Object.defineProperties({}, Object.getOwnPropertyDescriptors(Math)) as Math;
  const own = { random: () => random() };
  Object.defineProperty(math, "random", { value: own.random, writable: true, configurable: true });
  return math;
}

/** The part of `crypto` that makes random values. */
export function createCrypto(random: () => number): object {
  const byte = (): number => Math.floor(random() * 256);
  return Object.freeze({
    getRandomValues<T extends ArrayBufferView>(array: T): T {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      for (let i = 0; i < bytes.length; i++) bytes[i] = byte();
      return array;
    },
    randomUUID(): string {
      const bytes = Array.from({ length: 16 }, byte);
      // Version 4, variant 1 (RFC 9562).
      bytes[6] = (bytes[6] & 0x0f) | 0x40;
      bytes[8] = (bytes[8] & 0x3f) | 0x80;
      const hex = bytes.map((value) => value.toString(16).padStart(2, "0")).join("");
      return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    },
  });
}
