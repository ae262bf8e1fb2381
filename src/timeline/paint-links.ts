// Arrows between rows: who made whom, who woke whom, who cancelled whom.
import { drawHappened } from "./ghost.ts";
import { type Link, linkOf, linkRange } from "./layout.ts";
import { barTopPx, linkPx, type Scene, visibleRows } from "./scene.ts";
import { unitAtPx } from "./view.ts";

/** With more of them in view, only those of the selected lane are drawn. */
const MAX_LINKS = 300;

export function visibleLinks(scene: Scene): Link[] {
  const { lanes, layout, units, view, widthPx } = scene;
  const [from, to] = linkRange(
    lanes,
    units,
    unitAtPx(view, -scene.theme.sizes.tickPx),
    unitAtPx(view, widthPx),
  );
  if (to - from > MAX_LINKS * 4) return [];
  const { first, last } = visibleRows(scene);
  const links: Link[] = [];
  for (let index = from; index < to; index++) {
    const link = linkOf(lanes, layout, index);
    if (link === null) continue;
    const top = Math.min(link.from.index, link.to.index);
    const bottom = Math.max(link.from.index, link.to.index);
    if (top <= last && bottom >= first) links.push(link);
  }
  return links.length > MAX_LINKS ? [] : links;
}

/** The lines, which run behind the bars. */
export function paintLinkLines(ctx: CanvasRenderingContext2D, scene: Scene, links: readonly Link[]): void {
  const { colours, sizes } = scene.theme;
  ctx.lineWidth = sizes.linePx * 1.5;
  for (const link of links) {
    const [fromPx, toPx] = endsOf(scene, link);
    const xPx = linkPx(scene, link.event);
    drawHappened(ctx, scene, link.event, () => {
      ctx.strokeStyle = link.type === "cancel" ? colours.error : colours.link;
      ctx.setLineDash(DASHES[link.type].map((length) => length * sizes.linePx));
      ctx.beginPath();
      ctx.moveTo(xPx, fromPx);
      ctx.lineTo(xPx, toPx);
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
    });
  }
}

const DASHES: Readonly<Record<Link["type"], readonly number[]>> = { make: [2, 3], wake: [], cancel: [5, 3] };

/** From the edge of one bar to the edge of the other. */
export function endsOf(scene: Scene, { from, to }: Link): [number, number] {
  const { barPx } = scene.theme.sizes;
  const isDown = to.index > from.index;
  const fromPx = barTopPx(scene, from.index) + (isDown ? barPx : 0);
  const toPx = barTopPx(scene, to.index) + (isDown ? 0 : barPx);
  return [fromPx, toPx];
}
