// Where a reader stops who goes through a run by steps of each size, forward and back.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { nextStop, STEP_SIZES, type StepSize } from "./stops.ts";
import { Trace } from "./trace.ts";

const PROGRAM = `import * as asyncio from "asyncio";
async function cook(name: string) {
  console.log(name, "begins");
  await asyncio.sleep(1);
  console.log(name, "is done");
}
async function main() {
  await asyncio.gather(cook("Ann"), cook("Bob"));
  await cook("Eve");
}
await asyncio.run(main());`;

function stopsOf(trace: Trace, size: StepSize, direction: 1 | -1): number[] {
  const stops: number[] = [];
  const end = direction === 1 ? trace.stepCount : 0;
  for (let step = trace.stepCount - end; step !== end;) {
    step = nextStop(trace, step, size, direction);
    stops.push(step);
  }
  return stops;
}

const trace = new Trace((await runSource(PROGRAM)).log);
const eventOf = (step: number) => trace.log.event(trace.momentAtStep(step - 1));

test("by events every step is a stop", () => {
  expect(stopsOf(trace, "event", 1)).toEqual(Array.from({ length: trace.stepCount }, (_, i) => i + 1));
});

test("by prints there is one for each line, and the end", () => {
  const stops = stopsOf(trace, "print", 1);
  expect(stops.map((step) => eventOf(step).text)).toEqual([
    "Ann begins",
    "Bob begins",
    "Ann is done",
    "Bob is done",
    "Eve begins",
    "Eve is done",
    "",
  ]);
});

test("by awaits a task goes from one await to the next", () => {
  const told = stopsOf(trace, "await", 1).map((step) => {
    const { type, actor } = eventOf(step);
    return `${trace.lane(actor)!.given || trace.lane(actor)!.label} ${type}`;
  });
  expect(told).toEqual([
    "MainThread enter",
    "MainThread wait",
    "main wait",
    '("Ann") wait',
    '("Bob") wait',
    '("Ann") end',
    '("Bob") end',
    "main enter",
    "main wait",
    "main end",
    "MainThread end",
  ]);
});

test("by lines no two stops that follow one another are at one line of one lane", () => {
  const places = stopsOf(trace, "line", 1)
    .slice(0, -1)
    .map((step) => {
      const { actor, site } = eventOf(step);
      return `${actor} ${trace.log.sites[site].line}`;
    });
  expect(places.length).toBeGreaterThan(8);
  expect(places.filter((place, index) => place === places[index - 1])).toEqual([]);
});

test.each(STEP_SIZES)("back by %s leads through the same stops", (size) => {
  const forward = stopsOf(trace, size, 1);
  // The end is none of its own.
  expect(stopsOf(trace, size, -1).toReversed().slice(1)).toEqual(
    forward.slice(0, -1).filter((step) => step < trace.stepCount),
  );
});
