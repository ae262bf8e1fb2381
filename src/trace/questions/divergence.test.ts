import { expect, test } from "vitest";
import { Decider } from "../../explore/decider.ts";
import { following } from "../../explore/strategies.ts";
import { prepareRun } from "../../headless/in-process.ts";
import { EventLog } from "../event-log.ts";
import { Trace } from "../trace.ts";
import { divergenceOf } from "./divergence.ts";

const SOURCE = `import * as asyncio from "asyncio";
async function work(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(name);
}
async function main() {
  await asyncio.gather(work("a", 0.1), work("b", 0.14));
}
await asyncio.run(main());
`;

/** A run in which the first sleep takes so many microseconds. */
async function runWith(micros: number): Promise<Trace> {
  const choices = new Decider(0.5, following(new Map([[0, micros]])));
  const { run, log } = await prepareRun(SOURCE, "main.ts", { choices });
  while (run.run(10_000).type !== "finished");
  const trace = new Trace(log);
  trace.update();
  return trace;
}

test("two runs agree up to the step that one of them makes first", async () => {
  const [usual, other] = [await runWith(100_000), await runWith(150_000)];
  const { steps, usual: left, other: right } = divergenceOf(usual, other)!;
  expect(steps).toBeGreaterThan(0);
  expect([usual.stepAtMoment(left), other.stepAtMoment(right)]).toEqual([steps, steps]);
  // The clock wakes the other task.
  expect([usual.log.event(left).type, other.log.event(right).type]).toEqual(["ready", "ready"]);
  expect(usual.log.event(left).a).not.toBe(other.log.event(right).a);
});

test("what comes later, but in the same order, is the same", async () => {
  expect(divergenceOf(await runWith(100_000), await runWith(120_000))).toBeNull();
});

test("of a run that has no more steps, the next one is none", async () => {
  const usual = await runWith(100_000);
  const nothing = new Trace(new EventLog(usual.log.header));
  expect(divergenceOf(usual, nothing)).toEqual({ steps: 0, usual: 0, other: -1 });
});
