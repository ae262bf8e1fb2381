// Paints where an error was caught: the sign of an error, hollow, since nothing ends by it.
import { catchesInView, catchPx } from "../scene/catches.ts";
import type { Mark } from "./mark.ts";
import { drawHappened } from "./reached.ts";

export const paintCatches: Mark = ({ ctx, scene, drawGlyph }) => {
  const sizePx = catchPx(scene);
  const { colours } = scene.theme;
  for (const { event, xPx, yPx } of catchesInView(scene)) {
    drawHappened(ctx, scene, event, () => {
      ctx.fillStyle = colours.background;
      ctx.beginPath();
      ctx.arc(xPx, yPx, sizePx * 0.56, 0, 2 * Math.PI);
      ctx.fill();
      drawGlyph("caught", [xPx, yPx], sizePx, colours.error, colours.markText);
    });
  }
};
