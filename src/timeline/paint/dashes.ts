// Keeps dashed lines short: a browser makes every dash of a line, also those of the kilometres beyond the canvas.

/** Beyond the canvas by so much, nothing of a line is seen, however thick it is. */
const MARGIN_PX = 64;

/**
 * Cuts a stretch to what is near the canvas, by whole periods of the dashes, so that those in sight stay where they are.
 * `lengthPx` is the width or height of the canvas, `dash` what `setLineDash` gets; all in pixels. Gives from and to.
 */
export function nearCanvas(
  fromPx: number,
  toPx: number,
  lengthPx: number,
  dash: readonly number[],
): readonly [fromPx: number, toPx: number] {
  const periodPx = Math.max(
    1,
    dash.reduce((sum, px) => sum + px, 0),
  );
  const cutPx = (beyondPx: number) => Math.max(0, Math.floor((beyondPx - MARGIN_PX) / periodPx) * periodPx);
  return [fromPx + cutPx(-fromPx), toPx - cutPx(toPx - lengthPx)];
}
