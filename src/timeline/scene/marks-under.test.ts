// Which mark is under the pointer, besides bars: in the picture of a run with a time limit.
import { beforeAll, expect, test, vi } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { Trace } from "../../trace/trace.ts";
import { limitsOf } from "../../trace/waits.ts";
import { explainCaught } from "../../words/spans.ts";
import { drawnOf } from "../paint/drawn.ts";
import { RecordingCanvas } from "../paint/recording-canvas.ts";
import { catchesInView } from "./catches.ts";
import { isAtCut, markAtPx } from "./marks-under.ts";
import { spanAtPx } from "./pointing.ts";
import { barTopPx, endingPx, eventPx, rowMiddlePx, type Scene } from "./scene.ts";

beforeAll(() => {
  vi.stubGlobal("document", { createElement: () => new RecordingCanvas() });
});

async function scene(): Promise<Scene> {
  const { log } = await runSource(`import * as asyncio from "asyncio";
async function main() {
  try {
    await asyncio.waitFor(asyncio.sleep(5), 2);
  } catch {}
  await asyncio.sleep(1);
}
await asyncio.run(main());`);
  return drawnOf(() => undefined, new Trace(log), "time").scene;
}

/** The first lane with a time limit, and its row. */
function limited(scene: Scene) {
  const { trace, layout } = scene;
  const lane = trace.lanes.find(({ id }) => limitsOf(trace, id).length > 0)!.id;
  return { lane, limit: limitsOf(trace, lane)[0], index: layout.rowOfLane.get(lane)!.index };
}

test("the bracket of a time limit is found above its bar, and not in the bar", async () => {
  const picture = await scene();
  const { lane, limit, index } = limited(picture);
  const xPx = (eventPx(picture, limit.event) + eventPx(picture, limit.endEvent)) / 2;
  const yPx = barTopPx(picture, index) - 2;
  expect(markAtPx(picture, { xPx, yPx })).toEqual({ type: "limit", lane, limit });
  expect(markAtPx(picture, { xPx, yPx: rowMiddlePx(picture, index) })).toBeNull();
});

test("the sign at the end of a lane is found", async () => {
  const picture = await scene();
  const { trace, layout } = picture;
  const { lane } = limited(picture);
  const xPx = endingPx(picture, trace.outcomeOf(lane)!.event);
  const yPx = rowMiddlePx(picture, layout.rowOfLane.get(lane)!.index);
  expect(markAtPx(picture, { xPx, yPx })).toEqual({ type: "ending", lane });
});

test("the sign of an error that was caught is found at the foot of the turn that caught it, and tells what it was", async () => {
  const picture = await scene();
  const { lane, index } = limited(picture);
  const [{ event, xPx, yPx }, ...others] = catchesInView(picture);
  expect(others).toEqual([]);
  expect(yPx).toBe(barTopPx(picture, index) + picture.theme.sizes.barPx);
  expect(markAtPx(picture, { xPx, yPx })).toEqual({ type: "caught", lane, event });
  expect(markAtPx(picture, { xPx: xPx + 30, yPx })).toBeNull();
  const { trace, texts } = picture;
  expect(explainCaught(trace, texts, lane, event).lines).toEqual([
    "2 s: caught TimeoutError",
    "main.ts, line 4",
  ]);
});

test("a wait that was cut off has its slash at its end, and not at its beginning", async () => {
  const picture = await scene();
  const { limit, index } = limited(picture);
  const yPx = rowMiddlePx(picture, index);
  const [fromPx, toPx] = [eventPx(picture, limit.event), eventPx(picture, limit.endEvent)];
  const at = (xPx: number) => isAtCut(picture, spanAtPx(picture, xPx, yPx)!, xPx);
  expect([at(toPx - 3), at((fromPx + toPx) / 2)]).toEqual([true, false]);
});
