// Deadlocks explained: who waits for what, and which waits form a ring.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { standstillText } from "../../words/standstill.ts";
import { Trace } from "../trace.ts";

async function explain(body: string): Promise<string[]> {
  const { log } = await runSource(`import * as asyncio from "asyncio";
import * as threading from "threading";
import * as time from "time";
import * as queue from "queue";
import { ThreadPoolExecutor } from "concurrent.futures";
${body}`);
  const lines = standstillText(new Trace(log), "main.ts").trimEnd().split("\n");
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
    "Task-1 (main) waits for a gather(): Task-2 (job) and Task-3 (job) not done",
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
    "worker waits for the result of 'job', which was handed to a loop that nobody runs",
  ]);
});

test("waiting for one's own loop is a cycle of one", async () => {
  expect(
    await explain(`async function job() {}
async function main() { await asyncio.runCoroutineThreadsafe(job(), asyncio.getRunningLoop()).result(); }
await asyncio.run(main());`),
  ).toEqual([
    "Task-1 (main) waits for the result of 'job', which was handed to a loop whose thread is stopped by Task-1 (main)",
    "a cycle: Task-1 (main) waits for itself",
  ]);
});

test("a thread's lock held across an await stops the loop that would release it", async () => {
  expect(
    await explain(`const lock = new threading.Lock();
async function worker() { await lock.acquire(); await asyncio.sleep(1); lock.release(); }
async function main() { await asyncio.gather(worker(), worker()); }
await asyncio.run(main());`),
  ).toEqual([
    "Task-1 (main) waits for a gather(): Task-2 (worker) and Task-3 (worker) not done",
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
    "Task-2 (Queue.get) waits for queue 'jobs', which is empty, and nobody is left to put an item",
  ]);
});

test("a sleep without end is told, also that of a lock's holder, and of a thread", async () => {
  expect(
    await explain(`const lock = new asyncio.Lock();
async function holder() { await lock.acquire(); await asyncio.sleep(Infinity); }
async function main() { asyncio.createTask(holder()); await asyncio.sleep(0); await lock.acquire(); }
const sleeper = new threading.Thread({ target: async () => { await time.sleep(Infinity); }, name: "sleeper" });
sleeper.start();
await asyncio.run(main());`),
  ).toEqual([
    "sleeper sleeps for ever",
    "Task-1 (main) waits for lock 'lock', held by Task-2 (holder)",
    "Task-2 (holder) sleeps for ever",
  ]);
});

test("what is lacking is said of each primitive", async () => {
  expect(
    await explain(`const jobs = new asyncio.Queue<number>(1), open = new asyncio.Queue<number>();
const go = new asyncio.Event(), ready = new asyncio.Condition(), gate = new asyncio.Barrier(3);
async function waiting() { await ready.acquire(); await ready.wait(); }
async function full() { await jobs.put(1); await jobs.put(2); }
async function joining() { open.putNowait(1); open.putNowait(2); open.taskDone(); await open.join(); }
async function arriving() { await gate.wait(); }
async function main() { await asyncio.wait([go.wait(), waiting(), full(), joining(), arriving()].map((c) => asyncio.createTask(c))); }
await asyncio.run(main());`),
  ).toEqual([
    "Task-1 (main) waits for a wait(): Task-2 (Event.wait) and Task-3 (waiting) and Task-4 (full) and Task-5 (joining) and Task-6 (arriving) not done",
    "Task-2 (Event.wait) waits for event 'go', and nobody is left to set it",
    "Task-3 (waiting) waits for condition 'ready', and nobody is left to notify it",
    "Task-4 (full) waits for queue 'jobs', which is full (1 of 1), and nobody is left to take an item",
    "Task-5 (joining) waits for join() of queue 'open': taskDone() was not called for 1 item, and nobody is left to call it",
    "Task-6 (arriving) waits for barrier 'gate': 1 of 3 have come, and nobody else is left to come",
  ]);
});

test("threads are told likewise what is lacking", async () => {
  expect(
    await explain(`const jobs = new queue.Queue<number>(), go = new threading.Event(), gate = new threading.Barrier(2);
const start = (name: string, target: () => unknown) => new threading.Thread({ name, target }).start();
start("getter", async () => { await jobs.get(); });
start("event", async () => { await go.wait(); });
start("barrier", async () => { await gate.wait(); });
await time.sleep(1);
jobs.putNowait(1);
await jobs.join();`),
  ).toEqual([
    "MainThread waits for join() of queue 'jobs': taskDone() was not called for 1 item, and nobody is left to call it",
    "event waits for thread event 'go', and nobody is left to set it",
    "barrier waits for thread barrier 'gate': 1 of 2 have come, and nobody else is left to come",
  ]);
});

test("a call that waits for a call of the same pool is a cycle", async () => {
  expect(
    await explain(`const pool = new ThreadPoolExecutor({ maxWorkers: 1 });
async function inner() {}
async function outer() { await pool.submit(inner).result(); }
await pool.submit(outer).result();`),
  ).toEqual([
    "MainThread waits for the result of 'outer', which runs in ThreadPoolExecutor-0_0",
    "ThreadPoolExecutor-0_0 waits for the result of 'inner', a call that stands in line: all threads of its pool are busy (ThreadPoolExecutor-0_0)",
    "a cycle: ThreadPoolExecutor-0_0 waits for itself",
  ]);
});

test("what another loop is to give is followed into its task, and into the thread that is called", async () => {
  expect(
    await explain(`const loop = asyncio.newEventLoop(), go = new threading.Event();
async function job() { await asyncio.getRunningLoop().createFuture(); }
async function call() { await go.wait(); }
async function main() { await asyncio.gather(asyncio.toThread(call), asyncio.wrapFuture(asyncio.runCoroutineThreadsafe(job(), loop))); }
new threading.Thread({ target: async () => { await loop.runForever(); }, name: "server" }).start();
await asyncio.run(main());`),
  ).toEqual([
    "Task-1 (main) waits for a gather(): Task-2 (toThread) and a future not done",
    "Task-2 (toThread) waits for the result of 'call', which runs in asyncio_0",
    "Task-3 (job) waits for a future, which nobody is left to complete",
    "asyncio_0 waits for thread event 'go', and nobody is left to set it",
  ]);
});

test("a lock that was taken by a task which has ended is said to be lost", async () => {
  expect(
    await explain(`const lock = new asyncio.Lock();
async function careless() { await lock.acquire(); }
async function main() { await asyncio.createTask(careless()); await lock.acquire(); }
await asyncio.run(main());`),
  ).toEqual([
    "Task-1 (main) waits for lock 'lock', which Task-2 (careless) took and never gave back before ending",
  ]);
});

test("a loop that nobody stops, and a task of a loop that nobody runs any more, are told", async () => {
  expect(
    await explain(`const loop = asyncio.newEventLoop(), server = asyncio.newEventLoop();
async function job() { await asyncio.sleep(5); }
async function main() { loop.createTask(job()); }
await loop.runUntilComplete(main());
await server.runForever();`),
  ).toEqual([
    "MainThread runs a loop in which nothing is left to do, and nobody is left to stop it",
    "Task-2 (job) could go on, but nobody runs its loop",
  ]);
});
