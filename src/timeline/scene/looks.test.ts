import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { LANE_STATES } from "../../trace/lane.ts";
import { OUTCOMES } from "../../trace/format.ts";
import { LIVE_STATES } from "../layout/live-states.ts";
import { GLYPHS } from "./glyphs.ts";
import { iconOf, lookOfCode, LOOKS, OUTCOME_LOOKS } from "./looks.ts";
import { COLOUR_TOKENS } from "./theme.ts";

test("a state is told from the others by its colour, and without colours by its glyph and its sign", () => {
  for (const aspect of ["colour", "glyph", "sign"] as const) {
    const values = LIVE_STATES.map((state) => LOOKS[state][aspect]);
    expect(new Set<string>(values).size).toBe(LIVE_STATES.length);
  }
});

test("every way to end has a glyph and a colour of its own", () => {
  const looks = Object.values(OUTCOME_LOOKS);
  expect(Object.keys(OUTCOME_LOOKS)).toEqual([...OUTCOMES, "forgotten"]);
  for (const aspect of ["glyph", "colour", "sign"] as const)
    expect(new Set<string>(looks.map((look) => look[aspect])).size).toBe(looks.length);
});

test("the number of a state leads to its look: those that have ended come last", () => {
  LIVE_STATES.forEach((state, code) => {
    expect(LANE_STATES[code]).toBe(state);
    expect(lookOfCode(code)).toBe(LOOKS[state]);
  });
  expect(LANE_STATES).toHaveLength(LIVE_STATES.length + 1);
});

test("every state has an icon that can be drawn, also the end", () => {
  for (const state of LANE_STATES) {
    const { glyph, colour } = iconOf(state);
    expect(Object.keys(GLYPHS)).toContain(glyph);
    expect(COLOUR_TOKENS[colour]).toMatch(/^--lane-/);
  }
});

test("every colour that is drawn with is a token of the style sheet", () => {
  const css = readFileSync(fileURLToPath(new URL("../tokens.css", import.meta.url)), "utf8");
  const missing = Object.values(COLOUR_TOKENS).filter((token) => !css.includes(`  ${token}: `));
  expect(missing).toEqual([]);
});
