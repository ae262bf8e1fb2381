// The bars of the lanes, the ticks where a lane ran for no time, and the marks of their ends.
import { STATE_CODE } from "../../trace/lane.ts";
import { drawHappened, drawReached } from "./reached.ts";
import { drawGlyph } from "../scene/glyphs.ts";
import type { Harvest } from "./in-view.ts";
import { lookOf } from "../scene/looks.ts";
import type { Patterns } from "./patterns.ts";
import { barTopPx, endingPx, eventPx, rowMiddlePx, type Scene } from "../scene/scene.ts";
import { laneOfChange } from "../layout/spans.ts";
import type { Ending, Stretch } from "../scene/stretches.ts";

/** A bar on screen. */
interface Shape {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly radiusPx: number;
  /** Nothing has ended it: the right side is torn. */
  readonly isTorn: boolean;
}

export function paintBars(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  patterns: Patterns,
  { bars, carefulPx }: Harvest,
): void {
  const { linePx } = scene.theme.sizes;
  for (const bar of bars) {
    const { fill, border } = lookOf(scene, patterns, bar);
    const shape = shapeOf(scene, bar, carefulPx);
    drawReached(ctx, scene, bar.row.changes[bar.index], bar.row.changes[bar.index + 1] ?? -1, () => {
      if (border === null) return fillShape(ctx, fill, shape);
      const isGhost = ctx.globalAlpha < 1;
      // A border is a larger shape behind a smaller one, as strokes cost several times as much; through a ghost it would shine.
      if (!isGhost) fillShape(ctx, border, shape);
      fillShape(ctx, fill, inset(shape, linePx));
      if (isGhost) strokeShape(ctx, border, inset(shape, linePx / 2), linePx);
      // The await: where the lane stopped.
      const { leftPx, rightPx, topPx, heightPx } = shape;
      ctx.fillStyle = border;
      ctx.fillRect(leftPx, topPx, Math.min(linePx * 3, (rightPx - leftPx) / 3), heightPx);
    });
  }
}

function shapeOf(scene: Scene, bar: Stretch, carefulPx: number): Shape {
  const { dpr, theme, widthPx } = scene;
  const { barPx, radiusPx } = theme.sizes;
  const snap = (px: number): number => Math.round(px * dpr) / dpr;
  return {
    // Far outside the plot nothing is seen, and huge coordinates are drawn badly.
    leftPx: snap(Math.max(bar.fromPx, -20)),
    rightPx: snap(Math.min(bar.toPx, widthPx + 20)) - 1,
    topPx: barTopPx(scene, bar.row.index),
    heightPx: barPx,
    radiusPx: bar.toPx - bar.fromPx < carefulPx ? 0 : radiusPx,
    isTorn: bar.isOpen,
  };
}

function inset(shape: Shape, byPx: number): Shape {
  return {
    ...shape,
    leftPx: shape.leftPx + byPx,
    rightPx: shape.rightPx - byPx,
    topPx: shape.topPx + byPx,
    heightPx: shape.heightPx - 2 * byPx,
    radiusPx: Math.max(0, shape.radiusPx - byPx),
  };
}

function fillShape(ctx: CanvasRenderingContext2D, fill: string | CanvasPattern, shape: Shape): void {
  const { leftPx, rightPx, topPx, heightPx, radiusPx, isTorn } = shape;
  ctx.fillStyle = fill;
  if (radiusPx === 0 && !isTorn) {
    ctx.fillRect(leftPx, topPx, rightPx - leftPx, heightPx);
    return;
  }
  outline(ctx, shape);
  ctx.fill();
}

function strokeShape(ctx: CanvasRenderingContext2D, stroke: string, shape: Shape, linePx: number): void {
  ctx.strokeStyle = stroke;
  ctx.lineWidth = linePx;
  outline(ctx, shape);
  ctx.stroke();
}

const TEETH = 3;

function outline(ctx: CanvasRenderingContext2D, shape: Shape): void {
  const { leftPx, rightPx, topPx, heightPx, radiusPx, isTorn } = shape;
  ctx.beginPath();
  if (!isTorn) {
    const radii = [radiusPx / 2, radiusPx, radiusPx, radiusPx / 2];
    return ctx.roundRect(leftPx, topPx, rightPx - leftPx, heightPx, radii);
  }
  const toothPx = heightPx / TEETH;
  ctx.moveTo(leftPx, topPx);
  ctx.lineTo(rightPx, topPx);
  for (let tooth = 0; tooth < TEETH; tooth++) {
    ctx.lineTo(rightPx - toothPx * 0.6, topPx + toothPx * (tooth + 0.5));
    ctx.lineTo(rightPx, topPx + toothPx * (tooth + 1));
  }
  ctx.lineTo(leftPx, topPx + heightPx);
  ctx.closePath();
}

/** With more ticks than that, they do without round corners, which cost ten times as much as the rest of them. */
const MANY_TICKS = 400;

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
  const isRound = ticks.length <= MANY_TICKS;
  for (const tick of ticks) {
    const xPx = Math.round(tick.fromPx * dpr) / dpr;
    const topPx = barTopPx(scene, tick.row.index) - overPx;
    const widthPx = tick.toPx - tick.fromPx - 1;
    drawHappened(ctx, scene, tick.row.changes[tick.index], () => {
      ctx.fillStyle = tick.state === STATE_CODE.running ? theme.colours.running : patterns.blocked;
      if (!tick.isFirst && !isRound) return ctx.fillRect(xPx, topPx, widthPx, heightPx);
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
export function paintEndings(ctx: CanvasRenderingContext2D, scene: Scene, endings: readonly Ending[]): void {
  const { trace, theme } = scene;
  const { markPx } = theme.sizes;
  for (const { row, index } of endings) {
    const outcome = trace.outcomeOf(laneOfChange(row, index));
    if (outcome === null) continue;
    const xPx = endingPx(scene, outcome.event);
    // On a track the next lane may follow at once: that it does says enough, unless the last one failed.
    const isFollowed =
      index + 1 < row.changes.length && eventPx(scene, row.changes[index + 1]) < xPx + markPx;
    if (isFollowed && outcome.type === "value") continue;
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
