import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Trace } from "../../trace/trace.ts";
import type { SpanRef } from "../../trace/lane.ts";
import { unitsOf } from "../../trace/units.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import { wordsIn } from "../../words/i18n.ts";
import { timelineTexts } from "../../words/timeline-texts.ts";
import { layoutOf } from "../layout/layout.ts";
import { barTopPx, eventPx, type Scene } from "../scene/scene.ts";
import { sceneOf } from "../scene/scene-of.ts";
import { sizesOf, type Theme } from "../scene/theme.ts";
import { type Actions, actOnClick, actOnKey, seekToPx } from "./actions.ts";
import type { KeyAction } from "./keys.ts";

const path = new URL("../fixtures/gather.trace", import.meta.url);
const trace = new Trace(parseTrace(readFileSync(path, "utf8")));
const layout = layoutOf(trace);
const scene: Scene = sceneOf({
  trace,
  knownCount: trace.count,
  layout,
  units: unitsOf(trace, "time"),
  theme: { sizes: sizesOf(32, 13), colours: {} as Theme["colours"], font: "", unreachedAlpha: 0.3 },
  view: { fromUnit: 0, pxPerUnit: 300 },
  texts: timelineTexts(wordsIn("en")),
  playhead: { moment: trace.count, seconds: trace.endSeconds },
  lit: null,
  hasAllLinks: true,
  widthPx: 1_000,
  heightPx: 200,
  scrollPx: 0,
  dpr: 1,
});
const [, main, first, second] = layout.rows;
/** What a row does from its change number `index` on. */
const spanIn = (row: typeof main, index: number): SpanRef => ({ lane: row.lane, event: row.changes[index] });

/** Writes down what it is asked for. */
function listener(): Actions & { readonly told: unknown[] } {
  const told: unknown[] = [];
  const tell =
    (name: string) =>
    (...given: unknown[]): void => {
      told.push([name, ...given]);
    };
  return {
    told,
    zoomBy: tell("zoomBy"),
    panBy: tell("panBy"),
    fit: tell("fit"),
    fitSelection: tell("fitSelection"),
    pick: tell("pick"),
    seek: tell("seek"),
    toggle: tell("toggle"),
    pin: tell("pin"),
  };
}

function press(action: KeyAction, selection: SpanRef | null): readonly unknown[] {
  const actions = listener();
  const isMeant = actOnKey(action, scene, selection, actions);
  return isMeant ? actions.told : ["not meant"];
}

/** The first child, while it sleeps. */
const sleep = spanIn(first, 2);

test("keys zoom, pan and fit, whatever is selected", () => {
  expect(press({ type: "zoom", factor: 1.5 }, null)).toEqual([["zoomBy", 1.5]]);
  expect(press({ type: "pan", by: -0.25 }, sleep)).toEqual([["panBy", -0.25]]);
  expect(press({ type: "fit" }, sleep)).toEqual([["fit"]]);
  expect(press({ type: "fitSelection" }, null)).toEqual([["fitSelection"]]);
});

test("arrows go to the next span of the row, and to what another row did at that time", () => {
  expect(press({ type: "move", to: "previous" }, sleep)).toEqual([["pick", spanIn(first, 1)]]);
  expect(press({ type: "move", to: "next" }, sleep)).toEqual([["pick", spanIn(first, 3)]]);
  expect(press({ type: "move", to: "first" }, sleep)).toEqual([["pick", spanIn(first, 0)]]);
  const [[, below]] = press({ type: "move", to: "down" }, sleep) as [string, SpanRef][];
  expect(below.lane).toBe(second.lane);
  const [[, above]] = press({ type: "move", to: "up" }, sleep) as [string, SpanRef][];
  expect(above.lane).toBe(main.lane);
  // Nothing is to the left of the first.
  expect(press({ type: "move", to: "previous" }, spanIn(first, 0))).toEqual([]);
});

test("an arrow without a selection selects something", () => {
  expect(press({ type: "move", to: "next" }, null)).toMatchObject([["pick", { lane: main.lane }]]);
});

test("Enter moves the playhead to where the selected span begins, just behind its event", () => {
  expect(press({ type: "seek" }, spanIn(first, 4))).toEqual([["seek", first.changes[4] + 1, 3]]);
  expect(press({ type: "seek" }, null)).toEqual([]);
});

test("the row of the selected span is toggled and pinned; one that nothing hangs from is not toggled", () => {
  expect(press({ type: "toggle" }, spanIn(main, 0))).toEqual([["toggle", main]]);
  expect(press({ type: "toggle" }, sleep)).toEqual([]);
  expect(press({ type: "pin" }, sleep)).toEqual([["pin", first]]);
  expect(press({ type: "pin" }, null)).toEqual([]);
});

test("Escape deselects; with nothing selected it is left to others", () => {
  expect(press({ type: "deselect" }, sleep)).toEqual([["pick", null]]);
  expect(press({ type: "deselect" }, null)).toEqual(["not meant"]);
});

test("a click on a span selects it, and a click beside spans moves the playhead", () => {
  const yPx = barTopPx(scene, first.index) + 5;
  const actions = listener();
  actOnClick(scene, eventPx(scene, sleep.event) + 100, yPx, actions);
  actOnClick(scene, 990, yPx, actions);
  expect(actions.told).toEqual([
    ["pick", sleep],
    ["seek", trace.momentAtTime(3.3), 3],
  ]);
});

test("the playhead goes where the axis is dragged, and never behind the end of the run", () => {
  const actions = listener();
  seekToPx(scene, 600, actions);
  seekToPx(scene, -50, actions);
  expect(actions.told).toEqual([
    ["seek", trace.momentAtTime(2), 2],
    ["seek", trace.momentAtTime(-1 / 6), 0],
  ]);
});
