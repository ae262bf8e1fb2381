// What holds of the layout of any run. The runs are made of tasks that make, gather, wait and end in any order.
import fc from "fast-check";
import { expect, test } from "vitest";
import { Trace } from "../../trace/trace.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import { closingEventOf } from "./brackets.ts";
import { layoutOf } from "./layout.ts";
import { spansOf } from "./spans.ts";
import { AXES, type Axis, unitsOf } from "../../trace/units.ts";

const axes = fc.constantFrom<Axis>(...AXES);
const choices = fc.array(fc.record({ lane: fc.nat(), act: fc.nat(), later: fc.nat({ max: 2 }) }), {
  maxLength: 80,
});

function runOf(acts: readonly { lane: number; act: number; later: number }[]): Trace {
  const lines = ['0 - thread #1 0 "MainThread"', "0 #1 run", "0 #1 loop #2 #1"];
  const states = new Map([[1, "running"]]);
  const children = new Map<number, number[]>();
  let lastId = 2;
  let time = 0;
  for (const { lane, act, later } of acts) {
    time += later;
    const id = [...states.keys()][lane % states.size];
    const state = states.get(id)!;
    const say = (words: string): void => void lines.push(`${time} ${words}`);
    const go = (next: string, words: string): void => {
      states.set(id, next);
      say(words);
    };
    if (state === "waiting") go("ready", `- ready #${id} -`);
    else if (state === "ready") go("running", `#${id} run`);
    else if (state === "running" && act % 8 < 3) {
      states.set(++lastId, "ready");
      children.set(id, [...(children.get(id) ?? []), lastId]);
      const kind = ["task", "call", "callback"][act % 8];
      say(`#${id} ${kind} #${lastId} #2 "f"`);
    } else if (state === "running" && act % 8 === 3 && children.has(id)) {
      say(`#${id} object #${++lastId} "gather" @1:1`);
      for (const child of children.get(id)!) say(`#${id} member #${lastId} #${child}`);
      children.delete(id);
      go("waiting", `#${id} wait #${lastId} ""`);
    } else if (state === "running" && act % 8 === 4) go("ended", `#${id} end value ""`);
    else if (state === "running") go("waiting", `#${id} wait - "${time + 1}"`);
  }
  const header = ["loopscope-trace 1", "file any.ts", "semantics asyncio", "site 1:1-1:2"];
  return new Trace(parseTrace([...header, ...lines].join("\n")));
}

test("the spans of a row follow each other without a gap and never overlap", () => {
  fc.assert(
    fc.property(choices, axes, (acts, axis) => {
      const trace = runOf(acts);
      const units = unitsOf(trace, axis);
      for (const row of layoutOf(trace).rows) {
        const spans = spansOf(trace, row, units, 0, units.end);
        spans.forEach(({ fromUnit, toUnit }, i) => {
          expect(toUnit).toBeGreaterThanOrEqual(fromUnit);
          if (i === 0) return;
          // A lane's spans touch; between two lanes of a track there may be nothing.
          if (row.shown === null) expect(fromUnit).toBe(spans[i - 1].toUnit);
          else expect(fromUnit).toBeGreaterThanOrEqual(spans[i - 1].toUnit);
        });
      }
    }),
  );
});

test("every lane of the program has a row in its thread, a task or call below the one that made it", () => {
  fc.assert(
    fc.property(choices, (acts) => {
      const trace = runOf(acts);
      const { rows, rowOfLane } = layoutOf(trace);
      expect(rows.map(({ index }) => index)).toEqual(rows.map((_, i) => i));
      for (const lane of trace.lanes) {
        const row = rowOfLane.get(lane.id)!;
        expect(row.thread).toBe(lane.thread);
        if (lane.kind !== "task" && lane.kind !== "call") continue;
        // What a callback or a thread makes hangs from the thread.
        const isFromTree = ["task", "call"].includes(trace.lane(lane.parent)!.kind);
        const maker = isFromTree ? lane.parent : lane.thread;
        const above = rowOfLane.get(maker)!;
        expect(row.depth).toBe(above.depth + 1);
        expect(row.index).toBeGreaterThan(above.index);
        expect(row.index).toBeLessThanOrEqual(above.lastOfSubtree);
      }
    }),
  );
});

test("a child begins inside its parent's life", () => {
  fc.assert(
    fc.property(choices, axes, (acts, axis) => {
      const trace = runOf(acts);
      const units = unitsOf(trace, axis);
      for (const { parent, createdAt } of trace.lanes) {
        const maker = trace.lane(parent);
        if (maker === undefined) continue;
        expect(units.unitAt(createdAt)).toBeGreaterThanOrEqual(units.unitAt(maker.createdAt));
        const end = trace.outcomeOf(parent)?.event ?? Infinity;
        expect(createdAt).toBeLessThan(end);
      }
    }),
  );
});

test("a bracket encloses the rows of all its members, and closes when none of them is left", () => {
  fc.assert(
    fc.property(choices, (acts) => {
      const trace = runOf(acts);
      for (const { object, members, regions } of layoutOf(trace).brackets) {
        for (const {
          row: { index },
        } of members) {
          expect(regions.some(({ first, last }) => first <= index && index <= last)).toBe(true);
        }
        const closing = closingEventOf(trace, object);
        expect(closing >= 0).toBe(trace.leftAt(object.id, trace.count) === 0);
      }
    }),
  );
});

test("a bracket inside another one has a higher level", () => {
  fc.assert(
    fc.property(choices, (acts) => {
      const { brackets } = layoutOf(runOf(acts));
      for (const inner of brackets) {
        for (const outer of brackets) {
          if (outer.members.some(({ id }) => id === inner.object.createdBy)) {
            expect(inner.level).toBeGreaterThan(outer.level);
          }
        }
      }
    }),
  );
});

test("a place on an axis and its moment lead to each other", () => {
  fc.assert(
    fc.property(choices, axes, (acts, axis) => {
      const trace = runOf(acts);
      const units = unitsOf(trace, axis);
      for (let moment = 1; moment <= trace.count; moment++) {
        const unit = units.unitOfMoment(moment);
        expect(units.unitOfMoment(units.momentAt(unit))).toBe(unit);
        expect(units.momentAt(unit)).toBeGreaterThanOrEqual(moment);
      }
    }),
  );
});
