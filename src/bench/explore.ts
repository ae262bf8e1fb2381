// npm run bench:explore: orders of a program of 50 steps that are tried in a second, beside fast-check's scheduler and CPython's asyncio on a clock that jumps.
import * as esbuild from "esbuild";
import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { compile, type Transformer } from "../compile/compile.ts";
import { explore } from "../explore/explore.ts";
import { attemptsOf } from "../headless/attempts.ts";

const TASKS = 5;
const TURNS = 10;
const ROUNDS = 5;
/** Of each in a round. */
const SECONDS = 1;
const BATCH = 100;

const PROGRAM = `import * as asyncio from "asyncio";
const seen = [];
async function worker(name) {
  for (let i = 0; i < ${TURNS}; i++) { await asyncio.sleep(0.1 + name / 100); seen.push(name); }
}
async function main() {
  await asyncio.gather(...Array.from({ length: ${TASKS} }, (_, i) => worker(i)));
  console.log(seen.join(""));
}
await asyncio.run(main());`;

const PYTHON = `
import asyncio, selectors, sys, time, random
class Jumping(selectors.DefaultSelector):
    def select(self, timeout=None):
        ready = super().select(0)
        if not ready and timeout: Loop.now += timeout
        return ready
class Loop(asyncio.SelectorEventLoop):
    now = 0.0
    def __init__(self): super().__init__(Jumping())
    def time(self): return Loop.now
    def call_at(self, when, *args, **options):
        return super().call_at(when + random.random() * 0.5 * (when - Loop.now), *args, **options)
asyncio.events.new_event_loop = Loop
def run():
    seen = []
    async def worker(name):
        for i in range(${TURNS}):
            await asyncio.sleep(0.1 + name / 100)
            seen.append(name)
    async def main():
        await asyncio.gather(*[worker(i) for i in range(${TASKS})])
    asyncio.run(main())
    return "".join(map(str, seen))
start, count = time.perf_counter(), 0
while time.perf_counter() - start < ${SECONDS}: run(); count += 1
print(count / (time.perf_counter() - start))`;

async function ours(): Promise<() => number> {
  const result = await compile(PROGRAM, "main.ts", esbuild as Transformer);
  if (result.type === "failed") throw new Error(result.problems[0].message);
  const run = attemptsOf({ file: "main.ts", program: result.program });
  return () => {
    const now = () => performance.now();
    const { runs, ms } = explore({ jitter: 0.5, run, most: Infinity, mostMs: SECONDS * 1_000, now });
    return (1_000 * runs) / ms;
  };
}

/** The same tasks, each turn of which is one of fast-check's. */
async function fastCheck(): Promise<number> {
  const start = performance.now();
  let count = 0;
  const property = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
    const seen: number[] = [];
    const worker = async (name: number): Promise<void> => {
      for (let i = 0; i < TURNS; i++) {
        await scheduler.schedule(Promise.resolve());
        seen.push(name);
      }
    };
    const all = Promise.all(Array.from({ length: TASKS }, (_, i) => worker(i)));
    await scheduler.waitFor(all);
    count++;
  });
  while (performance.now() - start < SECONDS * 1_000)
    await fc.assert(property, { numRuns: BATCH, endOnFailure: true, seed: count });
  return (1_000 * count) / (performance.now() - start);
}

function python(): number | null {
  try {
    return Number(
      execFileSync(process.env.PYTHON ?? "python3", ["-c", PYTHON], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
  } catch {
    return null;
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

const run = await ours();
run();
await fastCheck();
const [here, theirs, cpython]: [number[], number[], number[]] = [[], [], []];
// In turn, so that all meet the same noise.
for (let round = 0; round < ROUNDS; round++) {
  here.push(run());
  theirs.push(await fastCheck());
  const measured = python();
  if (measured !== null) cpython.push(measured);
}
const [h, t] = [here, theirs].map(median);
console.log(
  `${TASKS} tasks x ${TURNS} sleeps, schedules per second on one core; medians of ${ROUNDS} rounds`,
);
const p = cpython.length === 0 ? "not there" : median(cpython).toFixed(0);
console.log(`here ${h.toFixed(0)}, fast-check ${t.toFixed(0)}, asyncio of python3 ${p}`);
console.log(`ratio ${(h / t).toFixed(2)}`);
