// Stripes and hatches: what tells states apart without colour.

export interface Patterns {
  /** Thin diagonal stripes: ready. */
  readonly ready: CanvasPattern;
  /** Crossed diagonals: blocking. */
  readonly blocked: CanvasPattern;
  /** Wide diagonal stripes on nothing: a thread that stands still. */
  readonly standstill: CanvasPattern;
}

export interface PatternColours {
  readonly ready: string;
  readonly readyFill: string;
  readonly blocked: string;
  readonly blockedFill: string;
}

/** Patterns that look the same at any density of pixels. `tilePx` is the distance of the stripes. */
export function createPatterns(colours: PatternColours, tilePx: number, dpr: number): Patterns {
  const { ready, readyFill, blocked, blockedFill } = colours;
  return {
    ready: createPattern(tilePx, dpr, readyFill, ready, 0.16, [-1]),
    blocked: createPattern(tilePx * 1.2, dpr, blockedFill, blocked, 0.13, [-1, 1]),
    standstill: createPattern(tilePx * 1.5, dpr, null, blocked, 0.13, [-1]),
  };
}

/** Diagonals over a fill. The width of a line is a part of the tile; directions are -1 for rising and 1 for falling. */
function createPattern(
  tilePx: number,
  dpr: number,
  fill: string | null,
  line: string,
  width: number,
  directions: readonly number[],
): CanvasPattern {
  const tile = document.createElement("canvas");
  const size = (tile.width = tile.height = Math.max(4, Math.round(tilePx * dpr)));
  const pen = tile.getContext("2d")!;
  if (fill !== null) {
    pen.fillStyle = fill;
    pen.fillRect(0, 0, size, size);
  }
  pen.strokeStyle = line;
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
