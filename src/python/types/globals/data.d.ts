// What a program finds without importing it: copies, texts as bytes, and randomness that is the same in every run.

/** A deep copy of a value. A DOMException named "DataCloneError" for what cannot be copied, such as functions. */
declare function structuredClone<T>(value: T): T;

/** A text of bytes (each character from 0 to 255) in base 64. */
declare function btoa(text: string): string;

/** The text of bytes that stands in base 64. */
declare function atob(text: string): string;

/** Texts as bytes. */
declare class TextEncoder {
  /** The bytes of a text in UTF-8. */
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

/** Bytes as text. */
declare class TextDecoder {
  /** Makes a decoder; the encoding is UTF-8 unless it is named. */
  constructor(encoding?: string);
  /** The text that the bytes stand for. */
  decode(bytes?: ArrayBuffer | ArrayBufferView): string;
}

/** Random values from the seed of the run: every run gives the same ones, as `Math.random` does. */
declare const crypto: {
  /** Fills an array of whole numbers. */
  getRandomValues<T extends ArrayBufferView>(array: T): T;
  /** A random UUID, version 4. */
  randomUUID(): string;
};
