// Paints the words in the bars, where there is room, and what a gather says as its children end.
import { EVENT_CODE } from "../../trace/format.ts";
import { STATE_CODE } from "../../trace/lane.ts";
import { countBelow } from "../../trace/search.ts";
import { enteredIn, wordsOf } from "../../words/spans.ts";
import { eventOfChange, laneOfChange, spanOf } from "../layout/spans.ts";
import type { GlyphName } from "../scene/glyphs.ts";
import { glyphOf, type Look, lookOf, LOOKS } from "../scene/looks.ts";
import { barTopPx, eventPx, rowMiddlePx, type Scene } from "../scene/scene.ts";
import type { DrawnSpan } from "../scene/level-of-detail.ts";
import { cutWords } from "./cuts.ts";
import type { Mark, Pen } from "./mark.ts";
import { drawHappened } from "./reached.ts";
import { isVeiled } from "./standstills.ts";
import { cut, widthIn } from "./text-width.ts";

export const paintWords: Mark = (pen) => {
  const { ctx, scene, inView } = pen;
  const { bars, carefulPx } = inView;
  const { fontPx } = scene.theme.sizes;
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  for (const bar of bars) {
    if (Math.min(bar.toPx, scene.widthPx) - Math.max(bar.fromPx, 0) >= Math.max(carefulPx, fontPx * 1.5)) {
      paintParts(pen, lookOf(scene.trace, bar), bar);
    }
  }
};

/** Each part of a bar that says something else: a gather says at each child's end how many are left. */
function paintParts(pen: Pen, look: Look, bar: DrawnSpan): void {
  const { ctx, scene, inView } = pen;
  const { trace, theme } = scene;
  const cut = inView.cuts.get(bar) ?? null;
  // At the end of a bar that was cut off stands by what.
  const endPx = bar.toPx - (cutWords(ctx, scene, inView, bar)?.roomPx ?? 0);
  const event = bar.row.changes[bar.index];
  const done = readableOf(scene, doneDuring(scene, bar)).filter((child) => eventPx(scene, child) < endPx);
  const edges = [bar.fromPx, ...done.map((child) => eventPx(scene, child)), endPx];
  edges.slice(1).forEach((toPx, part) => {
    const begin = part === 0 ? event : done[part - 1];
    drawHappened(ctx, scene, begin, () => {
      if (part > 0) {
        ctx.fillStyle = theme.colours[look.border ?? look.text];
        ctx.fillRect(edges[part], barTopPx(scene, bar.row.index), theme.sizes.linePx, theme.sizes.barPx);
      }
      const printed = bar.state === STATE_CODE.running ? printedDuring(scene, bar) : "";
      const said = printed !== "" || bar.state !== STATE_CODE.running ? printed : enteredDuring(scene, bar);
      const glyph = part > 0 ? null : (glyphOf(trace, bar) ?? (printed === "" ? null : "print"));
      const words =
        said === ""
          ? wordsOf(trace, scene.texts, spanOf(trace, bar.row, scene.units, bar.index)!, begin + 1, cut)
          : [];
      const row = bar.row.index;
      const fromPx = edges[part];
      const veiled = isVeiled(scene, inView.standstills, bar.row, fromPx, toPx);
      paintPart(pen, look, { row, fromPx, toPx, glyph, words, said, isVeiled: veiled });
    });
  });
}

interface Part {
  readonly row: number;
  readonly fromPx: number;
  readonly toPx: number;
  readonly glyph: GlyphName | null;
  /** From long to short. */
  readonly words: readonly string[];
  /** Can be cut. */
  readonly said: string;
  /** The thread stands still: there are stripes over the bar. */
  readonly isVeiled: boolean;
}

function paintPart({ ctx, scene, drawGlyph }: Pen, look: Look, part: Part): void {
  const { theme, widthPx } = scene;
  const { colours } = theme;
  const { fontPx } = theme.sizes;
  const middlePx = rowMiddlePx(scene, part.row);
  // Words stay in view as long as their bar does.
  const startPx = Math.max(part.fromPx, 0) + fontPx * 0.6;
  const endPx = Math.min(part.toPx, widthPx) - fontPx * 0.5;
  const glyphPx = part.glyph === null || endPx - startPx < fontPx * 0.9 ? 0 : fontPx;
  const textPx = startPx + (glyphPx === 0 ? 0 : fontPx * 1.35);
  const roomPx = endPx - textPx;
  const widthOf = (words: string): number => widthIn(ctx, theme, words);
  const text = part.words.find((words) => widthOf(words) <= roomPx) ?? cut(widthOf, part.said, roomPx);
  if (text === "" && glyphPx === 0) return;
  if (look.pattern !== null) {
    const toPx = text === "" ? startPx + glyphPx : textPx + widthOf(text);
    ctx.fillStyle = colours[look.fill];
    ctx.beginPath();
    ctx.roundRect(
      startPx - fontPx * 0.25,
      middlePx - fontPx * 0.65,
      toPx - startPx + fontPx * 0.5,
      fontPx * 1.3,
      3,
    );
    ctx.fill();
  }
  if (glyphPx > 0) {
    const colour = colours[part.glyph === LOOKS.blocked.glyph ? LOOKS.blocked.colour : look.text];
    const fill = colours[look.fill];
    drawGlyph(part.glyph!, [startPx + glyphPx / 2, middlePx], glyphPx * 0.95, colour, fill);
  }
  const baselinePx = middlePx + fontPx * 0.06;
  if (part.isVeiled) {
    ctx.strokeStyle = colours[look.fill];
    ctx.lineWidth = fontPx * 0.4;
    ctx.strokeText(text, textPx, baselinePx);
  }
  ctx.fillStyle = colours[look.text];
  ctx.fillText(text, textPx, baselinePx);
}

/** The events at which members of the gather that a bar waits for were done while it waited. */
function doneDuring({ trace }: Scene, { row, index, state }: DrawnSpan): readonly number[] {
  const event = eventOfChange(trace, row, index);
  const { type, a } = trace.log.columns;
  if (state !== STATE_CODE.waiting || type[event] !== EVENT_CODE.wait) return [];
  const doneEvents = trace.object(a[event])?.doneEvents ?? [];
  const end = row.changes[index + 1] ?? Infinity;
  return doneEvents.slice(countBelow(doneEvents, event), countBelow(doneEvents, end));
}

/** The last one of those at one place, and only where there is some room for what is said there. */
function readableOf(scene: Scene, events: readonly number[]): readonly number[] {
  const leastPx = scene.theme.sizes.fontPx * 2.6;
  const readable: number[] = [];
  let lastPx = -Infinity;
  for (const event of events) {
    const xPx = eventPx(scene, event);
    if (xPx < lastPx + leastPx && xPx > lastPx) continue;
    if (xPx === lastPx) readable.pop();
    readable.push(event);
    lastPx = xPx;
  }
  return readable;
}

/** More events than that are not looked through for a few words. */
const MAX_EVENTS = 60;

/** What the lane printed while it ran, and which errors it caught. */
function printedDuring({ trace, texts }: Scene, { row, index }: DrawnSpan): string {
  const { type, actor, text } = trace.log.columns;
  const event = row.changes[index];
  const lane = laneOfChange(row, index);
  const end = Math.min(row.changes[index + 1] ?? trace.count, event + MAX_EVENTS);
  const printed: string[] = [];
  for (let at = event + 1; at < end; at++) {
    if (actor[at] !== lane) continue;
    if (type[at] === EVENT_CODE.print) printed.push(trace.log.strings[text[at]]);
    else if (type[at] === EVENT_CODE.caught) printed.push(texts.caught(trace.log.strings[text[at]]));
  }
  return printed.join(" ⏎ ");
}

function enteredDuring({ trace }: Scene, { row, index }: DrawnSpan): string {
  return enteredIn(trace, { lane: laneOfChange(row, index), event: row.changes[index] });
}
