// Finds crowds: very many tasks of one function that wait for something outside at the same time.
import type { Trace } from "../../trace.ts";
import { EVENT_CODE } from "../../format.ts";
import { isForTime } from "../own-time.ts";
import { isOfProgram } from "./errors.ts";
import { type Hint, hint } from "./hint.ts";

/** So many at once are a burden for whoever has to answer. */
const CROWD = 50;

/** One of each function. */
export function crowdHints(trace: Trace): readonly Hint[] {
  const { site } = trace.log.columns;
  const children = new Map<string, number[]>();
  for (const lane of trace.lanes) {
    if (!isOfProgram(lane)) continue;
    const key = `${lane.parent} ${lane.label}`;
    const siblings = children.get(key);
    if (siblings === undefined) children.set(key, [lane.id]);
    else siblings.push(lane.id);
  }
  return [...children.values()].flatMap((siblings) => {
    if (siblings.length < CROWD) return [];
    const others = mostAtOnce(trace, siblings);
    const [lane] = siblings;
    const event = trace.lane(lane)!.createdAt;
    return others < CROWD ? [] : [hint("unbounded", { lane, event, site: site[event], others })];
  });
}

/** How many of them waited at the same time; 0 where something has held them back. */
function mostAtOnce(trace: Trace, siblings: readonly number[]): number {
  const { type, time, a } = trace.log.columns;
  const changes: [seconds: number, by: 1 | -1][] = [];
  for (const id of siblings) {
    const lane = trace.lane(id)!;
    for (let index = 0; index + 1 < lane.changes.length; index++) {
      const [since, until] = [lane.changes[index], lane.changes[index + 1]];
      if (type[since] !== EVENT_CODE.wait) continue;
      if (trace.object(a[since])?.role === "lasting") return 0;
      if (time[since] === time[until] || !isForTime(trace, since, until)) continue;
      changes.push([time[since], 1], [time[until], -1]);
    }
  }
  // Who goes on at a time does so before the next one waits.
  changes.sort(([first, by], [second, byNext]) => first - second || by - byNext);
  let most = 0;
  let now = 0;
  for (const [, by] of changes) most = Math.max(most, (now += by));
  return most;
}
