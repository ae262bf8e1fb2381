// What is drawn of races, where, and what a sign says that is pointed at.
import { beforeAll, expect, test, vi } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { racesOf } from "../../trace/questions/races.ts";
import { Trace } from "../../trace/trace.ts";
import { markAtPx } from "../scene/marks-under.ts";
import { barTopPx, linkPx } from "../scene/scene.ts";
import { drawnOf, theme } from "./drawn.ts";
import { paintRaces } from "./races.ts";
import { RecordingCanvas } from "./recording-canvas.ts";

const SOURCE = `import * as asyncio from "asyncio";
let balance = 100;
async function withdraw(n: number) {
  const before = balance;
  await asyncio.sleep(n);
  balance = before - n;
}
async function main() {
  await asyncio.gather(withdraw(50), withdraw(30));
}
await asyncio.run(main());`;

let trace: Trace;

beforeAll(async () => {
  vi.stubGlobal("document", { createElement: () => new RecordingCanvas() });
  vi.stubGlobal("OffscreenCanvas", RecordingCanvas);
  vi.stubGlobal("Path2D", String);
  trace = new Trace((await runSource(SOURCE, "main.ts", { withValues: true })).log);
});

test("a race has signs at both reads and both writes, their values, a dashed line and an arrow", () => {
  const { acts, scene } = drawnOf(paintRaces, trace, "time");
  const [{ read, other, otherRead, write, lane }] = racesOf(trace);
  const rowOf = (id: number) => scene.layout.rowOfLane.get(id)!.index;
  const bottomPx = (id: number) => barTopPx(scene, rowOf(id)) + theme.sizes.barPx;
  const otherLane = trace.log.columns.actor[other];
  expect(acts.filter(({ call }) => call === "drawImage")).toHaveLength(4);
  expect(acts.filter(({ call }) => call === "fillText").map(({ args }) => args[0])).toEqual([
    "100",
    "70",
    "100",
    "50",
  ]);
  const lines = acts.filter(
    ({ call, strokeStyle, args }) => call === "stroke" && strokeStyle === "race" && args.length === 4,
  );
  expect(lines.map(({ args, lineDash }) => [args, lineDash.length > 0])).toEqual([
    [[linkPx(scene, read), bottomPx(lane), linkPx(scene, write), bottomPx(lane)], true],
    [[linkPx(scene, other), bottomPx(otherLane), linkPx(scene, write), bottomPx(lane)], false],
  ]);
  expect(otherRead).toBeLessThan(read + 20);
});

test("what has not happened at the playhead is faint", () => {
  const [{ other }] = racesOf(trace);
  const playhead = { moment: other + 1, seconds: 30 };
  const { acts } = drawnOf(paintRaces, trace, "time", { playhead });
  const alphas = acts.filter(({ call }) => call === "drawImage").map(({ globalAlpha }) => globalAlpha);
  expect(alphas).toEqual([1, 1, 1, 0.3]);
});

test("a sign is found under the pointer, and beside it is none", () => {
  const { scene } = drawnOf(paintRaces, trace, "time");
  const [race] = racesOf(trace);
  const index = scene.layout.rowOfLane.get(race.lane)!.index;
  const place = { xPx: linkPx(scene, race.read) + 2, yPx: barTopPx(scene, index) + theme.sizes.barPx - 2 };
  expect(markAtPx(scene, place)).toEqual({ type: "race", race });
  expect(markAtPx(scene, { ...place, xPx: place.xPx + 100 })).toBeNull();
});
