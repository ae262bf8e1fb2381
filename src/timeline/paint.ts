// One frame of the picture on the canvas, from the back to the front.
import { drawReached } from "./ghost.ts";
import { standstillsOf } from "./layout.ts";
import { paintBars } from "./paint-bars.ts";
import { paintBrackets } from "./paint-brackets.ts";
import { Density } from "./paint-density.ts";
import { paintLinkHeads, paintLinkLines, visibleLinks } from "./paint-links.ts";
import { createPatterns, type Patterns } from "./patterns.ts";
import { eventPx, rowTopPx, type Scene, visibleRows } from "./scene.ts";
import type { Theme } from "./theme.ts";
import { unitAtPx, xPxOf } from "./view.ts";

export class Painter {
  private readonly canvas: HTMLCanvasElement;
  private readonly ctx: CanvasRenderingContext2D;
  private readonly density = new Density();
  private patterns: { readonly theme: Theme; readonly dpr: number; readonly patterns: Patterns } | null =
    null;

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
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
    }
    ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
    paintGround(ctx, scene, gridUnits);
    const links = visibleLinks(scene);
    paintBrackets(ctx, scene);
    paintLinkLines(ctx, scene, links);
    paintBars(ctx, scene, this.patternsFor(scene), this.density);
    paintStandstills(ctx, scene, this.patternsFor(scene));
    paintLinkHeads(ctx, scene, links);
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

/** All rows of a thread that one of its lanes has stopped. */
function paintStandstills(ctx: CanvasRenderingContext2D, scene: Scene, patterns: Patterns): void {
  const { lanes, layout, units, view, widthPx, theme } = scene;
  for (const { row, event, endEvent, first, last } of standstillsOf(
    lanes,
    layout,
    units,
    unitAtPx(view, 0),
    unitAtPx(view, widthPx),
  )) {
    const fromPx = eventPx(scene, event);
    const toPx = endEvent < 0 ? xPxOf(view, units.end) + theme.sizes.tailPx : eventPx(scene, endEvent);
    drawReached(ctx, scene, event, endEvent, () => {
      for (let index = first; index <= last; index++) {
        if (index === row.index) continue;
        ctx.globalAlpha *= 0.75;
        ctx.fillStyle = patterns.standstill;
        ctx.fillRect(fromPx, rowTopPx(scene, index), toPx - fromPx, theme.sizes.rowPx);
        ctx.globalAlpha /= 0.75;
      }
    });
  }
}
