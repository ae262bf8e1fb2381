// Paints the bars of the lanes: what they were doing for long enough to be seen.
import type { Ink } from "./ink.ts";
import { lookOf } from "../scene/looks.ts";
import { barTopPx, type Scene } from "../scene/scene.ts";
import type { DrawnSpan } from "../scene/level-of-detail.ts";
import { slantPx } from "./cuts.ts";
import type { InView } from "./in-view.ts";
import { fillOf, type Mark } from "./mark.ts";
import { drawReached } from "./reached.ts";

/** A bar on screen. */
interface Shape {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly radiusPx: number;
  /** Nothing has ended it: the right side is torn. */
  readonly isTorn: boolean;
  /** Something cut it off: by how much the right side leans; else 0. */
  readonly leanPx: number;
}

export const paintBars: Mark = (pen) => {
  const { ctx, scene, inView } = pen;
  const { colours, sizes } = scene.theme;
  const { linePx } = sizes;
  for (const bar of inView.bars) {
    const look = lookOf(scene.trace, bar);
    const fill = fillOf(pen, look);
    const border = look.border === null ? null : colours[look.border];
    const shape = shapeOf(scene, bar, inView);
    drawReached(ctx, scene, bar.row.changes[bar.index], bar.row.changes[bar.index + 1] ?? -1, () => {
      if (border === null) return fillShape(ctx, fill, shape);
      if (look.dash !== undefined) {
        ctx.setLineDash(look.dash.map((length) => length * linePx));
        strokeShape(ctx, border, inset(shape, linePx / 2), linePx);
        return ctx.setLineDash([]);
      }
      const isFaint = ctx.globalAlpha < 1;
      // A border is a larger shape behind a smaller one, as strokes cost several times as much; through a faint one it would shine.
      if (!isFaint) fillShape(ctx, border, shape);
      fillShape(ctx, fill, inset(shape, linePx));
      if (isFaint) strokeShape(ctx, border, inset(shape, linePx / 2), linePx);
      // The await: where the lane stopped.
      const { leftPx, rightPx, topPx, heightPx } = shape;
      ctx.fillStyle = border;
      ctx.fillRect(leftPx, topPx, Math.min(linePx * 3, (rightPx - leftPx) / 3), heightPx);
    });
  }
};

function shapeOf(scene: Scene, bar: DrawnSpan, { carefulPx, cuts }: InView): Shape {
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
    leanPx: cuts.has(bar) ? Math.min(slantPx(scene), (bar.toPx - bar.fromPx) / 2) : 0,
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

function fillShape(ctx: Ink, fill: Ink["fillStyle"], shape: Shape): void {
  const { leftPx, rightPx, topPx, heightPx, radiusPx, isTorn, leanPx } = shape;
  ctx.fillStyle = fill;
  if (radiusPx === 0 && !isTorn && leanPx === 0) {
    ctx.fillRect(leftPx, topPx, rightPx - leftPx, heightPx);
    return;
  }
  outline(ctx, shape);
  ctx.fill();
}

function strokeShape(ctx: Ink, stroke: string, shape: Shape, linePx: number): void {
  ctx.strokeStyle = stroke;
  ctx.lineWidth = linePx;
  outline(ctx, shape);
  ctx.stroke();
}

const TEETH = 3;

function outline(ctx: Ink, shape: Shape): void {
  const { leftPx, rightPx, topPx, heightPx, radiusPx, isTorn, leanPx } = shape;
  ctx.beginPath();
  if (leanPx > 0) {
    ctx.moveTo(leftPx, topPx);
    ctx.lineTo(rightPx, topPx);
    ctx.lineTo(rightPx - leanPx, topPx + heightPx);
    ctx.lineTo(leftPx, topPx + heightPx);
    return ctx.closePath();
  }
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
