// Paints a scene, mark by mark, on a canvas or as SVG.
import type { Mipmaps } from "../layout/mipmaps.ts";
import { pinnedPx, type Scene } from "../scene/scene.ts";
import { paintBands } from "./bands.ts";
import { paintBars } from "./bars.ts";
import { paintBrackets } from "./brackets.ts";
import { paintCatches } from "./catches.ts";
import { paintCuts } from "./cuts.ts";
import { paintDeadlock } from "./deadlock.ts";
import type { Density } from "./density.ts";
import { paintEndings } from "./endings.ts";
import { paintGround } from "./ground.ts";
import { inViewOf } from "./in-view.ts";
import { paintLimits } from "./limits.ts";
import { paintLinkHeads } from "./link-heads.ts";
import { paintLinkLines } from "./link-lines.ts";
import { paintLit } from "./lit.ts";
import { paintNarrowSpans } from "./narrow-spans.ts";
import { paintRaces } from "./races.ts";
import { paintStandstills } from "./standstills.ts";
import { paintThingLinks } from "./thing-links.ts";
import { paintThings } from "./things.ts";
import { paintTicks } from "./ticks.ts";
import { paintWords } from "./words.ts";
import type { Ink } from "./ink.ts";
import type { Mark, Tools } from "./mark.ts";

/** What the picture consists of, from the back to the front. */
const MARKS: readonly Mark[] = [
  paintGround,
  paintBrackets,
  paintLinkLines,
  paintThingLinks,
  paintNarrowSpans,
  paintBands,
  paintBars,
  paintThings,
  paintStandstills,
  paintWords,
  paintCuts,
  paintTicks,
  paintLimits,
  paintCatches,
  paintEndings,
  paintLinkHeads,
  paintDeadlock,
  paintRaces,
  paintLit,
];

/** Of another run that stands beside the one that is shown. */
export const TWIN_MARKS: readonly Mark[] = [
  paintNarrowSpans,
  paintBands,
  paintBars,
  paintThings,
  paintWords,
  paintCuts,
  paintTicks,
  paintLimits,
  paintCatches,
  paintEndings,
  paintDeadlock,
];

/** Of what a run lacks. */
export const GHOST_MARKS: readonly Mark[] = [
  paintNarrowSpans,
  paintBands,
  paintBars,
  paintTicks,
  paintEndings,
];

/** What is kept from one frame to the next. */
export interface Kept {
  readonly density: Density;
  readonly mipmaps: Mipmaps;
}

/** Paints over a scene, with what that was painted with. */
export type PaintMore = (ctx: Ink, scene: Scene, tools: Tools, kept: Kept) => void;

/** `gridUnits` are the places of the axis that have a line through the picture. */
export function paintScene(
  ctx: Ink,
  scene: Scene,
  gridUnits: readonly number[],
  tools: Tools,
  kept: Kept,
  marks = MARKS,
): void {
  const paintPart = (part: Scene): void => {
    const inView = inViewOf(part, kept.density, kept.mipmaps);
    const pen = { ...tools, ctx, scene: part, gridUnits, inView };
    for (const paint of marks) paint(pen);
  };
  if (scene.layout.pinnedCount === 0) return paintPart(scene);
  const { widthPx, heightPx, theme } = scene;
  const paintClipped = (part: Scene, fromPx: number, toPx: number): void => {
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, fromPx, widthPx, toPx - fromPx);
    ctx.clip();
    paintPart(part);
    ctx.restore();
  };
  const borderPx = pinnedPx(scene);
  paintClipped({ ...scene, part: "scrolled" }, borderPx, heightPx);
  paintClipped({ ...scene, part: "pinned" }, 0, borderPx);
  ctx.fillStyle = theme.colours.muted;
  ctx.fillRect(0, borderPx - theme.sizes.linePx, widthPx, theme.sizes.linePx);
}
