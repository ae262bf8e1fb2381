// Counts the bytes of the large buffers that a program makes, at the door: no browser tells what a worker holds.

/** Smaller ones are not worth the counting. */
const LEAST_BYTES = 65_536;

/** As V8 refuses what the machine does not have. */
const REFUSAL = "Array buffer allocation failed";

const TYPED_ARRAYS = [
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Uint16Array",
  "Float16Array",
  "Int32Array",
  "Uint32Array",
  "Float32Array",
  "Float64Array",
  "BigInt64Array",
  "BigUint64Array",
] as const;

type Constructor = new (...args: unknown[]) => object;

/**
 * From now on, buffers beyond so many bytes are refused, as where memory is short; gives how to ask for the bytes of those that
 * have not been collected. A program that does not await holds all that it has made: collected ones are told of between two turns.
 */
export function watchBuffers(most: number): () => number {
  let held = 0;
  const registry = new FinalizationRegistry<number>((bytes) => {
    held -= bytes;
  });
  const check = (bytes: number): void => {
    if (bytes >= LEAST_BYTES && held + bytes > most) throw new RangeError(REFUSAL);
  };
  const note = (buffer: ArrayBufferLike, bytes = buffer.byteLength): void => {
    if (bytes < LEAST_BYTES) return;
    held += bytes;
    registry.register(buffer, bytes);
  };
  replace("ArrayBuffer", ([length, options], make) => {
    const bytes = Math.max(size(length), size((options as Partial<ResizableOptions> | null)?.maxByteLength));
    check(bytes);
    const buffer = make() as ArrayBuffer;
    note(buffer, bytes);
    return buffer;
  });
  for (const name of TYPED_ARRAYS)
    replace(name, ([source], make, { BYTES_PER_ELEMENT: width }) => {
      const isNew = !(source instanceof ArrayBuffer);
      const length = typeof source === "object" && source !== null ? lengthOf(source) : source;
      if (isNew) check(size(length) * width);
      const array = make() as Uint8Array;
      if (isNew) note(array.buffer);
      return array;
    });
  return () => held;
}

interface ResizableOptions {
  readonly maxByteLength: number;
}

/** What is none yet, and what only the program's own code could tell, counts when it is there. */
function size(value: unknown): number {
  return typeof value === "number" && value > 0 ? value : 0;
}

function lengthOf(source: object): number {
  return Array.isArray(source) || ArrayBuffer.isView(source) ? (source as unknown[]).length : 0;
}

/** Puts another constructor in the place of a global one, which is the same for the program. */
function replace(
  name: "ArrayBuffer" | (typeof TYPED_ARRAYS)[number],
  construct: (args: readonly unknown[], make: () => object, made: { BYTES_PER_ELEMENT: number }) => object,
): void {
  const original = (
    globalThis as unknown as Record<string, (Constructor & Uint8ArrayConstructor) | undefined>
  )[name];
  if (original === undefined) return;
  const value = new Proxy(original, {
    construct: (target, args: unknown[], newTarget) =>
      construct(args, () => Reflect.construct(target, args, newTarget) as object, target),
  });
  const own = { value, writable: true, configurable: true, enumerable: false };
  Object.defineProperty(globalThis, name, own);
  Object.defineProperty(original.prototype, "constructor", own);
}
