// Fills the label of a row.
import { select } from "d3-selection";
import { setAttribute } from "./attributes.ts";
import { GLYPHS, type Glyph } from "../scene/glyphs.ts";
import { labelCutOf, labelFactsOf, type LabelWords } from "../scene/label-facts.ts";
import type { Icon } from "../scene/looks.ts";
import { cssColour } from "../scene/theme.ts";
import type { Row } from "../layout/rows.ts";
import type { Scene } from "../scene/scene.ts";

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
  const { label, name, title, status, icon } = labelFactsOf(scene, row);
  const [toggle, state, words, hidden, pin] = item.children;
  const { texts } = scene;
  setAttribute(toggle, "title", row.isOpen === null ? null : row.isOpen ? texts.closeRow : texts.openRow);
  setAttribute(pin, "title", row.isPinned ? texts.unpinRow : texts.pinRow);
  const [start, end] = words.children[0].children;
  const endAt = labelCutOf(label);
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
