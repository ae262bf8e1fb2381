// The bars of the lanes, the ticks where a lane ran for no time, and the marks of their ends.
import { STATE_CODE } from "../trace/lane.ts";
import { drawHappened, drawReached } from "./ghost.ts";
import { drawGlyph } from "./glyphs.ts";
import { lookOf } from "./looks.ts";
import type { Patterns } from "./patterns.ts";
import type { Row } from "./rows.ts";
import { barTopPx, endingPx, rowMiddlePx, type Scene } from "./scene.ts";
import type { Stretch } from "./stretches.ts";

/** Narrower ones are plain rectangles: they are many, and nobody sees their corners. */
const MIN_ROUND_PX = 10;

export function paintBars(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  patterns: Patterns,
  bars: readonly Stretch[],
): void {
  const { dpr, theme, widthPx } = scene;
  const { barPx, linePx } = theme.sizes;
  const snap = (px: number): number => Math.round(px * dpr) / dpr;
  for (const bar of bars) {
    const { fill, border } = lookOf(scene, patterns, bar);
    // Far outside the plot nothing is seen, and huge coordinates are drawn badly.
    const fromPx = snap(Math.max(bar.fromPx, -20));
    const toPx = snap(Math.min(bar.toPx, widthPx + 20)) - 1;
    const topPx = barTopPx(scene, bar.row.index);
    drawReached(ctx, scene, bar.row.changes[bar.index], bar.row.changes[bar.index + 1] ?? -1, () => {
      if (border !== null) {
        // A border is a larger shape behind a smaller one: stroking costs several times as much.
        ctx.fillStyle = border;
        fillShape(ctx, scene, bar, fromPx, toPx, 0);
      }
      ctx.fillStyle = fill;
      fillShape(ctx, scene, bar, fromPx, toPx, border === null ? 0 : linePx);
      if (border === null) return;
      // The await: where the lane stopped.
      ctx.fillStyle = border;
      ctx.fillRect(fromPx, topPx, Math.min(linePx * 3, (toPx - fromPx) / 3), barPx);
    });
  }
}

/** Rounded, but on the right side of what nothing has ended: torn. */
function fillShape(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  bar: Stretch,
  fromPx: number,
  toPx: number,
  insetPx: number,
): void {
  const { barPx, radiusPx } = scene.theme.sizes;
  const top = barTopPx(scene, bar.row.index) + insetPx;
  const [left, right, height] = [fromPx + insetPx, toPx - insetPx, barPx - 2 * insetPx];
  if (toPx - fromPx < MIN_ROUND_PX) return ctx.fillRect(left, top, right - left, height);
  ctx.beginPath();
  if (bar.isOpen) tear(ctx, left, right, top, height);
  else {
    const round = Math.max(0, radiusPx - insetPx);
    ctx.roundRect(left, top, right - left, height, [round / 2, round, round, round / 2]);
  }
  ctx.fill();
}

function tear(ctx: CanvasRenderingContext2D, left: number, right: number, top: number, height: number): void {
  const TEETH = 3;
  const toothPx = height / TEETH;
  ctx.moveTo(left, top);
  ctx.lineTo(right, top);
  for (let tooth = 0; tooth < TEETH; tooth++) {
    ctx.lineTo(right - toothPx * 0.6, top + toothPx * (tooth + 0.5));
    ctx.lineTo(right, top + toothPx * (tooth + 1));
  }
  ctx.lineTo(left, top + height);
}

/** Taller than the bars, so that they are found at a glance. The first one of a lane is an arrow. */
export function paintTicks(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  patterns: Patterns,
  ticks: readonly Stretch[],
): void {
  const { dpr, theme } = scene;
  const { barPx } = theme.sizes;
  const overPx = Math.round(barPx * 0.14);
  const heightPx = barPx + 2 * overPx;
  for (const tick of ticks) {
    const xPx = Math.round(tick.fromPx * dpr) / dpr;
    const topPx = barTopPx(scene, tick.row.index) - overPx;
    const widthPx = tick.toPx - tick.fromPx - 1;
    drawHappened(ctx, scene, tick.row.changes[tick.index], () => {
      ctx.fillStyle = tick.state === STATE_CODE.running ? theme.colours.running : patterns.blocked;
      ctx.beginPath();
      if (tick.isFirst) {
        const shoulderPx = xPx + widthPx * 0.35;
        ctx.moveTo(xPx, topPx);
        ctx.lineTo(shoulderPx, topPx);
        ctx.lineTo(xPx + widthPx, topPx + heightPx / 2);
        ctx.lineTo(shoulderPx, topPx + heightPx);
        ctx.lineTo(xPx, topPx + heightPx);
      } else ctx.roundRect(xPx, topPx, widthPx, heightPx, 1.5);
      ctx.fill();
    });
  }
}

/** How lanes ended, each way in a shape of its own. */
export function paintEndings(ctx: CanvasRenderingContext2D, scene: Scene, endings: readonly Row[]): void {
  const { lanes, theme } = scene;
  const { markPx } = theme.sizes;
  for (const row of endings) {
    const outcome = lanes.outcomeOf(row.lane);
    if (outcome === null) continue;
    const xPx = endingPx(scene, outcome.event);
    const yPx = rowMiddlePx(scene, row.index);
    drawHappened(ctx, scene, outcome.event, () => {
      ctx.fillStyle = theme.colours.background;
      ctx.beginPath();
      ctx.arc(xPx, yPx, markPx + 1.5, 0, 2 * Math.PI);
      ctx.fill();
      drawGlyph(
        ctx,
        outcome.type,
        [xPx, yPx],
        markPx * 2,
        theme.colours[outcome.type],
        theme.colours.markText,
      );
    });
  }
}
