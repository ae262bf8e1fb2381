// Has as SVG what a canvas draws by way of other canvases: patterns, glyphs, and what is too narrow to be read.
import { STATE_CODE } from "../../trace/lane.ts";
import { LIVE_STATE_COUNT } from "../layout/live-states.ts";
import type { Density } from "../paint/density.ts";
import { UPPER_PART } from "../paint/density-bitmap.ts";
import type { Tools } from "../paint/mark.ts";
import { drawTile, type Patterns, tileSizeOf } from "../paint/patterns.ts";
import { type Glyph, GLYPHS } from "../scene/glyphs.ts";
import { lookOfCode, type PatternLines, PATTERNS } from "../scene/looks.ts";
import type { Scene } from "../scene/scene.ts";
import type { Theme } from "../scene/theme.ts";
import { rounded, SvgInk } from "./svg-ink.ts";

export function createSvgTools(ink: SvgInk, theme: Theme): Tools {
  return {
    patterns: createPatterns(ink, theme),
    drawGlyph: (name, [xPx, yPx], sizePx, colour, over) => {
      const { fill, stroke }: Glyph = GLYPHS[name];
      const alpha = ink.globalAlpha === 1 ? "" : ` opacity="${ink.globalAlpha}"`;
      const place = `translate(${rounded(xPx - sizePx / 2)} ${rounded(yPx - sizePx / 2)}) scale(${sizePx / 16})`;
      const line = `stroke="${fill === undefined ? colour : over}" stroke-width="${fill === undefined ? 1.7 : 2.1}"`;
      const filled = fill === undefined ? "" : `<path d="${fill}" fill="${colour}"/>`;
      const stroked =
        stroke === undefined
          ? ""
          : `<path d="${stroke}" fill="none" ${line} stroke-linecap="round" stroke-linejoin="round"/>`;
      ink.add(`<g transform="${place}"${alpha}>${filled}${stroked}</g>`);
    },
    drawDensity: (density, scene, topOf) => drawDensity(ink, density, scene, topOf),
  };
}

function createPatterns(ink: SvgInk, theme: Theme): Patterns {
  const entries = Object.entries<PatternLines>(PATTERNS).map(([name, lines]) => {
    const size = tileSizeOf(lines, theme, 1);
    const tile = new SvgInk(theme.sizes.fontPx);
    drawTile(tile, lines, theme, size);
    const box = `width="${size}" height="${size}" patternUnits="userSpaceOnUse"`;
    ink.add(`<pattern id="${name}" ${box}>${tile.markup}</pattern>`);
    return [name, `url(#${name})`];
  });
  return Object.fromEntries(entries) as Patterns;
}

/** Columns that are alike are one rectangle. */
function drawDensity(
  ink: SvgInk,
  density: Density,
  { theme, playheadPx }: Scene,
  topOf: (row: number) => number,
): void {
  const { columns, rows } = density;
  const { barPx } = theme.sizes;
  const upperPx = Math.round(barPx * UPPER_PART);
  const reachedPx = Math.max(0, Math.min(columns, Math.round(playheadPx)));
  const drawRuns = (topPx: number, heightPx: number, stateAt: (column: number) => number): void => {
    for (let from = 0, to: number; from < columns; from = to) {
      const state = stateAt(from);
      const end = from < reachedPx ? reachedPx : columns;
      for (to = from + 1; to < end && stateAt(to) === state;) to++;
      if (state === LIVE_STATE_COUNT) continue;
      ink.globalAlpha = from < reachedPx ? 1 : theme.unreachedAlpha;
      ink.fillStyle = theme.colours[lookOfCode(state).colour];
      ink.fillRect(from, topPx, to - from, heightPx);
    }
    ink.globalAlpha = 1;
  };
  for (let row = 0; row < rows; row++) {
    if (!density.isTouched(row)) continue;
    drawRuns(topOf(row), upperPx, (column) => density.dominant(row, column));
    drawRuns(topOf(row) + upperPx, barPx - upperPx, (column) =>
      density.hasRun(row, column) ? STATE_CODE.running : density.dominant(row, column),
    );
  }
}
