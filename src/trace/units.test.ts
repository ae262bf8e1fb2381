// What holds of every axis, whatever the run: places go forwards, lead back to their moments, and stay where they are as the run grows.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsIn, columnsOf } from "./columns.ts";
import { EventLog } from "./event-log.ts";
import { createColumns, EVENT_CODE, type EventType, TRACE_VERSION } from "./format.ts";
import { instantsOf } from "./instants.ts";
import { Trace } from "./trace.ts";
import { AXES, type Axis, type Lens, type Units, unitsOf } from "./units.ts";

type Event = readonly [time: number, type: EventType];

function append(trace: Trace, events: readonly Event[]): void {
  const { log } = trace;
  const columns = createColumns(events.length);
  events.forEach(([time, type], index) => {
    columns.time[index] = time;
    columns.type[index] = EVENT_CODE[type];
  });
  log.append({ count: events.length, columns, strings: log.count === 0 ? [""] : [], sites: [] });
  trace.update();
}

function traceOf(events: readonly Event[]): Trace {
  const header = {
    version: TRACE_VERSION,
    file: "any.ts",
    semantics: "asyncio",
    source: "",
    sites: [],
  } as const;
  const trace = new Trace(new EventLog(header));
  append(trace, events);
  return trace;
}

/** Prints, with bookkeeping between them, at times that mostly stay, sometimes go on a little, and sometimes far. */
const runs = fc
  .array(fc.record({ later: fc.constantFrom(0, 0, 0, 0, 0.000_3, 1, 50), isStep: fc.boolean() }), {
    minLength: 1,
    maxLength: 150,
  })
  .map((acts) => {
    let time = 0;
    return acts.map(({ later, isStep }): Event => [(time += later), isStep ? "print" : "turn"]);
  });

/** Every axis, and the one of time with lenses on two of its instants. */
function allUnitsOf(trace: Trace): readonly Units[] {
  const { count } = instantsOf(trace);
  const lenses: Lens[] = [0, Math.floor(count / 2)].map((instant) => ({ instant, width: 0.25 }));
  return [
    ...AXES.map((axis) => unitsOf(trace, axis)),
    ...(count > 1 ? [unitsOf(trace, "time", lenses)] : []),
  ];
}

describe("on every axis", () => {
  test("places go forwards with events and moments, up to the end", () => {
    fc.assert(
      fc.property(runs, (events) => {
        const trace = traceOf(events);
        for (const units of allUnitsOf(trace)) {
          for (let event = 0; event < trace.count; event++) {
            if (units.isInOrder) expect(units.unitOfMoment(event)).toBeLessThanOrEqual(units.unitAt(event));
            expect(units.unitOfMoment(event)).toBeLessThanOrEqual(units.unitOfMoment(event + 1));
            expect(units.unitAt(event)).toBeLessThanOrEqual(units.unitOfMoment(event + 1));
          }
          expect(units.unitOfMoment(trace.count)).toBe(units.end);
        }
      }),
    );
  });

  test("a place leads to a moment and a time that lead back to it", () => {
    fc.assert(
      fc.property(runs, fc.double({ min: 0, max: 1, noNaN: true }), (events, part) => {
        const trace = traceOf(events);
        for (const units of allUnitsOf(trace)) {
          const unit = units.end * part;
          const [moment, seconds] = [units.momentAt(unit), units.secondsAt(unit)];
          const back = units.unitOf(moment, seconds);
          expect(back).toBeLessThanOrEqual(unit + 1e-9);
          // Within a column there is one moment only, and the clock stands.
          const next = moment < trace.count ? units.unitOfMoment(moment + 1) : units.end;
          if (back < unit - 1e-9) expect(next).toBeGreaterThan(unit);
          expect(seconds).toBeGreaterThanOrEqual(trace.timeAtMoment(moment));
          if (moment < trace.count) expect(seconds).toBeLessThanOrEqual(trace.log.columns.time[moment]);
        }
      }),
    );
  });

  test("where the clock shows a time, nothing of that time has happened", () => {
    fc.assert(
      fc.property(runs, (events) => {
        const trace = traceOf(events);
        const { time } = trace.log.columns;
        for (const units of allUnitsOf(trace)) {
          for (let event = 0; event < trace.count; event++) {
            const unit = units.unitOfTime(time[event]);
            if (unit !== null) expect(unit).toBeLessThanOrEqual(units.unitAt(event));
          }
        }
      }),
    );
  });
});

describe("with the instants open", () => {
  test("what is taken in piece by piece comes to the same as all of it at once", () => {
    fc.assert(
      fc.property(runs, fc.array(fc.nat({ max: 40 })), (events, sizes) => {
        const whole = traceOf(events);
        const grown = traceOf([]);
        let at = 0;
        for (const size of [...sizes, events.length]) {
          append(grown, events.slice(at, at + size));
          at = Math.min(at + size, events.length);
          columnsIn(grown);
        }
        const [one, other] = [columnsIn(grown), columnsIn(whole)];
        expect(one.before).toEqual(other.before);
        for (let step = 0; step <= whole.stepCount; step++) expect(one.upTo(step)).toBe(other.upTo(step));
        // The width of a column may be the one that fitted before, if it still fits.
        expect(one.width / other.width).toBeGreaterThanOrEqual(0.5);
        expect(one.width / other.width).toBeLessThanOrEqual(2);
      }),
    );
  });

  test("no event changes its place when more come, as long as the columns are as wide", () => {
    fc.assert(
      fc.property(runs, runs, (before, after) => {
        const trace = traceOf(before);
        const units = unitsOf(trace, "open");
        const places = before.map((_, event) => units.unitAt(event));
        const last = before[before.length - 1][0];
        append(
          trace,
          after.map(([time, type]): Event => [last + time, type]),
        );
        const later = unitsOf(trace, "open");
        if (later.name === units.name) expect(before.map((_, event) => later.unitAt(event))).toEqual(places);
      }),
    );
  });

  test("all columns together are about as wide as all time", () => {
    fc.assert(
      fc.property(runs, (events) => {
        const trace = traceOf(events);
        fc.pre(trace.endSeconds > 0 && trace.stepCount > 0);
        const part = trace.endSeconds / unitsOf(trace, "open").end;
        expect(part).toBeGreaterThanOrEqual(1 / 3);
        expect(part).toBeLessThanOrEqual(2 / 3);
      }),
    );
  });

  test("a step of an instant is as wide as the next, the hundredth thousandth narrower, yet not nothing", () => {
    expect(columnsOf(2) - columnsOf(1)).toBe(1);
    expect(columnsOf(32) - columnsOf(31)).toBe(1);
    expect(columnsOf(100_000)).toBeLessThan(300);
    expect(columnsOf(100_001)).toBeGreaterThan(columnsOf(100_000));
  });

  test("the open instants of a range are told, and of those too close to each other one", () => {
    const trace = traceOf([0, 0, 0, 1, 1, 2].map((time): Event => [time, "print"]));
    const units = unitsOf(trace, "open");
    const opened = units.openedIn(0, units.end, 0);
    expect(opened.map(({ seconds }) => seconds)).toEqual([0, 1, 2]);
    opened.forEach(({ fromUnit, toUnit }, index) => {
      expect(fromUnit).toBe(units.unitAt([0, 3, 5][index]));
      expect(toUnit).toBe(units.unitOfMoment([3, 5, 6][index]));
    });
    expect(units.openedIn(opened[1].fromUnit, opened[1].toUnit, 0)).toEqual([opened[1]]);
    expect(units.openedIn(0, units.end, units.end).map(({ seconds }) => seconds)).toEqual([0]);
  });
});

describe("a lens", () => {
  const trace = traceOf([0, 0, 0, 1, 1, 1, 1, 2].map((time): Event => [time, "print"]));
  const plain = unitsOf(trace, "time");
  const opened = unitsOf(trace, "time", [{ instant: 1, width: 0.5 }]);

  test("gives the steps of its instant room and pushes aside what comes behind", () => {
    const places = (units: Units) => Array.from({ length: trace.count }, (_, event) => units.unitAt(event));
    expect(places(plain)).toEqual([0, 0, 0, 1, 1, 1, 1, 2]);
    expect(places(opened)).toEqual([0, 0, 0, 1, 1.5, 2, 2.5, 4]);
  });

  test("leaves the clock as it is", () => {
    expect([0.5, 1, 1.7, 2.9, 3.5, 4].map(opened.secondsAt)).toEqual([0.5, 1, 1, 1, 1.5, 2]);
    expect([0.5, 1, 1.5].map(opened.unitOfTime)).toEqual([0.5, 1, 3.5]);
  });

  test("is told as an open instant", () => {
    expect(opened.openedIn(0, 9, 0)).toEqual([{ fromUnit: 1, toUnit: 3, seconds: 1 }]);
  });
});

test("steps on an axis of steps are all alike", () => {
  const trace = traceOf([0, 0, 5].map((time): Event => [time, "print"]));
  const axis: Axis = "steps";
  expect([0, 1, 2].map(unitsOf(trace, axis).unitAt)).toEqual([0, 1, 2]);
});

test.each(["time", "steps"] as const)(
  "units that are kept hold on to no columns that the trace has outgrown: %s",
  (axis) => {
    const trace = traceOf([[0, "print"]]);
    const kept = unitsOf(trace, axis);
    // So many that the log makes itself longer columns.
    append(
      trace,
      Array.from({ length: 5_000 }, (_, index): Event => [index + 1, "print"]),
    );
    expect(kept.unitAt(5_000)).toBe(unitsOf(trace, axis).unitAt(5_000));
  },
);
