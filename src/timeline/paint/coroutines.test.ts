// How coroutines that nobody runs yet are drawn, and the instants that are open.
import { beforeAll, expect, test, vi } from "vitest";
import { Trace } from "../../trace/trace.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import { unitsOf } from "../../trace/units.ts";
import { GLYPHS } from "../scene/glyphs.ts";
import { eventPx } from "../scene/scene.ts";
import { fitted, xPxOf } from "../scene/view.ts";
import { extentOf } from "../scene/scene-of.ts";
import { paintBars } from "./bars.ts";
import { drawnOf, eventsOf, filledWith, theme } from "./drawn.ts";
import { paintEndings } from "./endings.ts";
import { paintGround } from "./ground.ts";
import { paintLinkHeads } from "./link-heads.ts";
import { RecordingCanvas } from "./recording-canvas.ts";

beforeAll(() => {
  vi.stubGlobal("document", { createElement: () => new RecordingCanvas() });
  vi.stubGlobal("OffscreenCanvas", RecordingCanvas);
  vi.stubGlobal("Path2D", String);
});

/** One coroutine is awaited after two seconds, another never. */
const LAZY = `loopscope-trace 2
file lazy.ts
semantics asyncio
site 1:1-1:5 main
site 2:1-2:5 main
0 - thread MainThread#1 0 "MainThread"
0 MainThread#1 run
0 MainThread#1 loop loop#2 MainThread#1
0 MainThread#1 task #3 loop#2 "main"
0 MainThread#1 wait loop#2 ""
0 #3 run
0 #3 coroutine #4 "greet(1)" @1:1
0 #3 coroutine #5 "greet(2)" @2:1
0 #3 wait - "2"
2 - ready #3 -
2 #3 run
2 #3 begin #4 #3
2 #3 enter "greet(1)"
2 #3 leave "greet(1)"
2 #3 end value ""
2 MainThread#1 run
2 MainThread#1 warn never-awaited "never awaited" @2:1
2 MainThread#1 end value ""
2 - finish 0 "exit"
`;
const trace = new Trace(parseTrace(LAZY));
const rowOf = (lane: number) => drawnOf(paintBars, trace, "time").scene.layout.rowOfLane.get(lane)!;

test("each has a row below the task that made it", () => {
  const { layout } = drawnOf(paintBars, trace, "time").scene;
  expect(layout.rows.map(({ lane, depth }) => [lane, depth])).toEqual([
    [1, 0],
    [3, 1],
    [4, 2],
    [5, 2],
  ]);
});

test("it is a dashed outline from the call to the await, or to the warning, and nothing fills it", () => {
  const { acts, scene } = drawnOf(paintBars, trace, "time");
  const outlines = acts.filter(({ call, lineDash }) => call === "stroke" && lineDash.length > 0);
  expect(outlines).toHaveLength(2);
  outlines.forEach(({ args, strokeStyle }, index) => {
    const [made] = eventsOf(trace, "coroutine").slice(index);
    expect(strokeStyle).toBe("muted");
    expect(Math.abs(Number(args[0]) - eventPx(scene, made))).toBeLessThan(1);
    expect(Number(args[0]) + Number(args[2])).toBeGreaterThan(eventPx(scene, trace.count - 1) - 3);
  });
  // Nor is there anything else in the row.
  const inRow = filledWith(acts, "waitingFill").map(({ args }) => args[1]);
  expect(inRow.every((topPx) => Number(topPx) < rowOf(4).index * theme.sizes.rowPx)).toBe(true);
});

test("the one that nobody has awaited ends with a warning sign, the other with nothing but an arrow to who awaits it", () => {
  const { acts } = drawnOf(paintEndings, trace, "time");
  const glyphs = acts
    .filter(({ call }) => call === "drawImage")
    .map(({ args }) => (args[0] as { readonly paths: readonly unknown[] }).paths.map(String));
  const warning = [GLYPHS.warning.fill, GLYPHS.warning.stroke];
  expect(glyphs.filter((paths) => String(paths) === String(warning))).toHaveLength(1);
  // The thread, the task, and the forgotten one.
  expect(glyphs).toHaveLength(3);
  const { inView } = drawnOf(paintLinkHeads, trace, "steps");
  expect(inView.links.map(({ type, from, to }) => [type, from?.lane, to.lane])).toEqual([
    ["make", 1, 3],
    ["make", 3, 4],
    ["make", 3, 5],
    ["begin", 4, 3],
  ]);
});

test("on the axis of time no instant is open; where they are, each is a field as wide as its steps", () => {
  expect(filledWith(drawnOf(paintGround, trace, "time").acts, "instant")).toEqual([]);
  const { acts, scene } = drawnOf(paintGround, trace, "open");
  const { view, units } = scene;
  expect(filledWith(acts, "instant").map(({ args }) => args.slice(0, 3))).toEqual(
    units.openedIn(0, units.end, 0).map(({ fromUnit, toUnit }) => {
      const fromPx = xPxOf(view, fromUnit);
      return [fromPx, 0, xPxOf(view, toUnit) - fromPx];
    }),
  );
  expect(filledWith(acts, "instant")).toHaveLength(2);
});

test("a lens on an instant of the time axis is such a field, too, and the playhead goes through it", () => {
  const units = unitsOf(trace, "time", [{ instant: 0, width: 0.2 }]);
  const view = fitted(extentOf(trace, units, theme.sizes, 1_000));
  const places = [2, 4, 6].map((step) => {
    const playhead = { moment: trace.momentAtStep(step), seconds: 0 };
    const { acts, scene } = drawnOf(paintGround, trace, "time", { units, view, playhead });
    expect(filledWith(acts, "instant")).toHaveLength(1);
    return scene.playheadPx;
  });
  expect(places[1] - places[0]).toBeGreaterThan(60);
  expect(places[2] - places[1]).toBeCloseTo(places[1] - places[0], 3);
});
