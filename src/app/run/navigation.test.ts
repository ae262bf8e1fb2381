import { expect, test } from "vitest";
import { traceOf } from "../../headless/in-process.ts";
import type { Trace } from "../../trace/trace.ts";
import { alongOf, causeOf, spanAtLine } from "./navigation.ts";

const TWO_WAIT = `import * as asyncio from "asyncio";
const door = new asyncio.Event();
async function opener() {
  await asyncio.sleep(1);
  door.set();
}
async function guest() {
  await door.wait();
}
async function main() {
  await asyncio.gather(opener(), guest(), guest());
}
await asyncio.run(main());
`;

function lanesCalled(trace: Trace, label: string): readonly number[] {
  return trace.lanes.filter((lane) => lane.label === label).map(({ id }) => id);
}

test("a span leads to the one that woke it, at the moment at which that did", async () => {
  const trace = await traceOf(TWO_WAIT);
  const [opener] = lanesCalled(trace, "opener");
  const [guest] = lanesCalled(trace, "guest");
  const woken = trace.lane(guest)!.changes.find((event) => trace.log.event(event).type === "ready")!;
  const target = causeOf(trace, { lane: guest, event: woken });
  expect(target?.selection.lane).toBe(opener);
  expect(trace.runningAt(target!.moment)).toBe(opener);
});

test("along a lane, each change comes once, forward and back", async () => {
  const trace = await traceOf(TWO_WAIT);
  const [guest] = lanesCalled(trace, "guest");
  const { changes } = trace.lane(guest)!;
  const selection = { lane: guest, event: changes[0] };
  const moments: number[] = [];
  for (let moment = 0; ;) {
    const target = alongOf(trace, selection, moment, 1);
    if (target === null) break;
    moments.push(target.moment);
    moment = target.moment;
  }
  expect(moments).toEqual(changes.map((event) => event + 1));
  expect(alongOf(trace, selection, moments[2], -1)?.moment).toBe(moments[1]);
  expect(alongOf(trace, selection, moments[0], -1)).toBeNull();
});

test("at a lane's end, what it did last stays selected", async () => {
  const trace = await traceOf(TWO_WAIT);
  const [guest] = lanesCalled(trace, "guest");
  const { changes } = trace.lane(guest)!;
  const last = alongOf(trace, { lane: guest, event: changes[0] }, changes.at(-2)! + 1, 1);
  expect(last).toEqual({ selection: { lane: guest, event: changes.at(-2) }, moment: changes.at(-1)! + 1 });
});

test("a line leads to those who stand there, one after the other, and round again", async () => {
  const trace = await traceOf(TWO_WAIT);
  const guests = lanesCalled(trace, "guest");
  const [opener] = lanesCalled(trace, "opener");
  // When the first guest wakes, the second one waits no longer either; both wait as long as the door is closed.
  const moment = trace.lane(opener)!.changes.find((event) => {
    const { type } = trace.log.event(event);
    return type === "ready" && event > trace.lane(guests[1])!.changes[2];
  })!;
  const first = spanAtLine(trace, null, moment, 8)!;
  const second = spanAtLine(trace, first, moment, 8)!;
  expect([first.lane, second.lane]).toEqual(guests);
  expect(spanAtLine(trace, second, moment, 8)).toEqual(first);
  expect(spanAtLine(trace, null, moment, 3)).toBeNull();
});
