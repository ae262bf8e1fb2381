// Paints how lanes ended.
import { laneOfChange } from "../layout/spans.ts";
import { OUTCOME_LOOKS } from "../scene/looks.ts";
import { endingPx, eventPx, rowMiddlePx } from "../scene/scene.ts";
import type { Mark } from "./mark.ts";
import { drawHappened } from "./reached.ts";

/** Each way to end has a shape of its own. */
export const paintEndings: Mark = ({ ctx, scene, inView, drawGlyph }) => {
  const { trace, theme } = scene;
  const { markPx } = theme.sizes;
  for (const { row, index } of inView.endings) {
    const outcome = trace.outcomeOf(laneOfChange(row, index));
    if (outcome === null) continue;
    const xPx = endingPx(scene, outcome.event);
    // On a track the next lane may follow at once: that it does says enough, unless the last one failed.
    const isFollowed =
      index + 1 < row.changes.length && eventPx(scene, row.changes[index + 1]) < xPx + markPx;
    if (isFollowed && outcome.type === "value") continue;
    const yPx = rowMiddlePx(scene, row.index);
    drawHappened(ctx, scene, outcome.event, () => {
      ctx.fillStyle = theme.colours.background;
      ctx.beginPath();
      ctx.arc(xPx, yPx, markPx + 1.5, 0, 2 * Math.PI);
      ctx.fill();
      const { glyph, colour } = OUTCOME_LOOKS[outcome.type];
      drawGlyph(glyph, [xPx, yPx], markPx * 2, theme.colours[colour], theme.colours.markText);
    });
  }
};
