// Draws the picture of a trace as an SVG document, with its labels and its axis: where there is no page, and for files.
import { hasCaught } from "../trace/questions/caught.ts";
import { racesOf } from "../trace/questions/races.ts";
import type { Trace } from "../trace/trace.ts";
import { type Axis, isInSteps, unitsOf } from "../trace/units.ts";
import type { TimelineTexts } from "../words/timeline-texts.ts";
import { textWidthPx, ticksOf } from "./dom/ticks.ts";
import { type Layout, layoutOf } from "./layout/layout.ts";
import { Mipmaps } from "./layout/mipmaps.ts";
import type { Row } from "./layout/rows.ts";
import { Density } from "./paint/density.ts";
import type { Tools } from "./paint/mark.ts";
import { paintScene } from "./paint/paint.ts";
import { cut } from "./paint/text-width.ts";
import { labelCutOf, labelFactsOf, labelWidthEm, LEAST_EM } from "./scene/label-facts.ts";
import { rowMiddlePx, rowTopPx, type Scene } from "./scene/scene.ts";
import { extentOf, sceneOf } from "./scene/scene-of.ts";
import { fitted, xPxOf } from "./scene/view.ts";
import { type PictureTheme, pictureTheme, type PictureThemeName } from "./svg/picture-theme.ts";
import { rounded, SvgInk } from "./svg/svg-ink.ts";
import { escaped, textWidthEm } from "./svg/svg-text.ts";
import { createSvgTools } from "./svg/svg-tools.ts";

export { PICTURE_THEMES, type PictureThemeName } from "./svg/picture-theme.ts";

export interface PictureOptions {
  readonly axis: Axis;
  /** What is behind it is drawn faintly. */
  readonly moment: number;
  /** What the program's clock shows; as at the moment, if it is not said. */
  readonly seconds?: number;
  /** Of so many rows; a last line says how many are left out. */
  readonly mostRows?: number;
  readonly theme: PictureThemeName;
  /** Of all of it; the height follows from the rows. */
  readonly widthPx: number;
  readonly texts: TimelineTexts;
}

/** A taller picture is opened by few programs, and looked at by nobody. */
const MOST_ROWS = 500;
/** The labels take no more of the picture. */
const MOST_LABELS = 0.38;
/** There is always room for that much of the run. */
const LEAST_PLOT_PX = 100;
const AXIS_EM = 2.4;
const INDENT_EM = 0.9;
const ICON_EM = 1.1;
/** Signs of races, and of what was caught, lie over the lower edge of the last row. */
const FOOT_EM = 0.7;

/** What stands where. */
interface Plan {
  readonly theme: PictureTheme;
  /** Those that are drawn. */
  readonly rows: readonly Row[];
  /** What it shows, in seconds. */
  readonly clock: number;
  readonly labelsPx: number;
  readonly axisPx: number;
}

/** The rows of a trace, as they are when nobody has opened or closed any, and all of the run. */
export function svgPicture(trace: Trace, options: PictureOptions): string {
  const layout = layoutOf(trace);
  return svgOfRows(trace, layout, options, 0, countOf(layout, options));
}

/** The same in pieces with so many rows, each with the axis, for one document: what they refer to has names of its own in each. */
export function svgPieces(trace: Trace, options: PictureOptions, rowsInPiece: number): readonly string[] {
  const layout = layoutOf(trace);
  const count = countOf(layout, options);
  return Array.from({ length: Math.ceil(count / rowsInPiece) }, (_, index) => {
    const from = index * rowsInPiece;
    const svg = svgOfRows(trace, layout, options, from, Math.min(count, from + rowsInPiece));
    // Quotes are escaped in all texts.
    return svg.replaceAll(/(?<= id="|="url\(#)/g, `piece${index}-`);
  });
}

/** How many rows it has. */
function countOf({ rows }: Layout, { mostRows = MOST_ROWS }: PictureOptions): number {
  return Math.min(rows.length, mostRows);
}

function svgOfRows(trace: Trace, layout: Layout, options: PictureOptions, from: number, to: number): string {
  const theme = pictureTheme(options.theme);
  const { fontPx, rowPx } = theme.sizes;
  const rows = layout.rows.slice(from, to);
  const count = countOf(layout, options);
  const leftOut = to < count ? 0 : layout.rows.length - count;
  const heightPx = rows.length * rowPx;
  const place = { heightPx, scrollPx: from * rowPx };
  const facts = sceneIn(trace, layout, theme, options, { ...place, widthPx: LEAST_PLOT_PX });
  // All pieces have one scale.
  const neededEm = layout.rows.slice(0, count).reduce(
    (most, row) =>
      Math.max(
        most,
        labelWidthEm(row, labelFactsOf(facts, row), (_, text) => textWidthEm(text)),
      ),
    LEAST_EM,
  );
  const labelsPx = Math.round(Math.min(neededEm * fontPx, options.widthPx * MOST_LABELS));
  const axisPx = Math.round(AXIS_EM * fontPx);
  const clock = options.seconds ?? trace.timeAtMoment(options.moment);
  const plan = { theme, rows, clock, labelsPx, axisPx };
  const plotPx = Math.max(LEAST_PLOT_PX, options.widthPx - labelsPx);
  const scene = sceneIn(trace, layout, theme, options, { ...place, widthPx: plotPx });
  const widthPx = labelsPx + scene.widthPx;
  const footPx = racesOf(trace).length > 0 || hasCaught(trace) ? Math.round(FOOT_EM * fontPx) : 0;
  const wholePx = axisPx + heightPx + footPx + (leftOut > 0 ? rowPx : 0);
  const ink = new SvgInk(fontPx);
  const tools = createSvgTools(ink, theme);
  ink.add(`<rect width="${widthPx}" height="${wholePx}" fill="${theme.colours.background}"/>`);
  const gridUnits = ticksOf(scene)
    .filter(({ isStrong }) => isStrong)
    .map(({ unit }) => unit);
  within(ink, [labelsPx, axisPx, scene.widthPx, heightPx + footPx], () => {
    paintScene(ink, scene, gridUnits, tools, { density: new Density(), mipmaps: new Mipmaps() });
  });
  within(ink, [0, axisPx, labelsPx, heightPx], () => {
    for (const row of rows) drawLabel(ink, tools, scene, row, plan);
  });
  within(ink, [labelsPx, 0, scene.widthPx, axisPx + heightPx], () => drawAxis(ink, scene, plan));
  drawFrame(ink, scene, plan);
  if (leftOut > 0) {
    ink.fillStyle = theme.colours.muted;
    ink.fillText(options.texts.moreRows(leftOut), 1.2 * fontPx, axisPx + heightPx + footPx + rowPx / 2);
  }
  const size = `width="${widthPx}" height="${wholePx}" viewBox="0 0 ${widthPx} ${wholePx}"`;
  const font = `font-family="${escaped(theme.font)}" font-size="${fontPx}"`;
  const title = escaped(`${trace.log.header.file}: ${options.texts.axis[options.axis]}`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" ${size} ${font} xml:space="preserve">\n` +
    `<title>${title}</title>\n${ink.markup}\n</svg>\n`
  );
}

function sceneIn(
  trace: Trace,
  layout: Layout,
  theme: PictureTheme,
  { axis, moment, seconds = trace.timeAtMoment(moment), texts }: PictureOptions,
  place: Pick<Scene, "widthPx" | "heightPx" | "scrollPx">,
): Scene {
  const units = unitsOf(trace, axis);
  return sceneOf({
    trace,
    knownCount: trace.count,
    layout,
    units,
    theme,
    texts,
    view: fitted(extentOf(trace, units, theme.sizes, place.widthPx)),
    playhead: { moment, seconds },
    lit: null,
    hasAllLinks: true,
    ...place,
    dpr: 1,
  });
}

/** Draws in a box, whose corner is 0, 0, and not beyond its edges. */
function within(
  ink: SvgInk,
  [xPx, yPx, widthPx, heightPx]: readonly [number, number, number, number],
  draw: () => void,
): void {
  ink.add(`<g transform="translate(${xPx} ${yPx})">`);
  ink.save();
  ink.beginPath();
  ink.rect(0, 0, widthPx, heightPx);
  ink.clip();
  draw();
  ink.restore();
  ink.add("</g>");
}

function drawLabel(ink: SvgInk, tools: Tools, scene: Scene, row: Row, { theme, labelsPx }: Plan): void {
  const { colours, sizes } = theme;
  const { fontPx, rowPx } = sizes;
  const { label, name, icon } = labelFactsOf(scene, row);
  const middlePx = rowMiddlePx(scene, row.index);
  const indentPx = (1.2 + Math.min(row.depth * INDENT_EM, 4.5)) * fontPx;
  if (row.type === "thread") {
    ink.fillStyle = colours.threadBackground;
    ink.fillRect(0, rowTopPx(scene, row.index), labelsPx, rowPx);
  }
  if (row.isOpen !== null) drawToggle(ink, colours.muted, indentPx - 0.6 * fontPx, middlePx, row.isOpen);
  const iconPx = ICON_EM * fontPx;
  if (icon !== null) {
    const at = [indentPx + iconPx / 2, middlePx] as const;
    tools.drawGlyph(icon.glyph, at, iconPx, colours[icon.colour], colours.markText);
  }
  const textPx = indentPx + iconPx + 0.5 * fontPx;
  const endPx = labelsPx - 0.5 * fontPx;
  const widthOf = (text: string): number => ink.measureText(text).width;
  ink.textBaseline = "middle";
  // The name gives way before the call does.
  const leastPx = Math.min(widthOf(label), (endPx - textPx) * 0.6);
  const nameShown = cut(widthOf, name, endPx - textPx - leastPx - 0.6 * fontPx);
  const namePx = nameShown === "" ? 0 : widthOf(nameShown) + 0.6 * fontPx;
  ink.fillStyle = colours.muted;
  ink.fillText(nameShown, endPx - widthOf(nameShown), middlePx);
  ink.fillStyle = colours.text;
  ink.fillText(shortened(widthOf, label, endPx - textPx - namePx), textPx, middlePx);
}

/** Too long a call is cut before its end. */
function shortened(widthOf: (text: string) => number, label: string, roomPx: number): string {
  if (widthOf(label) <= roomPx) return label;
  const cutAt = labelCutOf(label);
  const end = label.slice(cutAt);
  for (let length = cutAt - 1; length > 0; length--) {
    const text = `${label.slice(0, length)}…${end}`;
    if (widthOf(text) <= roomPx) return text;
  }
  return end;
}

function drawToggle(ink: SvgInk, colour: string, xPx: number, yPx: number, isOpen: boolean): void {
  ink.fillStyle = colour;
  ink.beginPath();
  ink.moveTo(xPx - 3, yPx - 4);
  ink.lineTo(isOpen ? xPx + 5 : xPx + 4, isOpen ? yPx - 4 : yPx);
  ink.lineTo(isOpen ? xPx + 1 : xPx - 3, isOpen ? yPx + 3 : yPx + 4);
  ink.fill();
}

/** The ticks and, where the run is not over, the playhead with its flag. */
function drawAxis(ink: SvgInk, scene: Scene, { theme, clock, axisPx }: Plan): void {
  const { colours, sizes } = theme;
  const { fontPx } = sizes;
  const { trace, view, units, texts, moment, widthPx, heightPx } = scene;
  const isOver = moment >= trace.count;
  const seconds = texts.seconds(clock);
  const said = isInSteps(units) ? `${texts.step(trace.stepAtMoment(moment))} · ${seconds}` : seconds;
  const halfPx = textWidthPx(said, fontPx) / 2 + fontPx * 0.5;
  const flagPx = Math.max(halfPx, Math.min(scene.playheadPx, widthPx - halfPx));
  const textYPx = axisPx * 0.38;
  const write = (text: string, centrePx: number): void =>
    ink.fillText(text, centrePx - ink.measureText(text).width / 2, textYPx);
  ink.textBaseline = "middle";
  for (const { unit, text, isStrong } of ticksOf(scene)) {
    const xPx = Math.round(xPxOf(view, unit));
    ink.fillStyle = colours.muted;
    ink.fillRect(xPx, axisPx - fontPx * 0.5, 1, fontPx * 0.5);
    const isCovered = !isOver && Math.abs(xPx - flagPx) < halfPx + textWidthPx(text, fontPx) / 2;
    ink.fillStyle = isStrong ? colours.text : colours.muted;
    if (!isCovered) write(text, xPx);
  }
  if (isOver) return;
  ink.fillStyle = theme.playhead;
  ink.fillRect(scene.playheadPx - 1, axisPx - fontPx * 0.5, 2, heightPx + fontPx * 0.5);
  ink.beginPath();
  ink.roundRect(flagPx - halfPx, fontPx * 0.2, 2 * halfPx, fontPx * 1.5, 3);
  ink.fill();
  ink.fillStyle = colours.background;
  write(said, flagPx);
}

/** The lines between labels, axis and picture, and what the axis measures. */
function drawFrame(ink: SvgInk, scene: Scene, { theme, rows, labelsPx, axisPx }: Plan): void {
  const { colours, sizes } = theme;
  const { heightPx, widthPx, texts, units } = scene;
  ink.fillStyle = colours.muted;
  ink.textBaseline = "middle";
  ink.fillText(texts.axis[units.axis], 0.6 * sizes.fontPx, axisPx / 2);
  ink.fillStyle = colours.grid;
  ink.fillRect(0, axisPx - 1, labelsPx + widthPx, 1);
  ink.fillRect(labelsPx - 1, 0, 1, axisPx + heightPx);
  for (const { index } of rows) {
    ink.fillRect(0, rounded(axisPx + rowTopPx(scene, index) + sizes.rowPx - 1), labelsPx, 1);
  }
}
