// Paints races: a read that grows old, the write of another lane in between, and what was written in spite of it.
import { STALE_DASH } from "../scene/looks.ts";
import { type DrawnRace, raceSignPx, racesInView, type Spot } from "../scene/races.ts";
import type { Scene } from "../scene/scene.ts";
import type { Ink } from "./ink.ts";
import type { Mark, Pen } from "./mark.ts";
import { drawHappened, drawReached } from "./reached.ts";
import { widthIn } from "./text-width.ts";

/** Longer values say no more, in the room that there is. */
const LONGEST_EM = 5;

/** In front of the bars, and of the arrows of those who wait. */
export const paintRaces: Mark = (pen) => {
  const { ctx, scene } = pen;
  const races = racesInView(scene);
  ctx.lineJoin = "round";
  for (const race of races) {
    drawReached(ctx, scene, race.read.event, race.write.event, () => paintStale(ctx, scene, race));
    drawHappened(ctx, scene, race.write.event, () => paintArrow(ctx, scene, race));
  }
  ctx.textBaseline = "middle";
  // Signs lie over all lines.
  for (const { read, other, otherRead, write } of races) {
    if (otherRead === null) value(ctx, scene, other, -Infinity);
    else {
      value(ctx, scene, otherRead, other.xPx);
      value(ctx, scene, other, otherRead.xPx);
      sign(pen, otherRead, "read");
    }
    value(ctx, scene, read, write.xPx);
    value(ctx, scene, write, read.xPx);
    sign(pen, read, "stale");
    sign(pen, other, "written");
    sign(pen, write, "warning");
  }
  ctx.lineJoin = "miter";
};

/**
 * Writes what was read or written beside its sign, towards the other end of what the lane did: each has half of that room. It
 * hangs below the bar, whose words it would cover.
 */
function value(ctx: Ink, scene: Scene, { event, xPx, yPx }: Spot, towardsPx: number): void {
  const { theme, trace } = scene;
  const { columns, strings } = trace.log;
  const { fontPx, linePx } = theme.sizes;
  const text = strings[columns.text[event]];
  const textPx = widthIn(ctx, theme, text);
  const gapPx = raceSignPx(scene) * 0.6;
  const padPx = fontPx * 0.3;
  const widthPx = textPx + 2 * padPx;
  if (textPx > LONGEST_EM * fontPx || widthPx + gapPx > Math.abs(towardsPx - xPx) / 2) return;
  const leftPx = towardsPx > xPx ? xPx + gapPx : xPx - gapPx - widthPx;
  const middlePx = yPx + fontPx * 0.4;
  drawHappened(ctx, scene, event, () => {
    ctx.fillStyle = theme.colours.background;
    ctx.strokeStyle = theme.colours.race;
    ctx.lineWidth = linePx;
    ctx.beginPath();
    ctx.roundRect(leftPx, middlePx - fontPx * 0.55, widthPx, fontPx * 1.1, 3);
    ctx.fill();
    ctx.stroke();
    ctx.fillStyle = theme.colours.race;
    ctx.fillText(text, leftPx + padPx, middlePx + fontPx * 0.06);
  });
}

/** What the lane believes is no longer so. */
function paintStale(ctx: Ink, scene: Scene, { read, write }: DrawnRace): void {
  const { colours, sizes } = scene.theme;
  const draw = (colour: string, widthPx: number) => {
    ctx.strokeStyle = colour;
    ctx.lineWidth = widthPx;
    ctx.beginPath();
    ctx.moveTo(Math.max(read.xPx, -20), read.yPx);
    ctx.lineTo(Math.min(write.xPx, scene.widthPx + 20), write.yPx);
    ctx.stroke();
  };
  draw(colours.background, sizes.linePx * 5);
  ctx.setLineDash(STALE_DASH.map((length) => length * sizes.linePx));
  draw(colours.race, sizes.linePx * 2);
  ctx.setLineDash([]);
}

/** From the value that is written over, or overlooked, to what is written in its place. */
function paintArrow(ctx: Ink, scene: Scene, { other, write }: DrawnRace): void {
  const { colours, sizes } = scene.theme;
  const draw = (colour: string, widthPx: number) => {
    ctx.strokeStyle = colour;
    ctx.lineWidth = widthPx;
    ctx.beginPath();
    ctx.moveTo(other.xPx, other.yPx);
    ctx.lineTo(write.xPx, write.yPx);
    ctx.stroke();
  };
  draw(colours.background, sizes.linePx * 5);
  draw(colours.race, sizes.linePx * 2);
}

function sign(
  { ctx, scene, drawGlyph }: Pen,
  { event, xPx, yPx }: Spot,
  glyph: "read" | "stale" | "written" | "warning",
): void {
  const { colours } = scene.theme;
  const sizePx = raceSignPx(scene);
  drawHappened(ctx, scene, event, () => {
    ctx.fillStyle = colours.background;
    ctx.beginPath();
    ctx.arc(xPx, yPx, sizePx * 0.58, 0, 2 * Math.PI);
    ctx.fill();
    drawGlyph(glyph, [xPx, yPx], sizePx, colours.race, colours.markText);
  });
}
