// Paints frames of the picture on its canvas.
import type { Mipmaps } from "../layout/mipmaps.ts";
import { drawGlyph } from "../scene/glyphs.ts";
import type { Scene } from "../scene/scene.ts";
import type { Theme } from "../scene/theme.ts";
import { Density } from "./density.ts";
import { DensityBitmap } from "./density-bitmap.ts";
import type { Tools } from "./mark.ts";
import { type Kept, type PaintMore, paintScene } from "./paint.ts";
import { createPatterns } from "./patterns.ts";

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}

export class Painter {
  /** Paints what stands beside the run, over it. */
  more: PaintMore | null = null;
  private readonly canvas: HTMLCanvasElement;
  private readonly ctx: CanvasRenderingContext2D;
  private readonly kept: Kept;
  /** As it was set; "" if it has to be set again. */
  private font = "";
  /** All that the picture on the canvas depends on. */
  private painted: readonly unknown[] = [];
  /** By the size of the font and the density of pixels: while lanes come, a run goes through a few sizes. */
  private readonly tools = new Map<string, Tools>();
  private colours: Theme["colours"] | null = null;

  constructor(canvas: HTMLCanvasElement, mipmaps: Mipmaps) {
    this.canvas = canvas;
    this.kept = { density: new Density(), mipmaps };
    this.ctx = canvas.getContext("2d", { alpha: false })!;
  }

  /**
   * What is on the canvas already is not painted again: the browser would draw it all, and hand all its pixels on, because the pointer has moved.
   */
  paint(scene: Scene, gridUnits: readonly number[]): void {
    const { canvas, ctx } = this;
    const { view, units, trace, isChangingAxis, ...rest } = scene;
    // On one axis, events stand where they stood; on the way to another, nowhere twice.
    const places = isChangingAxis ? units : units.name;
    const wanted = [...Object.values(rest), ...Object.values(view), places, trace, ...gridUnits];
    if (isSameList(wanted, this.painted)) return;
    this.painted = wanted;
    const { widthPx, heightPx, dpr } = scene;
    const width = Math.round(widthPx * dpr);
    const height = Math.round(heightPx * dpr);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      this.font = "";
    }
    // To set a font makes the browser work out the styles of the page in the middle of the frame.
    const font = `${scene.theme.sizes.fontPx}px ${scene.theme.font}`;
    if (font !== this.font) this.font = ctx.font = font;
    ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
    const tools = this.toolsFor(scene);
    paintScene(ctx, scene, gridUnits, tools, this.kept);
    if (!isChangingAxis) this.more?.(ctx, scene, tools, this.kept);
  }

  private toolsFor({ theme, dpr }: Scene): Tools {
    if (this.colours !== theme.colours) this.tools.clear();
    this.colours = theme.colours;
    const key = `${theme.sizes.fontPx} ${dpr}`;
    const kept = this.tools.get(key);
    if (kept !== undefined) return kept;
    const tools = createCanvasTools(this.ctx, theme, dpr);
    this.tools.set(key, tools);
    return tools;
  }
}

/** With canvases beside the one that is drawn on: for tiles, glyphs and a bitmap. */
function createCanvasTools(ctx: CanvasRenderingContext2D, theme: Theme, dpr: number): Tools {
  const bitmap = new DensityBitmap();
  return {
    patterns: createPatterns(theme, dpr),
    drawGlyph: (...given) => drawGlyph(ctx, ...given),
    drawDensity: (...given) => bitmap.paint(ctx, ...given),
  };
}
