// Draws a sample of each thing in the picture, for the legend: from the tables by which the picture itself is painted.
import { type GlyphName, glyphOfWait, GLYPHS } from "./glyphs.ts";
import { WAIT_KINDS, type WaitKind } from "../../trace/waits.ts";
import {
  COROUTINE_LOOK,
  KEPT_DASH,
  LIMIT_DASH,
  LINK_LOOKS,
  type Look,
  LOOKS,
  OUTCOME_LOOKS,
  type PatternLines,
  PATTERNS,
  STALE_DASH,
  WAIT_LOOKS,
} from "./looks.ts";
import { type ColourName, cssColour } from "./theme.ts";

/** A path as SVG has it, in a box of `LEGEND_BOX`; its colours follow the theme. */
export interface LegendShape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly strokeDasharray?: string;
  readonly transform?: string;
}

export const LEGEND_BOX = { width: 44, height: 20 } as const;

const [LEFT, RIGHT, TOP, BOTTOM] = [1, 43, 2, 18];
const [MIDDLE_X, MIDDLE_Y] = [22, 10];
const FONT = 13;
const LINE = 1.3;

/** In the order in which the help explains them. */
export const LEGEND = {
  running: bar(LOOKS.running, LOOKS.running.glyph),
  ready: bar(LOOKS.ready, null),
  ...waits(),
  blocked: bar(LOOKS.blocked, LOOKS.blocked.glyph),
  coroutine: [{ ...outline("background", "muted"), ...dashed(COROUTINE_LOOK.dash!) }],
  cut: [...bar(LOOKS.waiting, glyphOfWait("time", "end")), ...cut()],
  limit: [...bar(LOOKS.waiting, null), ...limit()],
  level: level(),
  held: held(),
  deadlock: [...bar(WAIT_LOOKS.thing, glyphOfWait("thing", "release")), outline(null, "error", 2)],
  race: race(),
  value: ending("value", MIDDLE_X),
  error: ending("error", MIDDLE_X),
  cancelled: ending("cancelled", MIDDLE_X),
  caught: glyph("caught", MIDDLE_X, 15, "error", "markText"),
  forgotten: ending("forgotten", MIDDLE_X),
  kept: [...ending("value", LEFT + 8), keptLine()],
  group: [outline("groupFill", "group", 1.5)],
  instant: instant(),
  make: arrow("make"),
  wake: arrow("wake"),
  cancel: arrow("cancel"),
  begin: arrow("begin"),
} as const satisfies Readonly<Record<string, readonly LegendShape[]>>;

/** A bar for each kind of wait. */
function waits(): Readonly<Record<WaitKind, readonly LegendShape[]>> {
  return Object.fromEntries(
    WAIT_KINDS.map((kind) => [kind, bar(WAIT_LOOKS[kind], glyphOfWait(kind, "item"))]),
  ) as Record<WaitKind, readonly LegendShape[]>;
}

/** A field behind what happens while the clock stands. */
function instant(): readonly LegendShape[] {
  return [
    { d: `M${LEFT} 0H${RIGHT - 8}V20H${LEFT}z`, fill: cssColour("instant") },
    { d: `M${LEFT} 0V20`, stroke: cssColour("grid"), strokeWidth: LINE },
    { d: `M${LEFT + 4} ${TOP + 2}h12v${BOTTOM - TOP - 4}h-12z`, fill: cssColour("running") },
  ];
}

/** The end of a wait that was cut off. */
function cut(): readonly LegendShape[] {
  return [
    { d: `M${RIGHT - 8} ${BOTTOM}L${RIGHT} ${TOP}V${BOTTOM}z`, fill: cssColour("background") },
    {
      d: `M${RIGHT - 9} ${BOTTOM + 1}L${RIGHT - 1} ${TOP - 1}`,
      stroke: cssColour("error"),
      strokeWidth: LINE * 2,
    },
  ];
}

/** The bracket of a time limit, with its deadline. */
function limit(): readonly LegendShape[] {
  const stroke = cssColour("text");
  return [
    { d: `M${LEFT} ${TOP + 4}V${TOP - 1}H${RIGHT - 12}`, stroke, strokeWidth: LINE * 1.5 },
    { d: `M${RIGHT - 12} ${TOP - 1}H${RIGHT}`, stroke, ...dashed(LIMIT_DASH) },
    { d: `M${RIGHT - 1} ${TOP - 2}V${TOP + 5}`, stroke, strokeWidth: LINE * 1.5 },
  ];
}

/** A step line that falls, over a field, under the bound. */
function level(): readonly LegendShape[] {
  const [high, low] = [TOP + 4, BOTTOM - 5];
  return [
    { d: `M${LEFT} ${BOTTOM}V${high}H${MIDDLE_X}V${low}H${RIGHT}V${BOTTOM}z`, fill: cssColour("thingFill") },
    {
      d: `M${LEFT} ${high}H${MIDDLE_X}V${low}H${RIGHT}`,
      stroke: cssColour("thing"),
      strokeWidth: LINE * 1.7,
    },
    { d: `M${LEFT} ${TOP}H${RIGHT}`, stroke: cssColour("muted"), ...dashed(LIMIT_DASH) },
  ];
}

/** A stripe in the lane of a thing, and the one under the lane of who has it. */
function held(): readonly LegendShape[] {
  const fill = cssColour("holder1");
  return [
    { d: `M${LEFT + 6} ${TOP + 1}H${RIGHT - 6}v8H${LEFT + 6}z`, fill },
    { d: `M${LEFT + 6} ${BOTTOM - 3}H${RIGHT - 6}v3H${LEFT + 6}z`, fill },
  ];
}

/** The read, and the write in spite of what happened in between. */
function race(): readonly LegendShape[] {
  return [
    { d: `M${LEFT + 16} ${MIDDLE_Y}H${RIGHT - 16}`, stroke: cssColour("race"), ...dashed(STALE_DASH) },
    ...glyph("stale", LEFT + 8, 14, "race", "markText"),
    ...glyph("warning", RIGHT - 8, 14, "race", "markText"),
  ];
}

function outline(fill: ColourName | null, border: ColourName | null, lines = 1): LegendShape {
  const [width, height] = [RIGHT - LEFT - 6, BOTTOM - TOP - 6];
  return {
    d: `M${LEFT + 3} ${TOP}h${width}a3 3 0 0 1 3 3v${height}a3 3 0 0 1-3 3h${-width}a3 3 0 0 1-3-3v${-height}a3 3 0 0 1 3-3z`,
    fill: fill === null ? "none" : cssColour(fill),
    ...(border !== null && { stroke: cssColour(border), strokeWidth: LINE * lines }),
  };
}

function bar(look: Look, name: GlyphName | null): readonly LegendShape[] {
  const { border, fill, pattern, text } = look;
  const glyphColour = pattern === "blocked" ? look.colour : text;
  return [
    { ...outline(fill, null) },
    ...(pattern === null ? [] : [hatch(PATTERNS[pattern])]),
    // The await: where the lane stopped.
    ...(border === null
      ? []
      : [
          { ...outline(fill, border), fill: "none" },
          { d: `M${LEFT} ${TOP + 1}h${LINE * 3}v${BOTTOM - TOP - 2}h${-LINE * 3}z`, fill: cssColour(border) },
        ]),
    ...(name === null ? [] : glyph(name, MIDDLE_X, 12, glyphColour, fill)),
  ];
}

/** The lines of a pattern, as far as they are within the bar. */
function hatch({ colour, tileEm, width, strength, strokes }: PatternLines): LegendShape {
  const tile = tileEm * FONT;
  const d = strokes.map((stroke) => strokePath(stroke, tile)).join("");
  return { d, stroke: cssColour(colour), strokeOpacity: strength, strokeWidth: tile * width };
}

function strokePath(stroke: PatternLines["strokes"][number], tile: number): string {
  const height = BOTTOM - TOP;
  let d = "";
  const line = (fromX: number, fromY: number, toX: number, toY: number): void => {
    d += `M${fromX.toFixed(1)} ${fromY.toFixed(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}`;
  };
  if (stroke === "across") {
    for (let x = LEFT + tile / 2; x < RIGHT; x += tile) line(x, TOP, x, BOTTOM);
  } else if (stroke === "along") {
    for (let y = TOP + tile / 2; y < BOTTOM; y += tile) line(LEFT, y, RIGHT, y);
  } else if (stroke === "dots" || stroke === "dashes") {
    // The dots and dashes of every other row stand in the gaps of the one before.
    const length = stroke === "dots" ? tile * 0.3 : tile / 2;
    const apart = stroke === "dots" ? tile : tile / 2;
    for (let y = TOP + tile / 2, row = 0; y < BOTTOM; y += apart, row++) {
      const shift = stroke === "dashes" && row % 2 === 1 ? tile / 2 : 0;
      for (let x = LEFT + tile / 4 + shift; x + length < RIGHT; x += tile) line(x, y, x + length, y);
    }
  } else {
    for (let x = LEFT - height; x < RIGHT; x += tile) {
      const [from, to] = [Math.max(LEFT, x), Math.min(RIGHT, x + height)];
      const yAt = (end: number) => (stroke === "falling" ? TOP + end - x : BOTTOM - end + x);
      line(from, yAt(from), to, yAt(to));
    }
  }
  return d;
}

function glyph(
  name: GlyphName,
  x: number,
  size: number,
  colour: ColourName,
  over: ColourName,
): readonly LegendShape[] {
  const { fill, stroke }: { readonly fill?: string; readonly stroke?: string } = GLYPHS[name];
  const transform = `translate(${x - size / 2} ${MIDDLE_Y - size / 2}) scale(${size / 16})`;
  return [
    ...(fill === undefined ? [] : [{ d: fill, fill: cssColour(colour), transform }]),
    ...(stroke === undefined
      ? []
      : [{ d: stroke, stroke: cssColour(fill === undefined ? colour : over), strokeWidth: 2, transform }]),
  ];
}

function ending(outcome: keyof typeof OUTCOME_LOOKS, x: number): readonly LegendShape[] {
  const look = OUTCOME_LOOKS[outcome];
  return glyph(look.glyph, x, 16, look.colour, "markText");
}

function keptLine(): LegendShape {
  const stroke = cssColour(OUTCOME_LOOKS.value.colour);
  return { d: `M${LEFT + 19} ${MIDDLE_Y}H${RIGHT}`, stroke, ...dashed(KEPT_DASH) };
}

function arrow(type: keyof typeof LINK_LOOKS): readonly LegendShape[] {
  const { colour, dash } = LINK_LOOKS[type];
  const css = cssColour(colour);
  const head = FONT * 0.42;
  return [
    { d: `M${LEFT} ${MIDDLE_Y}H${RIGHT - head}`, stroke: css, ...dashed(dash) },
    { d: `M${RIGHT} ${MIDDLE_Y}l${-head} ${-head * 0.7}v${head * 1.4}z`, fill: css },
  ];
}

function dashed(dash: readonly number[]): Pick<LegendShape, "strokeWidth" | "strokeDasharray"> {
  const lengths = dash.map((length) => length * LINE).join(" ");
  return { strokeWidth: LINE * 1.5, ...(lengths !== "" && { strokeDasharray: lengths }) };
}
