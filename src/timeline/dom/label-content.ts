// What the label of a row says: the function, its name, and what its lane does at the playhead.
import { select } from "d3-selection";
import { BUSIEST_FIRST, LANE_STATES, STATE_CODE } from "../../trace/lane.ts";
import type { Lane, Trace } from "../../trace/trace.ts";
import { setAttribute } from "./attributes.ts";
import { crowdOf } from "../layout/crowd.ts";
import { GLYPHS, type Glyph, type GlyphName } from "../scene/glyphs.ts";
import { laneAt, type Row } from "../layout/rows.ts";
import type { Scene } from "../scene/scene.ts";
import type { TimelineTexts } from "../../words/timeline-texts.ts";
import { censusOf, labelOf } from "../../words/spans.ts";

/** Adds the parts of a label to its element. */
export function buildLabel(item: HTMLElement): void {
  const label = select(item);
  const turn = label.append("span").attr("class", "timeline-label-turn");
  turn.append("svg").attr("viewBox", "0 0 16 16").append("path").attr("d", "M5 3l6 5-6 5z");
  label.append("svg").attr("class", "timeline-label-state").attr("viewBox", "0 0 16 16");
  const words = label.append("span").attr("class", "timeline-label-words");
  words.append("span").attr("class", "timeline-label-function");
  words.append("span").attr("class", "timeline-label-name");
  label.append("span").attr("class", "timeline-hidden");
  const pin = label.append("span").attr("class", "timeline-label-pin");
  pin
    .append("svg")
    .attr("viewBox", "0 0 16 16")
    .append("path")
    .attr("d", "M5 1h6v2l-1 1v3l3 3v1H9v4l-1 1-1-1v-4H3v-1l3-3V4L5 3z");
  label.selectAll("svg").attr("aria-hidden", "true");
}

/** Says in the parts of a label what is true at the playhead. */
export function fillLabel(item: HTMLElement, scene: Scene, row: Row, isSelected: boolean): void {
  const { label, name, title, status, glyph, colour } = contentOf(scene, row);
  const [turn, icon, words, hidden, pin] = item.children;
  const { texts } = scene;
  setAttribute(turn, "title", row.isOpen === null ? null : row.isOpen ? texts.closeRow : texts.openRow);
  setAttribute(pin, "title", row.isPinned ? texts.unpinRow : texts.pinRow);
  setText(words.children[0], label);
  setText(words.children[1], name);
  setText(hidden, status);
  setGlyph(icon, glyph, colour);
  setAttribute(item, "title", title);
  setAttribute(item, "aria-selected", isSelected ? "true" : "false");
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

interface Content {
  readonly label: string;
  readonly name: string;
  readonly title: string;
  /** For those who do not see the glyph. */
  readonly status: string;
  readonly glyph: GlyphName | null;
  /** The name of a custom property. */
  readonly colour: string;
}

function contentOf(scene: Scene, row: Row): Content {
  if (row.type === "band") return contentOfBand(scene, row);
  const { trace, moment, texts } = scene;
  const lane = trace.lane(laneAt(row, moment))!;
  const name = nameOf(trace, texts, lane, moment);
  const label = labelOf(trace, lane.id, moment);
  const words = { label: lane.label, name, title: name === "" ? label : `${lane.label} (${name})` };
  const state = trace.stateAt(lane.id, moment)?.state ?? null;
  if (state === null) return { ...words, status: "", glyph: null, colour: "" };
  const status = texts.states[state];
  if (state !== "ended") return { ...words, status, ...LOOKS[state] };
  const outcome = trace.outcomeOf(lane.id)!.type;
  return { ...words, status, glyph: outcome, colour: `--lane-${outcome}` };
}

function contentOfBand({ trace, moment, texts }: Scene, row: Row): Content {
  const { label } = trace.lane(row.lane)!;
  const counts = crowdOf(trace, row).countsAt(moment);
  const busiest = BUSIEST_FIRST.find((state) => counts[state] > 0) ?? STATE_CODE.ended;
  const status = censusOf(texts, counts);
  const look = LOOKS[LANE_STATES[busiest]];
  const name = texts.times(row.members.length);
  return { label, name, title: `${label} ${name}: ${status}`, status, ...look };
}

/** What tells lanes of one function apart; of callbacks, where they were asked for. */
function nameOf(trace: Trace, texts: TimelineTexts, lane: Lane, moment: number): string {
  if (lane.kind === "callback" || lane.kind === "microtask") {
    const { line } = trace.log.sites[trace.log.columns.site[lane.createdAt]];
    return line === 0 ? "" : texts.atLine(line);
  }
  const name = trace.nameAt(lane.id, moment);
  return name === lane.label ? "" : name;
}

const LOOKS = {
  ready: { glyph: "ready", colour: "--lane-ready" },
  running: { glyph: "start", colour: "--lane-running" },
  waiting: { glyph: "pause", colour: "--lane-waiting" },
  blocked: { glyph: "halt", colour: "--lane-blocked" },
  // How a lane ended has looks of its own.
  ended: { glyph: null, colour: "" },
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
