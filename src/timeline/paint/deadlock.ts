// Paints a deadlock: an outline around each bar that will never end, and the ring of those who wait for one another.
import type { Ink } from "./ink.ts";
import { rowFor } from "../layout/rows.ts";
import { barTopPx, eventPx, rowMiddlePx, type Scene } from "../scene/scene.ts";
import { xPxOf } from "../scene/view.ts";
import type { Mark } from "./mark.ts";
import { drawHappened } from "./reached.ts";

/** More rings, or longer ones, would be a knot. */
const MAX_RINGS = 20;
const MAX_RING = 40;
/** Where in the tail of the bars the arrows of a ring stand: from here on, as parts of it. */
const RING_FROM = 0.64;
const RING_TO = 0.88;

export const paintDeadlock: Mark = ({ ctx, scene }) => {
  const { deadlock, trace, theme } = scene;
  if (deadlock === null) return;
  const inRing = new Set(deadlock.cycles.flat());
  drawHappened(ctx, scene, trace.count - 1, () => {
    ctx.strokeStyle = theme.colours.error;
    for (const { lane, since } of deadlock.waits) outlineOf(ctx, scene, lane, since, inRing.has(lane));
    ctx.setLineDash([]);
    for (const ring of deadlock.cycles.slice(0, MAX_RINGS)) {
      if (ring.length > 1 && ring.length <= MAX_RING) paintRing(ctx, scene, ring);
    }
  });
};

/** Unbroken in a ring, dashed for those who wait for them. */
function outlineOf(ctx: Ink, scene: Scene, lane: number, since: number, isInRing: boolean): void {
  const row = scene.layout.rowOfLane.get(lane);
  if (row === undefined) return;
  const { linePx, barPx, radiusPx } = scene.theme.sizes;
  const fromPx = Math.max(eventPx(scene, since), -20);
  const toPx = Math.min(endPx(scene, 1), scene.widthPx + 20);
  ctx.lineWidth = linePx * 2;
  ctx.setLineDash(isInRing ? [] : [linePx * 4, linePx * 3]);
  ctx.beginPath();
  ctx.roundRect(fromPx, barTopPx(scene, row.index) - linePx, toPx - fromPx, barPx + 2 * linePx, radiusPx);
  ctx.stroke();
}

/** An arrow from the middle of each to the one that it waits for, one beside the other. */
function paintRing(ctx: Ink, scene: Scene, ring: readonly number[]): void {
  const { theme, layout } = scene;
  const { linePx, fontPx } = theme.sizes;
  const headPx = fontPx * 0.7;
  ring.forEach((lane, place) => {
    const from = rowFor(layout, lane);
    const to = rowFor(layout, ring[(place + 1) % ring.length]);
    if (from === undefined || to === undefined || from === to) return;
    const xPx = endPx(scene, RING_FROM + ((RING_TO - RING_FROM) * place) / (ring.length - 1));
    const fromPx = rowMiddlePx(scene, from.index);
    const toPx = rowMiddlePx(scene, to.index);
    const backPx = toPx > fromPx ? -headPx : headPx;
    const draw = (colour: string, widthPx: number, edgePx: number) => {
      ctx.strokeStyle = ctx.fillStyle = colour;
      ctx.lineWidth = widthPx;
      ctx.beginPath();
      ctx.moveTo(xPx, fromPx);
      ctx.lineTo(xPx, toPx + backPx);
      ctx.stroke();
      ctx.beginPath();
      ctx.arc(xPx, fromPx, linePx * 3 + edgePx, 0, 2 * Math.PI);
      ctx.fill();
      ctx.beginPath();
      ctx.moveTo(xPx, toPx - Math.sign(backPx) * edgePx);
      ctx.lineTo(xPx - headPx * 0.75 - edgePx, toPx + backPx + Math.sign(backPx) * edgePx);
      ctx.lineTo(xPx + headPx * 0.75 + edgePx, toPx + backPx + Math.sign(backPx) * edgePx);
      ctx.fill();
    };
    // An edge, so that it is seen on every bar.
    draw(theme.colours.background, linePx * 6, linePx * 1.5);
    draw(theme.colours.error, linePx * 3, 0);
  });
}

/** A place in the tail of what has not ended. */
function endPx({ view, units, theme }: Scene, part: number): number {
  return xPxOf(view, units.end) + theme.sizes.tailPx * part;
}
