// Makes the stripes and hatches that tell states apart without colour.
import { LOOKS, type PatternLines, PATTERNS, type PatternName } from "../scene/looks.ts";
import type { Theme } from "../scene/theme.ts";

export type Patterns = Readonly<Record<PatternName, CanvasPattern>>;

/** Patterns that look the same at any density of pixels. */
export function createPatterns(theme: Theme, dpr: number): Patterns {
  return {
    ready: createPattern(PATTERNS.ready, theme, dpr),
    blocked: createPattern(PATTERNS.blocked, theme, dpr),
    standstill: createPattern(PATTERNS.standstill, theme, dpr),
  };
}

/** Diagonals over a fill. */
function createPattern(
  { of, isOnNothing, tileEm, width, directions }: PatternLines,
  { colours, sizes }: Theme,
  dpr: number,
): CanvasPattern {
  const look = LOOKS[of];
  const tile = document.createElement("canvas");
  // On less than four pixels there is no room for a line and a gap.
  const size = (tile.width = tile.height = Math.max(4, Math.round(tileEm * sizes.fontPx * dpr)));
  const pen = tile.getContext("2d")!;
  if (!isOnNothing) {
    pen.fillStyle = colours[look.fill];
    pen.fillRect(0, 0, size, size);
  }
  pen.strokeStyle = colours[look.colour];
  pen.lineWidth = size * width;
  pen.beginPath();
  for (const direction of directions) {
    // The line itself and its neighbours, whose ends reach into the corners of the tile.
    for (const shift of [-size, 0, size]) {
      pen.moveTo(shift - size / 2, direction === 1 ? -size / 2 : size * 1.5);
      pen.lineTo(shift + size * 1.5, direction === 1 ? size * 1.5 : -size / 2);
    }
  }
  pen.stroke();
  const pattern = pen.createPattern(tile, "repeat")!;
  pattern.setTransform(new DOMMatrix().scale(1 / dpr));
  return pattern;
}
