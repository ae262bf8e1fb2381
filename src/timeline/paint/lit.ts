// Paints a chain of spans that is lit: everything else steps back, and a line runs along it from each span to the next.
import type { Ink } from "./ink.ts";
import type { SpanRef } from "../../trace/lane.ts";
import { countWhile } from "../../trace/search.ts";
import { barTopPx, eventPx, type Scene } from "../scene/scene.ts";
import type { DrawnSpan } from "../scene/level-of-detail.ts";
import { unitAtPx } from "../scene/view.ts";
import { paintBars } from "./bars.ts";
import type { Mark } from "./mark.ts";
import { drawHappened } from "./reached.ts";
import { paintTicks } from "./ticks.ts";
import { paintWords } from "./words.ts";

/** How much of what is not lit is hidden. */
const VEIL = 0.74;

export const paintLit: Mark = (pen) => {
  const { ctx, scene, inView } = pen;
  const { lit, widthPx, heightPx, theme } = scene;
  if (lit === null) return;
  ctx.globalAlpha = VEIL;
  ctx.fillStyle = theme.colours.background;
  ctx.fillRect(0, 0, widthPx, heightPx);
  ctx.globalAlpha = 1;
  const isLit = ({ row, index }: DrawnSpan): boolean => lit.events.has(row.changes[index]);
  const bars = inView.bars.filter(isLit);
  const ticks = inView.ticks.filter(isLit);
  const litPen = { ...pen, inView: { ...inView, bars, ticks, standstills: [] } };
  paintBars(litPen);
  paintWords(litPen);
  paintTicks(litPen);
  paintChain(ctx, scene, lit.spans);
};

/** Below the bars, so that it hides no words; with an edge, so that it is seen on every colour. */
function paintChain(ctx: Ink, scene: Scene, spans: readonly SpanRef[]): void {
  const { trace, units, view, widthPx, theme, layout } = scene;
  const { barPx, linePx } = theme.sizes;
  const unitOf = (index: number): number => units.unitAt(spans[index].event);
  const leftUnit = unitAtPx(view, 0);
  const rightUnit = unitAtPx(view, widthPx);
  const first = Math.max(0, countWhile(spans.length, (index) => unitOf(index) < leftUnit) - 1);
  const last = countWhile(spans.length, (index) => unitOf(index) <= rightUnit);
  const yOf = ({ lane }: SpanRef): number | null => {
    const row = layout.rowOfLane.get(lane);
    return row === undefined ? null : barTopPx(scene, row.index) + barPx + 2 * linePx;
  };
  const lastSpan = spans.at(-1);
  const { changes } = trace.lane(lastSpan?.lane ?? 0) ?? { changes: [] };
  const endEvent = changes.find((event) => event > (lastSpan?.event ?? 0)) ?? trace.count - 1;
  const draw = (widthLinePx: number, colour: string): void => {
    ctx.strokeStyle = colour;
    ctx.lineWidth = widthLinePx;
    ctx.lineJoin = "round";
    ctx.lineCap = "round";
    let fromPx = 0;
    for (let index = first; index < last; index++) {
      const yPx = yOf(spans[index]);
      if (yPx === null) continue;
      fromPx = eventPx(scene, spans[index].event);
      const toEvent = index + 1 < spans.length ? spans[index + 1].event : endEvent;
      const toPx = Math.min(eventPx(scene, toEvent), widthPx + 20);
      const nextPx = index + 1 < spans.length ? (yOf(spans[index + 1]) ?? yPx) : yPx;
      // Many at one place are one point.
      if (toPx - fromPx < 1 / scene.dpr && nextPx === yPx) continue;
      drawHappened(ctx, scene, spans[index].event, () => {
        ctx.beginPath();
        ctx.moveTo(Math.max(fromPx, -20), yPx);
        ctx.lineTo(toPx, yPx);
        ctx.lineTo(toPx, nextPx);
        ctx.stroke();
      });
    }
    ctx.lineCap = "butt";
  };
  draw(5 * linePx, theme.colours.background);
  draw(2.5 * linePx, theme.colours.text);
}
