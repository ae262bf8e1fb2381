import { expect, test } from "vitest";
import { LANE_STATES } from "../../trace/lane.ts";
import { Trace } from "../../trace/trace.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import { layoutOf } from "../layout/layout.ts";
import type { Row } from "../layout/rows.ts";
import { visitByDetail } from "./level-of-detail.ts";
import { Mipmaps } from "../layout/mipmaps.ts";
import { sizesOf } from "./theme.ts";
import { unitsOf } from "../../trace/units.ts";
import type { View } from "./view.ts";

const sizes = sizesOf(32, 13);

function lanesOf(lines: readonly string[]): Trace {
  return new Trace(parseTrace(["loopscope-trace 1", "file p.ts", "semantics asyncio", ...lines].join("\n")));
}

/** What a row is drawn as, from left to right. */
function drawn(trace: Trace, row: Row, view: View, widthPx = 1000, maxChanges = 1e6): string[] {
  const mipmaps = new Mipmaps();
  const found: string[] = [];
  const units = unitsOf(trace, "time");
  visitByDetail(
    trace,
    units,
    row,
    { view, widthPx, sizes, minBarPx: 4, maxChanges, mipmapOf: (of) => mipmaps.mipmapOf(trace, units, of) },
    {
      bar: ({ state, fromPx, toPx, isOpen }) =>
        found.push(`bar ${LANE_STATES[state]} ${fromPx}-${toPx}${isOpen ? " open" : ""}`),
      tick: ({ state, fromPx, isFirst }) =>
        found.push(`tick ${LANE_STATES[state]} ${fromPx}${isFirst ? " first" : ""}`),
      narrow: (_, state, fromPx, toPx) => found.push(`narrow ${LANE_STATES[state]} ${fromPx}-${toPx}`),
      column: (_, state, hasRun, xPx) =>
        found.push(`column ${xPx} ${LANE_STATES[state]}${hasRun ? " ran" : ""}`),
      end: () => found.push("end"),
    },
  );
  return found;
}

const SLEEPER = [
  '0 - thread #1 0 "MainThread"',
  "0 #1 loop #2 #1",
  '0 #1 task #3 #2 "main"',
  "0 #3 run",
  '0 #3 wait - "1"',
  "1 - ready #3 -",
  "1 #3 run",
  '1 #3 end value ""',
];

test("what takes no time is a tick, and the bar behind it makes room; the first is wider", () => {
  const trace = lanesOf(SLEEPER);
  const row = layoutOf(trace).rowOfLane.get(3)!;
  expect(drawn(trace, row, { fromUnit: 0, pxPerUnit: 500 })).toEqual([
    "tick running 0 first",
    `bar waiting ${sizes.startPx}-500`,
    "tick running 500",
    "end",
  ]);
});

test("what nothing has ended reaches beyond the last event", () => {
  const trace = lanesOf([...SLEEPER.slice(0, 5), "2 - turn #2 0"]);
  const row = layoutOf(trace).rowOfLane.get(3)!;
  expect(drawn(trace, row, { fromUnit: 0, pxPerUnit: 100 })).toContain(
    `bar waiting ${sizes.startPx}-${200 + sizes.tailPx} open`,
  );
});

test("what is outside the view is not looked at", () => {
  const trace = lanesOf(SLEEPER);
  const row = layoutOf(trace).rowOfLane.get(3)!;
  expect(drawn(trace, row, { fromUnit: 0.4, pxPerUnit: 5000 })).toEqual(["bar waiting -2000-3000"]);
});

test("a thousand spans in a few pixels become one tick and narrow spans, none of them lost", () => {
  const lines = [...SLEEPER.slice(0, 4)];
  for (let i = 0; i < 1000; i++) {
    const at = i / 1000;
    lines.push(`${at} #3 wait - "${at + 0.001}"`, `${at + 0.001} - ready #3 -`, `${at + 0.001} #3 run`);
  }
  const trace = lanesOf(lines);
  const row = layoutOf(trace).rowOfLane.get(3)!;
  const found = drawn(trace, row, { fromUnit: 0, pxPerUnit: 10 });
  expect(found.filter((what) => what.startsWith("narrow waiting"))).toHaveLength(1000);
  expect(found.filter((what) => what.startsWith("tick")).length).toBeLessThanOrEqual(2);
});

/** A task that runs and sleeps in turn, a millisecond each, and once for a whole second. */
function busyLanes(rounds: number): Trace {
  const lines = SLEEPER.slice(0, 3);
  let milliseconds = 0;
  for (let round = 0; round < rounds; round++) {
    lines.push(`${milliseconds++ / 1e3} #3 run`, `${milliseconds / 1e3} #3 wait - ""`);
    milliseconds += round === rounds / 2 ? 1_000 : 1;
    lines.push(`${milliseconds / 1e3} - ready #3 -`);
  }
  return lanesOf(lines);
}

test("where there are more changes than can be looked at, a pixel has the colour of what took most of it", () => {
  const trace = busyLanes(1_000);
  const row = layoutOf(trace).rowOfLane.get(3)!;
  const found = drawn(trace, row, { fromUnit: 0, pxPerUnit: 100 }, 300, 100);
  const columns = found.filter((line) => line.startsWith("column"));
  expect(columns).toHaveLength(300);
  // In every pixel where it ran at all, that is known.
  expect(columns.filter((line) => line.endsWith("ran")).length).toBeGreaterThanOrEqual(200);
});

test("among the pixels, a span that fills many of them is a bar", () => {
  const trace = busyLanes(1_000);
  const row = layoutOf(trace).rowOfLane.get(3)!;
  const bars = drawn(trace, row, { fromUnit: 0, pxPerUnit: 100 }, 300, 100).filter((line) =>
    line.startsWith("bar waiting"),
  );
  expect(bars).toHaveLength(1);
  expect(bars[0]).toMatch(/^bar waiting 100\.1-200\.1/);
});

test("a pixel with thousands of changes and no mipmap is not looked through", () => {
  const burst = Array.from({ length: 5_000 }, () => ["1 #3 run", "1 - ready #3 -"]).flat();
  const trace = lanesOf([...SLEEPER.slice(0, 3), ...burst, '9 #3 wait - ""', '10 #3 end value ""']);
  const row = layoutOf(trace).rowOfLane.get(3)!;
  const found = drawn(trace, row, { fromUnit: 0, pxPerUnit: 1_000 }, 10_000, 100);
  expect(found.length).toBeLessThan(20);
  expect(found.filter((line) => line.startsWith("bar ready"))).toHaveLength(2);
  expect(found).toContain("end");
});
