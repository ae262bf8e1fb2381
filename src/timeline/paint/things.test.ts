// How what lanes share is drawn: a queue, a lock, and those who come and go.
import { beforeAll, expect, test, vi } from "vitest";
import { Trace } from "../../trace/trace.ts";
import { parseTrace } from "../../trace/formats/text.ts";
import { UNARRANGED } from "../layout/arrangement.ts";
import { layoutOf } from "../layout/layout.ts";
import { barTopPx, eventPx } from "../scene/scene.ts";
import { unitsOf } from "../../trace/units.ts";
import { drawnOf, eventsOf, filledWith, theme } from "./drawn.ts";
import { RecordingCanvas } from "./recording-canvas.ts";
import { paintThingLinks } from "./thing-links.ts";
import { paintThings } from "./things.ts";

beforeAll(() => {
  vi.stubGlobal("document", { createElement: () => new RecordingCanvas() });
});

/** One puts two items into a queue for two, the other takes one, and has the lock from 1 s to 3 s while the first waits for it. */
const SHARED = `loopscope-trace 2
file shared.ts
semantics asyncio
site 1:1-1:5 main
0 - thread MainThread#1 0 "MainThread"
0 MainThread#1 run
0 MainThread#1 loop loop#2 MainThread#1
0 MainThread#1 object queue#3 lasting:item "queue" @1:1
0 MainThread#1 object lock#4 lasting:release "lock" @1:1
0 MainThread#1 task #5 loop#2 "put"
0 MainThread#1 task #6 loop#2 "take"
0 MainThread#1 wait loop#2 ""
0 #5 run
0 #5 bound queue#3 2
0 #5 change queue#3 1 ""
0 #5 change queue#3 2 ""
0 #5 wait - "2"
0 #6 run
0 #6 wait - "1"
1 - ready #6 -
1 #6 run
1 #6 hold lock#4 1
1 #6 change queue#3 1 ""
1 #6 wait - "3"
2 - ready #5 -
2 #5 run
2 #5 wait lock#4 ""
3 - ready #6 -
3 #6 run
3 #6 hold lock#4 0
3 #6 ready #5 lock#4
3 #5 run
3 #5 end value ""
4 - turn loop#2 1
`;
const trace = new Trace(parseTrace(SHARED));
const [queue, lock] = trace.things;

test("what lanes share has rows under theirs: all of it while it is little, else what is chosen", () => {
  const shown = (things: ReadonlyMap<number, boolean>, of = trace) =>
    layoutOf(of, { ...UNARRANGED, things })
      .rows.filter(({ type }) => type === "thing")
      .map(({ object }) => object);
  expect(shown(new Map())).toEqual([queue.id, lock.id]);
  expect(shown(new Map([[queue.id, false]]))).toEqual([lock.id]);
  expect(
    layoutOf(trace, { ...UNARRANGED, only: new Set([5]) }).rows.every(({ object }) => object === 0),
  ).toBe(true);
  const more = ["7", "8"]
    .map((id) => `4 MainThread#1 object lock#${id} lasting:release "lock" @1:1\n`)
    .join("");
  const four = new Trace(parseTrace(SHARED + more));
  expect(shown(new Map(), four)).toEqual([]);
  expect(shown(new Map([[8, true]]), four)).toEqual([8]);
});

test("how much is in a thing is a step line as high as there is in it, with the number, below a line for all there can be", () => {
  const { acts, scene } = drawnOf(paintThings, trace, "time");
  const { barPx } = scene.theme.sizes;
  const { index } = scene.layout.rows.find(({ object }) => object === queue.id)!;
  const fields = filledWith(acts, "thingFill").map(({ args }) => args as number[]);
  // What comes at once is one step: two, then one.
  expect(fields.map(([xPx]) => xPx)).toEqual([
    eventPx(scene, queue.changeEvents[1]),
    eventPx(scene, queue.changeEvents[2]),
  ]);
  expect(fields[0][3]).toBe(barPx - 2);
  expect(fields[1][3]).toBeCloseTo((barPx - 2) / 2, -1);
  const said = acts.filter(({ call }) => call === "fillText").map(({ args }) => args[0]);
  expect(said).toEqual(expect.arrayContaining(["2 of 2", "1 of 2"]));
  const [bound] = acts.filter(({ call, lineDash }) => call === "stroke" && lineDash.length > 0);
  expect(bound.args[1]).toBe(barTopPx(scene, index) + 0.5);
});

test("who has a lock is a stripe with the name, and one of the same colour under the lane; a tick says who came to wait", () => {
  const { acts, scene } = drawnOf(paintThings, trace, "time");
  const { index } = scene.layout.rows.find(({ object }) => object === lock.id)!;
  const [takes, gives] = lock.holdEvents.map((event) => eventPx(scene, event));
  const stripes = filledWith(acts, "holder1").map(({ args }) => args as number[]);
  expect(stripes.map(([xPx, , widthPx]) => [xPx, Math.round(xPx + widthPx)])).toEqual([
    [takes, gives],
    [takes, gives - 1],
  ]);
  expect(stripes[0][1]).toBeGreaterThan(barTopPx(scene, scene.layout.rowOfLane.get(6)!.index));
  expect(acts.some(({ call, args }) => call === "fillText" && args[0] === "take")).toBe(true);
  const ticks = filledWith(acts, "text").map(({ args }) => args as number[]);
  expect(ticks.map(([xPx]) => xPx)).toEqual([eventPx(scene, eventsOf(trace, "wait").at(-1)!)]);
  expect(ticks[0][1]).toBeLessThan(barTopPx(scene, index));
});

test("what is put in or given back points at the thing, what is taken at the lane; without arrows there are none", () => {
  const { acts, scene } = drawnOf(paintThingLinks, trace, "steps");
  const heads = acts.filter(({ call }) => call === "fill").map(({ args }) => Number(args[1]));
  const rowOf = (object: number) => scene.layout.rows.find((row) => row.object === object)!.index;
  const under = (lane: number) =>
    barTopPx(scene, scene.layout.rowOfLane.get(lane)!.index) + scene.theme.sizes.barPx;
  expect(heads).toEqual([
    barTopPx(scene, rowOf(queue.id)),
    barTopPx(scene, rowOf(queue.id)),
    under(6),
    under(6),
    barTopPx(scene, rowOf(lock.id)),
  ]);
  expect(drawnOf(paintThingLinks, trace, "steps", { hasAllLinks: false }).acts).toEqual([]);
});

test("of very many changes in a few pixels only the last in each is looked at, and drawn", () => {
  const changes = Array.from(
    { length: 20_000 },
    (_, index) => `${5 + index / 1e7} #5 change queue#3 ${1 + (index % 2)} ""\n`,
  ).join("");
  const busy = new Trace(parseTrace(`${SHARED}${changes}9 - turn loop#2 1\n`));
  const plain = unitsOf(busy, "time");
  let asked = 0;
  const unitAt = (event: number): number => {
    asked++;
    return plain.unitAt(event);
  };
  const things = new Map([[lock.id, false]]);
  const layout = layoutOf(busy, { ...UNARRANGED, things });
  const { acts, scene } = drawnOf(paintThings, busy, "time", { units: { ...plain, unitAt }, layout });
  expect(asked).toBeLessThan(400);
  const { changeEvents } = busy.object(queue.id)!;
  const fields = filledWith(acts, "thingFill").map(({ args }) => args as number[]);
  // Up to the end it is as full as the last change has left it.
  const [xPx, , widthPx, heightPx] = fields.at(-1)!;
  expect(xPx).toBeLessThanOrEqual(eventPx(scene, changeEvents.at(-1)!));
  expect(widthPx).toBeGreaterThan(300);
  expect(heightPx).toBe(theme.sizes.barPx - 2 * theme.sizes.linePx);
});

test("those who have a pool at the same time have stripes one below the other, each as long as that one's work", () => {
  const shared = new Trace(
    parseTrace(`loopscope-trace 2
file pool.ts
semantics asyncio
site 1:1-1:5 main
0 - thread #1 0 "MainThread"
0 #1 object pool#2 pool "thread pool" @1:1
0 #1 thread #3 0 "one"
0 #1 thread #4 0 "other"
0 #3 hold pool#2 1
0 #4 hold pool#2 1
1 #3 hold pool#2 0
1 #3 hold pool#2 1
2 #4 hold pool#2 0
3 #3 hold pool#2 0
`),
  );
  const { acts } = drawnOf(paintThings, shared, "time");
  const stripes = acts
    .filter(({ call, fillStyle }) => call === "fill" && String(fillStyle).startsWith("holder"))
    .map(({ args }) => Number(args[1]));
  const [one, other, again] = stripes;
  expect(stripes).toHaveLength(3);
  expect(other).toBeGreaterThan(one);
  expect(again).toBe(one);
});
