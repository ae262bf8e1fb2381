// Draws the picture as text, to be read in a review: what the layout and the spans of a trace come to, without a pixel.
import { deadlockOf } from "../trace/questions/standstill.ts";
import { caughtBy } from "../trace/questions/caught.ts";
import { racesOf } from "../trace/questions/races.ts";
import type { Trace } from "../trace/trace.ts";
import { cutOf, limitsOf } from "../trace/waits.ts";
import { closingEventOf, outcomeOfBracket } from "./layout/brackets.ts";
import { bandCountsOf } from "./layout/band-counts.ts";
import { type Layout, layoutOf, linkOf, standstillsOf } from "./layout/layout.ts";
import { laneAt, type Row, rowFor } from "./layout/rows.ts";
import { LAYER_COUNT } from "./layout/live-states.ts";
import { laneOfChange, spanOf } from "./layout/spans.ts";
import { COROUTINE_LOOK, lookOf, lookOfCode, LOOKS, OUTCOME_LOOKS, WAIT_LOOKS } from "./scene/looks.ts";
import { type DrawnSpan, visitByDetail } from "./scene/level-of-detail.ts";
import { Mipmaps } from "./layout/mipmaps.ts";
import type { TimelineTexts } from "../words/timeline-texts.ts";
import { extentOf } from "./scene/scene-of.ts";
import { type Sizes, sizesOf } from "./scene/theme.ts";
import { type Axis, isInSteps, type Units, unitsOf } from "../trace/units.ts";
import { fitted, unitAtPx, type View, xPxOf } from "./scene/view.ts";
import { labelOf, objectName } from "../words/names.ts";
import { nameOfCut, wordsOf } from "../words/spans.ts";

const LABEL_WIDTH = 30;
const LABEL_END = 12;
const COLUMNS = 100;
/** A character is about as wide as one of the picture's. */
const COLUMN_PX = 8;

interface Canvas {
  readonly trace: Trace;
  readonly layout: Layout;
  readonly units: Units;
  readonly view: View;
  readonly sizes: Sizes;
  readonly texts: TimelineTexts;
}

/** What is stored of a trace: what the signs mean, and its picture by time and by steps. */
export function textPictures(trace: Trace, texts: TimelineTexts): string {
  const axes = ["time", "steps"] as const;
  return [TEXT_PICTURE_KEY, "", ...axes.map((axis) => textPicture(trace, axis, texts))].join("\n");
}

/** All of a trace on one axis: a line for each row, then the brackets, limits, links, standstills, races and errors that were caught. */
function textPicture(trace: Trace, axis: Axis, texts: TimelineTexts): string {
  const units = unitsOf(trace, axis);
  const sizes = sizesOf(32, 13);
  const layout = layoutOf(trace);
  const rightPx = trace.openCount === 0 ? sizes.rightPx : sizes.tailPx;
  const view = fitted({ ...extentOf(trace, units, sizes, COLUMNS * COLUMN_PX), leftPx: 0, rightPx });
  const canvas = { trace, layout, units, view, sizes, texts };
  const lines = [
    `${texts.axis[axis]}: 0 to ${isInSteps(units) ? units.end : texts.seconds(trace.endSeconds)}`,
    ...layout.rows.map((row) => rowLine(canvas, row)),
    ...bracketLines(canvas),
    ...limitLines(canvas),
    ...linkLines(canvas),
    ...standstillLines(canvas),
    ...deadlockLines(canvas),
    ...raceLines(canvas),
    ...caughtLines(canvas),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** For each column of a band, how many tenths of its lanes are there: neither ended nor still to be made. */
function bandLine({ trace, units, view, texts }: Canvas, row: Row): string {
  const label = `${"  ".repeat(row.depth)}${trace.lane(row.lane)!.label} ${texts.times(row.members.length)}`;
  const { counts } = bandCountsOf(trace, row).averagesOn(
    units,
    view.fromUnit,
    COLUMN_PX / view.pxPerUnit,
    Math.ceil(xPxOf(view, units.end) / COLUMN_PX),
  );
  let cells = "";
  for (let column = 0; column < counts.length; column += LAYER_COUNT) {
    const present = counts.subarray(column, column + LAYER_COUNT).reduce((sum, count) => sum + count, 0);
    cells += present === 0 ? " " : String(Math.min(9, Math.floor((10 * present) / row.members.length)));
  }
  return `${label.slice(0, LABEL_WIDTH - 1).padEnd(LABEL_WIDTH)}${cells}`;
}

/** For each column what is in a thing: how much, its state by the first letter, or in which row he is who has it. */
function thingLine({ trace, layout, units, view, texts }: Canvas, { object: id }: Row): string {
  const { kind, createdAt } = trace.object(id)!;
  let cells = "";
  for (let column = 0; column <= xPxOf(view, units.end) / COLUMN_PX; column++) {
    const moment = units.momentAt(unitAtPx(view, column * COLUMN_PX));
    const contents = trace.contentsAt(id, moment);
    const holder = trace.holdersAt(id, moment).at(0);
    // By the number of its row: those who wait for a lock are often of one function.
    const has = holder === undefined ? "" : String(rowFor(layout, holder)?.index ?? "?");
    const text =
      contents === null
        ? has.slice(-1)
        : contents.count < 0
          ? contents.word
          : String(Math.min(9, contents.count));
    cells += moment <= createdAt ? " " : text.slice(0, 1).padEnd(1, "_");
  }
  return `${texts
    .thing({ kind, name: objectName(trace, id, trace.count) })
    .slice(0, LABEL_WIDTH - 1)
    .padEnd(LABEL_WIDTH)}${cells}`;
}

function rowLine(canvas: Canvas, row: Row): string {
  if (row.type === "band") return bandLine(canvas, row);
  if (row.type === "thing") return thingLine(canvas, row);
  const { trace, units, view, sizes } = canvas;
  const label = `${"  ".repeat(row.depth)}${labelOf(trace, laneAt(row, trace.count), trace.count)}`;
  const cells: string[] = Array<string>(COLUMNS + 2).fill(" ");
  const put = (xPx: number, text: string): void => {
    const column = Math.max(0, Math.round(xPx / COLUMN_PX));
    for (let at = 0; at < text.length; at++) cells[column + at] = text[at];
  };
  const mipmaps = new Mipmaps();
  const options = {
    view,
    sizes,
    widthPx: COLUMNS * COLUMN_PX,
    minBarPx: COLUMN_PX / 2,
    maxChanges: 2_000,
    mipmapOf: (of: Row) => mipmaps.mipmapOf(trace, units, of),
  };
  const late: (() => void)[] = [];
  visitByDetail(trace, units, row, options, {
    bar: (bar) => put(bar.fromPx, barText(canvas, bar)),
    tick: ({ fromPx, isFirst }) => late.push(() => put(fromPx, isFirst ? ">" : "|")),
    narrow: (_, state, fromPx) => put(fromPx, lookOfCode(state).sign),
    column: (_, state, __, xPx) => put(xPx, lookOfCode(state).sign),
    end: ({ index }) => {
      const outcome = trace.outcomeOf(laneOfChange(row, index));
      if (outcome === null) return;
      const endPx = xPxOf(view, units.unitAt(outcome.event));
      late.push(() => put(endPx + COLUMN_PX, OUTCOME_LOOKS[outcome.type].sign));
    },
  });
  for (const draw of late) draw();
  return `${shortened(label).padEnd(LABEL_WIDTH)}${cells.join("")}`;
}

/** Cut in the middle: calls of one function differ in what they were given, and by their number. */
function shortened(label: string): string {
  if (label.length < LABEL_WIDTH) return label;
  return `${label.slice(0, LABEL_WIDTH - 2 - LABEL_END)}…${label.slice(-LABEL_END)}`;
}

/** As long as the bar, with as many words as there is room for. */
function barText({ trace, units, texts }: Canvas, { row, index, state, fromPx, toPx }: DrawnSpan): string {
  const room = Math.max(1, Math.round(toPx / COLUMN_PX) - Math.round(fromPx / COLUMN_PX));
  const span = spanOf(trace, row, units, index)!;
  const { sign } = lookOf(trace, { row, index, state });
  const cut = row.shown === null ? cutOf(trace, trace.lane(row.lane)!, index) : null;
  const end =
    cut === null ? "" : (nameOfCut(trace, texts, cut).find(({ length }) => length + 6 <= room) ?? "");
  const ending = cut === null ? "" : end === "" ? "/" : ` ${end} /`;
  const left = room - ending.length;
  const words = wordsOf(trace, texts, span, span.event + 1, cut).find(({ length }) => length + 3 <= left);
  return `${words === undefined ? sign.repeat(left) : `${sign} ${words} `.padEnd(left, sign)}${ending}`;
}

/** From when to when a lane has set itself a limit, and what came first. */
function limitLines(canvas: Canvas): string[] {
  const { trace, layout, texts } = canvas;
  return layout.rows.flatMap(({ lane }) =>
    limitsOf(trace, lane).map(({ event, endEvent, seconds, isExpired }) => {
      const end = endEvent < 0 ? "open" : `${whenOf(canvas, endEvent)}, ${isExpired ? "up" : "kept"}`;
      return `limit ${texts.seconds(seconds)} of ${labelOf(trace, lane, trace.count)}: ${whenOf(canvas, event)} to ${end}`;
    }),
  );
}

function deadlockLines({ trace }: Canvas): string[] {
  const nameOf = (lane: number) => labelOf(trace, lane, trace.count);
  const { waits, cycles } = deadlockOf(trace) ?? { waits: [], cycles: [] };
  return [
    ...waits.map(({ lane }) => `${nameOf(lane)} never ends`),
    ...cycles.map((ring) => `ring: ${[...ring, ring[0]].map(nameOf).join(" -> ")}`),
  ];
}

/** From a read to the write at its end, with the write in between. */
function raceLines(canvas: Canvas): string[] {
  const { trace } = canvas;
  const { strings, columns } = trace.log;
  const at = (event: number) =>
    `${strings[columns.text[event]]} by ${labelOf(trace, columns.actor[event], trace.count)} at ${whenOf(canvas, event)}`;
  return racesOf(trace).map(
    ({ name, read, other, write, isLost }) =>
      `race for ${name}: read ${at(read)}, written ${at(other)}, ${isLost ? "overwritten" : "used"} ${at(write)}`,
  );
}

function caughtLines(canvas: Canvas): string[] {
  const { trace, layout } = canvas;
  const { strings, columns } = trace.log;
  return layout.rows.flatMap(({ lane }) =>
    caughtBy(trace, lane).map(
      (event) =>
        `${labelOf(trace, lane, trace.count)} caught ${strings[columns.text[event]]}: ${whenOf(canvas, event)}`,
    ),
  );
}

function whenOf({ trace, units, texts }: Canvas, event: number): string {
  return isInSteps(units) ? String(units.unitAt(event)) : texts.seconds(trace.log.columns.time[event]);
}

function bracketLines(canvas: Canvas): string[] {
  const { trace, layout } = canvas;
  return layout.brackets.map((bracket) => {
    const { object, owner, regions, level } = bracket;
    const closing = closingEventOf(trace, object);
    const rows = regions.map(({ first, last }) => `${first}-${last}`).join(", ");
    const end = closing < 0 ? "open" : `${whenOf(canvas, closing)}, ${outcomeOfBracket(trace, bracket)}`;
    const begin = whenOf(canvas, object.createdAt);
    return `${"  ".repeat(level)}${object.kind} of ${labelOf(trace, owner.lane, trace.count)}: rows ${rows}, ${begin} to ${end}`;
  });
}

function linkLines(canvas: Canvas): string[] {
  const { trace, layout } = canvas;
  const nameOf = (lane: number) => labelOf(trace, lane, trace.count);
  return trace.links.flatMap((event, index) => {
    const link = linkOf(trace, layout, index);
    if (link === null) return [];
    const [from, to] = trace.linkEnds(event);
    return [`${whenOf(canvas, event)}: ${from === 0 ? "clock" : nameOf(from)} ${link.type} ${nameOf(to)}`];
  });
}

function standstillLines(canvas: Canvas): string[] {
  const { trace, layout, units } = canvas;
  return standstillsOf(trace, layout, units, 0, units.end).map(({ row, event, endEvent, thread }) => {
    const end = endEvent < 0 ? "the end" : whenOf(canvas, endEvent);
    const { index: first, lastOfSubtree: last } = layout.rowOfLane.get(thread)!;
    return `${labelOf(trace, row.lane, trace.count)} stops rows ${first}-${last}: ${whenOf(canvas, event)} to ${end}`;
  });
}

/** What the signs mean, for the head of a file. */
const TEXT_PICTURE_KEY = [
  ...Object.entries(LOOKS).map(([state, { sign }]) => `${sign} ${state}`),
  ...Object.entries(WAIT_LOOKS).map(([kind, { sign }]) => `${sign} waits for ${kind}`),
  `${COROUTINE_LOOK.sign} coroutine, not awaited yet`,
  "/ cut off",
  "> starts",
  "| runs",
  ...Object.entries(OUTCOME_LOOKS).map(([outcome, { sign }]) => `${sign} ${outcome}`),
  "0-9 tenths of a band",
].join("   ");
