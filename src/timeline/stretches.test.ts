import { expect, test } from "vitest";
import { LANE_STATES } from "../trace/lane.ts";
import { TraceLanes } from "../trace/lanes.ts";
import { parseTrace } from "../trace/text.ts";
import { layoutOf } from "./layout.ts";
import type { Row } from "./rows.ts";
import { visitStretches } from "./stretches.ts";
import { sizesOf } from "./theme.ts";
import { unitsOf } from "./units.ts";
import type { View } from "./view.ts";

const sizes = sizesOf(32, 13);

function lanesOf(lines: readonly string[]): TraceLanes {
  return new TraceLanes(
    parseTrace(["loopscope-trace 1", "file p.ts", "semantics asyncio", ...lines].join("\n")),
  );
}

/** What a row is drawn as, from left to right. */
function drawn(lanes: TraceLanes, row: Row, view: View, widthPx = 1000): string[] {
  const found: string[] = [];
  const units = unitsOf(lanes, "time");
  visitStretches(
    lanes,
    units,
    row,
    { view, widthPx, sizes, minBarPx: 4 },
    {
      bar: ({ state, fromPx, toPx, isOpen }) =>
        found.push(`bar ${LANE_STATES[state]} ${fromPx}-${toPx}${isOpen ? " open" : ""}`),
      tick: ({ state, fromPx, isFirst }) =>
        found.push(`tick ${LANE_STATES[state]} ${fromPx}${isFirst ? " first" : ""}`),
      narrow: (_, state, fromPx, toPx) => found.push(`narrow ${LANE_STATES[state]} ${fromPx}-${toPx}`),
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
  const lanes = lanesOf(SLEEPER);
  const row = layoutOf(lanes).rowOfLane.get(3)!;
  expect(drawn(lanes, row, { fromUnit: 0, pxPerUnit: 500 })).toEqual([
    "tick running 0 first",
    `bar waiting ${sizes.startPx}-500`,
    "tick running 500",
    "end",
  ]);
});

test("what nothing has ended reaches beyond the last event", () => {
  const lanes = lanesOf([...SLEEPER.slice(0, 5), "2 - turn #2 0"]);
  const row = layoutOf(lanes).rowOfLane.get(3)!;
  expect(drawn(lanes, row, { fromUnit: 0, pxPerUnit: 100 })).toContain(
    `bar waiting ${sizes.startPx}-${200 + sizes.tailPx} open`,
  );
});

test("what is outside the view is not looked at", () => {
  const lanes = lanesOf(SLEEPER);
  const row = layoutOf(lanes).rowOfLane.get(3)!;
  expect(drawn(lanes, row, { fromUnit: 0.4, pxPerUnit: 5000 })).toEqual(["bar waiting -2000-3000"]);
});

test("a thousand spans in a few pixels become one tick and narrow stretches, none of them lost", () => {
  const lines = [...SLEEPER.slice(0, 4)];
  for (let i = 0; i < 1000; i++) {
    const at = i / 1000;
    lines.push(`${at} #3 wait - "${at + 0.001}"`, `${at + 0.001} - ready #3 -`, `${at + 0.001} #3 run`);
  }
  const lanes = lanesOf(lines);
  const row = layoutOf(lanes).rowOfLane.get(3)!;
  const found = drawn(lanes, row, { fromUnit: 0, pxPerUnit: 10 });
  expect(found.filter((what) => what.startsWith("narrow waiting"))).toHaveLength(1000);
  expect(found.filter((what) => what.startsWith("tick")).length).toBeLessThanOrEqual(2);
});
