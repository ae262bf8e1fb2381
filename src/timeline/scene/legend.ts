// Draws a sample of each thing in the picture, for the legend: from the tables by which the picture itself is painted.
import { type GlyphName, glyphOfWait, GLYPHS } from "./glyphs.ts";
import { KEPT_DASH, LINK_LOOKS, type Look, LOOKS, OUTCOME_LOOKS, PATTERNS } from "./looks.ts";
import { type ColourName, cssColour } from "./theme.ts";

/** A path as SVG has it, in a box of `LEGEND_BOX`; its colours follow the theme. */
export interface LegendShape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
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
  waiting: bar(LOOKS.waiting, glyphOfWait(undefined)),
  blocked: bar(LOOKS.blocked, LOOKS.blocked.glyph),
  value: ending("value", MIDDLE_X),
  error: ending("error", MIDDLE_X),
  cancelled: ending("cancelled", MIDDLE_X),
  kept: [...ending("value", LEFT + 8), keptLine()],
  group: [outline("groupFill", "group", 1.5)],
  make: arrow("make"),
  wake: arrow("wake"),
  cancel: arrow("cancel"),
} as const satisfies Readonly<Record<string, readonly LegendShape[]>>;

function outline(fill: ColourName, border: ColourName | null, lines = 1): LegendShape {
  const [width, height] = [RIGHT - LEFT - 6, BOTTOM - TOP - 6];
  return {
    d: `M${LEFT + 3} ${TOP}h${width}a3 3 0 0 1 3 3v${height}a3 3 0 0 1-3 3h${-width}a3 3 0 0 1-3-3v${-height}a3 3 0 0 1 3-3z`,
    fill: cssColour(fill),
    ...(border !== null && { stroke: cssColour(border), strokeWidth: LINE * lines }),
  };
}

function bar(look: Look, name: GlyphName | null): readonly LegendShape[] {
  const { border, fill, pattern, text } = look;
  const glyphColour = pattern === "blocked" ? look.colour : text;
  return [
    { ...outline(fill, null) },
    ...(pattern === null ? [] : [hatch(look.colour, pattern)]),
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
function hatch(colour: ColourName, pattern: keyof typeof PATTERNS): LegendShape {
  const { tileEm, width, directions } = PATTERNS[pattern];
  const tile = tileEm * FONT;
  const height = BOTTOM - TOP;
  let d = "";
  for (const direction of directions) {
    for (let x = LEFT - height; x < RIGHT; x += tile) {
      const ends = [Math.max(LEFT, x), Math.min(RIGHT, x + height)];
      for (const [index, end] of ends.entries()) {
        const y = direction === 1 ? TOP + end - x : BOTTOM - end + x;
        d += `${index === 0 ? "M" : "L"}${end.toFixed(1)} ${y.toFixed(1)}`;
      }
    }
  }
  return { d, stroke: cssColour(colour), strokeWidth: tile * width };
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
