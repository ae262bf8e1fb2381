// What moves over the picture: the playhead, the span under the pointer, the selected span and the arrows of its lane.
import { select } from "d3";
import { type Link, linkOf, linkRange } from "./layout.ts";
import { endsOf, isBetween } from "./paint-links.ts";
import { type Box, boxOf, type Selection, spanOfSelection } from "./pointing.ts";
import { linkPx, type Scene, visibleRows } from "./scene.ts";
import { unitAtPx } from "./view.ts";

/** An SVG node that moves costs about ten microseconds. */
const MAX_ARROWS = 60;

export interface Overlay {
  update(scene: Scene, hover: Selection | null, selection: Selection | null): void;
}

export function createOverlay(host: HTMLElement): Overlay {
  const svg = select(host).append("svg").attr("class", "timeline-overlay").attr("aria-hidden", "true");
  const arrows = svg.append("g");
  const hoverBox = svg.append("rect").attr("class", "timeline-hover");
  const selectionBox = svg.append("rect").attr("class", "timeline-selection");
  const playhead = svg.append("line").attr("class", "timeline-playhead-line");

  function drawBox(rect: typeof hoverBox, box: Box | null, outsetPx: number, radiusPx: number): void {
    rect.attr("visibility", box === null ? "hidden" : null);
    if (box === null) return;
    rect
      .attr("x", box.xPx - outsetPx)
      .attr("y", box.yPx - outsetPx)
      .attr("width", box.widthPx + 2 * outsetPx)
      .attr("height", box.heightPx + 2 * outsetPx)
      .attr("rx", radiusPx + outsetPx);
  }

  return {
    update(scene, hover, selection) {
      const { playheadPx, theme, heightPx, layout } = scene;
      const { radiusPx, rowPx, fontPx } = theme.sizes;
      const box = (wanted: Selection | null): Box | null => {
        const span = spanOfSelection(scene, wanted);
        return span === null ? null : boxOf(scene, span);
      };
      drawBox(hoverBox, box(hover), 0.75, radiusPx);
      drawBox(selectionBox, box(selection), 2.5, radiusPx);
      const bottomPx = Math.min(heightPx, layout.rows.length * rowPx - scene.scrollPx);
      playhead.attr("x1", playheadPx).attr("x2", playheadPx).attr("y1", 0).attr("y2", bottomPx);
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
function linksOfLane(scene: Scene, { lane }: Selection): Link[] {
  const { lanes, layout, units, view, widthPx } = scene;
  const { first, last } = visibleRows(scene);
  const { actor, a } = lanes.trace.columns;
  const [from, to] = linkRange(lanes, units, unitAtPx(view, 0), unitAtPx(view, widthPx));
  const found: Link[] = [];
  for (let index = from; index < to && found.length < MAX_ARROWS; index++) {
    const event = lanes.links[index];
    if (actor[event] !== lane && a[event] !== lane) continue;
    const link = linkOf(lanes, layout, index);
    if (link === null) continue;
    if (isBetween(link, first, last)) found.push(link);
  }
  return found;
}

function arrowPath(scene: Scene, link: Link, headPx: number): string {
  const [fromPx, toPx] = endsOf(scene, link);
  const xPx = linkPx(scene, link.event);
  const backPx = toPx > fromPx ? toPx - headPx : toPx + headPx;
  return `M${xPx} ${fromPx}V${toPx}M${xPx - headPx} ${backPx}L${xPx} ${toPx}L${xPx + headPx} ${backPx}`;
}
