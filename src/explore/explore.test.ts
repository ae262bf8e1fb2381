// Every order of small programs is found: compared with all orders that durations on a fine grid bring about, one after another.
import * as esbuild from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile, type Transformer } from "../compile/compile.ts";
import { attemptsOf } from "../headless/attempts.ts";
import type { Attempt, Ran } from "../runtime/attempts.ts";
import { Decider } from "./decider.ts";
import { explore, type Findings } from "./explore.ts";
import { randomThreads } from "./random-threads.ts";
import { fewestTo } from "./shorten.ts";
import { following, randomNumbers, wandering } from "./strategies.ts";

const FOLDER = "e2e/conformance/explore";
const PROGRAMS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.slice(0, -3));

function attempting(name: string): Promise<Attempt> {
  return attemptingText(readFileSync(`${FOLDER}/${name}.ts`, "utf8"), `${name}.ts`);
}

async function attemptingText(text: string, file: string): Promise<Attempt> {
  const result = await compile(text, file, esbuild as Transformer);
  if (result.type === "failed") throw new Error(result.problems[0].message);
  return attemptsOf({ file, program: result.program });
}

/** The output, and how the run ended. */
function told({ pieces, status, ending }: Ran): string {
  return [...pieces.filter(({ isRemark }) => !isRemark).map(({ text }) => text), `${ending} ${status}`].join(
    "\n",
  );
}

function explored(run: Attempt, jitter = 0.5): Findings<Ran> {
  return explore({ jitter, run, most: 300, mostMs: Infinity, now: () => 0 });
}

function outcomesOf({ groups }: Findings<Ran>): string[] {
  return [...new Set(groups.map(({ result }) => told(result)))].sort();
}

/** The grid has about so many points: with more timers it is coarser. */
const MOST_RUNS = 300;
/** Where there are more, these must do. */
const MOST_ALL_RUNS = 2_000;

/** All outcomes with each delay at each of several places, evenly from the shortest to the longest. */
function bruteForce(run: Attempt, jitter = 0.5): string[] {
  const usual = new Decider(jitter, (_number, _kind, least) => least);
  run(usual);
  const places = Math.max(3, Math.min(13, Math.floor(MOST_RUNS ** (1 / usual.trail.length))));
  const found = new Set<string>();
  // The digits of a number that is counted up: the place of each decision, and how many it has.
  const digits: { at: number; of: number }[] = [];
  let runs = 0;
  do {
    let count = 0;
    const decider = new Decider(jitter, (number, kind, least, most) => {
      const digit = (digits[number] ??= { at: 0, of: kind === "delay" ? places : most - least + 1 });
      count = number + 1;
      return least + Math.floor((digit.at * (most - least)) / Math.max(1, digit.of - 1));
    });
    found.add(told(run(decider).result));
    digits.length = count;
    while (digits.length > 0 && ++digits.at(-1)!.at >= digits.at(-1)!.of) digits.pop();
  } while (digits.length > 0 && ++runs < MOST_ALL_RUNS);
  return [...found].sort();
}

test.each(PROGRAMS)("%s: every outcome is found, and said to be all", async (name) => {
  const run = await attempting(name);
  const findings = explored(run);
  expect(outcomesOf(findings)).toEqual(bruteForce(run));
  expect(findings.isComplete).toBe(true);
  expect(findings.groups[0].changes.size).toBe(0);
});

interface Recorded {
  readonly programs: Readonly<
    Record<string, readonly { readonly stdout: string; readonly end: string; readonly count: number }[]>
  >;
}

const { programs: RECORDED } = JSON.parse(readFileSync(`${FOLDER}/cpython.json`, "utf8")) as Recorded;

/** What was printed, and how the run ended, as they are recorded. */
function asRecorded({ pieces, status, ending }: Ran): string {
  const stdout = pieces.filter(({ stream }) => stream === "stdout").map(({ text }) => `${text}\n`);
  return `${stdout.join("")}${ending !== "exit" ? ending : status === 0 ? "ok" : "error"}`;
}

test.each(Object.entries(RECORDED))(
  "%s: what came of it in 10,000 runs of CPython with late timers is what is found here",
  async (name, recorded) => {
    const { groups } = explored(await attempting(name));
    const found = new Set(groups.map(({ result }) => asRecorded(result)));
    expect([...found].sort()).toEqual(recorded.map(({ stdout, end }) => `${stdout}${end}`).sort());
  },
);

/** Which of the random programs have some hundred orders at most, and most of them several outcomes. */
const SEEDS = [10, 16, 18, 23, 31, 42, 55, 64, 87, 92, 109];

test("of random programs of threads, no outcome is lost by leaving orders out that cannot matter", async () => {
  const runs = { all: 0, mattering: 0 };
  for (const seed of SEEDS) {
    const random = randomNumbers(seed);
    const text = randomThreads((count) => Math.floor(random() * count));
    const run = await attemptingText(text, "main.ts");
    const unreduced = (...args: Parameters<Attempt>): ReturnType<Attempt> => ({
      ...run(...args),
      threads: null,
    });
    const [all, mattering] = [unreduced, run].map((each) => explored(each));
    expect([seed, all.isComplete, mattering.isComplete]).toEqual([seed, true, true]);
    expect([text, outcomesOf(mattering)]).toEqual([text, outcomesOf(all)]);
    runs.all += all.runs;
    runs.mattering += mattering.runs;
  }
  expect(runs.mattering * 2).toBeLessThan(runs.all);
});

test.each(["dining-philosophers", "set-of-all", "bank-transfer", "unbounded-queue", "two-loops"])(
  "%s: several who share the orders try each once, and find together what one finds alone",
  async (name) => {
    const run = await attempting(name);
    const options = { jitter: 0.5, run, most: 20_000, mostMs: Infinity, now: () => 0 };
    const alone = explore(options);
    const shares = [0, 1, 2].map((index) => explore({ ...options, share: { index, count: 3 } }));
    const outcomes = new Set(shares.flatMap(outcomesOf));
    expect([...outcomes].sort()).toEqual(outcomesOf(alone));
    expect(shares.map(({ isComplete }) => isComplete)).toEqual([true, true, true]);
    expect(shares.reduce((sum, { runs }) => sum + runs, 0)).toBe(alone.runs);
  },
);

test("more outcomes than are wanted are counted", async () => {
  const run = await attempting("set-of-all");
  const { groups, others, runs } = explore({
    jitter: 0.5,
    run,
    most: 300,
    mostMs: Infinity,
    mostGroups: 2,
    now: () => 0,
  });
  expect(groups.length).toBe(2);
  expect(groups.reduce((sum, { count }) => sum + count, others)).toBe(runs);
  expect(others).toBeGreaterThan(0);
});

test("once no more orders are wanted, what was found is told", async () => {
  const run = await attempting("dining-philosophers");
  let runs = 0;
  const { groups, isComplete } = explore({
    jitter: 0.5,
    run,
    most: 300,
    mostMs: Infinity,
    now: () => 0,
    isStopped: () => runs >= 2,
    onRun: (count) => {
      runs = count;
    },
  });
  expect([isComplete, groups.length > 0, runs]).toEqual([false, true, 2]);
});

test("outcomes that are not the usual one need two decisions at most, which are found in 50 runs", async () => {
  for (const name of PROGRAMS) {
    const run = await attempting(name);
    for (const { changes } of explored(run).groups) expect([name, changes.size <= 2]).toEqual([name, true]);
  }
  const run = await attempting("group-with-an-error");
  const { groups } = explored(run);
  const wanted = asRecorded(groups[1].result);
  // Far from short: as late as can be, here and there.
  const random = randomNumbers(7);
  for (let i = 0; i < 20; i++) {
    const decider = new Decider(0.5, wandering(random));
    if (asRecorded(run(decider).result) !== wanted) continue;
    let runs = 0;
    const short = fewestTo(decider.trail.changes(), (changes) => {
      runs++;
      const shorter = new Decider(0.5, following(changes));
      return asRecorded(run(shorter).result) === wanted ? shorter.trail : null;
    });
    expect([short.size <= 2, runs <= 50]).toEqual([true, true]);
  }
});
