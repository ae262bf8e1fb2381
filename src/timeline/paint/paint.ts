// One frame of the picture on the canvas, from the back to the front.
import { harvest } from "./in-view.ts";
import { paintBands } from "./bands.ts";
import { paintBars, paintEndings, paintTicks } from "./bars.ts";
import { paintBrackets } from "./brackets.ts";
import { Density } from "./density.ts";
import { paintLit } from "./lit.ts";
import { paintLinkHeads, paintLinkLines, visibleLinks } from "./links.ts";
import { paintStandstills, visibleStandstills } from "./standstills.ts";
import { paintWords } from "./words.ts";
import { createPatterns, type Patterns } from "./patterns.ts";
import { barTopPx, pinnedPx, rowTopPx, type Scene, visibleRows } from "../scene/scene.ts";
import type { Summaries } from "../layout/summaries.ts";
import type { Theme } from "../scene/theme.ts";
import { xPxOf } from "../scene/view.ts";

export class Painter {
  private readonly canvas: HTMLCanvasElement;
  private readonly ctx: CanvasRenderingContext2D;
  private readonly density = new Density();
  private readonly summaries: Summaries;
  /** As it was set; "" if it has to be set again. */
  private font = "";
  private patterns: { readonly theme: Theme; readonly dpr: number; readonly patterns: Patterns } | null =
    null;

  constructor(canvas: HTMLCanvasElement, summaries: Summaries) {
    this.canvas = canvas;
    this.summaries = summaries;
    this.ctx = canvas.getContext("2d", { alpha: false })!;
  }

  /** `gridUnits` are the places of the axis that have a line through the picture. */
  paint(scene: Scene, gridUnits: readonly number[]): void {
    const { canvas, ctx } = this;
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
    if (scene.layout.pinnedCount === 0) return this.paintPart(scene, gridUnits);
    const borderPx = pinnedPx(scene);
    this.paintClipped({ ...scene, part: "scrolled" }, gridUnits, borderPx, heightPx);
    this.paintClipped({ ...scene, part: "pinned" }, gridUnits, 0, borderPx);
    ctx.fillStyle = scene.theme.colours.muted;
    ctx.fillRect(0, borderPx - scene.theme.sizes.linePx, widthPx, scene.theme.sizes.linePx);
  }

  private paintClipped(scene: Scene, gridUnits: readonly number[], fromPx: number, toPx: number): void {
    const { ctx } = this;
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, fromPx, scene.widthPx, toPx - fromPx);
    ctx.clip();
    this.paintPart(scene, gridUnits);
    ctx.restore();
  }

  private paintPart(scene: Scene, gridUnits: readonly number[]): void {
    const { ctx } = this;
    paintGround(ctx, scene, gridUnits);
    const links = visibleLinks(scene);
    const standstills = visibleStandstills(scene);
    const found = harvest(scene, this.density, this.summaries);
    const patterns = this.patternsFor(scene);
    const { first } = visibleRows(scene);
    paintBrackets(ctx, scene);
    paintLinkLines(ctx, scene, links);
    this.density.paint(ctx, scene, (row) => barTopPx(scene, first + row));
    paintBands(ctx, scene, patterns, found.bands);
    paintBars(ctx, scene, patterns, found);
    paintStandstills(ctx, scene, patterns, standstills);
    paintWords(ctx, scene, patterns, found, standstills);
    paintTicks(ctx, scene, patterns, found.ticks);
    paintEndings(ctx, scene, found.endings);
    paintLinkHeads(ctx, scene, links);
    if (scene.lit !== null) paintLit(ctx, scene, patterns, found, scene.lit);
  }

  private patternsFor({ theme, dpr }: Scene): Patterns {
    if (this.patterns?.theme !== theme || this.patterns.dpr !== dpr) {
      const patterns = createPatterns(theme.colours, theme.sizes.fontPx * 0.6, dpr);
      this.patterns = { theme, dpr, patterns };
    }
    return this.patterns.patterns;
  }
}

function paintGround(ctx: CanvasRenderingContext2D, scene: Scene, gridUnits: readonly number[]): void {
  const { layout, theme, view, widthPx, heightPx, dpr } = scene;
  const { colours, sizes } = theme;
  ctx.fillStyle = colours.background;
  ctx.fillRect(0, 0, widthPx, heightPx);
  const { first, last } = visibleRows(scene);
  for (let index = first; index <= last; index++) {
    if (layout.rows[index].type !== "thread") continue;
    ctx.fillStyle = colours.threadBackground;
    ctx.fillRect(0, rowTopPx(scene, index), widthPx, sizes.rowPx);
  }
  ctx.fillStyle = colours.grid;
  for (let index = first; index <= last; index++) {
    ctx.fillRect(0, rowTopPx(scene, index) + sizes.rowPx - 1, widthPx, 1);
  }
  const bottomPx = rowTopPx(scene, last + 1);
  for (const unit of gridUnits) {
    ctx.fillRect(
      Math.round(xPxOf(view, unit) * dpr) / dpr,
      0,
      1 / Math.min(dpr, 1),
      Math.min(bottomPx, heightPx),
    );
  }
}
