// A lane that stops its whole thread: a veil over all rows of the thread, which stand still.
import { drawReached } from "./reached.ts";
import { type Standstill, standstillsOf } from "../layout/layout.ts";
import type { Patterns } from "./patterns.ts";
import type { Row } from "../layout/rows.ts";
import { eventPx, rowTopPx, type Scene, visibleRows } from "../scene/scene.ts";
import { unitAtPx, xPxOf } from "../scene/view.ts";

/** More than this would be a fog. */
const MAX_VEILS = 200;

export function visibleStandstills(scene: Scene): readonly Standstill[] {
  const { trace, layout, units, view, widthPx } = scene;
  return standstillsOf(trace, layout, units, unitAtPx(view, 0), unitAtPx(view, widthPx), MAX_VEILS);
}

export function paintStandstills(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  patterns: Patterns,
  standstills: readonly Standstill[],
): void {
  const { theme } = scene;
  const visible = visibleRows(scene);
  ctx.fillStyle = patterns.standstill;
  for (const standstill of standstills) {
    const [fromPx, toPx] = edgesOf(scene, standstill);
    const { row, event, endEvent, thread } = standstill;
    drawReached(ctx, scene, event, endEvent, () => {
      for (let index = visible.first; index <= visible.last; index++) {
        if (index === row.index || scene.layout.rows[index].thread !== thread) continue;
        ctx.fillRect(fromPx, rowTopPx(scene, index), toPx - fromPx, theme.sizes.rowPx);
      }
    });
  }
}

/** Whether a veil lies over a part of a row. */
export function isVeiled(
  scene: Scene,
  standstills: readonly Standstill[],
  { thread }: Row,
  fromPx: number,
  toPx: number,
): boolean {
  return standstills.some((standstill) => {
    const [veilFromPx, veilToPx] = edgesOf(scene, standstill);
    return standstill.thread === thread && veilFromPx < toPx && fromPx < veilToPx;
  });
}

function edgesOf(scene: Scene, { event, endEvent }: Standstill): [number, number] {
  const { units, view, theme } = scene;
  const toPx = endEvent < 0 ? xPxOf(view, units.end) + theme.sizes.tailPx : eventPx(scene, endEvent);
  return [eventPx(scene, event), toPx];
}
