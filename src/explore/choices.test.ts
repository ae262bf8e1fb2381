// What a reader may decide leads where it says, and by such decisions, one after another, every outcome can be brought about.
import * as esbuild from "esbuild";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile, type Transformer } from "../compile/compile.ts";
import { attemptsOf } from "../headless/attempts.ts";
import type { Attempt } from "../runtime/attempts.ts";
import { type Choice, choicesOf } from "./choices.ts";
import { Decider } from "./decider.ts";
import { explore } from "./explore.ts";
import { strayFrom } from "./schedule.ts";
import { following } from "./strategies.ts";

const JITTER = 0.5;
const lineOf = (site: number): number => site;

async function attempting(name: string): Promise<Attempt> {
  const file = `${name}.ts`;
  const text = readFileSync(`e2e/conformance/explore/${file}`, "utf8");
  const result = await compile(text, file, esbuild as Transformer);
  if (result.type === "failed") throw new Error(result.problems[0].message);
  return attemptsOf({ file, program: result.program });
}

/** Runs it as decided; the outcome, what may be decided next, and whether all came as it was to. */
function decided(run: Attempt, changes: Choice["changes"]) {
  const decider = new Decider(JITTER, following(new Map(changes.map((each) => [each.number, each.value]))));
  const { key } = run(decider);
  const stray = strayFrom({ jitter: JITTER, changes }, decider.trail, lineOf);
  return { key, choices: choicesOf(decider.trail, lineOf), stray, steps: decider.trail.steps.length };
}

test.each(["bank-transfer", "check-then-act", "dining-philosophers", "threads-and-locks", "use-after-close"])(
  "%s: whoever decides, and decides again, comes to every outcome",
  async (name) => {
    const run = await attempting(name);
    const wanted = new Set<string>();
    explore({
      jitter: JITTER,
      run: (decider) => {
        const outcome = run(decider);
        wanted.add(outcome.key);
        return outcome;
      },
      most: 300,
      mostMs: Infinity,
      now: () => 0,
    });
    const reached = new Set<string>();
    let ways: (readonly Choice["changes"][number][])[] = [[]];
    for (let depth = 0; depth < 3 && reached.size < wanted.size; depth++) {
      const next: typeof ways = [];
      for (const changes of ways) {
        const { key, choices, stray, steps } = decided(run, changes);
        expect(stray).toBeNull();
        for (const { step } of choices) expect(step).toBeLessThanOrEqual(steps);
        reached.add(key);
        next.push(...choices.map((choice) => choice.changes));
      }
      ways = next.slice(0, 200);
    }
    for (const changes of ways.slice(0, 50)) reached.add(decided(run, changes).key);
    expect(wanted.size).toBeGreaterThan(1);
    expect([...wanted].filter((key) => !reached.has(key))).toEqual([]);
  },
);

test("where nothing depends on time, there is nothing to decide", async () => {
  expect(decided(await attempting("no-decision"), []).choices).toEqual([]);
});
