// Paints one frame of the picture on the canvas, mark by mark.
import type { Mipmaps } from "../layout/mipmaps.ts";
import { pinnedPx, type Scene } from "../scene/scene.ts";
import type { Theme } from "../scene/theme.ts";
import { paintBands } from "./bands.ts";
import { paintBars } from "./bars.ts";
import { paintBrackets } from "./brackets.ts";
import { paintCuts } from "./cuts.ts";
import { paintDeadlock } from "./deadlock.ts";
import { Density } from "./density.ts";
import { paintEndings } from "./endings.ts";
import { paintGround } from "./ground.ts";
import { inViewOf } from "./in-view.ts";
import { paintLimits } from "./limits.ts";
import { paintLinkHeads } from "./link-heads.ts";
import { paintLinkLines } from "./link-lines.ts";
import { paintLit } from "./lit.ts";
import type { Mark } from "./mark.ts";
import { paintNarrowSpans } from "./narrow-spans.ts";
import { createPatterns, type Patterns } from "./patterns.ts";
import { paintRaces } from "./races.ts";
import { paintStandstills } from "./standstills.ts";
import { paintThingLinks } from "./thing-links.ts";
import { paintThings } from "./things.ts";
import { paintTicks } from "./ticks.ts";
import { paintWords } from "./words.ts";

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
  paintEndings,
  paintLinkHeads,
  paintDeadlock,
  paintRaces,
  paintLit,
];

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}

export class Painter {
  private readonly canvas: HTMLCanvasElement;
  private readonly ctx: CanvasRenderingContext2D;
  private readonly density = new Density();
  private readonly mipmaps: Mipmaps;
  /** As it was set; "" if it has to be set again. */
  private font = "";
  /** All that the picture on the canvas depends on. */
  private painted: readonly unknown[] = [];
  private patterns: { readonly theme: Theme; readonly dpr: number; readonly patterns: Patterns } | null =
    null;

  constructor(canvas: HTMLCanvasElement, mipmaps: Mipmaps) {
    this.canvas = canvas;
    this.mipmaps = mipmaps;
    this.ctx = canvas.getContext("2d", { alpha: false })!;
  }

  /**
   * `gridUnits` are the places of the axis that have a line through the picture. What is on the canvas already is not painted
   * again: the browser would draw it all, and hand all its pixels on, because the pointer has moved.
   */
  paint(scene: Scene, gridUnits: readonly number[]): void {
    const { canvas, ctx } = this;
    const { view, units, trace, isChangingAxis, ...rest } = scene;
    // On one axis, events stand where they stood; on the way to another, nowhere twice.
    const places = isChangingAxis ? units : units.name;
    const wanted = [...Object.values(rest), ...Object.values(view), places, trace, ...gridUnits];
    if (isSameList(wanted, this.painted)) return;
    this.painted = wanted;
    const { widthPx, heightPx, dpr } = scene;
    const width = Math.round(widthPx * dpr);
    const height = Math.round(heightPx * dpr);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      this.font = "";
    }
    // To set a font makes the browser work out the styles of the page in the middle of the frame.
    const font = `${scene.theme.sizes.fontPx}px ${scene.theme.font}`;
    if (font !== this.font) this.font = ctx.font = font;
    ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
    if (scene.layout.pinnedCount === 0) return this.paintPart(scene, gridUnits);
    const borderPx = pinnedPx(scene);
    this.paintClipped({ ...scene, part: "scrolled" }, gridUnits, borderPx, heightPx);
    this.paintClipped({ ...scene, part: "pinned" }, gridUnits, 0, borderPx);
    ctx.fillStyle = scene.theme.colours.muted;
    ctx.fillRect(0, borderPx - scene.theme.sizes.linePx, widthPx, scene.theme.sizes.linePx);
  }

  private paintClipped(scene: Scene, gridUnits: readonly number[], fromPx: number, toPx: number): void {
    const { ctx } = this;
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, fromPx, scene.widthPx, toPx - fromPx);
    ctx.clip();
    this.paintPart(scene, gridUnits);
    ctx.restore();
  }

  private paintPart(scene: Scene, gridUnits: readonly number[]): void {
    const { ctx } = this;
    const inView = inViewOf(scene, this.density, this.mipmaps);
    const pen = { ctx, scene, gridUnits, inView, patterns: this.patternsFor(scene) };
    for (const paint of MARKS) paint(pen);
  }

  private patternsFor({ theme, dpr }: Scene): Patterns {
    if (this.patterns?.theme !== theme || this.patterns.dpr !== dpr) {
      const patterns = createPatterns(theme, dpr);
      this.patterns = { theme, dpr, patterns };
    }
    return this.patterns.patterns;
  }
}
