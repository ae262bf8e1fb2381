// npm run bench:engine: 100,000 tasks x 5 sleep(0) under one gather, recorded, beside CPython and V8's own async functions.
import * as esbuild from "esbuild";
import { execFileSync } from "node:child_process";
import { withGlobals } from "../compile/contract.ts";
import type { CompiledProgram } from "../compile/contract.ts";
import { compile, type Transformer } from "../compile/compile.ts";
import { type ProgramFactory, ProgramRun } from "../runtime/program-run.ts";

const TASKS = 100_000;
const TURNS = 5;
const ROUNDS = 7;

const PROGRAM = `import * as asyncio from "asyncio";
async function worker() { for (let i = 0; i < ${TURNS}; i++) await asyncio.sleep(0); }
async function main() { await asyncio.gather(...Array.from({ length: ${TASKS} }, () => worker())); }
await asyncio.run(main());`;

const PYTHON = `import asyncio, time
async def worker():
    for i in range(${TURNS}): await asyncio.sleep(0)
async def main():
    await asyncio.gather(*[worker() for i in range(${TASKS})])
start = time.perf_counter()
asyncio.run(main())
print(time.perf_counter() - start)`;

async function worker(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/await-thenable -- A turn, and nothing else.
  for (let i = 0; i < TURNS; i++) await null;
}

async function nativeMs(): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: TASKS }, worker));
  return performance.now() - start;
}

function pythonMs(): number {
  return Number(execFileSync(process.env.PYTHON ?? "python3", ["-c", PYTHON], { encoding: "utf8" })) * 1_000;
}

/** The program, compiled; `withValues`: it tells the values of its variables. */
async function prepare(withValues: boolean): Promise<() => { ms: number; events: number }> {
  const result = await compile(PROGRAM, "main.ts", esbuild as Transformer, { withValues });
  if (result.type === "failed") throw new Error(result.problems[0].message);
  const { program } = result;
  const factory = (0, eval)(withGlobals(program.code)) as ProgramFactory;
  return () => engineMs(factory, program);
}

function engineMs(factory: ProgramFactory, program: CompiledProgram): { ms: number; events: number } {
  let events = 0;
  const run = new ProgramRun(factory, program, {
    file: "main.ts",
    clock: "virtual",
    limits: { events: Infinity, characters: Infinity, values: Infinity },
    onBatch: ({ count }) => {
      events += count;
    },
    onLongLoop: () => undefined,
  });
  const start = performance.now();
  while (run.run(1e9).type !== "finished");
  return { ms: performance.now() - start, events };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

const [withoutValues, withValues] = [await prepare(false), await prepare(true)];
// In turn, so that all meet the same noise.
const [engine, telling, native, python]: [number[], number[], number[], number[]] = [[], [], [], []];
let [events, valueEvents] = [0, 0];
for (let round = 0; round < ROUNDS; round++) {
  const run = withoutValues();
  engine.push(run.ms);
  events = run.events;
  const told = withValues();
  telling.push(told.ms);
  valueEvents = told.events - run.events;
  native.push(await nativeMs());
  python.push(pythonMs());
}
const [e, v, n, p] = [engine, telling, native, python].map(median);
console.log(`${TASKS} tasks x ${TURNS} sleep(0), ${events} events recorded; medians of ${ROUNDS} rounds`);
console.log(`here ${e.toFixed(0)} ms, python3 ${p.toFixed(0)} ms, native async functions ${n.toFixed(0)} ms`);
console.log(`${(p / e).toFixed(2)} times python3's speed, ${(e / n).toFixed(2)} times native's time`);
console.log(
  `with values of variables (${valueEvents} more events) ${v.toFixed(0)} ms: ` +
    `${(v / e).toFixed(2)} times as long, ${(p / v).toFixed(2)} times python3's speed`,
);
