// Paints bands: how many of the siblings are in each state and wait for what, stacked up from the busiest; below, where any ran.
import type { Ink } from "./ink.ts";
import { bandCountsOf } from "../layout/band-counts.ts";
import { BUSIEST_LAYERS, LAYER_COUNT } from "../layout/live-states.ts";
import { lookOfLayer, LOOKS } from "../scene/looks.ts";
import { barTopPx, type Scene } from "../scene/scene.ts";
import type { Sizes } from "../scene/theme.ts";
import { unitAtPx, xPxOf } from "../scene/view.ts";
import type { Mark } from "./mark.ts";
import { drawReached } from "./reached.ts";

/** How much of the height is for where lanes ran, which mostly takes no time. */
const RUN_STRIP = 0.2;

export const paintBands: Mark = ({ ctx, scene, patterns, inView }) => {
  const { trace, view, units, widthPx, theme } = scene;
  // Outside there is nothing.
  const leftPx = Math.max(0, Math.floor(xPxOf(view, 0)));
  const columns = Math.min(widthPx, Math.ceil(xPxOf(view, units.end))) - leftPx;
  if (columns <= 0) return;
  for (const row of inView.bands) {
    const { counts, hasRun } = bandCountsOf(trace, row).averagesOn(
      units,
      unitAtPx(view, leftPx),
      1 / view.pxPerUnit,
      columns,
    );
    const rects = stackOf(counts, row.members.length, columns, theme.sizes);
    const topPx = barTopPx(scene, row.index);
    drawReached(ctx, scene, trace.lane(row.lane)!.createdAt, trace.count - 1, () => {
      for (const rect of rects) {
        const { colour, pattern, edge } = lookOfLayer(rect.layer);
        ctx.fillStyle = pattern === null ? theme.colours[colour] : patterns[pattern];
        ctx.fillRect(leftPx + rect.fromPx, topPx + rect.topPx, rect.widthPx, rect.heightPx);
        ctx.fillStyle = theme.colours[edge];
        ctx.fillRect(leftPx + rect.fromPx, topPx + rect.topPx, rect.widthPx, theme.sizes.linePx);
      }
      paintRuns(ctx, scene, hasRun, leftPx, topPx);
    });
  }
};

/** A part of a band in which nothing changes: how high the lanes of a layer stand, below the top of the band. */
interface StackRect {
  readonly layer: number;
  readonly fromPx: number;
  readonly widthPx: number;
  readonly topPx: number;
  readonly heightPx: number;
}

/** The stacks of all columns, those alike as one. Whatever is there is at least as high as a line. */
function stackOf(
  counts: Float32Array,
  memberCount: number,
  columns: number,
  { barPx, linePx }: Sizes,
): StackRect[] {
  const basePx = stripTopPx(barPx, linePx) - linePx;
  const rects: StackRect[] = [];
  /** By place in the stack: since which column it has been where it is. */
  const open = BUSIEST_LAYERS.map(() => ({ fromPx: 0, topPx: basePx, bottomPx: basePx }));
  for (let column = 0; column <= columns; column++) {
    let bottomPx = basePx;
    BUSIEST_LAYERS.forEach((layer, place) => {
      const count = column === columns ? 0 : counts[column * LAYER_COUNT + layer];
      const heightPx = count > 0 ? Math.max(linePx, (count / memberCount) * basePx) : 0;
      const topPx = Math.max(0, Math.round(bottomPx - heightPx));
      const part = open[place];
      if (column === columns || topPx !== part.topPx || bottomPx !== part.bottomPx) {
        const { fromPx } = part;
        const partPx = part.bottomPx - part.topPx;
        if (partPx > 0) {
          rects.push({ layer, fromPx, widthPx: column - fromPx, topPx: part.topPx, heightPx: partPx });
        }
        open[place] = { fromPx: column, topPx, bottomPx };
      }
      bottomPx = topPx;
    });
  }
  return rects;
}

function stripTopPx(barPx: number, linePx: number): number {
  return Math.round(barPx - Math.max(2 * linePx, barPx * RUN_STRIP));
}

function paintRuns(ctx: Ink, { theme }: Scene, hasRun: Uint8Array, leftPx: number, topPx: number): void {
  const { barPx, linePx } = theme.sizes;
  const runTopPx = stripTopPx(barPx, linePx);
  ctx.fillStyle = theme.colours[LOOKS.running.colour];
  for (let column = 0; column < hasRun.length; column++) {
    if (hasRun[column] === 0) continue;
    const fromPx = column;
    while (hasRun[column + 1] === 1) column++;
    const widthPx = Math.max(2 * linePx, column + 1 - fromPx);
    ctx.fillRect(leftPx + fromPx, topPx + runTopPx, widthPx, barPx - runTopPx);
  }
}
