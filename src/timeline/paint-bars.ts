// The bars of the lanes: what each did, in a colour and a pattern, with words where there is room.
import { EVENT_CODE } from "../trace/format.ts";
import { LANE_STATES, STATE_CODE } from "../trace/lane.ts";
import { countBelow } from "../trace/search.ts";
import { drawHappened, drawReached } from "./ghost.ts";
import { drawGlyph, type GlyphName, glyphOfWait } from "./glyphs.ts";
import type { Density } from "./paint-density.ts";
import type { Patterns } from "./patterns.ts";
import type { Row } from "./rows.ts";
import { barTopPx, eventPx, rowMiddlePx, type Scene, visibleRows } from "./scene.ts";
import { spanOf } from "./spans.ts";
import { type Stretch, visitStretches } from "./stretches.ts";
import { wordsOf } from "./wording.ts";

/** A rectangle costs about a microsecond, so this many leave half of a frame. */
const MAX_BARS = 8_000;
const MIN_BAR_PX = 4;

interface Ending {
  readonly row: Row;
  readonly index: number;
  readonly atPx: number;
}

/** What is in view, sorted by how it is drawn. */
interface Harvest {
  readonly bars: Stretch[];
  readonly ticks: Stretch[];
  readonly endings: Ending[];
}

export function paintBars(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  patterns: Patterns,
  density: Density,
): void {
  const { bars, ticks, endings } = harvest(scene, density);
  const { first } = visibleRows(scene);
  density.paint(ctx, scene, (row) => barTopPx(scene, first + row));
  for (const bar of bars) paintBar(ctx, scene, patterns, bar);
  for (const tick of ticks) paintTick(ctx, scene, patterns, tick);
  for (const ending of endings) paintEnding(ctx, scene, ending);
}

function harvest(scene: Scene, density: Density): Harvest {
  const { lanes, layout, units, view, widthPx } = scene;
  const { sizes } = scene.theme;
  const { first, last } = visibleRows(scene);
  const rowCount = Math.max(0, last - first + 1);
  density.clear(Math.ceil(widthPx), rowCount);
  const minBarPx = Math.max(MIN_BAR_PX, (rowCount * widthPx) / MAX_BARS);
  const found: Harvest = { bars: [], ticks: [], endings: [] };
  for (let index = first; index <= last; index++) {
    visitStretches(
      lanes,
      units,
      layout.rows[index],
      { view, widthPx, sizes, minBarPx },
      {
        bar: (stretch) => found.bars.push(stretch),
        tick: (stretch) => found.ticks.push(stretch),
        narrow: (row, state, fromPx, toPx) => density.add(row.index - first, state, fromPx, toPx),
        end: (row, change, atPx) => found.endings.push({ row, index: change, atPx }),
      },
    );
  }
  return found;
}

/** The events between which a stretch is. */
function eventsOf({ row, index }: Stretch): [number, number] {
  return [row.changes[index], row.changes[index + 1] ?? -1];
}

function paintBar(ctx: CanvasRenderingContext2D, scene: Scene, patterns: Patterns, bar: Stretch): void {
  const { dpr, theme, widthPx } = scene;
  const { barPx, radiusPx } = theme.sizes;
  const snap = (px: number): number => Math.round(px * dpr) / dpr;
  // Far outside the plot nothing is seen, and huge coordinates are drawn badly.
  const fromPx = snap(Math.max(bar.fromPx, -2 * radiusPx - 8));
  const toPx = snap(Math.min(bar.toPx, widthPx + 2 * radiusPx + 8)) - 1;
  const topPx = barTopPx(scene, bar.row.index);
  const look = lookOf(scene, patterns, bar);
  const [event, endEvent] = eventsOf(bar);
  drawReached(ctx, scene, event, endEvent, () => {
    ctx.fillStyle = look.fill;
    if (toPx - fromPx < 8) {
      ctx.fillRect(fromPx, topPx, toPx - fromPx, barPx);
      return;
    }
    ctx.beginPath();
    const right = bar.isOpen ? 0 : radiusPx;
    ctx.roundRect(fromPx, topPx, toPx - fromPx, barPx, [radiusPx / 2, right, right, radiusPx / 2]);
    ctx.fill();
    if (look.border !== null) paintBorder(ctx, scene, look.border, bar, fromPx, toPx);
  });
  if (toPx - fromPx >= theme.sizes.fontPx * 1.5) paintContent(ctx, scene, look, bar, fromPx, toPx);
}

function paintBorder(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  colour: string,
  bar: Stretch,
  fromPx: number,
  toPx: number,
): void {
  const { linePx, barPx, radiusPx } = scene.theme.sizes;
  const topPx = barTopPx(scene, bar.row.index);
  const half = linePx / 2;
  const right = bar.isOpen ? 0 : radiusPx;
  ctx.strokeStyle = colour;
  ctx.lineWidth = linePx;
  ctx.beginPath();
  ctx.roundRect(fromPx + half, topPx + half, toPx - fromPx - linePx, barPx - linePx, [
    radiusPx / 2,
    right,
    right,
    radiusPx / 2,
  ]);
  ctx.stroke();
  // The await: where the lane stopped.
  ctx.fillStyle = colour;
  ctx.fillRect(fromPx, topPx, linePx * 3, barPx);
}

interface Look {
  readonly fill: string | CanvasPattern;
  readonly border: string | null;
  readonly text: string;
  readonly glyph: GlyphName | null;
}

function lookOf(scene: Scene, patterns: Patterns, { row, index, state }: Stretch): Look {
  const { colours } = scene.theme;
  switch (LANE_STATES[state]) {
    case "running":
      return { fill: colours.running, border: null, text: colours.runningText, glyph: null };
    case "ready":
      return { fill: patterns.ready, border: colours.ready, text: colours.readyText, glyph: null };
    case "blocked":
      return { fill: patterns.blocked, border: colours.blocked, text: colours.blockedText, glyph: "halt" };
    default: {
      const kind = kindWaitedFor(scene, row, index);
      const glyph = glyphOfWait(kind);
      return glyph === "join"
        ? { fill: colours.groupFill, border: colours.group, text: colours.groupText, glyph }
        : { fill: colours.waitingFill, border: colours.waiting, text: colours.waitingText, glyph };
    }
  }
}

function kindWaitedFor({ lanes }: Scene, row: Row, index: number): string {
  const { type, a } = lanes.trace.columns;
  const event = row.changes[index];
  if (type[event] !== EVENT_CODE.wait || a[event] === 0) return "";
  return lanes.object(a[event])?.kind ?? "task";
}

/** Words and glyph, in each part of a bar that says something else: a gather says at each child's end how many are left. */
function paintContent(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  look: Look,
  bar: Stretch,
  fromPx: number,
  toPx: number,
): void {
  const { lanes, texts, theme } = scene;
  const span = spanOf(lanes, bar.row, scene.units, bar.index)!;
  const [event, endEvent] = eventsOf(bar);
  const done = doneDuring(scene, bar, event, endEvent);
  const edges = [fromPx, ...done.map((child) => eventPx(scene, child)), toPx];
  const topPx = barTopPx(scene, bar.row.index);
  let glyph = look.glyph;
  edges.slice(1).forEach((rightPx, part) => {
    const leftPx = edges[part];
    const begin = part === 0 ? event : done[part - 1];
    if (part > 0) {
      drawHappened(ctx, scene, begin, () => {
        ctx.fillStyle = look.border ?? look.text;
        ctx.fillRect(leftPx, topPx, theme.sizes.linePx, theme.sizes.barPx);
      });
    }
    drawHappened(ctx, scene, begin, () => {
      const words = wordsOf(lanes, texts, span, begin + 1);
      paintWords(ctx, scene, look, glyph, words, bar.row.index, leftPx, rightPx);
    });
    glyph = null;
  });
}

/** The events at which members of the gather that a bar waits for were done while it waited. */
function doneDuring({ lanes }: Scene, { row, state }: Stretch, event: number, endEvent: number): number[] {
  if (state !== STATE_CODE.waiting || row.lane === 0) return [];
  const object = lanes.object(lanes.trace.columns.a[event]);
  if (object === undefined) return [];
  const { doneEvents } = object;
  const end = endEvent < 0 ? doneEvents.length : countBelow(doneEvents, endEvent);
  return doneEvents.slice(countBelow(doneEvents, event), end);
}

function paintWords(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  look: Look,
  glyph: GlyphName | null,
  words: readonly string[],
  row: number,
  leftPx: number,
  rightPx: number,
): void {
  const { theme, widthPx } = scene;
  const { fontPx } = theme.sizes;
  const middlePx = rowMiddlePx(scene, row);
  // Words stay in view as long as their bar does.
  let penPx = Math.max(leftPx, 0) + fontPx * 0.6;
  const endPx = Math.min(rightPx, widthPx) - fontPx * 0.4;
  if (glyph !== null && endPx - penPx >= fontPx) {
    drawGlyph(ctx, glyph, [penPx + fontPx * 0.5, middlePx], fontPx, look.border ?? look.text, look.text);
    penPx += fontPx * 1.4;
  }
  ctx.font = `${fontPx}px ${theme.font}`;
  const fitting = words.find((text) => widthOf(ctx, text) <= endPx - penPx);
  if (fitting === undefined) return;
  ctx.fillStyle = look.text;
  ctx.textBaseline = "middle";
  ctx.fillText(fitting, penPx, middlePx + fontPx * 0.06);
}

const widths = new Map<string, Map<string, number>>();

/** Measuring is slow, and the same few words come again in every frame. */
function widthOf(ctx: CanvasRenderingContext2D, text: string): number {
  let known = widths.get(ctx.font);
  if (known === undefined || known.size > 2_000) widths.set(ctx.font, (known = new Map<string, number>()));
  let width = known.get(text);
  if (width === undefined) known.set(text, (width = ctx.measureText(text).width));
  return width;
}

/** A lane ran, however shortly: taller than the bars, so that it is found at a glance. The first time it is an arrow. */
function paintTick(ctx: CanvasRenderingContext2D, scene: Scene, patterns: Patterns, tick: Stretch): void {
  const { dpr, theme } = scene;
  const { colours, sizes } = theme;
  const xPx = Math.round(tick.fromPx * dpr) / dpr;
  const overPx = Math.round(sizes.barPx * 0.14);
  const topPx = barTopPx(scene, tick.row.index) - overPx;
  drawHappened(ctx, scene, tick.row.changes[tick.index], () => {
    ctx.fillStyle = tick.state === STATE_CODE.running ? colours.running : patterns.blocked;
    ctx.beginPath();
    ctx.roundRect(xPx, topPx, sizes.tickPx - 1, sizes.barPx + 2 * overPx, 1.5);
    ctx.fill();
  });
}

/** How the lane ended, in a shape of its own. */
function paintEnding(ctx: CanvasRenderingContext2D, scene: Scene, { row, index, atPx }: Ending): void {
  const { lanes, theme, units } = scene;
  if (row.lane === 0) return;
  const outcome = lanes.outcomeOf(row.lane);
  if (outcome === null) return;
  const { markPx, tickPx } = theme.sizes;
  const xPx = atPx + (units.axis === "time" ? tickPx / 2 : markPx);
  drawHappened(ctx, scene, row.changes[index], () => {
    const at = [xPx, rowMiddlePx(scene, row.index)] as const;
    ctx.fillStyle = theme.colours.background;
    ctx.beginPath();
    ctx.arc(...at, markPx + 1.5, 0, 2 * Math.PI);
    ctx.fill();
    drawGlyph(ctx, outcome.type, at, markPx * 2, theme.colours[outcome.type], theme.colours.markText);
  });
}
