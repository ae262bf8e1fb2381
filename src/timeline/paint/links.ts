// Arrows between rows: who made whom, who woke whom, who cancelled whom.
import { drawHappened } from "./reached.ts";
import { type Link, linkOf, linkRange } from "../layout/layout.ts";
import { barTopPx, linkPx, rowMiddlePx, type Scene, visibleRows } from "../scene/scene.ts";
import { unitAtPx } from "../scene/view.ts";

/** With more of them in view, only those of the selected lane are drawn. */
const MAX_LINKS = 300;

export function visibleLinks(scene: Scene): Link[] {
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

/** The lines, which run behind the bars. Links of one kind at one place share a line from the first row to the last. */
export function paintLinkLines(ctx: CanvasRenderingContext2D, scene: Scene, links: readonly Link[]): void {
  const { colours, sizes } = scene.theme;
  const lines = new Map<string, { xPx: number; topPx: number; bottomPx: number; link: Link }>();
  for (const link of links) {
    const xPx = linkPx(scene, link.event);
    const ends = endsOf(scene, link);
    const key = `${link.type} ${xPx} ${link.event < scene.moment}`;
    const line = lines.get(key);
    lines.set(key, {
      xPx,
      topPx: Math.min(...ends, line?.topPx ?? Infinity),
      bottomPx: Math.max(...ends, line?.bottomPx ?? -Infinity),
      link,
    });
  }
  ctx.lineWidth = sizes.linePx * 1.5;
  for (const { xPx, topPx, bottomPx, link } of lines.values()) {
    drawHappened(ctx, scene, link.event, () => {
      ctx.strokeStyle = link.type === "cancel" ? colours.error : colours.link;
      ctx.setLineDash(DASHES[link.type].map((length) => length * sizes.linePx));
      ctx.beginPath();
      ctx.moveTo(xPx, Math.max(topPx, -50));
      ctx.lineTo(xPx, Math.min(bottomPx, scene.heightPx + 50));
      ctx.stroke();
    });
  }
  ctx.setLineDash([]);
}

/** The heads, which stand before the bars that they point at. */
export function paintLinkHeads(ctx: CanvasRenderingContext2D, scene: Scene, links: readonly Link[]): void {
  const { colours, sizes } = scene.theme;
  const headPx = Math.max(4, sizes.fontPx * 0.42);
  for (const link of links) {
    const [fromPx, toPx] = endsOf(scene, link);
    const xPx = linkPx(scene, link.event);
    const backPx = toPx > fromPx ? -headPx : headPx;
    drawHappened(ctx, scene, link.event, () => {
      ctx.fillStyle = link.type === "cancel" ? colours.error : colours.link;
      ctx.beginPath();
      ctx.moveTo(xPx, toPx);
      ctx.lineTo(xPx - headPx * 0.7, toPx + backPx);
      ctx.lineTo(xPx + headPx * 0.7, toPx + backPx);
      ctx.fill();
      if (!isFromNowhere(scene, link)) return;
      ctx.beginPath();
      ctx.arc(xPx, fromPx, headPx * 0.5, 0, 2 * Math.PI);
      ctx.fill();
    });
  }
}

const DASHES: Readonly<Record<Link["type"], readonly number[]>> = { make: [2, 3], wake: [], cancel: [5, 3] };

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
function isFromNowhere({ trace }: Scene, { event, from }: Link): boolean {
  const end = trace.outcomeOf(trace.log.columns.actor[event])?.event;
  return from === null || (end ?? Infinity) < event;
}
