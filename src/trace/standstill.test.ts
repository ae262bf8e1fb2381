// Deadlocks explained: who waits for what, and which waits form a ring.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { standstillText } from "../headless/standstill-text.ts";
import { TraceLanes } from "./lanes.ts";

async function explain(body: string): Promise<string[]> {
  const { trace } = await runSource(`import * as asyncio from "asyncio";
import * as threading from "threading";
import * as time from "time";
${body}`);
  const lines = standstillText(new TraceLanes(trace), "main.ts").trimEnd().split("\n");
  return lines.map((line) => line.replace(/^ *(main\.ts:\d+:\d+: )?/, "").replace(/ \(since .*\)$/, ""));
}

test("tasks that await each other are a cycle", async () => {
  expect(
    await explain(`const tasks: asyncio.Task<void>[] = [];
async function other(i: number) { await asyncio.sleep(0); await tasks[i]; }
async function main() { tasks.push(asyncio.createTask(other(1)), asyncio.createTask(other(0))); await tasks[0]; }
await asyncio.run(main());`),
  ).toEqual([
    "Task-1 (main) waits for Task-2 (other) to end",
    "Task-2 (other) waits for Task-3 (other) to end",
    "Task-3 (other) waits for Task-2 (other) to end",
    "a cycle: Task-2 (other) -> Task-3 (other) -> Task-2 (other)",
  ]);
});

test("locks taken in opposite order are a cycle, and are called as in the program", async () => {
  expect(
    await explain(`const db = new asyncio.Lock(), log = new asyncio.Lock();
async function job(a: asyncio.Lock, b: asyncio.Lock) { await a.acquire(); await asyncio.sleep(1); await b.acquire(); }
async function main() { await asyncio.gather(job(db, log), job(log, db)); }
await asyncio.run(main());`),
  ).toEqual([
    "Task-1 (main) waits for a gather: Task-2 (job) and Task-3 (job) not done",
    "Task-2 (job) waits for lock 'log', held by Task-3 (job)",
    "Task-3 (job) waits for lock 'db', held by Task-2 (job)",
    "a cycle: Task-2 (job) -> Task-3 (job) -> Task-2 (job)",
  ]);
});

test("a coroutine handed to a loop that nobody runs is named", async () => {
  expect(
    await explain(`async function job() {}
const thread = new threading.Thread({ target: async () => {
  const loop = asyncio.newEventLoop();
  await asyncio.runCoroutineThreadsafe(job(), loop).result();
}, name: "worker" });
thread.start();
await thread.join();`),
  ).toEqual([
    "MainThread waits for worker to end",
    "worker waits for thread future 'job', which was handed to a loop that nobody runs",
  ]);
});

test("waiting for one's own loop is a cycle of one", async () => {
  expect(
    await explain(`async function job() {}
async function main() { await asyncio.runCoroutineThreadsafe(job(), asyncio.getRunningLoop()).result(); }
await asyncio.run(main());`),
  ).toEqual([
    "Task-1 (main) waits for thread future 'job', which was handed to a loop whose thread is stopped by Task-1 (main)",
    "a cycle: Task-1 (main) -> Task-1 (main)",
  ]);
});

test("a thread's lock held across an await stops the loop that would release it", async () => {
  expect(
    await explain(`const lock = new threading.Lock();
async function worker() { await lock.acquire(); await asyncio.sleep(1); lock.release(); }
async function main() { await asyncio.gather(worker(), worker()); }
await asyncio.run(main());`),
  ).toEqual([
    "Task-1 (main) waits for a gather: Task-2 (worker) and Task-3 (worker) not done",
    "Task-2 (worker) could go on, but its thread is stopped by Task-3 (worker)",
    "Task-3 (worker) waits for thread lock 'lock', held by Task-2 (worker)",
    "a cycle: Task-2 (worker) -> Task-3 (worker) -> Task-2 (worker)",
  ]);
});

test("a queue that nobody fills, and a future that nobody sets, are said to be left alone", async () => {
  expect(
    await explain(`const jobs = new asyncio.Queue<number>();
async function main() { asyncio.createTask(jobs.get()); await asyncio.getRunningLoop().createFuture(); }
await asyncio.run(main());`),
  ).toEqual([
    "Task-1 (main) waits for a future, which nobody is left to complete",
    "Task-2 (Queue.get) waits for queue 'jobs', which nobody is left to complete",
  ]);
});
