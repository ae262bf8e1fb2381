// Paints gathers and groups: a field behind the rows that they own, hung from the bar of the one who waits for them.
import type { Ink } from "./ink.ts";
import { type Bracket, closingEventOf, outcomeOfBracket } from "../layout/brackets.ts";
import { KEPT_DASH, OUTCOME_LOOKS } from "../scene/looks.ts";
import {
  barTopPx,
  endingPx,
  eventPx,
  linkPx,
  rowMiddlePx,
  rowTopPx,
  type Scene,
  visibleRows,
} from "../scene/scene.ts";
import { xPxOf } from "../scene/view.ts";
import { nearCanvas } from "./dashes.ts";
import type { Mark } from "./mark.ts";
import { drawReached } from "./reached.ts";

/** More than this would be a fog; the nearest to the top are drawn. */
const MAX_BRACKETS = 300;

export const paintBrackets: Mark = ({ ctx, scene }) => {
  const { first, last } = visibleRows(scene);
  let count = 0;
  for (const bracket of scene.layout.brackets) {
    if (bracket.owner.index > last || bracket.regions.at(-1)!.last < first) continue;
    const [fromPx, toPx] = edgesOf(scene, bracket);
    if (toPx < 0 || fromPx > scene.widthPx) continue;
    if (++count > MAX_BRACKETS) break;
    const { createdAt } = bracket.object;
    drawReached(ctx, scene, createdAt, closingEventOf(scene.trace, bracket.object), () => {
      paintField(ctx, scene, bracket, fromPx, toPx);
      paintResults(ctx, scene, bracket);
    });
  }
};

/** From just before its creation to just behind its completion. */
function edgesOf(scene: Scene, { object, level }: Bracket): [number, number] {
  const { units, view, theme } = scene;
  const { markPx, tailPx, linePx } = theme.sizes;
  const closing = closingEventOf(scene.trace, object);
  const isTime = units.axis === "time";
  // An outer bracket is a little wider, so that brackets that open or close together can be told apart.
  const padPx = linePx * 3 * (2 - Math.min(level, 2));
  const fromPx = eventPx(scene, object.createdAt) - (isTime ? padPx : 0);
  if (closing < 0) return [fromPx, xPxOf(view, units.end) + tailPx];
  return [fromPx, endingPx(scene, closing) + markPx + linePx * 3 + padPx];
}

function paintField(ctx: Ink, scene: Scene, bracket: Bracket, fromPx: number, toPx: number): void {
  const { colours, sizes } = scene.theme;
  const { rowPx, radiusPx, linePx, barPx } = sizes;
  const { object, owner, regions, level } = bracket;
  const isOpen = closingEventOf(scene.trace, object) < 0;
  const outcome = outcomeOfBracket(scene.trace, bracket);
  ctx.strokeStyle = colours.group;
  ctx.fillStyle = colours.groupFill;
  ctx.lineWidth = linePx * 1.5;
  const dash = [linePx * 5, linePx * 4];
  const [leftPx, rightPx] = nearCanvas(fromPx, toPx, scene.widthPx, dash);
  for (const { first, last } of regions) {
    // It hangs from its owner's bar where the two are neighbours.
    const isBelowOwner = first === owner.index + 1;
    const [topPx, bottomPx] = nearCanvas(
      isBelowOwner ? barTopPx(scene, owner.index) + barPx : rowTopPx(scene, first) + linePx * 2,
      rowTopPx(scene, last) + rowPx - linePx * (1 + 2.5 * Math.min(level, 2)),
      scene.heightPx,
      dash,
    );
    ctx.beginPath();
    ctx.roundRect(leftPx, topPx, rightPx - leftPx, bottomPx - topPx, radiusPx * 1.5);
    ctx.globalAlpha *= 0.6;
    ctx.fill();
    ctx.globalAlpha /= 0.6;
    ctx.setLineDash(isOpen ? dash : []);
    ctx.stroke();
    if (outcome === null || outcome === "value") continue;
    // It ended badly: the end says so.
    ctx.fillStyle = colours[OUTCOME_LOOKS[outcome].colour];
    ctx.fillRect(rightPx - linePx * 2, topPx + radiusPx, linePx * 4, bottomPx - topPx - 2 * radiusPx);
    ctx.fillStyle = colours.groupFill;
  }
  ctx.setLineDash([]);
}

/** From the end of each child to the completion: its result is kept until the others are done. */
function paintResults(ctx: Ink, scene: Scene, bracket: Bracket): void {
  const { trace, theme } = scene;
  const closing = closingEventOf(scene.trace, bracket.object);
  const endPx = closing < 0 ? edgesOf(scene, bracket)[1] : linkPx(scene, closing);
  const { linePx } = theme.sizes;
  ctx.lineWidth = linePx * 1.5;
  const dash = KEPT_DASH.map((length) => length * linePx);
  ctx.setLineDash(dash);
  for (const { id, row } of bracket.members) {
    const outcome = trace.outcomeOf(id);
    if (outcome === null || (closing >= 0 && outcome.event >= closing)) continue;
    ctx.strokeStyle = theme.colours[OUTCOME_LOOKS[outcome.type].colour];
    const middlePx = rowMiddlePx(scene, row.index);
    ctx.beginPath();
    const fromPx = endingPx(scene, outcome.event) + theme.sizes.markPx * 1.4;
    if (fromPx >= endPx) continue;
    const [leftPx, rightPx] = nearCanvas(fromPx, endPx, scene.widthPx, dash);
    ctx.moveTo(leftPx, middlePx);
    ctx.lineTo(rightPx, middlePx);
    ctx.stroke();
  }
  ctx.setLineDash([]);
}
