// Paints what everything else stands on: the background, the lines between rows and those of the axis.
import { rowTopPx, visibleRows } from "../scene/scene.ts";
import { xPxOf } from "../scene/view.ts";
import type { Mark } from "./mark.ts";

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
  ctx.fillStyle = colours.grid;
  for (let index = first; index <= last; index++) {
    ctx.fillRect(0, rowTopPx(scene, index) + sizes.rowPx - 1, widthPx, 1);
  }
  const bottomPx = rowTopPx(scene, last + 1);
  for (const unit of gridUnits) {
    ctx.fillRect(
      Math.round(xPxOf(view, unit) * dpr) / dpr,
      0,
      1 / Math.min(dpr, 1),
      Math.min(bottomPx, heightPx),
    );
  }
};
