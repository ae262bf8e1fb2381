// Paints arrows between lanes and what they share: what is put in or given back points at the thing, what is taken at the lane.
import type { TracedObject } from "../../trace/lane.ts";
import { levelAt } from "../../trace/things.ts";
import { type Row, rowFor } from "../layout/rows.ts";
import { barTopPx, linkPx, type Scene } from "../scene/scene.ts";
import type { Mark } from "./mark.ts";
import { drawHappened } from "./reached.ts";
import { partInView } from "./things.ts";

/** With more of them in view they would be a hatch. */
const MAX_LINKS = 120;

/** Behind the bars. */
export const paintThingLinks: Mark = ({ ctx, scene, inView }) => {
  if (!scene.hasAllLinks) return;
  const { theme, layout, trace } = scene;
  const { barPx, linePx, fontPx } = theme.sizes;
  const headPx = Math.max(3.5, fontPx * 0.36);
  ctx.strokeStyle = ctx.fillStyle = theme.colours.thing;
  ctx.lineWidth = linePx;
  for (const row of inView.things) {
    const deeds = deedsOf(scene, trace.object(row.object)!);
    if (deeds.length > MAX_LINKS) continue;
    let lastPx = -Infinity;
    for (const { event, isInto } of deeds) {
      const lane = rowFor(layout, trace.log.columns.actor[event]);
      const xPx = linkPx(scene, event) + linePx * (isInto ? 1 : -1);
      if (lane === undefined || Math.abs(xPx - lastPx) < fontPx / 4) continue;
      lastPx = xPx;
      const [fromRow, toRow]: readonly Row[] = isInto ? [lane, row] : [row, lane];
      const isDown = toRow.index > fromRow.index;
      const fromPx = barTopPx(scene, fromRow.index) + (isDown ? barPx : 0);
      const toPx = barTopPx(scene, toRow.index) + (isDown ? 0 : barPx);
      const backPx = isDown ? -headPx : headPx;
      drawHappened(ctx, scene, event, () => {
        ctx.beginPath();
        ctx.moveTo(xPx, fromPx);
        ctx.lineTo(xPx, toPx);
        ctx.stroke();
        ctx.beginPath();
        ctx.moveTo(xPx, toPx);
        ctx.lineTo(xPx - headPx * 0.7, toPx + backPx);
        ctx.lineTo(xPx + headPx * 0.7, toPx + backPx);
        ctx.fill();
      });
    }
  }
};

interface Deed {
  readonly event: number;
  readonly isInto: boolean;
}

/** What lanes did with a thing, as far as that is in view; no more than a few too many. */
function deedsOf(scene: Scene, thing: TracedObject): readonly Deed[] {
  const { trace } = scene;
  const { b, actor } = trace.log.columns;
  const { changeEvents, holdEvents } = thing;
  const events = changeEvents.length > 0 ? changeEvents : holdEvents;
  const [first, end] = partInView(scene, events);
  const last = Math.min(end, first + MAX_LINKS + 1);
  const deeds: Deed[] = [];
  for (let index = first; index < last; index++) {
    const event = events[index];
    if (actor[event] === 0) continue;
    if (events === holdEvents) deeds.push({ event, isInto: b[event] === 0 });
    else {
      const [before, after] = [levelAt(trace, thing, index - 1), levelAt(trace, thing, index)];
      deeds.push({ event, isInto: after.count >= before.count });
    }
  }
  return deeds;
}
