// Says what every mark of the picture is: a function that paints one kind of thing with what it gets in its hand.
import type { Ink } from "./ink.ts";
import type { GlyphName } from "../scene/glyphs.ts";
import type { Look } from "../scene/looks.ts";
import type { Scene } from "../scene/scene.ts";
import type { Density } from "./density.ts";
import type { InView } from "./in-view.ts";
import type { Patterns } from "./patterns.ts";

/** What a canvas does by way of other canvases, and a drawing in SVG by its own means. */
export interface Tools {
  readonly patterns: Patterns;
  /** A glyph of a given size around a point. `over` is the colour of what is stroked over a filled shape. */
  readonly drawGlyph: (
    name: GlyphName,
    at: readonly [number, number],
    sizePx: number,
    colour: string,
    over: string,
  ) => void;
  /** What is too narrow to be read, each row of it where `topOf` says. */
  readonly drawDensity: (density: Density, scene: Scene, topOf: (row: number) => number) => void;
}

/** What a mark paints with: the canvas, what it is to show, and what of that is in view. */
export interface Pen extends Tools {
  readonly ctx: Ink;
  readonly scene: Scene;
  readonly inView: InView;
  /** The places of the axis that have a line through the picture. */
  readonly gridUnits: readonly number[];
}

/**
 * One kind of thing in the picture: bars, ticks, links... A mark leaves the canvas as it found it, but for the colours
 * and widths that every mark sets for itself.
 */
export type Mark = (pen: Pen) => void;

/** What fills the shapes of a look. */
export function fillOf({ scene, patterns }: Pen, { pattern, fill }: Look): Ink["fillStyle"] {
  return pattern === null ? scene.theme.colours[fill] : patterns[pattern];
}
