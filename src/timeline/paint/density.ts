// Sums up spans that are narrower than can be read: one colour per pixel column, that of the state which took most of it.
import { STATE_CODE } from "../../trace/lane.ts";
import { LIVE_STATE_COUNT, LIVE_STATES } from "../layout/live-states.ts";
import { LOOKS } from "../scene/looks.ts";
import type { Scene } from "../scene/scene.ts";
import type { Theme } from "../scene/theme.ts";

/** Sums up narrow spans, then paints them as one bitmap that is stretched to the height of the bars. */
export class Density {
  private columns = 0;
  private rows = 0;
  /** By row, column and state: how many pixels of the column the state took. */
  private tookPx = new Float32Array(0);
  /** By row and column: a lane ran there, however shortly. */
  private ran = new Uint8Array(0);
  private touched = new Uint8Array(0);
  private readonly bitmap = document.createElement("canvas");

  /** Begins a frame. */
  clear(columns: number, rows: number): void {
    const cells = columns * rows;
    if (columns !== this.columns || cells > this.ran.length) {
      this.tookPx = new Float32Array(cells * LIVE_STATE_COUNT);
      this.ran = new Uint8Array(cells);
      this.touched = new Uint8Array(rows);
    } else {
      for (let row = 0; row < this.touched.length; row++) {
        if (this.touched[row] === 0) continue;
        this.tookPx.fill(0, row * columns * LIVE_STATE_COUNT, (row + 1) * columns * LIVE_STATE_COUNT);
        this.ran.fill(0, row * columns, (row + 1) * columns);
      }
      this.touched.fill(0);
    }
    this.columns = columns;
    this.rows = rows;
  }

  add(row: number, state: number, fromPx: number, toPx: number): void {
    const { columns, tookPx, ran } = this;
    const first = Math.floor(fromPx);
    if (first >= columns || toPx < 0) return;
    this.touched[row] = 1;
    if (state === STATE_CODE.running && first >= 0) ran[row * columns + first] = 1;
    const last = Math.min(columns - 1, Math.floor(toPx));
    for (let column = Math.max(0, first); column <= last; column++) {
      const partPx = Math.min(toPx, column + 1) - Math.max(fromPx, column);
      tookPx[(row * columns + column) * LIVE_STATE_COUNT + state] += partPx;
    }
  }

  /** The state that took most of a column, where only that is known, and whether the lane ran in it. */
  put(row: number, state: number, hasRun: boolean, column: number): void {
    const cell = row * this.columns + column;
    this.touched[row] = 1;
    this.tookPx[cell * LIVE_STATE_COUNT + state] = 1;
    if (hasRun) this.ran[cell] = 1;
  }

  /** Two rows of the bitmap for each row: what took most of the time, and below it where a lane ran. */
  paint(ctx: CanvasRenderingContext2D, { theme, playheadPx }: Scene, topOf: (row: number) => number): void {
    const { columns, rows, touched, bitmap } = this;
    if (!touched.includes(1)) return;
    bitmap.width = columns;
    bitmap.height = rows * 2;
    const pen = bitmap.getContext("2d")!;
    const image = pen.createImageData(columns, rows * 2);
    const pixels = new Uint32Array(image.data.buffer);
    const palette = paletteOf(theme);
    for (let row = 0; row < rows; row++) {
      if (touched[row] === 0) continue;
      for (let column = 0; column < columns; column++) {
        const cell = row * columns + column;
        const colour = palette[this.dominant(cell)];
        pixels[row * 2 * columns + column] = colour;
        pixels[(row * 2 + 1) * columns + column] =
          this.ran[cell] === 1 ? palette[STATE_CODE.running] : colour;
      }
    }
    pen.putImageData(image, 0, 0);
    ctx.imageSmoothingEnabled = false;
    const { barPx } = theme.sizes;
    const upperPx = Math.round(barPx * 0.6);
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
      if (touched[row] === 0) continue;
      draw(row, 0, reachedPx);
      ctx.globalAlpha = theme.unreachedAlpha;
      draw(row, reachedPx, columns - reachedPx);
      ctx.globalAlpha = 1;
    }
  }

  /** The state that took most of a cell; the number of states for an empty one. */
  private dominant(cell: number): number {
    const { tookPx } = this;
    let state = LIVE_STATE_COUNT;
    let mostPx = 0;
    for (let candidate = 0; candidate < LIVE_STATE_COUNT; candidate++) {
      const candidatePx = tookPx[cell * LIVE_STATE_COUNT + candidate];
      if (candidatePx > mostPx) {
        mostPx = candidatePx;
        state = candidate;
      }
    }
    return state === LIVE_STATE_COUNT && this.ran[cell] === 1 ? STATE_CODE.running : state;
  }
}

const palettes = new WeakMap<Theme, Uint32Array>();

/** The colours of the states as pixels, and transparent behind them. */
function paletteOf(theme: Theme): Uint32Array {
  let palette = palettes.get(theme);
  if (palette === undefined) {
    const swatch = document.createElement("canvas");
    swatch.width = LIVE_STATE_COUNT;
    swatch.height = 1;
    const pen = swatch.getContext("2d")!;
    LIVE_STATES.forEach((name, state) => {
      pen.fillStyle = theme.colours[LOOKS[name].colour];
      pen.fillRect(state, 0, 1, 1);
    });
    palette = new Uint32Array(LIVE_STATE_COUNT + 1);
    palette.set(new Uint32Array(pen.getImageData(0, 0, LIVE_STATE_COUNT, 1).data.buffer));
    palettes.set(theme, palette);
  }
  return palette;
}
