// Declares what is used of gifenc, which comes without types.
declare module "gifenc" {
  type Palette = number[][];

  interface FrameOptions {
    /** Of the first frame: that of all. */
    readonly palette?: Palette;
    /** In milliseconds; GIF counts hundredths of a second. */
    readonly delay: number;
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    /** 1: what is transparent shows the frame before. */
    readonly dispose?: number;
  }

  interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  }

  export function GIFEncoder(): Encoder;
  export function quantize(rgba: Uint8ClampedArray, maxColors: number): Palette;
  export function applyPalette(rgba: Uint8ClampedArray, palette: Palette): Uint8Array;
}
