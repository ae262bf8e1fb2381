// Finds calls that stopped a whole event loop, and others in it that could have gone on.
import type { Lane } from "../../lane.ts";
import { secondsBetween } from "../../seconds.ts";
import { countBelow } from "../../search.ts";
import type { Trace } from "../../trace.ts";
import { type Hint, hint } from "./hint.ts";

/** Of more of either, the first are looked at. */
const MOST = 500;

export function blockingHints(trace: Trace): readonly Hint[] {
  const { actor, time, site, a } = trace.log.columns;
  const found = new Map<number, Hint>();
  for (const event of trace.blocks.slice(0, MOST)) {
    const lane = trace.lane(actor[event]);
    if (lane === undefined || lane.kind === "thread" || lane.loop === 0) continue;
    const end = lane.changes[countBelow(lane.changes, event) + 1] as number | undefined;
    const until = end === undefined ? Infinity : time[end];
    const others = trace.lanes
      .slice(0, MOST)
      .filter((other) => isHeldUp(trace, other, lane, event, until)).length;
    if (others === 0 || until === time[event]) continue;
    const before = found.get(site[event]);
    const seconds = end === undefined ? Infinity : secondsBetween(time[event], until);
    if (before === undefined)
      found.set(
        site[event],
        hint("blocking", { lane: lane.id, event, site: site[event], thing: a[event], others, seconds }),
      );
    else
      found.set(site[event], {
        ...before,
        count: before.count + 1,
        seconds: secondsBetween(0, before.seconds + seconds),
      });
  }
  return [...found.values()];
}

/** Whether a lane of the same loop could have had a turn in the meantime. */
function isHeldUp(trace: Trace, other: Lane, { id, loop }: Lane, event: number, until: number): boolean {
  if (other.loop !== loop || other.id === id || other.isInternal) return false;
  const moment = trace.stateAt(other.id, event);
  if (moment === null) return false;
  if (moment.state === "ready") return true;
  return moment.state === "waiting" && moment.until !== null && moment.until < until;
}
