// Tells what is known about a span: what the lane does in it, since when, for how long, who woke it, and where.
import type { SpanRef } from "../lane.ts";
import type { Site } from "../format.ts";
import type { LaneMoment, LaneOutcome, Trace } from "../trace.ts";
import { countBelow } from "../search.ts";
import { secondsBetween } from "../seconds.ts";

/** A point of the run. */
export interface Point {
  readonly step: number;
  readonly seconds: number;
  readonly moment: number;
}

export interface SpanFacts {
  readonly lane: number;
  readonly doing: LaneMoment;
  readonly from: Point;
  /** Null while nothing has ended it. */
  readonly to: Point | null;
  readonly seconds: number;
  /** Who made the lane, or made it ready last; null for the clock. */
  readonly cause: {
    /** 0: nobody, or the clock. */
    readonly lane: number;
    readonly at: Point;
    readonly site: Site | null;
    /** It was made then, and has not waited since. */
    readonly isMaking: boolean;
  } | null;
  readonly site: Site | null;
  /** How the lane ended, if that is what ended the span. */
  readonly outcome: LaneOutcome | null;
}

export function spanFacts(trace: Trace, { lane: id, event }: SpanRef): SpanFacts | null {
  const lane = trace.lane(id);
  const index = lane === undefined ? -1 : countBelow(lane.changes, event);
  if (lane?.changes[index] !== event) return null;
  const { time, actor, site } = trace.log.columns;
  const pointOf = (at: number): Point => ({
    step: trace.stepAtMoment(at + 1),
    seconds: time[at],
    moment: at + 1,
  });
  const siteOf = (number: number): Site | null => (number === 0 ? null : trace.log.sites[number]);
  const doing = trace.momentOfChange(lane, index);
  const next = lane.changes[index + 1] as number | undefined;
  const outcome = trace.outcomeOf(id);
  const wake = trace.wakeOf(lane, index);
  return {
    lane: id,
    doing,
    from: pointOf(event),
    to: next === undefined ? null : pointOf(next),
    seconds: secondsBetween(time[event], next === undefined ? trace.endSeconds : time[next]),
    cause:
      wake < 0
        ? null
        : {
            lane: actor[wake],
            at: pointOf(wake),
            site: siteOf(site[wake]),
            isMaking: wake === lane.createdAt,
          },
    site: siteOf(doing.site),
    outcome: outcome?.event === next ? outcome : null,
  };
}
