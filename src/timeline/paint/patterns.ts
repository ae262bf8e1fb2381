// Makes the stripes, hatches and dots that tell states and kinds of waits apart without colour.
import { type PatternLines, type PatternName, PATTERNS } from "../scene/looks.ts";
import type { Theme } from "../scene/theme.ts";
import type { Ink } from "./ink.ts";

/** What shapes are filled with. */
export type Patterns = Readonly<Record<PatternName, CanvasPattern | string>>;

/** Patterns that look the same at any density of pixels. */
export function createPatterns(theme: Theme, dpr: number): Patterns {
  return Object.fromEntries(
    Object.entries(PATTERNS).map(([name, lines]) => [name, createPattern(lines, theme, dpr)]),
  ) as Patterns;
}

function createPattern(lines: PatternLines, theme: Theme, dpr: number): CanvasPattern {
  const tile = document.createElement("canvas");
  const size = (tile.width = tile.height = tileSizeOf(lines, theme, dpr));
  const pen = tile.getContext("2d")!;
  drawTile(pen, lines, theme, size);
  const pattern = pen.createPattern(tile, "repeat")!;
  pattern.setTransform(new DOMMatrix().scale(1 / dpr));
  return pattern;
}

export function tileSizeOf({ tileEm }: PatternLines, { sizes }: Theme, dpr: number): number {
  // On less than four pixels there is no room for a line and a gap.
  return Math.max(4, Math.round(tileEm * sizes.fontPx * dpr));
}

/** Lines over a fill. */
export function drawTile(
  pen: Ink,
  { colour, fill, width, strength, strokes }: PatternLines,
  { colours }: Theme,
  size: number,
): void {
  if (fill !== null) {
    pen.fillStyle = colours[fill];
    pen.fillRect(0, 0, size, size);
  }
  pen.globalAlpha = strength;
  pen.strokeStyle = pen.fillStyle = colours[colour];
  pen.lineWidth = size * width;
  // Upright and level lines are sharp.
  const line = Math.max(1, Math.round(size * width));
  pen.beginPath();
  for (const stroke of strokes) {
    if (stroke === "across") pen.fillRect(0, 0, line, size);
    else if (stroke === "along") pen.fillRect(0, 0, size, line);
    else if (stroke === "dashes") {
      pen.fillRect(0, 0, Math.round(size / 2), line);
      pen.fillRect(Math.round(size / 2), Math.round(size / 2), size, line);
    } else if (stroke === "dots") {
      pen.arc(size / 2, size / 2, (size * width) / 2, 0, 2 * Math.PI);
      pen.fill();
      pen.beginPath();
    } else {
      // The line itself and its neighbours, whose ends reach into the corners of the tile.
      for (const shift of [-size, 0, size]) {
        pen.moveTo(shift - size / 2, stroke === "falling" ? -size / 2 : size * 1.5);
        pen.lineTo(shift + size * 1.5, stroke === "falling" ? size * 1.5 : -size / 2);
      }
    }
  }
  pen.stroke();
}
