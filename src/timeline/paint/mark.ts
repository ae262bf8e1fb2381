// Says what every mark of the picture is: a function that paints one kind of thing with what it gets in its hand.
import type { Look } from "../scene/looks.ts";
import type { Scene } from "../scene/scene.ts";
import type { InView } from "./in-view.ts";
import type { Patterns } from "./patterns.ts";

/** What a mark paints with: the canvas, what it is to show, and what of that is in view. */
export interface Pen {
  readonly ctx: CanvasRenderingContext2D;
  readonly scene: Scene;
  readonly patterns: Patterns;
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
export function fillOf({ scene, patterns }: Pen, { pattern, fill }: Look): string | CanvasPattern {
  return pattern === null ? scene.theme.colours[fill] : patterns[pattern];
}
