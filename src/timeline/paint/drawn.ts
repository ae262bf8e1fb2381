// Draws traces on a canvas that only remembers, for the tests of the marks.
import type { Trace } from "../../trace/trace.ts";
import { wordsIn } from "../../words/i18n.ts";
import { timelineTexts } from "../../words/timeline-texts.ts";
import { layoutOf } from "../layout/layout.ts";
import { Mipmaps } from "../layout/mipmaps.ts";
import { type Axis, unitsOf } from "../../trace/units.ts";
import { drawGlyph } from "../scene/glyphs.ts";
import { PATTERNS } from "../scene/looks.ts";
import { extentOf, sceneOf, type Shown } from "../scene/scene-of.ts";
import { COLOUR_TOKENS, sizesOf, type Theme } from "../scene/theme.ts";
import { fitted } from "../scene/view.ts";
import { Density } from "./density.ts";
import { DensityBitmap } from "./density-bitmap.ts";
import { inViewOf } from "./in-view.ts";
import type { Mark, Pen } from "./mark.ts";
import type { Patterns } from "./patterns.ts";
import { type Act, RecordingContext } from "./recording-canvas.ts";

/** Every colour and pattern is its own name, so that a test can read what was drawn with. */
const colours = Object.fromEntries(
  Object.keys(COLOUR_TOKENS).map((name) => [name, name]),
) as Theme["colours"];
const patterns = Object.fromEntries(
  Object.keys(PATTERNS).map((name) => [name, `${name} pattern`]),
) as unknown as Patterns;
export const theme: Theme = { colours, sizes: sizesOf(32, 13), font: "any", unreachedAlpha: 0.3 };

export type Drawing = Pen & { readonly acts: readonly Act[] };

/** What a mark draws of a trace, all of it in view; with the playhead at its end, if nothing else is said. */
export function drawnOf(mark: Mark, trace: Trace, axis: Axis, given: Partial<Shown> = {}): Drawing {
  const layout = layoutOf(trace);
  const widthPx = 1_000;
  const units = unitsOf(trace, axis);
  const scene = sceneOf({
    trace,
    knownCount: trace.count,
    layout,
    units,
    theme,
    view: fitted(extentOf(trace, units, theme.sizes, widthPx)),
    texts: timelineTexts(wordsIn("en")),
    playhead: { moment: trace.count, seconds: trace.endSeconds },
    lit: null,
    hasAllLinks: true,
    widthPx,
    heightPx: layout.rows.length * theme.sizes.rowPx,
    scrollPx: 0,
    dpr: 1,
    ...given,
  });
  const canvas = new RecordingContext();
  const ctx = canvas as unknown as CanvasRenderingContext2D;
  const inView = inViewOf(scene, new Density(), new Mipmaps());
  const pen: Pen = {
    ctx,
    scene,
    inView,
    patterns,
    gridUnits: [1],
    drawGlyph: (...given) => drawGlyph(ctx, ...given),
    drawDensity: (...given) => new DensityBitmap().paint(ctx, ...given),
  };
  mark(pen);
  return { ...pen, acts: canvas.acts };
}

export function filledWith(acts: readonly Act[], fillStyle: string): readonly Act[] {
  return acts.filter(
    (act) => act.fillStyle === fillStyle && (act.call === "fill" || act.call === "fillRect"),
  );
}

export function eventsOf(trace: Trace, type: string): number[] {
  return Array.from({ length: trace.count }, (_, event) => event).filter(
    (event) => trace.log.event(event).type === type,
  );
}
