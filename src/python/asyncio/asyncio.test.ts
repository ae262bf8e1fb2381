// The rules of asyncio that are easy to get wrong, as sentences of the specification; each is shown by a small program.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";

/** What a program prints; `say(name)` makes a line of each of its arguments and the milliseconds since it began. */
async function linesOf(source: string): Promise<string[]> {
  const { stdout, stderr } = await runSource(`import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as threading from "threading";
import * as time from "time";
const start = time.monotonic();
const say = (...values: unknown[]) => console.log(Math.round((time.monotonic() - start) * 1000), ...values);
${source}`);
  return `${stdout}${stderr}`.trimEnd().split("\n");
}

test("a generator that is left in the main coroutine's last step is closed at the end of run()", async () => {
  const source = `async function* numbers() {
    try { yield 1; } finally { say("closed"); }
  }
  async function main() {
    for await (const n of numbers()) { say(n); break; }
    say("main ends");
  }
  await asyncio.run(main());
  say("over");`;
  expect(await linesOf(source)).toEqual(["0 1", "0 main ends", "0 closed", "0 over"]);
});

test("its clean-up then runs with the CancelledError that came before the closing had begun", async () => {
  const source = `async function* numbers() {
    try { yield 1; } catch (e) { say(asyncio.repr(e)); throw e; }
  }
  async function main() {
    for await (const n of numbers()) break;
  }
  await asyncio.run(main());`;
  expect(await linesOf(source)).toEqual(["0 CancelledError()"]);
});

test("when the main thread has ended, pools take no more calls", async () => {
  const source = `const pool = new futures.ThreadPoolExecutor();
  async function late() {
    await time.sleep(1);
    try { pool.submit(say, "called"); } catch (e) { say((e as Error).message); }
  }
  new threading.Thread({ target: late }).start();
  say("main ends");`;
  expect(await linesOf(source)).toEqual([
    "0 main ends",
    "1000 cannot schedule new futures after interpreter shutdown",
  ]);
});

test("calls that a pool has taken before the main thread ended are made", async () => {
  const source = `const pool = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
  async function slow(name: string) { await time.sleep(1); say(name); }
  pool.submit(slow, "a");
  pool.submit(slow, "b");
  say("main ends");`;
  expect(await linesOf(source)).toEqual(["0 main ends", "1000 a", "2000 b"]);
});

test("a gather that is cancelled after its last child has failed is cancelled all the same, and the failure stays", async () => {
  const source = `async function fails() { throw new asyncio.ValueError("no"); }
  async function main() {
    const last = asyncio.createTask(fails());
    const all = asyncio.gather(asyncio.sleep(1), last, { returnExceptions: true });
    await asyncio.sleep(0.1);
    all.cancel();
    try { await all; } catch (e) { say(asyncio.repr(e)); }
    say(asyncio.repr(last.exception()));
  }
  await asyncio.run(main());`;
  expect(await linesOf(source)).toEqual(["100 CancelledError()", "100 ValueError('no')"]);
});

test("a task group that has raised its errors has none any more", async () => {
  const source = `async function main() {
    const group = new asyncio.TaskGroup();
    try {
      await asyncio.asyncWith(group, async () => { throw new asyncio.ValueError("no"); });
    } catch (e) { say(asyncio.repr(e)); }
    try { group.createTask(asyncio.sleep(1)); } catch (e) { say((e as Error).message); }
  }
  await asyncio.run(main());`;
  expect(await linesOf(source)).toEqual([
    "0 ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('no')])",
    "0 TaskGroup <TaskGroup cancelling> is finished",
  ]);
});

test("a time that is no number is a TypeError, in TypeScript's words", async () => {
  const source = `async function main() {
    const refused = async (call: () => unknown) => {
      try { await call(); } catch (e) { say((e as Error).message); }
    };
    await refused(() => asyncio.sleep("1" as never));
    await refused(() => asyncio.getRunningLoop().callLater(undefined as never, say));
    await refused(() => asyncio.timeout(NaN));
  }
  await asyncio.run(main());`;
  expect(await linesOf(source)).toEqual([
    "0 a number of seconds was expected, got string",
    "0 a number of seconds was expected, got null",
    "0 a time must be a number of seconds, not NaN",
  ]);
});

test("a sleep without end waits for ever, and does not move the clock", async () => {
  const source = `async function main() {
    try { await asyncio.waitFor(asyncio.sleep(Infinity), 1); } catch (e) { say(asyncio.repr(e)); }
    await asyncio.sleep(Infinity);
  }
  await asyncio.run(main());`;
  expect(await linesOf(source)).toEqual(["1000 TimeoutError()", "deadlock: nothing can ever happen again"]);
});

test("an error that a name of Python's has caused says how it is written here", async () => {
  const source = `async function main() { asyncio.create_task(asyncio.sleep(1)); }
  await asyncio.run(main());`;
  expect(await linesOf(source)).toContain(
    "AttributeError: module 'asyncio' has no attribute 'create_task'. Did you mean 'createTask'?",
  );
});

test("in debug mode, what holds up the loop is named, with its place", async () => {
  const source = `import * as asyncio from "asyncio";
import * as time from "time";
async function slow() { await time.sleep(0.3); }
async function main() {
  await asyncio.createTask(slow(), { name: "slow one" });
  await time.sleep(0.05);
  await asyncio.sleep(0);
  await time.sleep(0.2);
  await asyncio.sleep(0);
}
await asyncio.run(main(), { debug: true });`;
  const { stderr, log } = await runSource(source);
  expect(stderr.split("\n")).toEqual([
    "Executing <Task finished name='slow one' coro=<slow()> result=None> took 0.300 seconds",
    "Executing <Task pending name='Task-1' coro=<main()>> took 0.200 seconds",
    "",
  ]);
  const lines = [...log.events()]
    .filter(({ type }) => type === "warn")
    .map(({ site }) => log.sites[site].line);
  expect(lines).toEqual([5, 9]);
});

test("the text of tasks that await one another in a ring ends where it would begin again", async () => {
  const source = `const tasks: asyncio.Task<void>[] = [];
  async function wait(n: number) { await asyncio.sleep(0); await tasks[n]; }
  async function main() {
    tasks.push(asyncio.createTask(wait(1), { name: "a" }), asyncio.createTask(wait(0), { name: "b" }));
    await asyncio.sleep(1);
    console.log(asyncio.repr(tasks[0]));
  }
  await asyncio.run(main());`;
  expect((await linesOf(source))[0]).toBe(
    "<Task pending name='a' coro=<wait()> wait_for=<Task pending name='b' coro=<wait()> wait_for=..." +
      " cb=[Task.task_wakeup()]> cb=[Task.task_wakeup()]>",
  );
});

test("an error that is thrown into a generator that has ended vanishes, as athrow's does", async () => {
  const source = `async function* numbers() { yield 1; }
  async function main() {
    const gen = numbers();
    await gen.return();
    console.log(JSON.stringify(await gen.throw(new Error("lost"))));
  }
  await asyncio.run(main());`;
  expect(await linesOf(source)).toEqual(['{"done":true}']);
});

test("objects of the library are printed as Python prints them, but for the address", async () => {
  const source = `import * as queue from "queue";
  import * as contextvars from "contextvars";
  import { Future } from "concurrent.futures";
  async function job() { await asyncio.sleep(1); }
  async function* items() { yield 1; }
  async function main() {
    const full = new asyncio.Queue(2), lock = new asyncio.Lock(), gate = new asyncio.Barrier(3), go = new asyncio.Event();
    full.putNowait("a");
    await lock.acquire();
    const tasks = [lock.acquire(), go.wait(), gate.wait()].map((c) => asyncio.createTask(c));
    await asyncio.sleep(0);
    const coroutine = job();
    for (const value of [asyncio.getRunningLoop(), full, lock, gate, go, new asyncio.Semaphore(2), coroutine, items(),
      tasks[0], new contextvars.ContextVar("v", { default: 1 }), new threading.Lock(), new threading.Event(),
      new threading.Barrier(2), new threading.Thread({ name: "worker", daemon: true }), new Future()]) {
      console.log(value);
    }
    asyncio.closeCoroutine(coroutine);
    for (const task of tasks) task.cancel();
  }
  await asyncio.run(main());`;
  expect(await linesOf(source)).toEqual([
    "<_UnixSelectorEventLoop running=True closed=False debug=False>",
    "<Queue maxsize=2 _queue=['a'] tasks=1>",
    "<asyncio.locks.Lock object [locked, waiters:1]>",
    "<asyncio.locks.Barrier object [filling, waiters:1/3]>",
    "<asyncio.locks.Event object [unset, waiters:1]>",
    "<asyncio.locks.Semaphore object [unlocked, value:2]>",
    "<coroutine object job>",
    "<async_generator object items>",
    "<Task pending name='Task-2' coro=<Lock.acquire()> wait_for=<Future pending cb=[Task.task_wakeup()]>>",
    "<ContextVar name='v' default=1>",
    "<unlocked _thread.lock object>",
    "<threading.Event: unset>",
    "<threading.Barrier: waiters=0/2>",
    "<Thread(worker, initial daemon)>",
    "<Future state=pending>",
  ]);
});
