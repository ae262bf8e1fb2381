// Finds the mark under the pointer that is no bar: the sign of a race, of an error that was caught, a time limit, the end of a lane or of a wait that was cut off.
import { countBelow } from "../../trace/search.ts";
import type { Race } from "../../trace/questions/races.ts";
import { cutOf, type Limit, limitsOf } from "../../trace/waits.ts";
import { catchAtPx } from "./catches.ts";
import { laneAt } from "../layout/rows.ts";
import type { Span } from "../layout/spans.ts";
import type { Place } from "./pointing.ts";
import { raceAtPx } from "./races.ts";
import { barTopPx, endingPx, eventPx, rowAtPx, rowMiddlePx, type Scene } from "./scene.ts";
import { xPxOf } from "./view.ts";

export type MarkUnder =
  | { readonly type: "race"; readonly race: Race }
  | { readonly type: "limit"; readonly lane: number; readonly limit: Limit }
  | { readonly type: "caught"; readonly lane: number; readonly event: number }
  | { readonly type: "ending"; readonly lane: number };

/** More limits of one lane are not looked through sixty times a second. */
const MOST_LIMITS = 200;

/** Lies over the bars, or beside them. */
export function markAtPx(scene: Scene, { xPx, yPx }: Place): MarkUnder | null {
  const race = raceAtPx(scene, xPx, yPx);
  if (race !== null) return { type: "race", race };
  const row = rowAtPx(scene, yPx);
  if (
    row === undefined ||
    row.type === "thing" ||
    row.type === "band" ||
    row.type === "twin" ||
    row.changes.length === 0
  )
    return null;
  const caught = catchAtPx(scene, row, xPx, yPx);
  if (caught !== null) return { type: "caught", lane: caught.lane, event: caught.event };
  const lane = laneAt(row, scene.moment);
  const outcome = scene.trace.outcomeOf(lane);
  const { markPx, barPx, linePx } = scene.theme.sizes;
  if (outcome !== null) {
    const [dx, dy] = [xPx - endingPx(scene, outcome.event), yPx - rowMiddlePx(scene, row.index)];
    if (Math.hypot(dx, dy) <= markPx + 1) return { type: "ending", lane };
  }
  // The bracket stands above the bar, with its ends reaching down to it.
  const belowPx = yPx - barTopPx(scene, row.index);
  if (belowPx > barPx * 0.1 || belowPx < -6 * linePx || row.type !== "task") return null;
  const limit = limitsOf(scene.trace, lane)
    .slice(0, MOST_LIMITS)
    .findLast((each) => xPx >= eventPx(scene, each.event) && xPx <= endOfLimit(scene, each));
  return limit === undefined ? null : { type: "limit", lane, limit };
}

function endOfLimit(scene: Scene, { endEvent, deadline, isExpired }: Limit): number {
  const { units, view, theme } = scene;
  const unit = units.unitOfTime(deadline);
  const duePx = isExpired || unit === null ? -Infinity : xPxOf(view, unit);
  const endPx = endEvent < 0 ? xPxOf(view, units.end) + theme.sizes.tailPx : eventPx(scene, endEvent);
  return Math.max(endPx, duePx);
}

/** The pointer is at the slash with which a wait ends that was cut off. */
export function isAtCut(
  { trace, view, theme }: Scene,
  { lane: id, event, toUnit }: Span,
  xPx: number,
): boolean {
  const lane = trace.lane(id)!;
  if (xPx < xPxOf(view, toUnit) - theme.sizes.barPx * 0.6) return false;
  return cutOf(trace, lane, countBelow(lane.changes, event)) !== null;
}
