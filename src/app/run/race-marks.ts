// Says what the program's lines have to do with races that are over at a moment: at each line, with the last of them.
import { type Race, racesOf } from "../../trace/questions/races.ts";
import { countWhile } from "../../trace/search.ts";
import type { Trace } from "../../trace/trace.ts";

/** A place that took part: with what was read there, or with what was written in spite of another write. */
export interface RacePlace {
  readonly site: number;
  readonly type: "read" | "write";
  readonly race: Race;
}

/** More than the last of them stand in no line of their own. */
const MOST = 200;

export function racePlacesAt(trace: Trace, moment: number): readonly RacePlace[] {
  const races = racesOf(trace);
  const over = countWhile(races.length, (index) => races[index].write < moment);
  const { site } = trace.log.columns;
  const places = new Map<number, RacePlace>();
  for (const race of races.slice(Math.max(0, over - MOST), over))
    for (const type of ["read", "write"] as const) {
      const place = site[race[type]];
      if (place !== 0) places.set(place, { site: place, type, race });
    }
  return [...places.values()];
}
