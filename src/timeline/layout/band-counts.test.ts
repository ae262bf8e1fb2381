// Compares the counts of a band with its lanes, asked one by one.
import fc from "fast-check";
import { expect, test } from "vitest";
import { LANE_STATES } from "../../trace/lane.ts";
import { Trace } from "../../trace/trace.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import { BandCounts } from "./band-counts.ts";
import { LAYER_COUNT } from "./live-states.ts";
import { AXES, type Axis, unitsOf } from "../../trace/units.ts";

const MEMBERS = 6;
const members = Array.from({ length: MEMBERS }, (_, index) => index + 3);

/** Tasks that do, one after another, what is next for them: run, wait, be ready, run... */
function linesOf(acts: readonly { readonly lane: number; readonly later: number }[]): string[] {
  const lines = ['0 - thread #1 0 "MainThread"', "0 #1 loop #2 #1"];
  const states = new Map<number, number>();
  let time = 0;
  for (const { lane, later } of acts) {
    time += later;
    const id = members[lane];
    const state = states.get(id) ?? -1;
    states.set(id, state + 1);
    const act =
      state === -1
        ? `#1 task #${id} #2 "f"`
        : [`#${id} run`, `#${id} wait - "${time + 1}"`, `- ready #${id} -`][state % 3];
    lines.push(`${time} ${act}`);
  }
  return lines;
}

function lanesOf(lines: readonly string[]): Trace {
  return new Trace(
    parseTrace(["loopscope-trace 1", "file any.ts", "semantics asyncio", ...lines].join("\n")),
  );
}

const runs = fc
  .array(fc.record({ lane: fc.nat({ max: MEMBERS - 1 }), later: fc.nat({ max: 2 }) }), {
    minLength: 1,
    maxLength: 400,
  })
  .map(linesOf);

function existing(trace: Trace): number[] {
  return members.filter((id) => trace.lane(id) !== undefined);
}

test("at any moment as many lanes are in each state as there are", () => {
  fc.assert(
    fc.property(runs, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (lines, part, isRead) => {
      const trace = lanesOf(lines);
      const bandCounts = new BandCounts();
      bandCounts.update(trace, existing(trace));
      // With checkpoints and without.
      if (isRead) bandCounts.averagesOn(unitsOf(trace, "time"), 0, 1, 1);
      const moment = Math.round(trace.count * part);
      const counts = bandCounts.countsAt(moment);
      const expected = LANE_STATES.map(
        (state) => members.filter((id) => trace.stateAt(id, moment)?.state === state).length,
      );
      expect(counts).toEqual(expected);
    }),
  );
});

test("the counts of a column are the sums of the parts of it that the lanes took, on every axis and at every scale", () => {
  const scales = fc.record({
    from: fc.integer({ min: -3, max: 40 }),
    length: fc.constantFrom(0.25, 1, 3, 50),
  });
  fc.assert(
    fc.property(runs, scales, fc.constantFrom<Axis>(...AXES), (lines, { from, length }, axis) => {
      const trace = lanesOf(lines);
      const units = unitsOf(trace, axis);
      const bandCounts = new BandCounts();
      bandCounts.update(trace, existing(trace));
      const averages = bandCounts.averagesOn(units, from, length, 4);
      const expected = Array<number>(4 * LAYER_COUNT).fill(0);
      for (const id of existing(trace)) {
        const { changes } = trace.lane(id)!;
        changes.forEach((event, index) => {
          const state = LANE_STATES.indexOf(trace.stateAt(id, event + 1)!.state);
          const begin = units.unitAt(event);
          const end = index + 1 < changes.length ? units.unitAt(changes[index + 1]) : units.end;
          for (let column = 0; column < 4; column++) {
            const left = from + column * length;
            const common = Math.min(end, left + length) - Math.max(begin, left);
            if (common > 0) expected[column * LAYER_COUNT + state] += common / length;
          }
        });
      }
      averages.counts.forEach((count, index) => expect(count).toBeCloseTo(expected[index], 4));
      const passing = { ...units, isPassing: true };
      expect(bandCounts.averagesOn(passing, from, length, 4).counts).toEqual(averages.counts);
    }),
  );
});

test("what is taken in piece by piece, and a lane that comes late, comes to the same", () => {
  fc.assert(
    fc.property(runs, fc.double({ min: 0, max: 1, noNaN: true }), (lines, part) => {
      const whole = lanesOf(lines);
      const { log } = lanesOf(lines);
      // The rest of the trace is not there yet.
      const { count } = log;
      log.count = Math.floor(count * part);
      const trace = new Trace(log);
      const bandCounts = new BandCounts();
      // The layout, which says who belongs to it, is one lane behind.
      bandCounts.update(trace, existing(trace).slice(0, -1));
      bandCounts.averagesOn(unitsOf(trace, "time"), 0, 1, 2);
      log.count = count;
      trace.update();
      bandCounts.update(trace, existing(trace));
      const atOnce = new BandCounts();
      atOnce.update(whole, existing(whole));
      const read = (of: BandCounts) => of.averagesOn(unitsOf(whole, "time"), 0, 0.5, 40);
      expect(read(bandCounts)).toEqual(read(atOnce));
    }),
  );
});
