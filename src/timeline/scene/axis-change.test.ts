import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Trace } from "../../trace/trace.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import { layoutOf } from "../layout/layout.ts";
import type { Scene } from "./scene.ts";
import { spansOf } from "../layout/spans.ts";
import { wordsIn } from "../../words/i18n.ts";
import { timelineTexts } from "../../words/timeline-texts.ts";
import { sizesOf, type Theme } from "./theme.ts";
import { sceneBetween, viewAfter } from "./axis-change.ts";
import { type Axis, unitsOf } from "../../trace/units.ts";
import { unitAtPx, type View, xPxOf } from "./view.ts";

const path = new URL("../fixtures/promises.trace", import.meta.url);
const trace = new Trace(parseTrace(readFileSync(path, "utf8")));
const layout = layoutOf(trace);

function sceneOf(axis: Axis, view: View): Scene {
  return {
    trace,
    knownCount: trace.count,
    layout,
    units: unitsOf(trace, axis),
    view,
    theme: { sizes: sizesOf(32, 13), colours: {} as Theme["colours"], font: "", unreachedAlpha: 0.4 },
    texts: timelineTexts(wordsIn("en")),
    widthPx: 1_000,
    heightPx: 500,
    scrollPx: 0,
    dpr: 1,
    moment: trace.count,
    playheadPx: 0,
    lit: null,
    isChangingAxis: false,
    part: "scrolled",
    hasAllLinks: true,
    beside: null,
    deadlock: null,
  };
}

const time = sceneOf("time", { fromUnit: 0, pxPerUnit: 4_000 });
const steps = sceneOf("steps", { fromUnit: 0, pxPerUnit: 10 });

test("a change of the axis begins where everything stood and ends where it will stand", () => {
  for (let event = 0; event < trace.count; event++) {
    const pxAt = (scene: Scene): number => xPxOf(scene.view, scene.units.unitAt(event));
    expect(pxAt(sceneBetween({ from: time, beganMs: 0 }, steps, 0))).toBeCloseTo(pxAt(time));
    expect(pxAt(sceneBetween({ from: time, beganMs: 0 }, steps, 1))).toBeCloseTo(pxAt(steps));
  }
});

test("on the way, the spans of a row still follow each other", () => {
  for (const progress of [0.1, 0.5, 0.9]) {
    const { units } = sceneBetween({ from: steps, beganMs: 0 }, time, progress);
    for (const row of layout.rows) {
      const spans = spansOf(trace, row, units, -1e9, 1e9);
      spans.slice(1).forEach(({ fromUnit }, index) => {
        expect(fromUnit).toBeGreaterThanOrEqual(spans[index].toUnit);
      });
    }
  }
});

test("after the change, an event that was in view is where it was, and about the same part of the run is shown", () => {
  const event = trace.lanes[4].changes[2];
  const near = sceneOf("steps", { fromUnit: 8, pxPerUnit: 60 });
  const view = viewAfter(near, time.units, event);
  expect(xPxOf(view, time.units.unitAt(event))).toBeCloseTo(xPxOf(near.view, near.units.unitAt(event)));
  const lastMoment = near.units.momentAt(unitAtPx(near.view, near.widthPx));
  const shown = unitAtPx(view, near.widthPx) - view.fromUnit;
  expect(shown).toBeCloseTo(
    time.units.unitOfMoment(lastMoment) - time.units.unitOfMoment(near.units.momentAt(8)),
    3,
  );
});
