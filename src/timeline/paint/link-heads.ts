// Paints the heads of the links, and a dot where one begins at no bar.
import { endsOf, isFromNowhere } from "../scene/link-geometry.ts";
import { LINK_LOOKS } from "../scene/looks.ts";
import { linkPx } from "../scene/scene.ts";
import type { Mark } from "./mark.ts";
import { drawHappened } from "./reached.ts";

/** Before the bars that they point at. */
export const paintLinkHeads: Mark = ({ ctx, scene, inView }) => {
  const { colours, sizes } = scene.theme;
  const headPx = Math.max(4, sizes.fontPx * 0.42);
  for (const link of inView.links) {
    const [fromPx, toPx] = endsOf(scene, link);
    const xPx = linkPx(scene, link.event);
    const backPx = toPx > fromPx ? -headPx : headPx;
    drawHappened(ctx, scene, link.event, () => {
      ctx.fillStyle = colours[LINK_LOOKS[link.type].colour];
      ctx.beginPath();
      ctx.moveTo(xPx, toPx);
      ctx.lineTo(xPx - headPx * 0.7, toPx + backPx);
      ctx.lineTo(xPx + headPx * 0.7, toPx + backPx);
      ctx.fill();
      if (!isFromNowhere(scene, link)) return;
      ctx.beginPath();
      ctx.arc(xPx, fromPx, headPx * 0.5, 0, 2 * Math.PI);
      ctx.fill();
    });
  }
};
