// A run summed up: what overlapped, who took longest, whom the end waited for, and what to try.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { summaryOf } from "../trace/questions/summary.ts";
import { Trace } from "../trace/trace.ts";
import "./all-languages.ts";
import { wordsIn } from "./i18n.ts";
import { type SummaryTold, tellSummary } from "./summary.ts";

async function told(source: string): Promise<SummaryTold> {
  const trace = new Trace((await runSource(source, "main.ts", { withValues: true })).log);
  return tellSummary(trace, summaryOf(trace), wordsIn("en"));
}

const ASYNCIO = `import * as asyncio from "asyncio";
import * as time from "time";
async function nap(seconds: number) { await asyncio.sleep(seconds); }
`;

test("waits that overlap are compared with the same waits one after another", async () => {
  expect(
    await told(`${ASYNCIO}async function main() { await asyncio.gather(nap(3), nap(2)); }
await asyncio.run(main());`),
  ).toMatchObject({
    title: "3 tasks in 3 s",
    overlap: "One after another: 5 s. Waiting at the same time saved 2 s.",
    warnings: "",
    advice: "change one of the times and run again. Does the program take longer?",
  });
});

test("of waits one after another it says so, and how they could overlap", async () => {
  expect(
    await told(`${ASYNCIO}async function main() { await nap(3); await nap(2); }
await asyncio.run(main());`),
  ).toMatchObject({
    title: "1 task in 5 s",
    overlap: "One task did all of it, one thing after the other.",
    longest: "",
    advice: "start two of the waits together, with asyncio.gather or createTask.",
  });
});

test("a run that waits for ever has no end that waited for anybody, and saves nothing", async () => {
  const stuck = await told(`${ASYNCIO}const [a, b] = [new asyncio.Lock(), new asyncio.Lock()];
async function take(first: asyncio.Lock, second: asyncio.Lock) { await first.acquire(); await nap(1); await second.acquire(); }
async function main() { await asyncio.gather(take(a, b), take(b, a)); }
await asyncio.run(main());`);
  expect(stuck).toMatchObject({
    title: "The run has no end: everybody waits for ever",
    overlap: "",
    path: "",
    advice: "read who waits for whom. Who could take things in another order, or wait for a limited time?",
  });
});

test("a run without tasks has its length for a title, and counts none", async () => {
  const { title } = await told("setTimeout(() => console.log(1), 2000);");
  expect(title).toBe("2 s in all");
});

test("of a program that failed before there was a task, no tasks are counted", async () => {
  expect(await told(`${ASYNCIO}throw new Error("no");`)).toMatchObject({
    title: "The program ended with an error before it made a task",
    overlap: "",
  });
});

test("what somebody waits for others to do is not counted twice", async () => {
  const { overlap } = await told(`${ASYNCIO}const lock = new asyncio.Lock();
async function job() { await lock.acquire(); await nap(1); lock.release(); }
async function main() { await asyncio.gather(job(), job(), job()); }
await asyncio.run(main());`);
  expect(overlap).toBe(
    "Nobody worked or slept at the same time as another: each began when the one before was done.",
  );
});

test("a blocking call is the time of the task that makes it", async () => {
  const { overlap } = await told(`${ASYNCIO}async function block() { await time.sleep(1); }
async function main() { await asyncio.gather(block(), block()); }
await asyncio.run(main());`);
  expect(overlap).toBe(
    "Nobody worked or slept at the same time as another: each began when the one before was done.",
  );
});

test("promises of timers and simulated answers of the network are waits for time", async () => {
  const { title, overlap } = await told(`const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms));
async function pause() { await sleep(1000); }
async function ask() { await fetch("/a?delay=1000"); }
await Promise.all([pause(), ask()]);`);
  expect(title).toBe("2 async calls in 1 s");
  expect(overlap).toBe("One after another: 2 s. Waiting at the same time saved 1 s.");
});

test("the chain that the end waited for is named, its middle left out if it is long", async () => {
  const { path } = await told(`${ASYNCIO}async function down(depth: number): Promise<void> {
  await asyncio.sleep(1);
  if (depth > 0) await asyncio.createTask(down(depth - 1));
}
await asyncio.run(down(6));`);
  expect(path).toMatch(
    /^The end had to wait, one after another, for: .*Task-1.*, .*Task-2.*, .*Task-3.*, …, .*Task-7/,
  );
});

test("a run that warns, and one that fails, send the reader there", async () => {
  expect(
    (
      await told(`${ASYNCIO}async function main() { nap(1); }
await asyncio.run(main());`)
    ).warnings,
  ).toBe("There is 1 warning in the output.");
  expect((await told('throw new Error("no");')).advice).toBe(
    "step back from the end: who did what just before?",
  );
});

test("a race is what there is to try something against", async () => {
  const { advice } = await told(`${ASYNCIO}let n = 0;
async function add() { const before = n; await nap(1); n = before + 1; }
async function main() { await asyncio.gather(add(), add()); }
await asyncio.run(main());`);
  expect(advice).toBe("hold an asyncio.Lock from the read to the write, or read again after the await.");
});

test("the longest wait is told: for what is shared, before waits for one another", async () => {
  const { longestWait } = await told(`${ASYNCIO}const lock = new asyncio.Lock();
async function use() { await lock.acquire(); await nap(2); lock.release(); }
async function main() { await asyncio.gather(use(), use()); }
await asyncio.run(main());`);
  expect(longestWait).toBe("use (Task-3), for lock, held by Task-2, 2 s");
});

test("who waited longest for what many held is told with the first of them", async () => {
  const source = `${ASYNCIO}const places = new asyncio.Semaphore(8);
async function fetchPage(n: number) { await places.acquire(); await asyncio.sleep(5); places.release(); }
async function main() { await asyncio.gather(...Array.from({ length: 9 }, (_, i) => fetchPage(i))); }
await asyncio.run(main());`;
  const trace = new Trace((await runSource(source, "main.ts")).log);
  const waits = (language: "en" | "ru") =>
    tellSummary(trace, summaryOf(trace), wordsIn(language)).longestWait;
  expect(waits("en")).toContain("held by fetchPage(0), fetchPage(1) and 6 more");
  expect(waits("ru")).toContain("держат fetchPage(0), fetchPage(1) и ещё 6");
});
