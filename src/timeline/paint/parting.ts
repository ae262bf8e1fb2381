// Paints where two runs part: a line through the picture at what comes first, and a ring around what either does then.
import { EVENT_CODE } from "../../trace/format.ts";
import { isAboutA } from "../../trace/lane.ts";
import { rowFor } from "../layout/rows.ts";
import { eventPx, rowMiddlePx, type Scene } from "../scene/scene.ts";
import type { Ink } from "./ink.ts";
import { widthIn } from "./text-width.ts";

/** The event of either run that the other one does not do; -1: it has none. */
interface Parting {
  readonly usual: number;
  readonly other: number;
}

const DASH = [5, 4] as const;

/** `usual` is of the first scene, `other` of the second. Where one run has no more steps, the line stands at the other's. */
export function paintParting(ctx: Ink, own: Scene, twin: Scene, parting: Parting | null, text: string): void {
  if (parting === null) return;
  const { theme, widthPx, heightPx, layout } = own;
  const { colours, sizes } = theme;
  const isHidden = theme.unreachedAlpha === 0;
  const here = spotOf(own, parting.usual);
  const there = spotOf(twin, parting.other);
  const spots = [here, there].filter((spot) => spot !== null);
  if (spots.length === 0 || (isHidden && (here === null || parting.usual >= own.moment))) return;
  const linePx = Math.min(...spots.map(({ xPx }) => xPx));
  const bottomPx = Math.min(heightPx, layout.rows.length * sizes.rowPx - own.scrollPx);
  ctx.strokeStyle = ctx.fillStyle = colours.race;
  ctx.lineWidth = sizes.linePx * 1.5;
  ctx.setLineDash(DASH.map((length) => length * sizes.linePx));
  ctx.beginPath();
  ctx.moveTo(linePx, 0);
  ctx.lineTo(linePx, bottomPx);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.lineWidth = sizes.linePx * 2;
  for (const { xPx, yPx, radiusPx } of spots) {
    if (yPx === null) continue;
    ctx.beginPath();
    ctx.arc(xPx, yPx, radiusPx, 0, 2 * Math.PI);
    ctx.stroke();
  }
  const textPx = widthIn(ctx, theme, text) + sizes.fontPx * 0.6;
  if (linePx < 0 || linePx > widthPx) return;
  const leftPx = linePx + textPx > widthPx ? linePx - textPx : linePx;
  const tallPx = sizes.fontPx * 1.3;
  ctx.fillRect(leftPx, bottomPx - tallPx, textPx, tallPx);
  ctx.fillStyle = colours.markText;
  ctx.textBaseline = "middle";
  ctx.fillText(text, leftPx + sizes.fontPx * 0.3, bottomPx - tallPx / 2);
}

/** Where it is on screen, in the row of the lane that it is about, if that has one; null for no event. */
function spotOf(
  scene: Scene,
  event: number,
): { readonly xPx: number; readonly yPx: number | null; readonly radiusPx: number } | null {
  if (event < 0) return null;
  const { trace, layout, theme } = scene;
  const { type, actor, a } = trace.log.columns;
  const isWrite = type[event] === EVENT_CODE.write;
  const row = rowFor(layout, !isWrite && isAboutA(type[event]) ? a[event] : actor[event]);
  const { barPx, tickPx } = theme.sizes;
  return {
    xPx: eventPx(scene, event) + tickPx / 2,
    yPx: row === undefined ? null : rowMiddlePx(scene, row.index),
    radiusPx: barPx * 0.75,
  };
}
