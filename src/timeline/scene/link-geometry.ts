// Says which links between rows are in view, and where on screen they begin and end.
import { type Link, linkOf, linkRange } from "../layout/layout.ts";
import { barTopPx, linkPx, rowMiddlePx, type Scene, visibleRows } from "./scene.ts";
import { unitAtPx } from "./view.ts";

/** With more of them in view, only those of the selected lane are drawn. */
const MAX_LINKS = 300;

export function linksInView(scene: Scene): Link[] {
  const { trace, layout, units, view, widthPx } = scene;
  const { sizes } = scene.theme;
  if (!scene.hasAllLinks) return [];
  const [from, to] = linkRange(trace, units, unitAtPx(view, -sizes.tickPx), unitAtPx(view, widthPx));
  if (to - from > MAX_LINKS * 4) return [];
  const { first, last } = visibleRows(scene);
  const links: Link[] = [];
  let lastPx = -1e6;
  for (let index = from; index < to; index++) {
    const link = linkOf(trace, layout, index);
    if (link === null) continue;
    if (!isBetween(link, first, last)) continue;
    // Those at one time share a line; those nearly at one time would be a smear.
    const apartPx = linkPx(scene, link.event) - lastPx;
    if (apartPx > 0 && apartPx < sizes.fontPx / 3) continue;
    lastPx += apartPx;
    links.push(link);
  }
  return links.length > MAX_LINKS ? [] : links;
}

/** Whether a link touches the rows from one to another. */
export function isBetween({ from, to }: Link, first: number, last: number): boolean {
  const other = from ?? to;
  return Math.min(other.index, to.index) <= last && Math.max(other.index, to.index) >= first;
}

/** From the edge of one bar to the edge of the other. */
export function endsOf(scene: Scene, link: Link): [number, number] {
  const { from, to } = link;
  const { barPx, rowPx } = scene.theme.sizes;
  if (from === null) return [barTopPx(scene, to.index) - rowPx * 0.35, barTopPx(scene, to.index)];
  const isDown = to.index > from.index;
  const edgePx = barTopPx(scene, from.index) + (isDown ? barPx : 0);
  const toPx = barTopPx(scene, to.index) + (isDown ? 0 : barPx);
  return [isFromNowhere(scene, link) ? rowMiddlePx(scene, from.index) : edgePx, toPx];
}

/** What the clock does, and what the callbacks of a lane do that has ended, does not begin at a bar. */
export function isFromNowhere({ trace }: Scene, { event, from }: Link): boolean {
  const end = trace.outcomeOf(trace.linkEnds(event)[0])?.event;
  return from === null || (end ?? Infinity) < event;
}
