// Paints what is too narrow to be read as one bitmap, stretched to the height of the bars.
import { STATE_CODE } from "../../trace/lane.ts";
import { LIVE_STATES } from "../layout/live-states.ts";
import { type Look, LOOKS } from "../scene/looks.ts";
import type { Scene } from "../scene/scene.ts";
import type { Theme } from "../scene/theme.ts";
import type { Density } from "./density.ts";

/** How much of a bar says what took most of the time; the rest below it says where a lane ran. */
export const UPPER_PART = 0.6;

export class DensityBitmap {
  private readonly bitmap = document.createElement("canvas");
  private readonly looks: readonly Look[];
  private palette = new Uint32Array(0);
  private paletteOf: Theme | null = null;

  /** How states look, by number: as many as the density has. */
  constructor(looks: readonly Look[] = LIVE_STATES.map((state) => LOOKS[state])) {
    this.looks = looks;
  }

  /** Two rows of the bitmap for each row: what took most of the time, and below it where a lane ran. */
  paint(
    ctx: CanvasRenderingContext2D,
    density: Density,
    { theme, playheadPx }: Scene,
    topOf: (row: number) => number,
  ): void {
    const { bitmap } = this;
    const { columns, rows } = density;
    // A picture that is not on screen (its pane is hidden, or the page is printed) has no width.
    if (density.isEmpty || columns <= 0) return;
    bitmap.width = columns;
    bitmap.height = rows * 2;
    const pen = bitmap.getContext("2d")!;
    const image = pen.createImageData(columns, rows * 2);
    const pixels = new Uint32Array(image.data.buffer);
    const palette = this.coloursIn(theme);
    for (let row = 0; row < rows; row++) {
      if (!density.isTouched(row)) continue;
      for (let column = 0; column < columns; column++) {
        const colour = palette[density.dominant(row, column)];
        pixels[row * 2 * columns + column] = colour;
        pixels[(row * 2 + 1) * columns + column] = density.hasRun(row, column)
          ? palette[STATE_CODE.running]
          : colour;
      }
    }
    pen.putImageData(image, 0, 0);
    ctx.imageSmoothingEnabled = false;
    const { barPx } = theme.sizes;
    const upperPx = Math.round(barPx * UPPER_PART);
    const reachedPx = Math.max(0, Math.min(columns, Math.round(playheadPx)));
    const draw = (row: number, fromPx: number, widthPx: number): void => {
      if (widthPx <= 0) return;
      const topPx = topOf(row);
      ctx.drawImage(bitmap, fromPx, row * 2, widthPx, 1, fromPx, topPx, widthPx, upperPx);
      ctx.drawImage(
        bitmap,
        fromPx,
        row * 2 + 1,
        widthPx,
        1,
        fromPx,
        topPx + upperPx,
        widthPx,
        barPx - upperPx,
      );
    };
    for (let row = 0; row < rows; row++) {
      if (!density.isTouched(row)) continue;
      draw(row, 0, reachedPx);
      ctx.globalAlpha = theme.unreachedAlpha;
      draw(row, reachedPx, columns - reachedPx);
      ctx.globalAlpha = 1;
    }
  }

  /** The colours of the states as pixels, and transparent behind them. */
  private coloursIn(theme: Theme): Uint32Array {
    if (this.paletteOf === theme) return this.palette;
    const { length } = this.looks;
    const swatch = document.createElement("canvas");
    swatch.width = length;
    swatch.height = 1;
    const pen = swatch.getContext("2d")!;
    this.looks.forEach(({ colour }, state) => {
      pen.fillStyle = theme.colours[colour];
      pen.fillRect(state, 0, 1, 1);
    });
    this.palette = new Uint32Array(length + 1);
    this.palette.set(new Uint32Array(pen.getImageData(0, 0, length, 1).data.buffer));
    this.paletteOf = theme;
    return this.palette;
  }
}
