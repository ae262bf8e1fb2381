// A run told step by step, why its tasks had their turns, and why it can stand still: told/LANGUAGE.txt, in every language.
import { beforeAll, expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { Trace } from "../trace/trace.ts";
import { whyOf } from "../trace/questions/why.ts";
import "./all-languages.ts";
import { wordsIn } from "./i18n.ts";
import { type Language, LANGUAGES } from "./languages.ts";
import { eventOfStep, stepSentence } from "./steps.ts";
import { standstillText, tellStandstill } from "./standstill.ts";
import { whySentence } from "./why.ts";

let trace: Trace;
let standstill: Trace;
/** With a time limit, a cancellation, results and errors. */
let troubled: Trace;

beforeAll(async () => {
  const { log } = await runSource(`import * as asyncio from "asyncio";
const db = new asyncio.Lock();
async function job() {
  await db.acquire();
  await asyncio.sleep(1);
  db.release();
}
async function main() {
  await asyncio.gather(job(), job());
}
await asyncio.run(main());`);
  trace = new Trace(log);
  const stuck = await runSource(`import * as asyncio from "asyncio";
const cup = new asyncio.Lock(), jar = new asyncio.Lock(), jobs = new asyncio.Queue<number>();
async function take(first: asyncio.Lock, second: asyncio.Lock) {
  await first.acquire();
  await asyncio.sleep(1);
  await second.acquire();
}
async function main() {
  await asyncio.gather(take(cup, jar), take(jar, cup), jobs.get(), asyncio.sleep(Infinity));
}
await asyncio.run(main());`);
  standstill = new Trace(stuck.log);
  const failed = await runSource(`import * as asyncio from "asyncio";
async function lose() {
  throw new RangeError("lost");
}
async function main() {
  try {
    await asyncio.asyncWith(asyncio.timeout(1), async () => await asyncio.sleep(5));
  } catch {}
  const nap = asyncio.createTask(asyncio.sleep(9));
  await asyncio.sleep(1);
  nap.cancel();
  try {
    await nap;
  } catch {}
  const [seven] = await asyncio.gather(asyncio.sleep(0, 7));
  asyncio.createTask(lose());
  await asyncio.sleep(1);
  throw new Error(String(seven));
}
await asyncio.run(main());`);
  troubled = new Trace(failed.log);
});

function story(trace: Trace, language: Language): string[] {
  return Array.from({ length: trace.stepCount }, (_, index) =>
    stepSentence(trace, eventOfStep(trace, index + 1), wordsIn(language)),
  );
}

/** Why the turns of a lane came, in order. */
function reasons(name: string, language: Language): string[] {
  const { id, changes } = trace.lanes.find((lane) => lane.name === name)!;
  const turns = changes.filter((event) => trace.stateAt(id, event + 1)!.state === "running");
  return turns.map((event) => {
    const span = { lane: id, event };
    return whySentence(trace, span, whyOf(trace, span)!, wordsIn(language));
  });
}

test.each(LANGUAGES)("every step, every reason and every obstacle is told in %s", async (language) => {
  const told = [
    ...story(trace, language),
    "",
    ...story(troubled, language),
    "",
    ...story(standstill, language).slice(-1),
    "",
    ...reasons("Task-3", language),
    "",
    tellStandstill(standstill, standstill.count, wordsIn(language)).title,
    standstillText(standstill, "main.ts", wordsIn(language)),
  ].join("\n");
  // Neither a key without a text nor a place without a value.
  expect(told).not.toMatch(/\{\{|\b(inspector|picture|standstill)\./);
  await expect(told).toMatchFileSnapshot(`./told/${language}.txt`);
});

test("a step before the first and one behind the last are no event", () => {
  expect([eventOfStep(trace, 0), eventOfStep(trace, trace.stepCount + 1)]).toEqual([-1, -1]);
});

test("what is thrown is told also where it is undefined", async () => {
  const { log } = await runSource("throw undefined;");
  const thrown = new Trace(log);
  const told = Array.from({ length: thrown.stepCount }, (_, index) =>
    stepSentence(thrown, eventOfStep(thrown, index + 1), wordsIn("en")),
  );
  expect(told).toContainEqual(expect.stringContaining("ends with an error: undefined"));
});
