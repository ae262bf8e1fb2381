// Fills the label of a row: the function, its name, and what its lane does at the playhead.
import { select } from "d3-selection";
import { BUSIEST_FIRST } from "../../trace/lane.ts";
import type { Lane, Trace } from "../../trace/trace.ts";
import { setAttribute } from "./attributes.ts";
import { bandCountsOf } from "../layout/band-counts.ts";
import { GLYPHS, type Glyph, glyphOfWait } from "../scene/glyphs.ts";
import { type Icon, iconOf, lookOfCode, OUTCOME_LOOKS } from "../scene/looks.ts";
import { cssColour } from "../scene/theme.ts";
import { laneAt, type Row } from "../layout/rows.ts";
import type { Scene } from "../scene/scene.ts";
import type { TimelineTexts } from "../../words/timeline-texts.ts";
import { laneLabel } from "../../words/names.ts";
import { laneCountsOf, whatIsIn } from "../../words/spans.ts";

/** What is always there of the end of a call: calls of one function differ in what they were given. */
const LONGEST_END = 7;

/** Adds the parts of a label to its element. */
export function buildLabel(item: HTMLElement): void {
  const label = select(item);
  const toggle = label.append("span").attr("class", "timeline-label-toggle");
  toggle.append("svg").attr("viewBox", "0 0 16 16").append("path").attr("d", "M5 3l6 5-6 5z");
  label.append("svg").attr("class", "timeline-label-state").attr("viewBox", "0 0 16 16");
  const words = label.append("span").attr("class", "timeline-label-words");
  const call = words.append("span").attr("class", "timeline-label-function");
  // Too long a call is cut between the two.
  call.append("span").attr("class", "timeline-label-start");
  call.append("span").attr("class", "timeline-label-end");
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

/** Says in the parts of a label what is true at the playhead; gives the words that it shows. */
export function fillLabel(item: HTMLElement, scene: Scene, row: Row, isSelected: boolean): LabelWords {
  const { label, name, title, status, icon } = contentOf(scene, row);
  const [toggle, state, words, hidden, pin] = item.children;
  const { texts } = scene;
  setAttribute(toggle, "title", row.isOpen === null ? null : row.isOpen ? texts.closeRow : texts.openRow);
  setAttribute(pin, "title", row.isPinned ? texts.unpinRow : texts.pinRow);
  const [start, end] = words.children[0].children;
  const endAt = label.length - Math.min(LONGEST_END, label.length >> 1);
  setText(start, label.slice(0, endAt));
  setText(end, label.slice(endAt));
  setText(words.children[1], name);
  setText(hidden, status);
  setIcon(state, icon);
  setAttribute(item, "title", title);
  setAttribute(item, "aria-selected", isSelected ? "true" : "false");
  return { label, name };
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** What can be read in a label. */
export interface LabelWords {
  readonly label: string;
  readonly name: string;
}

interface Content extends LabelWords {
  readonly title: string;
  /** For those who do not see the glyph. */
  readonly status: string;
  readonly icon: Icon | null;
}

function contentOf(scene: Scene, row: Row): Content {
  if (row.type === "band") return contentOfBand(scene, row);
  if (row.type === "thing") return contentOfThing(scene, row);
  const { trace, moment, texts } = scene;
  const lane = trace.lane(laneAt(row, moment))!;
  const { call, name: ownName } = laneLabel(trace, lane.id, moment);
  const name = placeOf(trace, texts, lane) ?? ownName;
  const words = { label: call, name, title: name === "" ? call : `${call} (${name})` };
  const state = trace.stateAt(lane.id, moment)?.state ?? null;
  if (state === null) return { ...words, status: "", icon: null };
  const outcome = state === "ended" ? trace.outcomeOf(lane.id) : null;
  if (lane.kind === "coroutine") {
    const status =
      state === "ended"
        ? outcome === null
          ? ""
          : texts.ended(outcome.type, outcome.text)
        : texts.unawaited(false)[0];
    return { ...words, status, icon: outcome === null ? null : OUTCOME_LOOKS[outcome.type] };
  }
  const icon = outcome === null ? iconOf(state) : OUTCOME_LOOKS[outcome.type];
  return { ...words, status: texts.states[state], icon };
}

/** What it is called, and what is in it or who has it. */
function contentOfThing({ trace, moment, texts }: Scene, { object: id }: Row): Content {
  const thing = trace.object(id)!;
  const label = texts.thing({ kind: thing.kind, name: trace.nameAt(id, moment) });
  const name = thing.createdAt < moment ? whatIsIn(trace, texts, id, moment) : "";
  const icon = { colour: "thing", glyph: glyphOfWait("thing", thing.lack) } as const;
  return { label, name, title: name === "" ? label : `${label}: ${name}`, status: name, icon };
}

function contentOfBand({ trace, moment, texts }: Scene, row: Row): Content {
  const { label } = trace.lane(row.lane)!;
  const counts = bandCountsOf(trace, row).countsAt(moment);
  const busiest = BUSIEST_FIRST.find((state) => counts[state] > 0);
  const status = laneCountsOf(texts, counts);
  // Where all have ended, each in its own way, nothing is shown.
  const icon = busiest === undefined ? null : lookOfCode(busiest);
  const name = texts.times(row.members.length);
  return { label, name, title: `${label} ${name}: ${status}`, status, icon };
}

/** Callbacks have no names of their own, but a place where they were asked for. */
function placeOf(trace: Trace, texts: TimelineTexts, lane: Lane): string | null {
  if (lane.kind !== "callback" && lane.kind !== "microtask") return null;
  const { line } = trace.log.sites[trace.log.columns.site[lane.createdAt]];
  return line === 0 ? "" : texts.atLine(line);
}

function setIcon(element: Element, icon: Icon | null): void {
  const key = icon?.glyph ?? "";
  if (element.getAttribute("data-glyph") === key) return;
  element.setAttribute("data-glyph", key);
  const svg = select(element);
  svg.selectAll("path").remove();
  if (icon === null) return;
  const colour = cssColour(icon.colour);
  const { fill, stroke }: Glyph = GLYPHS[icon.glyph];
  if (fill !== undefined) svg.append("path").attr("d", fill).style("fill", colour);
  if (stroke === undefined) return;
  svg
    .append("path")
    .attr("d", stroke)
    .style("fill", "none")
    .style("stroke", fill === undefined ? colour : cssColour("markText"))
    .attr("stroke-width", 2)
    .attr("stroke-linecap", "round")
    .attr("stroke-linejoin", "round");
}
