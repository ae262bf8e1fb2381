// Paints what everything else stands on: the background, the instants that are open, the lines between rows and those of the axis.
import type { Opened } from "../../trace/units.ts";
import { rowTopPx, type Scene, visibleRows } from "../scene/scene.ts";
import { unitAtPx, xPxOf } from "../scene/view.ts";
import type { Mark } from "./mark.ts";

/** A narrower one would be a line. */
const LEAST_OPEN_PX = 4;

export const paintGround: Mark = ({ ctx, scene, gridUnits }) => {
  const { layout, theme, view, widthPx, heightPx, dpr } = scene;
  const { colours, sizes } = theme;
  ctx.fillStyle = colours.background;
  ctx.fillRect(0, 0, widthPx, heightPx);
  const { first, last } = visibleRows(scene);
  for (let index = first; index <= last; index++) {
    if (layout.rows[index].type !== "thread") continue;
    ctx.fillStyle = colours.threadBackground;
    ctx.fillRect(0, rowTopPx(scene, index), widthPx, sizes.rowPx);
  }
  const bottomPx = Math.min(rowTopPx(scene, last + 1), heightPx);
  ctx.fillStyle = colours.instant;
  for (const { fromUnit, toUnit } of openedInView(scene)) {
    const fromPx = xPxOf(view, fromUnit);
    ctx.fillRect(fromPx, 0, xPxOf(view, toUnit) - fromPx, bottomPx);
  }
  ctx.fillStyle = colours.grid;
  for (let index = first; index <= last; index++) {
    // No line divides a row from its twin.
    if (layout.isPaired && index % 2 === 0) continue;
    ctx.fillRect(0, rowTopPx(scene, index) + sizes.rowPx - 1, widthPx, 1);
  }
  for (const unit of gridUnits) {
    ctx.fillRect(Math.round(xPxOf(view, unit) * dpr) / dpr, 0, 1 / Math.min(dpr, 1), bottomPx);
  }
};

/** Those that are so wide that one sees where they end. */
function openedInView({ units, view, widthPx }: Scene): readonly Opened[] {
  const leastUnits = LEAST_OPEN_PX / view.pxPerUnit;
  return units
    .openedIn(unitAtPx(view, 0), unitAtPx(view, widthPx), leastUnits)
    .filter(({ fromUnit, toUnit }) => toUnit - fromUnit >= leastUnits);
}
