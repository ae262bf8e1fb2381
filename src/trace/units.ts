// Places the events of a trace on an axis: by time, by steps, by time with the instants open, or by what had to come before.
import { causesIn } from "./causes.ts";
import { columnsIn, columnsOf } from "./columns.ts";
import { instantsOf } from "./instants.ts";
import { countWhile } from "./search.ts";
import type { Trace } from "./trace.ts";

/**
 * On `time` a unit is a second. On `steps` it is a step: every step has a column of its own, whatever time it takes. On `open`
 * it is a second, and each instant is open: its steps have columns, while the clock stands. On `causes` it is a step again, and
 * a step stands as far to the left as what had to come before it allows: what is independent stands side by side.
 */
export const AXES = ["time", "open", "steps", "causes"] as const;

export type Axis = (typeof AXES)[number];

/** Whether a unit of the axis is a step, not a second. */
export function isInSteps({ axis }: Pick<Units, "axis">): boolean {
  return axis === "steps" || axis === "causes";
}

/** What of an axis is looked at. */
export interface Stretch {
  readonly fromUnit: number;
  readonly toUnit: number;
}

/** An instant that is open. */
export interface Opened {
  readonly fromUnit: number;
  readonly toUnit: number;
  readonly seconds: number;
}

/** Positions on one axis. They never decrease from one change of a lane to the next, nor from one of an object to the next. */
export interface Units {
  readonly axis: Axis;
  /** Units of one name place the same event at the same unit. */
  readonly name: string;
  /** They hold for a moment only, on the way to others: nothing is summed up on them. */
  readonly isPassing: boolean;
  /** They never decrease from any event to the next. */
  readonly isInOrder: boolean;
  /** Where what the event begins, begins. */
  readonly unitAt: (event: number) => number;
  /** Where everything before that moment has happened. */
  readonly unitOfMoment: (moment: number) => number;
  /** The same when the program's clock has gone on since. */
  readonly unitOf: (moment: number, seconds: number) => number;
  /** The moment after everything that happened up to there. */
  readonly momentAt: (unit: number) => number;
  /** From which event to which (that one excluded) all are that begin in a stretch; and the last one before it, if it is in order. */
  readonly eventsIn: (fromUnit: number, toUnit: number) => readonly [from: number, to: number];
  /** What the program's clock shows there. */
  readonly secondsAt: (unit: number) => number;
  /** Where the program's clock comes to show so many seconds; null where only steps have places. */
  readonly unitOfTime: (seconds: number) => number | null;
  /** The open instants in a range; no two that begin closer to each other than `apart`. */
  readonly openedIn: (fromUnit: number, toUnit: number, apart: number) => readonly Opened[];
  /** Where the trace ends so far. */
  readonly end: number;
}

/** An instant that is opened on the time axis: how many seconds a column of it is as wide as. */
export interface Lens {
  readonly instant: number;
  readonly width: number;
}

/** On the time axis, lenses can open some instants, in their order. */
export function unitsOf(trace: Trace, axis: Axis, lenses: readonly Lens[] = []): Units {
  if (axis === "steps") return stepUnits(trace);
  if (axis === "open") return openUnits(trace);
  if (axis === "causes") return causeUnits(trace);
  return lenses.length > 0 ? lensUnits(trace, lenses) : timeUnits(trace);
}

const NONE: readonly Opened[] = [];

function stepUnits(trace: Trace): Units {
  const momentAt = (unit: number): number =>
    trace.momentAtStep(Math.max(0, Math.min(Math.floor(unit), trace.stepCount)));
  return {
    axis: "steps",
    name: "steps",
    isPassing: false,
    isInOrder: true,
    unitAt: (event) => trace.stepOf(event),
    unitOfMoment: (moment) => trace.stepAtMoment(moment),
    unitOf: (moment) => trace.stepAtMoment(moment),
    momentAt,
    eventsIn: between(momentAt),
    secondsAt: (unit) => trace.timeAtMoment(momentAt(unit)),
    unitOfTime: () => null,
    openedIn: () => NONE,
    end: trace.stepCount,
  };
}

/** What is in order has its events between the moments of its ends. */
function between(momentAt: Units["momentAt"]): Units["eventsIn"] {
  return (fromUnit, toUnit) => [Math.max(0, momentAt(fromUnit) - 1), momentAt(toUnit)];
}

function causeUnits(trace: Trace): Units {
  const { before, longest } = causesIn(trace);
  const { count } = trace;
  const momentAt = (unit: number): number => countWhile(count, (event) => longest[event + 1] <= unit);
  return {
    axis: "causes",
    name: "causes",
    isPassing: false,
    isInOrder: false,
    unitAt: (event) => before[event],
    unitOfMoment: (moment) => longest[moment],
    unitOf: (moment) => longest[moment],
    momentAt,
    eventsIn: () => [0, count],
    secondsAt: (unit) => trace.timeAtMoment(momentAt(unit)),
    unitOfTime: () => null,
    openedIn: () => NONE,
    end: longest[count],
  };
}

function timeUnits(trace: Trace): Units {
  // Not its columns: a trace that has grown has others, and these would be kept for as long as the units are.
  const { log } = trace;
  return {
    axis: "time",
    name: "time",
    isPassing: false,
    isInOrder: true,
    unitAt: (event) => log.columns.time[event],
    unitOfMoment: (moment) => trace.timeAtMoment(moment),
    unitOf: (_, seconds) => seconds,
    momentAt: (unit) => trace.momentAtTime(unit),
    eventsIn: between((unit) => trace.momentAtTime(unit)),
    secondsAt: (unit) => Math.max(0, Math.min(unit, trace.endSeconds)),
    unitOfTime: (seconds) => seconds,
    openedIn: () => NONE,
    end: trace.endSeconds,
  };
}

function openUnits(trace: Trace): Units {
  const columns = columnsIn(trace);
  const { instants, before, width } = columns;
  const fromUnitOf = (index: number): number => instants.firstSeconds[index] + before[index] * width;
  return stretchedUnits(trace, (step) => columns.upTo(step) * width, {
    axis: "open",
    name: `open ${width}`,
    isPassing: false,
    openedIn: (fromUnit, toUnit, apart) => {
      const opened: Opened[] = [];
      const count = before.length;
      const firstFrom = (unit: number): number => countWhile(count, (index) => fromUnitOf(index) < unit);
      let index = Math.max(0, firstFrom(fromUnit) - 1);
      while (index < count && fromUnitOf(index) <= toUnit) {
        const from = fromUnitOf(index);
        const to = instants.lastSeconds[index] + (before[index] + columnsOf(instants.stepsIn(index))) * width;
        if (to >= fromUnit)
          opened.push({ fromUnit: from, toUnit: to, seconds: instants.firstSeconds[index] });
        index = Math.max(index + 1, firstFrom(from + apart));
      }
      return opened;
    },
  });
}

function lensUnits(trace: Trace, lenses: readonly Lens[]): Units {
  const instants = instantsOf(trace);
  const opened = lenses.map(({ instant, width }) => ({
    seconds: instants.firstSeconds[instant],
    lastSeconds: instants.lastSeconds[instant],
    firstStep: instants.firstSteps[instant],
    steps: instants.stepsIn(instant),
    width,
  }));
  const roomUpTo = (step: number): number =>
    opened.reduce(
      (room, { firstStep, steps, width }) =>
        room + width * columnsOf(Math.max(0, Math.min(step - firstStep, steps))),
      0,
    );
  return stretchedUnits(trace, roomUpTo, {
    axis: "time",
    name: `time ${lenses.map(({ instant, width }) => `${instant} ${width}`).join()}`,
    isPassing: true,
    openedIn: () =>
      opened.map(({ seconds, lastSeconds, firstStep, steps }) => ({
        fromUnit: seconds + roomUpTo(firstStep),
        toUnit: lastSeconds + roomUpTo(firstStep + steps),
        seconds,
      })),
  });
}

/** Seconds, and between them the room that the steps before a place have. */
function stretchedUnits(
  trace: Trace,
  roomUpTo: (step: number) => number,
  rest: Pick<Units, "axis" | "name" | "isPassing" | "openedIn">,
): Units {
  const { count } = trace;
  const { log } = trace;
  const roomAt = (moment: number): number => roomUpTo(trace.stepAtMoment(moment));
  const unitOfMoment = (moment: number): number => trace.timeAtMoment(moment) + roomAt(moment);
  const momentAt = (unit: number): number => countWhile(count, (event) => unitOfMoment(event + 1) <= unit);
  return {
    ...rest,
    isInOrder: true,
    unitAt: (event) => log.columns.time[event] + roomUpTo(trace.stepOf(event)),
    unitOfMoment,
    unitOf: (moment, seconds) => seconds + roomAt(moment),
    momentAt,
    eventsIn: between(momentAt),
    secondsAt: (unit) => {
      const moment = momentAt(unit);
      // Between two steps of an instant the clock stands.
      const next = moment < count ? log.columns.time[moment] : trace.endSeconds;
      return Math.max(trace.timeAtMoment(moment), Math.min(unit - roomAt(moment), next));
    },
    unitOfTime: (seconds) =>
      seconds + roomAt(countWhile(count, (event) => log.columns.time[event] < seconds)),
    end: unitOfMoment(count),
  };
}
