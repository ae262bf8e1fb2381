// Deadlocks explained in sentences: who waits for what, and which waits form a ring.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { standstillText } from "./standstill.ts";
import { Trace } from "../trace/trace.ts";
import "./all-languages.ts";
import { wordsIn } from "./i18n.ts";

async function explain(body: string): Promise<string[]> {
  const { log } = await runSource(`import * as asyncio from "asyncio";
import * as threading from "threading";
import * as time from "time";
import * as queue from "queue";
import { ThreadPoolExecutor } from "concurrent.futures";
${body}`);
  const lines = standstillText(new Trace(log), "main.ts", wordsIn("en")).trimEnd().split("\n");
  return lines.map((line) => line.replace(/^ *(main\.ts:\d+:\d+: )?/, "").replace(/ \(since .*\)$/, ""));
}

test("tasks that await each other are a cycle", async () => {
  expect(
    await explain(`const tasks: asyncio.Task<void>[] = [];
async function other(i: number) { await asyncio.sleep(0); await tasks[i]; }
async function main() { tasks.push(asyncio.createTask(other(1)), asyncio.createTask(other(0))); await tasks[0]; }
await asyncio.run(main());`),
  ).toEqual([
    "main (Task-1) waits until other(1) (Task-2) ends",
    "other(1) (Task-2) waits until other(0) (Task-3) ends",
    "other(0) (Task-3) waits until other(1) (Task-2) ends",
    "They wait for one another in a ring: other(1) (Task-2) → other(0) (Task-3) → other(1) (Task-2)",
  ]);
});

test("locks taken in opposite order are a cycle, and are called as in the program", async () => {
  expect(
    await explain(`const db = new asyncio.Lock(), log = new asyncio.Lock();
async function job(a: asyncio.Lock, b: asyncio.Lock) { await a.acquire(); await asyncio.sleep(1); await b.acquire(); }
async function main() { await asyncio.gather(job(db, log), job(log, db)); }
await asyncio.run(main());`),
  ).toEqual([
    "main (Task-1) waits for gather; not done yet: job(db, log) (Task-2) and job(log, db) (Task-3)",
    "job(db, log) (Task-2) waits for lock log, held by job(log, db) (Task-3)",
    "job(log, db) (Task-3) waits for lock db, held by job(db, log) (Task-2)",
    "They wait for one another in a ring: job(db, log) (Task-2) → job(log, db) (Task-3) → job(db, log) (Task-2)",
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
    "MainThread waits until worker ends",
    "worker waits for result of job. It was handed to an event loop that nobody runs, so it cannot even start. A thread must run that loop, with runForever() or runUntilComplete()",
  ]);
});

test("a long ring is not told one by one", async () => {
  const lines = await explain(`const locks = Array.from({ length: 50 }, () => new asyncio.Lock());
async function eat(i: number) { await locks[i].acquire(); await asyncio.sleep(1); await locks[(i + 1) % 50].acquire(); }
async function main() { await asyncio.gather(...locks.map((_, i) => eat(i))); }
await asyncio.run(main());`);
  expect(lines.at(-1)).toBe(
    "They wait for one another in a ring: eat(0) (Task-2) → eat(1) (Task-3) → eat(2) (Task-4) → eat(3) (Task-5) → eat(4) (Task-6) → … → eat(49) (Task-51) → eat(0) (Task-2)",
  );
});

test("waiting for one's own loop is a cycle of one", async () => {
  expect(
    await explain(`async function job() {}
async function main() { await asyncio.runCoroutineThreadsafe(job(), asyncio.getRunningLoop()).result(); }
await asyncio.run(main());`),
  ).toEqual([
    "main (Task-1) waits for result of job. It was handed to an event loop whose thread is blocked by main (Task-1), so it cannot start",
    "main (Task-1) waits for itself",
  ]);
});

test("a thread's lock held across an await stops the loop that would release it", async () => {
  expect(
    await explain(`const lock = new threading.Lock();
async function worker() { await lock.acquire(); await asyncio.sleep(1); lock.release(); }
async function main() { await asyncio.gather(worker(), worker()); }
await asyncio.run(main());`),
  ).toEqual([
    "main (Task-1) waits for gather; not done yet: worker (Task-2) and worker (Task-3)",
    "worker (Task-2) could go on, but worker (Task-3) blocks its thread",
    "worker (Task-3) waits for lock, held by worker (Task-2)",
    "They wait for one another in a ring: worker (Task-2) → worker (Task-3) → worker (Task-2)",
  ]);
});

test("a queue that nobody fills, and a future that nobody sets, are said to be left alone", async () => {
  expect(
    await explain(`const jobs = new asyncio.Queue<number>();
async function main() { asyncio.createTask(jobs.get()); await asyncio.getRunningLoop().createFuture(); }
await asyncio.run(main());`),
  ).toEqual([
    "main (Task-1) waits for future. Nobody is left to complete it",
    "jobs.get (Task-2) waits for queue jobs. It is empty, and nobody is left to put an item into it",
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
    "main (Task-1) waits for lock, held by holder (Task-2)",
    "holder (Task-2) sleeps for ever",
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
    "main (Task-1) waits for wait(); not done yet: go.wait (Task-2), waiting (Task-3), full (Task-4), joining (Task-5), and arriving (Task-6)",
    "go.wait (Task-2) waits for event go. Nobody is left to call set()",
    "waiting (Task-3) waits for condition ready. Nobody is left to call notify()",
    "full (Task-4) waits for queue jobs. It is full (1 of 1), and nobody is left to take an item out of it",
    "joining (Task-5) waits for open.join(). taskDone() was not called for 1 item, and nobody is left to call it",
    "arriving (Task-6) waits for barrier gate. 1 of 3 have come, and nobody else is left to come",
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
    "MainThread waits for jobs.join(). taskDone() was not called for 1 item, and nobody is left to call it",
    "event waits for event go. Nobody is left to call set()",
    "barrier waits for barrier gate. 1 of 2 have come, and nobody else is left to come",
  ]);
});

test("a call that waits for a call of the same pool is a cycle", async () => {
  expect(
    await explain(`const pool = new ThreadPoolExecutor({ maxWorkers: 1 });
async function inner() {}
async function outer() { await pool.submit(inner).result(); }
await pool.submit(outer).result();`),
  ).toEqual([
    "MainThread waits for result of outer, which runs in ThreadPoolExecutor-0_0",
    "ThreadPoolExecutor-0_0 waits for result of inner, a call that stands in line: all threads of its pool are busy (ThreadPoolExecutor-0_0)",
    "ThreadPoolExecutor-0_0 waits for itself",
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
    "main (Task-1) waits for gather; not done yet: toThread (Task-2) and future",
    "toThread (Task-2) waits for result of call, which runs in asyncio_0",
    "job (Task-3) waits for future. Nobody is left to complete it",
    "asyncio_0 waits for event go. Nobody is left to call set()",
  ]);
});

test("a lock that was taken by a task which has ended is said to be lost", async () => {
  expect(
    await explain(`const lock = new asyncio.Lock();
async function careless() { await lock.acquire(); }
async function main() { await asyncio.createTask(careless()); await lock.acquire(); }
await asyncio.run(main());`),
  ).toEqual(["main (Task-1) waits for lock, taken by careless (Task-2) and never released"]);
});

test("a loop that nobody stops, and a task of a loop that nobody runs any more, are told", async () => {
  expect(
    await explain(`const loop = asyncio.newEventLoop(), server = asyncio.newEventLoop();
async function job() { await asyncio.sleep(5); }
async function main() { loop.createTask(job()); }
await loop.runUntilComplete(main());
await server.runForever();`),
  ).toEqual([
    "MainThread runs an event loop in which nothing is left to do. Nobody is left to call stop()",
    "job (Task-2) could go on, but nobody runs its event loop",
  ]);
});

test("of many holders the first are named, and the others counted", async () => {
  const program = `const places = new asyncio.Semaphore(10);
async function fetchPage(n: number) { await places.acquire(); await asyncio.getRunningLoop().createFuture(); }
async function main() { await asyncio.gather(...Array.from({ length: 11 }, (_, i) => fetchPage(i))); }
await asyncio.run(main());`;
  const lines = await explain(program);
  expect(lines[0]).toBe(
    "main (Task-1) waits for gather; not done yet: fetchPage(0) (Task-2), fetchPage(1) (Task-3) and 9 more",
  );
  expect(lines.at(-1)).toBe(
    "fetchPage(10) (Task-12) waits for semaphore places, held by fetchPage(0) (Task-2), fetchPage(1) (Task-3) and 8 more",
  );
});
