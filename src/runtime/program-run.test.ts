// What the host of a run relies on: that it gets control back, and what it has been told by then.
import { expect, test } from "vitest";
import { prepareRun } from "../headless/in-process.ts";

const BLOCKING = 'import * as time from "time";\nwhile (true) await time.sleep(1);';

test("the first events are handed over one by one, so that a program that hangs shows how it came to that", async () => {
  const batches: number[] = [];
  const source = 'for (let i = 0; i < 10; i++) console.log("line", i);';
  const { run } = await prepareRun(source, "main.ts", { onBatch: ({ count }) => batches.push(count) });
  run.run(1_000);
  expect(batches).toEqual(batches.map(() => 1));
  expect(batches.length).toBeGreaterThan(10);
});

test("an endless program that only blocks its thread gives control back", async () => {
  const { run } = await prepareRun(BLOCKING);
  expect(run.run(100)).toEqual({ type: "paused" });
  expect(run.seconds).toBeGreaterThan(10);
});

test("a run ends at its limit of events, and says so", async () => {
  const limits = { events: 1_000, characters: 100 };
  const { run, log } = await prepareRun(BLOCKING, "main.ts", { limits });
  while (run.run(100).type === "paused");
  expect([...log.events()].slice(-2).map(({ type, text }) => [type, text])).toEqual([
    ["warn", "the run was stopped after 1000 events"],
    ["finish", "limit"],
  ]);
});
