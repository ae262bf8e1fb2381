// Draws what moves over the picture: the playhead, the span under the pointer, the selected span and the arrows of its lane.
import { select } from "d3-selection";
import type { SpanRef } from "../../trace/lane.ts";
import { setAttribute } from "./attributes.ts";
import { type Link, linkOf, linkRange } from "../layout/layout.ts";
import { endsOf, isBetween } from "../scene/link-geometry.ts";
import { type Box, boxOf, spanOfSelection } from "../scene/pointing.ts";
import { linkPx, type Scene, visibleRows } from "../scene/scene.ts";
import { unitAtPx } from "../scene/view.ts";

/** An SVG node that moves costs about ten microseconds. */
const MAX_ARROWS = 60;

export interface Overlay {
  update(scene: Scene, hover: SpanRef | null, selection: SpanRef | null): void;
}

export function createOverlay(host: HTMLElement): Overlay {
  const svg = select(host).append("svg").attr("class", "timeline-overlay").attr("aria-hidden", "true");
  const arrows = svg.append("g");
  const hoverBox = svg.append("rect").attr("class", "timeline-hover");
  const selectionBox = svg.append("rect").attr("class", "timeline-selection");
  const playhead = svg.append("line").attr("class", "timeline-playhead-line").node()!;

  function drawBox(rect: typeof hoverBox, box: Box | null, outsetPx: number, radiusPx: number): void {
    const node = rect.node()!;
    setAttribute(node, "visibility", box === null ? "hidden" : null);
    if (box === null) return;
    setAttribute(node, "x", box.xPx - outsetPx);
    setAttribute(node, "y", box.yPx - outsetPx);
    setAttribute(node, "width", box.widthPx + 2 * outsetPx);
    setAttribute(node, "height", box.heightPx + 2 * outsetPx);
    setAttribute(node, "rx", radiusPx + outsetPx);
  }

  return {
    update(scene, hover, selection) {
      const { playheadPx, theme, heightPx, layout } = scene;
      const { radiusPx, rowPx, fontPx } = theme.sizes;
      const box = (wanted: SpanRef | null): Box | null => {
        const span = spanOfSelection(scene, wanted);
        return span === null ? null : boxOf(scene, span);
      };
      drawBox(hoverBox, box(hover), 0.75, radiusPx);
      drawBox(selectionBox, box(selection), 2.5, radiusPx);
      const bottomPx = Math.min(heightPx, layout.rows.length * rowPx - scene.scrollPx);
      setAttribute(playhead, "transform", `translate(${playheadPx})`);
      setAttribute(playhead, "y2", bottomPx);
      const links = selection === null ? [] : linksOfLane(scene, selection);
      arrows
        .selectAll<SVGPathElement, Link>("path")
        .data(links)
        .join("path")
        .attr("class", "timeline-link")
        .attr("d", (link) => arrowPath(scene, link, Math.max(5, fontPx * 0.5)));
    },
  };
}

/** The links of the selected lane that are in view. */
function linksOfLane(scene: Scene, { lane }: SpanRef): Link[] {
  const { trace, layout, units, view, widthPx } = scene;
  const { first, last } = visibleRows(scene);
  const top = layout.pinnedCount > 0 ? 0 : first;
  const [from, to] = linkRange(trace, units, unitAtPx(view, 0), unitAtPx(view, widthPx));
  const found: Link[] = [];
  for (let index = from; index < to && found.length < MAX_ARROWS; index++) {
    const event = trace.links[index];
    if (!trace.linkEnds(event).includes(lane)) continue;
    const link = linkOf(trace, layout, index);
    if (link === null) continue;
    if (isBetween(link, top, last)) found.push(link);
  }
  return found;
}

function arrowPath(scene: Scene, link: Link, headPx: number): string {
  const [fromPx, toPx] = endsOf(scene, link);
  const xPx = linkPx(scene, link.event);
  const backPx = toPx > fromPx ? toPx - headPx : toPx + headPx;
  return `M${xPx} ${fromPx}V${toPx}M${xPx - headPx} ${backPx}L${xPx} ${toPx}L${xPx + headPx} ${backPx}`;
}
