// What the host of a run relies on: that it gets control back, and what it has been told by then.
import * as esbuild from "esbuild";
import { expect, test } from "vitest";
import { compile, type Transformer } from "../compile/compile.ts";
import { TRACE_VERSION } from "../trace/format.ts";
import { TraceStore } from "../trace/store.ts";
import { type ProgramFactory, ProgramRun } from "./program-run.ts";

async function start(source: string, maxEvents = 100_000) {
  const result = await compile(source, "main.ts", esbuild as Transformer);
  if (result.type === "failed") throw new Error(result.problems[0].message);
  const { code, ...program } = result.program;
  const { semantics, sites } = program;
  const trace = new TraceStore({ version: TRACE_VERSION, file: "main.ts", semantics, source: "", sites });
  const batches: number[] = [];
  const run: ProgramRun = new ProgramRun((0, eval)(code) as ProgramFactory, program, {
    file: "main.ts",
    clock: "virtual",
    limits: { events: maxEvents, characters: 100_000 },
    onBatch: (batch) => {
      batches.push(batch.count);
      trace.append(batch);
    },
    onLongLoop: () => {
      if (trace.count >= maxEvents) throw new Error("cut off");
    },
  });
  return { run, trace, batches };
}

test("the first events are handed over one by one, so that a program that hangs shows how it came to that", async () => {
  const { run, batches } = await start('for (let i = 0; i < 10; i++) console.log("line", i);');
  run.run(1);
  expect(batches).toEqual(batches.map(() => 1));
  expect(batches.length).toBeGreaterThan(10);
});

test("an endless program that only blocks its thread gives control back", async () => {
  const { run } = await start('import * as time from "time";\nwhile (true) await time.sleep(1);');
  expect(run.run(100)).toEqual({ type: "paused" });
  expect(run.seconds).toBeGreaterThan(10);
});

test("a run ends at its limit of events, and says so", async () => {
  const { run, trace } = await start(
    'import * as time from "time";\nwhile (true) await time.sleep(1);',
    1_000,
  );
  while (run.run(100).type === "paused");
  expect([...trace.events()].slice(-2).map(({ type, text }) => [type, text])).toEqual([
    ["warn", "the run was stopped after 1000 events"],
    ["finish", "limit"],
  ]);
});
