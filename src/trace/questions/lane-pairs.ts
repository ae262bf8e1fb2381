// Finds which lane of one run is which of another: made by the same lane, at the same place, with the same arguments.
import type { Lane, Trace } from "../trace.ts";
import { areOfOneProgram, inAnyLanguage, placeOf } from "./divergence.ts";

/**
 * By the ids of `own`, the ids of `other`; a lane that only one of them has is left out. Of several that one lane made alike, the
 * first is the first. In two programs places have other numbers: there, the function says which lane it is.
 */
export function lanePairsOf(own: Trace, other: Trace): ReadonlyMap<number, number> {
  const isSameProgram = areOfOneProgram(own, other);
  const pairs = new Map<number, number>();
  const rootsOf = (trace: Trace): readonly Lane[] => trace.lanes.filter(({ parent }) => parent === 0);
  const childrenOf = (trace: Trace, id: number): readonly Lane[] =>
    trace.lane(id)!.children.map((child) => trace.lane(child)!);
  const pending: [readonly Lane[], readonly Lane[]][] = [[rootsOf(own), rootsOf(other)]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    let [mine, theirs] = next;
    // What was given tells more than the order; where it has changed, the order must do.
    for (const withGiven of [true, false]) {
      const unmatched = byMaking(other, theirs, isSameProgram, withGiven);
      const rest: Lane[] = [];
      for (const lane of mine) {
        const match = unmatched.get(makingOf(own, lane, isSameProgram, withGiven))?.shift();
        if (match === undefined) {
          rest.push(lane);
          continue;
        }
        pairs.set(lane.id, match.id);
        pending.push([childrenOf(own, lane.id), childrenOf(other, match.id)]);
      }
      mine = rest;
      theirs = [...unmatched.values()].flat().sort((a, b) => a.createdAt - b.createdAt);
    }
  }
  return pairs;
}

function byMaking(
  trace: Trace,
  lanes: readonly Lane[],
  withSite: boolean,
  withGiven: boolean,
): Map<string, Lane[]> {
  const groups = new Map<string, Lane[]>();
  for (const lane of lanes) {
    const key = makingOf(trace, lane, withSite, withGiven);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [lane]);
    else group.push(lane);
  }
  return groups;
}

/** What made a lane, besides the lane that did. */
function makingOf(
  trace: Trace,
  { kind, label, given, createdAt, isInternal }: Lane,
  withSite: boolean,
  withGiven: boolean,
): string {
  const call = `${label} ${withGiven ? given : ""}`;
  const of = withSite ? `${placeOf(trace, createdAt)} ${call}` : inAnyLanguage(call);
  return `${kind} ${isInternal} ${of}`;
}
