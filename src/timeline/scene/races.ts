// Says where a race stands in the picture: the read that was out of date, the write in between, and the one at the end.
import { type Race, racesOf } from "../../trace/questions/races.ts";
import { type Row, rowFor } from "../layout/rows.ts";
import { countWhile } from "../../trace/search.ts";
import { barTopPx, linkPx, type Scene, visibleRows } from "./scene.ts";
import { unitAtPx } from "./view.ts";

/** More of them in view would be a web. */
const MOST = 100;
/** Of more than that, those that come later are not looked for in every frame. */
const MOST_LOOKED_AT = 2_000;

/** What ends so far outside may have a sign in view. */
const SIGN_PX = 50;

export interface Spot {
  readonly event: number;
  readonly xPx: number;
  readonly yPx: number;
}

export interface DrawnRace {
  readonly race: Race;
  readonly read: Spot;
  readonly other: Spot;
  /** What the other one had read; null if it had not. */
  readonly otherRead: Spot | null;
  readonly write: Spot;
}

/** How large the signs are. */
export function raceSignPx({ theme }: Scene): number {
  return Math.round(theme.sizes.fontPx * 1.15);
}

/** Those of which something is in view, up to what would be too many. */
export function racesInView(scene: Scene): readonly DrawnRace[] {
  const { trace, layout, units, view, widthPx, theme } = scene;
  const { first, last } = visibleRows(scene);
  const drawn: DrawnRace[] = [];
  const races = racesOf(trace);
  const [leftEvent] = units.eventsIn(unitAtPx(view, -SIGN_PX), unitAtPx(view, widthPx));
  const start = countWhile(races.length, (index) => races[index].write < leftEvent);
  for (const race of races.slice(start, start + MOST_LOOKED_AT)) {
    const own = rowFor(layout, race.lane);
    const others = rowFor(layout, trace.log.columns.actor[race.other]);
    if (own === undefined || others === undefined || own.type === "band" || others.type === "band") continue;
    if (Math.max(own.index, others.index) < first || Math.min(own.index, others.index) > last) continue;
    // At the lower edge of the bars: their words and their time limits keep their places.
    const spot = (row: Row, event: number): Spot => ({
      event,
      xPx: linkPx(scene, event),
      yPx: barTopPx(scene, row.index) + theme.sizes.barPx,
    });
    const found = {
      race,
      read: spot(own, race.read),
      other: spot(others, race.other),
      otherRead: race.otherRead < 0 ? null : spot(others, race.otherRead),
      write: spot(own, race.write),
    };
    if (found.read.xPx > widthPx + SIGN_PX) continue;
    drawn.push(found);
    if (drawn.length === MOST) break;
  }
  return drawn;
}

/** The race of which a sign is at a place; null for none. */
export function raceAtPx(scene: Scene, xPx: number, yPx: number): Race | null {
  const reachPx = raceSignPx(scene) * 0.7;
  for (const { race, read, other, write } of racesInView(scene).toReversed())
    for (const spot of [read, other, write])
      if (Math.abs(spot.xPx - xPx) <= reachPx && Math.abs(spot.yPx - yPx) <= reachPx) return race;
  return null;
}
