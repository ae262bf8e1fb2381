// Every hint is told in every language, each with a lesson that there is.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { hintsOf } from "../trace/questions/hints.ts";
import { Trace } from "../trace/trace.ts";
import { commandLineWordsIn } from "./command-line.ts";
import { type SayHints, tellHint } from "./hints.ts";

/** A few of the mistakes at once. */
const PROGRAM = `import * as asyncio from "asyncio";
import * as time from "time";
const lock = new asyncio.Lock();
async function brew(cup: string) { await asyncio.sleep(1); return cup; }
async function fail() { throw new Error("no water"); }
async function deaf() { try { await asyncio.sleep(5); } catch {} }
async function main() {
  await lock.acquire();
  const tea = await brew("tea");
  const coffee = await brew("coffee");
  brew(tea + coffee);
  const task = asyncio.createTask(deaf());
  asyncio.createTask(brew("milk"));
  await asyncio.sleep(0);
  await time.sleep(2);
  task.cancel();
  await task;
  try { await asyncio.createTask(fail()); } catch {}
  await asyncio.gather(fail(), { returnExceptions: true });
}
await asyncio.run(main());`;

test.each(["en", "ru"] as const)("hints are told: %s", async (language) => {
  const words = commandLineWordsIn(language);
  const { log } = await runSource(PROGRAM, "main.ts", { withValues: true });
  const trace = new Trace(log);
  const told = hintsOf(trace, PROGRAM).map((hint) =>
    tellHint(trace, hint, words.say as unknown as SayHints, words),
  );
  expect(told.filter(({ lesson }) => !existsSync(`examples/${lesson}.md`))).toEqual([]);
  const lines = told.map(({ sentence, lesson, line }) => `${line} ${lesson}: ${sentence}\n`).join("");
  await expect(lines).toMatchFileSnapshot(`told/hints.${language}.txt`);
});

test("every lesson that a hint may name is there", () => {
  const text = readFileSync("src/words/hints.ts", "utf8");
  const [, table] = /const LESSONS[^{]+\{([^}]+)\}/.exec(text)!;
  const lessons = Array.from(table.matchAll(/"([a-z-]+)"/g), ([, name]) => name);
  expect(lessons.length).toBeGreaterThan(10);
  expect(lessons.filter((name) => !existsSync(`examples/${name}.md`))).toEqual([]);
});
