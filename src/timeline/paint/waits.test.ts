// How waits look: their kinds, what cuts them off, time limits and deadlocks.
import { beforeAll, expect, test, vi } from "vitest";
import { Trace } from "../../trace/trace.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import { eventPx, rowMiddlePx } from "../scene/scene.ts";
import { paintBars } from "./bars.ts";
import { paintCuts } from "./cuts.ts";
import { paintDeadlock } from "./deadlock.ts";
import { drawnOf, eventsOf } from "./drawn.ts";
import { paintLimits } from "./limits.ts";
import { RecordingCanvas } from "./recording-canvas.ts";
import { paintWords } from "./words.ts";

beforeAll(() => {
  vi.stubGlobal("document", { createElement: () => new RecordingCanvas() });
  vi.stubGlobal("OffscreenCanvas", RecordingCanvas);
  vi.stubGlobal("Path2D", String);
});

/** Everything that can be waited for, each by a task of its own; two that wait for one another to the end. */
const WAITS = `loopscope-trace 2
file waits.ts
semantics asyncio
site 1:1-1:5 flaky
0 - thread MainThread#1 0 "MainThread"
0 MainThread#1 run
0 MainThread#1 loop loop#2 MainThread#1
0 MainThread#1 object lock#3 lasting:release "lock"
0 MainThread#1 object fetch#4 single:answer "fetch"
0 MainThread#1 object future#5 single:result "future"
0 MainThread#1 object pool#6 pool "pool"
0 MainThread#1 object call#7 single:result "call"
0 MainThread#1 member call#7 pool#6
0 MainThread#1 task #8 loop#2 "a"
0 MainThread#1 task #9 loop#2 "b"
0 MainThread#1 task #10 loop#2 "c"
0 MainThread#1 task #11 loop#2 "d"
0 MainThread#1 task #12 loop#2 "e"
0 MainThread#1 task #13 loop#2 "f"
0 MainThread#1 wait loop#2 ""
0 #8 run
0 #8 hold lock#3 1
0 #8 object timeout#14 hidden "timeout"
0 #8 due timeout#14 "1"
0 #8 wait - "5" @1:1
0 #9 run
0 #9 wait lock#3 ""
0 #10 run
0 #10 wait fetch#4 ""
0 #11 run
0 #11 wait future#5 ""
0 #12 run
0 #12 wait call#7 ""
0 #13 run
0 #13 object timeout#15 hidden "timeout"
0 #13 due timeout#15 "2"
0 #13 wait #8 ""
1 - due timeout#14 ""
1 - change timeout#14 -1 "expired"
1 - cancel #8 ""
1 - ready #8 -
1 #8 run
1 #8 object timeout#16 hidden "timeout"
1 #8 due timeout#16 "4"
1 #8 wait - "2" @1:1
2 - ready #8 -
2 #8 run
2 #8 due timeout#16 ""
2 #8 wait #9 ""
4 - turn loop#2 1
`;

test("why a lane waits is told by the pattern of its bar: each kind of wait has one, but time, which has none", () => {
  const { acts } = drawnOf(paintBars, new Trace(parseTrace(WAITS)), "time");
  const filled = acts.filter(({ call }) => call.startsWith("fill")).map(({ fillStyle }) => fillStyle);
  for (const kind of ["thing", "task", "thread", "network", "promise"]) {
    expect(filled).toContain(`${kind} pattern`);
  }
  expect(filled).toContain("waitingFill");
});

test("a wait that was cut off leans at its end and says what came first; one that was not does neither", () => {
  const trace = new Trace(parseTrace(WAITS));
  const { acts, inView, scene } = drawnOf(paintCuts, trace, "time");
  expect([...inView.cuts.keys()].map(({ row }) => row.lane)).toEqual([8]);
  const slashes = acts.filter(({ call, strokeStyle }) => call === "stroke" && strokeStyle === "error");
  expect(slashes).toHaveLength(1);
  const endPx = eventPx(scene, eventsOf(trace, "cancel")[0]);
  expect(Math.abs(Number(slashes[0].args[2]) - endPx)).toBeLessThan(3);
  expect(acts.filter(({ call }) => call === "fillText").map(({ args }) => args[0])).toEqual(["limit 1 s"]);
  const wide = { widthPx: 2_000, view: { fromUnit: 0, pxPerUnit: 400 } };
  const words = drawnOf(paintWords, trace, "time", wide).acts.filter(({ call }) => call === "fillText");
  const said = words.map(({ args }) => args[0]);
  expect(said).toContain("flaky: sleep 1 s, limit 3 s");
  expect(said.some((text) => String(text).startsWith("flaky: sleep 5 s, limit"))).toBe(false);
});

test("a time limit is a bracket up to what came first: in the colour of errors if that was the time, else on to its deadline", () => {
  const trace = new Trace(parseTrace(WAITS));
  const { acts, scene } = drawnOf(paintLimits, trace, "time");
  const pxOf = (seconds: number) => (seconds - scene.view.fromUnit) * scene.view.pxPerUnit;
  const [expired, kept, deadline, cap, open] = acts.filter(({ call }) => call === "stroke");
  expect(expired.strokeStyle).toBe("error");
  expect(Number(expired.args.at(-2))).toBeCloseTo(pxOf(1), -1);
  expect(kept.strokeStyle).toBe("text");
  expect(Number(kept.args.at(-2))).toBeCloseTo(pxOf(2), -1);
  expect(deadline.lineDash).not.toEqual([]);
  expect(Number(cap.args[0])).toBeCloseTo(pxOf(4), -1);
  expect(open.strokeStyle).toBe("text");
  // So much time there is.
  expect(acts.flatMap(({ call, args }) => (call === "fillText" ? [args[0]] : []))).toEqual([
    "≤ 1 s",
    "≤ 3 s",
  ]);
  // No step is at the deadline: there is no place for it.
  expect(drawnOf(paintLimits, trace, "steps").acts.every(({ lineDash }) => lineDash.length === 0)).toBe(true);
});

test("of a deadlock the bars that will never end have an outline, and arrows lead from each to the one it waits for", () => {
  expect(drawnOf(paintDeadlock, new Trace(parseTrace(WAITS)), "time").acts).toEqual([]);
  const trace = new Trace(parseTrace(`${WAITS}4 - warn deadlock "deadlock"\n4 - finish 1 "deadlock"\n`));
  const { acts, scene } = drawnOf(paintDeadlock, trace, "time");
  const rowOf = (lane: number) => scene.layout.rowOfLane.get(lane)!.index;
  const outlines = acts.filter(({ call, args }) => call === "stroke" && args.length === 5);
  // The two that wait for each other, and all whom nobody is left to help.
  expect(outlines.filter(({ lineDash }) => lineDash.length === 0)).toHaveLength(2);
  expect(outlines.filter(({ lineDash }) => lineDash.length > 0).length).toBeGreaterThan(2);
  const drawn = acts.filter(({ call, fillStyle }) => call === "fill" && fillStyle === "error");
  // A dot at the one who waits, a head at the other.
  const rows = [8, 9, 9, 8].map((lane) => rowMiddlePx(scene, rowOf(lane)));
  expect(drawn.map(({ args }) => args[1])).toEqual(rows);
});
