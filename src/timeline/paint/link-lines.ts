// Paints the lines of the links between rows: who made whom, who woke whom, who cancelled whom.
import type { Link } from "../layout/layout.ts";
import { endsOf } from "../scene/link-geometry.ts";
import { LINK_LOOKS } from "../scene/looks.ts";
import { linkPx } from "../scene/scene.ts";
import { nearCanvas } from "./dashes.ts";
import type { Mark } from "./mark.ts";
import { drawHappened } from "./reached.ts";

/** Behind the bars. Links of one kind at one place share a line from the first row to the last. */
export const paintLinkLines: Mark = ({ ctx, scene, inView }) => {
  const { colours, sizes } = scene.theme;
  const lines = new Map<string, { xPx: number; topPx: number; bottomPx: number; link: Link }>();
  for (const link of inView.links) {
    const xPx = linkPx(scene, link.event);
    const ends = endsOf(scene, link);
    const key = `${link.type} ${xPx} ${link.event < scene.moment}`;
    const line = lines.get(key);
    lines.set(key, {
      xPx,
      topPx: Math.min(...ends, line?.topPx ?? Infinity),
      bottomPx: Math.max(...ends, line?.bottomPx ?? -Infinity),
      link,
    });
  }
  ctx.lineWidth = sizes.linePx * 1.5;
  for (const { xPx, topPx, bottomPx, link } of lines.values()) {
    drawHappened(ctx, scene, link.event, () => {
      ctx.strokeStyle = colours[LINK_LOOKS[link.type].colour];
      const dash = LINK_LOOKS[link.type].dash.map((length) => length * sizes.linePx);
      const [fromPx, toPx] = nearCanvas(topPx, bottomPx, scene.heightPx, dash);
      ctx.setLineDash(dash);
      ctx.beginPath();
      ctx.moveTo(xPx, fromPx);
      ctx.lineTo(xPx, toPx);
      ctx.stroke();
    });
  }
  ctx.setLineDash([]);
};
