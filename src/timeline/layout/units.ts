// Places the events of a trace on the two axes, in seconds or in steps.
import type { Trace } from "../../trace/trace.ts";

/** On `time` a unit is a second. On `steps` it is a step: every step has a column of its own, whatever time it takes. */
export type Axis = "time" | "steps";

/** Positions on one axis. They never decrease from one change of a lane to the next. */
export interface Units {
  readonly axis: Axis;
  /** Where what the event begins, begins. */
  readonly unitAt: (event: number) => number;
  /** Where everything before that moment has happened. */
  readonly unitOfMoment: (moment: number) => number;
  /** The moment after everything that happened up to there. */
  readonly momentAt: (unit: number) => number;
  /** Where the program's clock shows so many seconds; null where only steps have places. */
  readonly unitOfTime: (seconds: number) => number | null;
  /** Where the trace ends so far. */
  readonly end: number;
}

export function unitsOf(trace: Trace, axis: Axis): Units {
  if (axis === "steps") {
    return {
      axis,
      unitAt: (event) => trace.stepOf(event),
      unitOfMoment: (moment) => trace.stepAtMoment(moment),
      momentAt: (unit) => trace.momentAtStep(Math.max(0, Math.min(Math.floor(unit), trace.stepCount))),
      unitOfTime: () => null,
      end: trace.stepCount,
    };
  }
  const { time } = trace.log.columns;
  return {
    axis,
    unitAt: (event) => time[event],
    unitOfMoment: (moment) => trace.timeAtMoment(moment),
    momentAt: (unit) => trace.momentAtTime(unit),
    unitOfTime: (seconds) => seconds,
    end: trace.endSeconds,
  };
}
