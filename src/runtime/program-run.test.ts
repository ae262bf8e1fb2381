// What the host of a run relies on: that it gets control back, and what it has been told by then.
import { expect, test } from "vitest";
import { prepareRun } from "../headless/in-process.ts";
import type { Bound } from "../trace/bounds.ts";

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

const MUCH = 1_000_000;

/** Each leaves more and more of one thing behind, and pauses. */
const GROWING: Readonly<Record<Exclude<Bound, "bufferBytes">, readonly [limit: number, source: string]>> = {
  events: [1_000, BLOCKING],
  characters: [
    500,
    'import * as time from "time";\nwhile (true) { console.log("text"); await time.sleep(1); }',
  ],
  values: [50, 'import * as time from "time";\nlet n = 0;\nwhile (true) { n++; await time.sleep(1); }'],
  tasks: [
    20,
    'import * as asyncio from "asyncio";\nasync function main() {\n  while (true) await asyncio.createTask(asyncio.sleep(1));\n}\nawait asyncio.run(main());',
  ],
  threads: [
    20,
    'import * as threading from "threading";\nfor (;;) {\n  const thread = new threading.Thread({ target: async () => {} });\n  thread.start();\n  await thread.join();\n}',
  ],
  traceBytes: [50_000, BLOCKING],
};

for (const [name, [limit, source]] of Object.entries(GROWING)) {
  test(`a run that asks stops where it comes to its bound of ${name}, each time that it is raised, and loses nothing`, async () => {
    const bound = name as Bound;
    const limits = { events: MUCH, characters: MUCH, values: MUCH, [bound]: limit };
    const { run, log } = await prepareRun(source, "main.ts", {
      limits,
      asksAtBounds: true,
      withValues: true,
    });
    for (let times = 1; times <= 3; times++) {
      let progress = run.run(10);
      while (progress.type === "paused") progress = run.run(10);
      expect(progress).toMatchObject({ type: "reached", bound });
      if (progress.type !== "reached") return;
      expect(progress.amount).toBeGreaterThanOrEqual(times * limit);
      expect(progress.amount).toBeLessThan(times * limit * 1.25);
      expect(log.sites[progress.site].line).toBeGreaterThan(0);
      run.raise(bound);
    }
    run.flush();
    expect([...log.events()].filter(({ type }) => type === "warn")).toEqual([]);
  });
}

test("a run that asks stops where its program holds too many bytes in buffers", async () => {
  let held = 0;
  const limits = { events: MUCH, characters: MUCH, bufferBytes: 100 };
  const options = { limits, asksAtBounds: true, heldBytes: () => held };
  const { run } = await prepareRun(BLOCKING, "main.ts", options);
  expect(run.run(100)).toEqual({ type: "paused" });
  held = 100;
  expect(run.run(100)).toMatchObject({ type: "reached", bound: "bufferBytes", amount: 100 });
});

test("of a program that does not pause, a quarter more is recorded and printed than would be asked about", async () => {
  const limits = { events: MUCH, characters: 400 };
  const source = 'for (let i = 0; i < 1_000; i++) console.log("text");';
  const { run, log } = await prepareRun(source, "main.ts", { limits, asksAtBounds: true });
  expect(run.run(100)).toMatchObject({ type: "finished" });
  const texts = [...log.events()].filter(({ type }) => type === "print" || type === "warn");
  expect(texts.map(({ text }) => text)).toEqual([
    ...Array.from({ length: 100 }, () => "text"),
    "output stopped after 500 characters",
  ]);
});
