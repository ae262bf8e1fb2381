import { expect, test } from "vitest";
import { OUTCOMES } from "../../trace/format.ts";
import { WAIT_KINDS } from "../../trace/waits.ts";
import { LIVE_STATES } from "../layout/live-states.ts";
import { type Glyph, GLYPHS } from "./glyphs.ts";
import { LEGEND, LEGEND_BOX, type LegendShape } from "./legend.ts";
import { LINK_LOOKS, OUTCOME_LOOKS } from "./looks.ts";

const numbersOf = ({ d }: LegendShape): number[] => (d.match(/-?[\d.]+/g) ?? []).map(Number);

test("every state, every way to end and every arrow has a sample, and no two are alike", () => {
  const names = [
    ...LIVE_STATES.filter((state) => state !== "waiting"),
    ...WAIT_KINDS,
    ...Object.keys(OUTCOME_LOOKS),
    ...Object.keys(LINK_LOOKS),
  ];
  expect(Object.keys(LEGEND)).toEqual(expect.arrayContaining(names));
  const samples = Object.values(LEGEND).map((shapes) => JSON.stringify(shapes));
  expect(new Set(samples).size).toBe(samples.length);
});

test.each(OUTCOMES)("the sample of %s is the glyph of the picture", (outcome) => {
  const { fill, stroke }: Glyph = GLYPHS[OUTCOME_LOOKS[outcome].glyph];
  expect(LEGEND[outcome].map(({ d }) => d)).toEqual([fill, stroke].filter((path) => path !== undefined));
});

test("the lines of a pattern end at the edge of their bar", () => {
  for (const state of ["ready", "blocked"] as const) {
    const [x, y] = [LEGEND_BOX.width, LEGEND_BOX.height];
    const hatch: LegendShape = LEGEND[state][1];
    const numbers = numbersOf(hatch);
    expect(numbers.length).toBeGreaterThan(8);
    numbers.forEach((number, index) => {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThanOrEqual(index % 2 === 0 ? x : y);
    });
  }
});
