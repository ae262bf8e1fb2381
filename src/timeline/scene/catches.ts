// Says where an error was caught: under the turn in which a lane did so, and went on.
import { countBelow } from "../../trace/search.ts";
import { caughtBy } from "../../trace/questions/caught.ts";
import type { Row } from "../layout/rows.ts";
import { barTopPx, linkPx, type Scene, visibleRows } from "./scene.ts";
import { unitAtPx } from "./view.ts";

/** A sign that begins so far outside may reach into the picture. */
const SIGN_PX = 20;

/** Of those that would lie on one another the first one stands, and so many signs say enough of one row. */
const MOST_IN_ROW = 500;

export interface Catch {
  readonly lane: number;
  readonly event: number;
  readonly xPx: number;
  readonly yPx: number;
}

/** How large the sign is. */
export function catchPx({ theme }: Scene): number {
  return Math.round(theme.sizes.fontPx * 1.05);
}

/** All in view. */
export function catchesInView(scene: Scene): readonly Catch[] {
  const { first, last } = visibleRows(scene);
  return scene.layout.rows.slice(first, last + 1).flatMap((row) => catchesIn(scene, row));
}

/** Those of a row that is one lane's. */
function catchesIn(scene: Scene, row: Row): Catch[] {
  const { trace, units, view, widthPx, theme } = scene;
  const hasLane = row.type !== "band" && row.type !== "thing" && row.type !== "twin" && row.shown === null;
  const events = hasLane ? caughtBy(trace, row.lane) : [];
  if (events.length === 0) return [];
  const [from] = units.eventsIn(unitAtPx(view, -SIGN_PX), unitAtPx(view, widthPx));
  const found: Catch[] = [];
  // At the lower edge of the bar, whose words keep their places.
  const yPx = barTopPx(scene, row.index) + theme.sizes.barPx;
  for (let index = countBelow(events, from); index < events.length; index++) {
    const xPx = linkPx(scene, events[index]);
    if (xPx > widthPx + SIGN_PX || found.length === MOST_IN_ROW) break;
    const before = found.at(-1);
    if (before !== undefined && xPx - before.xPx < catchPx(scene) / 2) continue;
    found.push({ lane: row.lane, event: events[index], xPx, yPx });
  }
  return found;
}

/** The one whose sign is at a place; null for none. */
export function catchAtPx(scene: Scene, row: Row, xPx: number, yPx: number): Catch | null {
  const reachPx = catchPx(scene) * 0.6;
  const isAt = (each: Catch) => Math.hypot(each.xPx - xPx, each.yPx - yPx) <= reachPx;
  return catchesIn(scene, row).find(isAt) ?? null;
}
