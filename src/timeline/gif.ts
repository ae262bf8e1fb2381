// Puts pictures together as an animated GIF: of each, only what has changed since the one before.
import { applyPalette, GIFEncoder, quantize } from "gifenc";

/** As many colours as the pictures have, but for one: the last number of the palette stands for "as before". */
const COLOURS = 255;
const AS_BEFORE = COLOURS;

/** Of the pictures of a run those that have all of its colours between them: its beginning, its middle and its end. */
export function samplesOf<T>(pictures: readonly T[]): readonly T[] {
  return [pictures[0], pictures[pictures.length >> 1], pictures.at(-1)!];
}

export class GifWriter {
  private readonly widthPx: number;
  private readonly heightPx: number;
  private readonly palette: number[][];
  private readonly gif = GIFEncoder();
  private before: Uint8Array | null = null;

  /** All pictures have that size, and the colours of the samples. Pixels are four bytes each: red, green, blue, opacity. */
  constructor(widthPx: number, heightPx: number, samples: readonly Uint8ClampedArray[]) {
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    const pixels = new Uint8ClampedArray(samples.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const sample of samples) {
      pixels.set(sample, at);
      at += sample.length;
    }
    this.palette = quantize(pixels, COLOURS);
    // "As before" has a place of its own behind the colours, however few those are.
    while (this.palette.length <= AS_BEFORE) this.palette.push([0, 0, 0]);
  }

  add(pixels: Uint8ClampedArray, seconds: number): void {
    const { widthPx, heightPx, palette, before } = this;
    const index = applyPalette(pixels, palette.slice(0, COLOURS));
    const shown =
      before === null ? index : index.map((colour, at) => (colour === before[at] ? AS_BEFORE : colour));
    this.gif.writeFrame(shown, widthPx, heightPx, {
      palette: before === null ? palette : undefined,
      delay: Math.round(seconds * 100) * 10,
      transparent: before !== null,
      transparentIndex: AS_BEFORE,
      dispose: 1,
    });
    this.before = index;
  }

  finish(): Uint8Array<ArrayBuffer> {
    this.gif.finish();
    return this.gif.bytes();
  }
}
