// Paints a veil over all rows of a thread while one of its lanes stops it.
import type { Standstill } from "../layout/layout.ts";
import type { Row } from "../layout/rows.ts";
import { eventPx, rowTopPx, type Scene, visibleRows } from "../scene/scene.ts";
import { xPxOf } from "../scene/view.ts";
import type { Mark } from "./mark.ts";
import { drawReached } from "./reached.ts";

export const paintStandstills: Mark = ({ ctx, scene, patterns, inView }) => {
  const { theme } = scene;
  const visible = visibleRows(scene);
  ctx.fillStyle = patterns.standstill;
  for (const standstill of inView.standstills) {
    const [fromPx, toPx] = edgesOf(scene, standstill);
    const { row, event, endEvent, thread } = standstill;
    drawReached(ctx, scene, event, endEvent, () => {
      for (let index = visible.first; index <= visible.last; index++) {
        const other = scene.layout.rows[index];
        // Nobody keeps a coroutine from running that nobody has asked to run.
        if (index === row.index || other.thread !== thread || other.type === "coroutine") continue;
        ctx.fillRect(fromPx, rowTopPx(scene, index), toPx - fromPx, theme.sizes.rowPx);
      }
    });
  }
};

/** Whether a veil lies over a part of a row. */
export function isVeiled(
  scene: Scene,
  standstills: readonly Standstill[],
  { thread, type }: Row,
  fromPx: number,
  toPx: number,
): boolean {
  if (type === "coroutine") return false;
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
