// Paints what lanes share: how much is in a thing as a step line, who has it as a stripe, and a tick where somebody comes to wait.
import {
  capacityOf,
  hasLevels,
  type Hold,
  holdsOf,
  itemsAfter,
  type Level,
  levelAt,
} from "../../trace/things.ts";
import type { Ink } from "./ink.ts";
import type { TracedObject } from "../../trace/lane.ts";
import { countBelow, countWhile } from "../../trace/search.ts";
import type { Trace } from "../../trace/trace.ts";
import { laneLabel } from "../../words/names.ts";
import { type Row, rowFor } from "../layout/rows.ts";
import { HOLDER_COLOURS, LIMIT_DASH } from "../scene/looks.ts";
import { barTopPx, eventPx, type Scene } from "../scene/scene.ts";
import { unitAtPx, xPxOf } from "../scene/view.ts";
import type { Mark } from "./mark.ts";
import { drawReached } from "./reached.ts";
import { cutWithin, widthIn } from "./text-width.ts";

/** More stripes or ticks in a row would be a fog. */
const MAX_MARKS = 1_000;

export const paintThings: Mark = ({ ctx, scene, inView }) => {
  ctx.textBaseline = "middle";
  for (const row of inView.things) {
    const thing = scene.trace.object(row.object)!;
    if (hasLevels(thing)) paintLevels(ctx, scene, row, thing);
    paintHolds(ctx, scene, row, thing);
    paintWaits(ctx, scene, row, thing);
  }
};

function eventsInView({ units, view, widthPx }: Scene): readonly [from: number, to: number] {
  return units.eventsIn(unitAtPx(view, -1), unitAtPx(view, widthPx + 1));
}

/** Which of the changes of one thing, or of its holders, are in view: on every axis they are in order. */
export function partInView(
  { units, view, widthPx }: Scene,
  events: readonly number[],
): readonly [first: number, end: number] {
  const [leftUnit, rightUnit] = [unitAtPx(view, -1), unitAtPx(view, widthPx + 1)];
  return [
    countWhile(events.length, (at) => units.unitAt(events[at]) < leftUnit),
    countWhile(events.length, (at) => units.unitAt(events[at]) <= rightUnit),
  ];
}

/** A stretch of a step line. */
interface Step extends Level {
  readonly items: string;
  readonly fromPx: number;
  readonly toPx: number;
  readonly nextEvent: number;
}

/** The steps in view that can be seen, those alike that follow each other as one. */
function stepsInView(scene: Scene, thing: TracedObject, endPx: number): readonly Step[] {
  const { trace, widthPx } = scene;
  const { changeEvents } = thing;
  const steps: Step[] = [];
  const [first] = partInView(scene, changeEvents);
  for (let index = first - 1; index < changeEvents.length; index++) {
    index = lastInPlace(scene, thing, index);
    const level = levelAt(trace, thing, index);
    const fromPx = eventPx(scene, level.event);
    if (fromPx > widthPx) break;
    const nextEvent = changeEvents[index + 1] ?? -1;
    const toPx = nextEvent < 0 ? endPx : eventPx(scene, nextEvent);
    const before = steps.at(-1);
    const items = index < 0 ? "" : itemsAfter(trace, level.event);
    if (before?.count === level.count && before.word === level.word && before.items === items) {
      steps[steps.length - 1] = { ...before, toPx, nextEvent };
    } else steps.push({ ...level, items, fromPx, toPx, nextEvent });
  }
  return steps;
}

/** Of the changes that stand in one place with that one, the last: it lasts. A million in a pixel are not looked at. */
function lastInPlace(scene: Scene, { createdAt, changeEvents }: TracedObject, index: number): number {
  const xPx = eventPx(scene, index < 0 ? createdAt : changeEvents[index]);
  const next = index + 1;
  if (next === changeEvents.length || eventPx(scene, changeEvents[next]) > xPx) return index;
  return (
    index + countWhile(changeEvents.length - next, (at) => eventPx(scene, changeEvents[next + at]) <= xPx)
  );
}

/** How high a level stands: what is no number is there or not, as an event is set or clear. */
function partOf({ count, word }: Pick<Level, "count" | "word">, capacity: number): number {
  if (count < 0) return word === "" || word === "clear" ? 0 : 1;
  return Math.min(1, count / capacity);
}

/** A step line over a field, and at each step with room how much there is. */
function paintLevels(ctx: Ink, scene: Scene, row: Row, thing: TracedObject): void {
  const { trace, theme, texts, view, units, widthPx } = scene;
  const { barPx, linePx, fontPx, tailPx } = theme.sizes;
  const capacity = capacityOf(thing);
  const topPx = barTopPx(scene, row.index);
  const endPx = Math.min(xPxOf(view, units.end) + (trace.openCount > 0 ? tailPx : 0), widthPx);
  let beforePx = -1;
  for (const { event, nextEvent, fromPx, toPx, count, word, items } of stepsInView(scene, thing, endPx)) {
    const part = partOf({ count, word }, capacity);
    const heightPx = Math.round(part * (barPx - linePx * 2));
    const yPx = topPx + barPx - heightPx - linePx;
    const startPx = Math.max(fromPx, 0);
    const [long, short] = [thing.bound, 0].map((of) => texts.contents({ count, of, word }));
    // What is in it says more than how much, which the line shows.
    const listed = items === "" ? [] : [texts.withItems(long, items), texts.withItems(short, items), items];
    const roomPx = Math.min(toPx, widthPx) - startPx;
    const label = [...listed, long, short].find((text) => widthIn(ctx, theme, text) + fontPx <= roomPx);
    const risePx = beforePx < 0 ? 0 : yPx - beforePx;
    drawReached(ctx, scene, event, nextEvent, () => {
      ctx.fillStyle = theme.colours.thingFill;
      ctx.fillRect(fromPx, yPx, toPx - fromPx, heightPx);
      ctx.fillStyle = theme.colours.thing;
      ctx.fillRect(fromPx, yPx, toPx - fromPx, linePx * 2);
      ctx.fillRect(fromPx, yPx - Math.max(0, risePx), linePx * 1.5, Math.abs(risePx) + linePx * 2);
      if (label === undefined) return;
      // On the side of the line where there is more room.
      const isLow = heightPx < barPx / 2;
      ctx.fillStyle = theme.colours.thingText;
      const textPx = isLow ? (topPx + yPx) / 2 : yPx + linePx + heightPx / 2;
      ctx.fillText(label, startPx + fontPx * 0.5, textPx + 1);
    });
    beforePx = yPx;
  }
  if (thing.bound === 0) return;
  // As much as there can be.
  ctx.strokeStyle = theme.colours.muted;
  ctx.lineWidth = linePx;
  ctx.setLineDash(LIMIT_DASH.map((length) => length * linePx));
  ctx.beginPath();
  ctx.moveTo(Math.max(0, eventPx(scene, thing.createdAt)), topPx + linePx / 2);
  ctx.lineTo(endPx, topPx + linePx / 2);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** The colour of a lane that has something: those that come to have something take turns. */
function holderColour(trace: Trace, lane: number): (typeof HOLDER_COLOURS)[number] {
  return HOLDER_COLOURS[trace.holderNumber(lane) % HOLDER_COLOURS.length];
}

interface Placed extends Hold {
  /** From the top. */
  readonly place: number;
}

/** Those who have a thing at the same time, as the threads of a pool do, one below the other; and how many places that takes. */
function placed(holds: readonly Hold[]): { readonly holds: readonly Placed[]; readonly places: number } {
  const ends: number[] = [];
  const inOrder = [...holds].sort((one, other) => one.event - other.event);
  const withPlace = inOrder.map((hold) => {
    const free = ends.findIndex((end) => end <= hold.event);
    const place = free < 0 ? ends.length : free;
    ends[place] = hold.endEvent < 0 ? Infinity : hold.endEvent;
    return { ...hold, place };
  });
  return { holds: withPlace, places: Math.max(1, ends.length) };
}

/** A stripe in the colour of each who has it, with the name where there is room, unless it is counted; and the same under that lane. */
function paintHolds(ctx: Ink, scene: Scene, row: Row, thing: TracedObject): void {
  const { trace, theme, view, units, layout } = scene;
  const { barPx, linePx, fontPx, radiusPx, tailPx, rowPx } = theme.sizes;
  const { holdEvents } = thing;
  const [first, end] = partInView(scene, holdEvents);
  const lastEvent = end === 0 ? -1 : holdEvents[end - 1];
  const { holds, places } = placed(
    holdsOf(trace, thing, holdEvents[first] ?? trace.count, lastEvent, MAX_MARKS),
  );
  const insetPx = Math.round(barPx * 0.12);
  const stripePx = (barPx - 2 * insetPx) / places;
  for (const { lane, event, endEvent, place } of holds) {
    const fromPx = Math.max(eventPx(scene, event), -20);
    const endPx = endEvent < 0 ? xPxOf(view, units.end) + tailPx : eventPx(scene, endEvent);
    const toPx = Math.min(Math.max(endPx, fromPx + linePx * 2), scene.widthPx + 20);
    const holder = rowFor(layout, lane);
    const isCounted = hasLevels(thing);
    const colour = theme.colours[isCounted ? "thing" : holderColour(trace, lane)];
    const topPx = barTopPx(scene, row.index);
    drawReached(ctx, scene, event, endEvent, () => {
      ctx.fillStyle = colour;
      if (holder !== undefined && holder.type !== "band") {
        const underPx = barTopPx(scene, holder.index) + barPx + Math.round((rowPx - barPx) * 0.12);
        ctx.fillRect(fromPx, underPx, toPx - fromPx, linePx * 3);
      }
      if (isCounted) return;
      const stripeTopPx = topPx + insetPx + place * stripePx;
      const gapPx = places > 1 ? linePx : 0;
      ctx.beginPath();
      ctx.roundRect(fromPx, stripeTopPx, toPx - fromPx - 1, stripePx - gapPx, radiusPx / 2);
      ctx.fill();
      // The smallest that a line of letters needs.
      if (stripePx < fontPx * 0.9) return;
      const { call } = laneLabel(trace, lane, event + 1);
      const startPx = Math.max(fromPx, 0) + fontPx * 0.5;
      const text = cutWithin((words) => widthIn(ctx, theme, words), call, toPx - startPx - fontPx * 0.4);
      ctx.fillStyle = theme.colours.markText;
      if (toPx - startPx > fontPx) ctx.fillText(text, startPx, stripeTopPx + stripePx / 2 + fontPx * 0.06);
    });
  }
}

/** Ticks hang from the top of the row where lanes come to wait. */
function paintWaits(ctx: Ink, scene: Scene, row: Row, thing: TracedObject): void {
  const { theme, moment } = scene;
  const { linePx, barPx } = theme.sizes;
  const [firstEvent, lastEvent] = eventsInView(scene);
  const topPx = barTopPx(scene, row.index) - linePx * 3;
  const from = countBelow(thing.waitEvents, firstEvent);
  const to = Math.min(countBelow(thing.waitEvents, lastEvent), from + MAX_MARKS);
  ctx.fillStyle = theme.colours.text;
  for (const event of thing.waitEvents.slice(from, to)) {
    ctx.globalAlpha = event < moment ? 1 : theme.unreachedAlpha;
    ctx.fillRect(eventPx(scene, event), topPx, linePx * 2, Math.round(barPx * 0.45));
  }
  ctx.globalAlpha = 1;
}
