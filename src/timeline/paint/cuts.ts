// Paints how waits were cut off: a slash through the end of the bar, and beside it what came first.
import type { Ink } from "./ink.ts";
import { nameOfCut } from "../../words/spans.ts";
import type { DrawnSpan } from "../scene/level-of-detail.ts";
import { lookOf } from "../scene/looks.ts";
import { barTopPx, rowMiddlePx, type Scene } from "../scene/scene.ts";
import type { InView } from "./in-view.ts";
import type { Mark } from "./mark.ts";
import { drawHappened } from "./reached.ts";
import { widthIn } from "./text-width.ts";

/** How far the end of a bar leans, as a part of its height. */
const SLANT = 0.4;
/** At most so much of a bar is for what cut it off: the rest says what it waited for. */
const MOST_OF_BAR = 0.5;

export function slantPx({ theme }: Scene): number {
  return Math.round(theme.sizes.barPx * SLANT);
}

/** The words at the end of a bar that was cut off, and the room for them with the slash; null for other bars. */
export function cutWords(
  ctx: Ink,
  scene: Scene,
  { cuts, carefulPx }: Pick<InView, "cuts" | "carefulPx">,
  bar: DrawnSpan,
): { readonly text: string; readonly roomPx: number } | null {
  const cut = cuts.get(bar);
  if (cut === undefined) return null;
  const { trace, texts, theme, widthPx } = scene;
  const visiblePx = Math.min(bar.toPx, widthPx) - Math.max(bar.fromPx, 0);
  // Where the end is out of sight, so are the words.
  const isWide = bar.toPx <= widthPx + 1 && visiblePx >= carefulPx;
  const padPx = theme.sizes.fontPx * 0.9;
  const fits = (words: string) =>
    widthIn(ctx, theme, words) + padPx <= visiblePx * MOST_OF_BAR - slantPx(scene);
  const text = (isWide ? nameOfCut(trace, texts, cut).find(fits) : undefined) ?? "";
  const wordsPx = text === "" ? 0 : widthIn(ctx, theme, text) + padPx;
  return { text, roomPx: wordsPx + slantPx(scene) };
}

export const paintCuts: Mark = ({ ctx, scene, inView }) => {
  const { trace, theme } = scene;
  const { fontPx, linePx, barPx } = theme.sizes;
  ctx.textBaseline = "middle";
  for (const [bar, cut] of inView.cuts) {
    const topPx = barTopPx(scene, bar.row.index);
    const middlePx = rowMiddlePx(scene, bar.row.index);
    const { text, roomPx } = cutWords(ctx, scene, inView, bar)!;
    const leanPx = Math.min(slantPx(scene), (bar.toPx - bar.fromPx) / 2);
    const look = lookOf(trace, bar);
    drawHappened(ctx, scene, cut.event, () => {
      if (text !== "") {
        const leftPx = bar.toPx - roomPx;
        const textPx = widthIn(ctx, theme, text);
        ctx.fillStyle = theme.colours[look.fill];
        ctx.beginPath();
        ctx.roundRect(leftPx, middlePx - fontPx * 0.65, textPx + fontPx * 0.7, fontPx * 1.3, 3);
        ctx.fill();
        ctx.fillStyle = theme.colours.error;
        ctx.fillText(text, leftPx + fontPx * 0.35, middlePx + fontPx * 0.06);
      }
      ctx.strokeStyle = theme.colours.error;
      ctx.lineWidth = linePx * 2.5;
      ctx.beginPath();
      ctx.moveTo(bar.toPx - leanPx - linePx, topPx + barPx + linePx * 2);
      ctx.lineTo(bar.toPx - linePx, topPx - linePx * 2);
      ctx.stroke();
    });
  }
};
