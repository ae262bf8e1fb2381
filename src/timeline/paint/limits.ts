// Paints time limits: a bracket over what a lane does within one, up to whichever comes first, and dotted on to the deadline.
import type { Ink } from "./ink.ts";
import { type Limit, limitsOf } from "../../trace/waits.ts";
import type { Row } from "../layout/rows.ts";
import { LIMIT_DASH } from "../scene/looks.ts";
import { barTopPx, eventPx, type Scene, visibleRows } from "../scene/scene.ts";
import { xPxOf } from "../scene/view.ts";
import { nearCanvas } from "./dashes.ts";
import type { Mark } from "./mark.ts";
import { drawReached } from "./reached.ts";
import { widthIn } from "./text-width.ts";

/** In lower bars, the words on the bracket would lie on those in the bar; as multiples of the size of the letters. */
const LEAST_BAR = 1.55;

/** More than that in one row would be a fog. */
const MAX_LIMITS = 200;

export const paintLimits: Mark = ({ ctx, scene }) => {
  const { first, last } = visibleRows(scene);
  for (let index = first; index <= last; index++) {
    const row = scene.layout.rows[index];
    // A row that lanes share has none with limits: they are tasks.
    if (row.type !== "task" || scene.trace.limitedBy(row.lane).length === 0) continue;
    const limits = limitsOf(scene.trace, row.lane).filter((limit) => isInView(scene, limit));
    for (const limit of limits.slice(0, MAX_LIMITS)) {
      drawReached(ctx, scene, limit.event, limit.endEvent, () => paintLimit(ctx, scene, row, limit));
    }
  }
};

function isInView(scene: Scene, { event, endEvent }: Limit): boolean {
  return eventPx(scene, event) <= scene.widthPx && (endEvent < 0 || eventPx(scene, endEvent) >= -50);
}

function paintLimit(ctx: Ink, scene: Scene, row: Row, limit: Limit): void {
  const { units, view, widthPx, theme, trace } = scene;
  const { linePx, barPx, tailPx } = theme.sizes;
  const yPx = barTopPx(scene, row.index) - 3 * linePx;
  const capPx = barPx * 0.3;
  const fromPx = eventPx(scene, limit.event) + linePx;
  const endPx =
    limit.endEvent < 0 ? xPxOf(view, units.end) + tailPx : eventPx(scene, limit.endEvent) - linePx / 2;
  const deadlineUnit = units.unitOfTime(limit.deadline);
  // Beyond the end of the run there is nothing.
  const isBeyond = deadlineUnit === null || limit.deadline > trace.endSeconds;
  ctx.strokeStyle = theme.colours[limit.isExpired ? "error" : "text"];
  ctx.lineWidth = linePx * 1.5;
  ctx.beginPath();
  ctx.moveTo(Math.max(fromPx, -20), fromPx < -20 ? yPx : yPx + capPx);
  ctx.lineTo(Math.max(fromPx, -20), yPx);
  ctx.lineTo(Math.min(endPx, widthPx + 20), yPx);
  if (limit.endEvent >= 0 && endPx <= widthPx + 20) ctx.lineTo(endPx, yPx + capPx);
  ctx.stroke();
  if (limit.endEvent >= 0) paintDuration(ctx, scene, limit, yPx, fromPx, endPx);
  if (limit.isExpired || limit.endEvent < 0 || isBeyond) return;
  // What would have been the time: it was not needed.
  const dash = LIMIT_DASH.map((length) => length * linePx);
  const deadlinePx = xPxOf(view, deadlineUnit);
  const [leftPx, rightPx] = nearCanvas(endPx, deadlinePx, widthPx, dash);
  ctx.strokeStyle = theme.colours.muted;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(leftPx, yPx);
  ctx.lineTo(rightPx, yPx);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.moveTo(rightPx, yPx - linePx);
  ctx.lineTo(rightPx, yPx + capPx * 1.4);
  ctx.stroke();
}

/** How much time there is, on the bracket, where that is long enough. */
function paintDuration(
  ctx: Ink,
  { theme, texts, widthPx }: Scene,
  limit: Limit,
  yPx: number,
  fromPx: number,
  endPx: number,
): void {
  const { fontPx, barPx } = theme.sizes;
  const text = texts.timeIsUp(texts.seconds(limit.seconds)).at(-1)!;
  const textPx = widthIn(ctx, theme, text);
  const [leftPx, rightPx] = [Math.max(fromPx, 0), Math.min(endPx, widthPx)];
  if (barPx < fontPx * LEAST_BAR || rightPx - leftPx < textPx + 3 * fontPx) return;
  const xPx = (leftPx + rightPx - textPx) / 2;
  ctx.textBaseline = "middle";
  ctx.fillStyle = theme.colours.background;
  ctx.fillRect(xPx - fontPx * 0.3, yPx - fontPx * 0.5, textPx + fontPx * 0.6, fontPx * 0.9);
  ctx.fillStyle = theme.colours[limit.isExpired ? "error" : "text"];
  ctx.fillText(text, xPx, yPx);
}
