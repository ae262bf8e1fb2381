// The names of the rows, beside them: only those in view exist. Each shows what its lane does at the playhead.
import { select } from "d3";
import type { Lane, TraceLanes } from "../trace/lanes.ts";
import { setAttribute } from "./attributes.ts";
import { GLYPHS, type Glyph, type GlyphName } from "./glyphs.ts";
import type { Layout } from "./layout.ts";
import { laneAt, type Row } from "./rows.ts";
import { type Scene, visibleRows } from "./scene.ts";
import type { TimelineTexts } from "./texts.ts";
import { labelOf } from "./wording.ts";

export interface Labels {
  update(scene: Scene, selectedRow: Row | undefined): void;
}

/** How far a row is indented against the one that it hangs from, and the deepest one against the first. */
const MAX_INDENT_EM = 1.1;
const MAX_INDENTS_EM = 4.5;
/** Rows above and below those in view, so that scrolling does not show gaps. */
const SPARE_ROWS = 4;

export function createLabels(host: HTMLElement, onPick: (row: Row) => void): Labels {
  const list = select(host);
  let items = list.selectAll<HTMLDivElement, Row>(".timeline-label");
  let drawnKey = "";
  let drawnLayout: Layout | null = null;

  /** Which rows have a label, and where. */
  function place(scene: Scene): void {
    const { layout, theme } = scene;
    const { rowPx } = theme.sizes;
    const { first, last } = visibleRows(scene);
    const key = `${first} ${last} ${rowPx}`;
    if (layout === drawnLayout && key === drawnKey) return;
    drawnLayout = layout;
    drawnKey = key;
    const rows = layout.rows.slice(Math.max(0, first - SPARE_ROWS), last + 1 + SPARE_ROWS);
    const deepest = layout.rows.reduce((most, { depth }) => Math.max(most, depth), 1);
    host.style.setProperty("--indent", `${Math.min(MAX_INDENT_EM, MAX_INDENTS_EM / deepest)}em`);
    host.style.height = `${layout.rows.length * rowPx}px`;
    items = list
      .selectAll<HTMLDivElement, Row>(".timeline-label")
      .data(rows, ({ lane }) => lane)
      .join((enter) => {
        const item = enter.append("div").attr("class", "timeline-label").attr("role", "listitem");
        item.append("svg").attr("class", "timeline-label-state").attr("viewBox", "0 0 16 16");
        const words = item.append("span").attr("class", "timeline-label-words");
        words.append("span").attr("class", "timeline-label-function");
        words.append("span").attr("class", "timeline-label-name");
        item.append("span").attr("class", "timeline-hidden");
        return item;
      })
      .order()
      .attr("data-type", ({ type }) => type)
      .attr("aria-setsize", layout.rows.length)
      .attr("aria-posinset", ({ index }) => index + 1)
      .style("top", ({ index }) => `${index * rowPx}px`)
      .style("--depth", ({ depth }) => depth)
      .on("click", (_, row) => onPick(row));
  }

  return {
    update(scene, selectedRow) {
      place(scene);
      items.each(function (row) {
        const { label, name, title, state, glyph, colour } = contentOf(scene, row);
        const [icon, words, hidden] = this.children;
        setText(words.children[0], label);
        setText(words.children[1], name);
        setText(hidden, state === null ? "" : scene.texts.states[state]);
        setGlyph(icon, glyph, colour);
        setAttribute(this, "title", title);
        setAttribute(this, "aria-current", row === selectedRow ? "true" : null);
      });
    },
  };
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

interface Content {
  readonly label: string;
  readonly name: string;
  readonly title: string;
  readonly state: "ready" | "running" | "waiting" | "blocked" | "ended" | null;
  readonly glyph: GlyphName | null;
  /** The name of a custom property. */
  readonly colour: string;
}

function contentOf({ lanes, moment, texts }: Scene, row: Row): Content {
  const lane = lanes.lane(laneAt(row, moment))!;
  const name = nameOf(lanes, texts, lane, moment);
  const label = labelOf(lanes, lane.id, moment);
  const words = { label: lane.label, name, title: name === "" ? label : `${lane.label} (${name})` };
  const state = lanes.stateAt(lane.id, moment)?.state ?? null;
  if (state === null) return { ...words, state, glyph: null, colour: "" };
  if (state !== "ended") return { ...words, state, ...LOOKS[state] };
  const outcome = lanes.outcomeOf(lane.id)!.type;
  return { ...words, state, glyph: outcome, colour: `--lane-${outcome}` };
}

/** What tells lanes of one function apart; of callbacks, where they were asked for. */
function nameOf(lanes: TraceLanes, texts: TimelineTexts, lane: Lane, moment: number): string {
  if (lane.kind === "callback" || lane.kind === "microtask") {
    const { line } = lanes.trace.sites[lanes.trace.columns.site[lane.createdAt]];
    return line === 0 ? "" : texts.atLine(line);
  }
  const name = lanes.nameAt(lane.id, moment);
  return name === lane.label ? "" : name;
}

const LOOKS = {
  ready: { glyph: "ready", colour: "--lane-ready" },
  running: { glyph: "start", colour: "--lane-running" },
  waiting: { glyph: "pause", colour: "--lane-waiting" },
  blocked: { glyph: "halt", colour: "--lane-blocked" },
} as const;

function setGlyph(icon: Element, name: GlyphName | null, colour: string): void {
  const key = name ?? "";
  if (icon.getAttribute("data-glyph") === key) return;
  icon.setAttribute("data-glyph", key);
  const svg = select(icon);
  svg.selectAll("path").remove();
  if (name === null) return;
  const { fill, stroke }: Glyph = GLYPHS[name];
  if (fill !== undefined) svg.append("path").attr("d", fill).style("fill", `var(${colour})`);
  if (stroke === undefined) return;
  svg
    .append("path")
    .attr("d", stroke)
    .style("fill", "none")
    .style("stroke", fill === undefined ? `var(${colour})` : "var(--lane-mark-text)")
    .attr("stroke-width", 2)
    .attr("stroke-linecap", "round")
    .attr("stroke-linejoin", "round");
}
