// Paints ticks where a lane ran, or blocked its thread, for less time than can be drawn.
import { lookOfCode } from "../scene/looks.ts";
import { barTopPx } from "../scene/scene.ts";
import { fillOf, type Mark } from "./mark.ts";
import { drawHappened } from "./reached.ts";

/** With more ticks than that, they do without round corners, which cost ten times as much as the rest of them. */
const MANY_TICKS = 400;

/** Taller than the bars, so that they are found at a glance. The first one of a lane is an arrow. */
export const paintTicks: Mark = (pen) => {
  const { ctx, scene } = pen;
  const { ticks } = pen.inView;
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
      ctx.fillStyle = fillOf(pen, lookOfCode(tick.state));
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
};
