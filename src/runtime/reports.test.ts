// What Python would warn of, each with the line of the program that caused it.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";

/** The first line of each warning, with the number of the line it is about. */
async function warningsOf(body: string): Promise<string[]> {
  const { log } = await runSource(`import * as asyncio from "asyncio";
import * as threading from "threading";
import * as time from "time";
${body}`);
  return [...log.events()]
    .filter(({ type }) => type === "warn")
    .map(({ text, site }) => `${site === 0 ? "nowhere" : log.sites[site].line}: ${text.split("\n")[0]}`);
}

test("a coroutine that was never awaited: where it was made, once for each place", async () => {
  expect(
    await warningsOf(`async function job() {}
async function main() {
  for (let i = 0; i < 3; i++) job();
  asyncio.sleep(1);
  const kept = [job()];
}
await asyncio.run(main());`),
  ).toEqual([
    "6: main.ts:6:31: RuntimeWarning: coroutine 'job' was never awaited",
    "7: main.ts:7:11: RuntimeWarning: coroutine 'sleep' was never awaited",
    "8: main.ts:8:17: RuntimeWarning: coroutine 'job' was never awaited",
  ]);
});

test("a coroutine that the loop made, by calling an async function as a callback: where that was asked for", async () => {
  const { stderr } = await runSource(`import * as asyncio from "asyncio";
async function job() {}
async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callSoon(job);
  const future = loop.createFuture<number>();
  future.addDoneCallback(job);
  future.setResult(1);
  setTimeout(job, 5);
  await asyncio.sleep(1);
}
await asyncio.run(main());`);
  expect(stderr.split("\n").slice(0, -1)).toEqual(
    ["5:8", "7:10", "9:3"].map(
      (place) => `main.ts:${place}: RuntimeWarning: coroutine 'job' was never awaited`,
    ),
  );
});

test("a blocking call that was never awaited: likewise", async () => {
  expect(await warningsOf("time.sleep(1);")).toEqual([
    "4: main.ts:4:6: RuntimeWarning: blocking call 'time.sleep' was never awaited",
  ]);
});

test("of a blocking call and the coroutine that it was given, the call alone lacks an await", async () => {
  expect(await warningsOf("async function main() {}\nasyncio.run(main());")).toEqual([
    "5: main.ts:5:9: RuntimeWarning: blocking call 'run' was never awaited",
  ]);
});

test("an exception that was never retrieved: where it was raised", async () => {
  expect(
    await warningsOf(`async function job() { throw new Error("lost"); }
async function main() {
  asyncio.createTask(job());
  const future = asyncio.getRunningLoop().createFuture();
  future.setException(new Error("set"));
  asyncio.gather(job(), job());
  await asyncio.sleep(1);
}
await asyncio.run(main());`),
  ).toEqual([
    "8: Future exception was never retrieved",
    "4: Task exception was never retrieved",
    "4: _GatheringFuture exception was never retrieved",
  ]);
});

test("an exception that arose in the library, or is no error: where the task, callback or thread was asked for", async () => {
  expect(
    await warningsOf(`async function text() { throw "text"; }
const thread = new threading.Thread({ target: text });
thread.start();
async function main() {
  asyncio.createTask(asyncio.waitFor(asyncio.sleep(9), 0.1));
  asyncio.createTask(text());
  const lock = new asyncio.Lock();
  asyncio.getRunningLoop().callSoon(lock.release.bind(lock));
  await asyncio.sleep(1);
}
await asyncio.run(main());`),
  ).toEqual([
    "6: Exception in thread Thread-1 (text):",
    "11: Exception in callback bound release()",
    "9: Task exception was never retrieved",
    "8: Task exception was never retrieved",
  ]);
});

test("a task that is destroyed while it is pending: where it was made", async () => {
  expect(
    await warningsOf(`async function job() { await asyncio.sleep(100); }
const loop = asyncio.newEventLoop();
async function main() {
  loop.createTask(job());
  await asyncio.sleep(0);
}
await loop.runUntilComplete(main());
loop.close();`),
  ).toEqual(["7: Task was destroyed but it is pending!"]);
});

test("a loop that is closed: where it was to be used", async () => {
  expect(
    await warningsOf(`async function job() {}
const loop = asyncio.newEventLoop();
loop.close();
await loop.runUntilComplete(job());`),
  ).toEqual([
    "7: Traceback (most recent call last):",
    "7: main.ts:7:29: RuntimeWarning: coroutine 'job' was never awaited",
  ]);
});

test("an error in a callback, in a thread, and in what cleans up: where it was raised", async () => {
  expect(
    await warningsOf(`async function main() {
  asyncio.getRunningLoop().callSoon(() => {
    throw new Error("callback");
  });
  asyncio.createTask(job());
  await asyncio.sleep(0);
}
async function job() {
  try { await asyncio.sleep(9); }
  finally { throw new Error("cleanup"); }
}
const thread = new threading.Thread({ target: () => {
  throw new Error("thread");
} });
thread.start();
await thread.join();
await asyncio.run(main());`),
  ).toEqual([
    "16: Exception in thread Thread-1 (target):",
    "6: Exception in callback callback()",
    "13: unhandled exception during asyncio.run() shutdown",
  ]);
});

test("a task whose future in another thread was cancelled, and which then fails in its clean-up: where it was raised", async () => {
  expect(
    await warningsOf(`async function job() {
  try { await asyncio.sleep(9); }
  finally { throw new Error("cleanup"); }
}
async function main() {
  const future = asyncio.runCoroutineThreadsafe(job(), asyncio.getRunningLoop());
  await asyncio.sleep(1);
  future.cancel();
  await asyncio.sleep(1);
}
await asyncio.run(main());`),
  ).toEqual(["6: Task exception was never retrieved"]);
});

test("in debug mode, a slow step: where it stands", async () => {
  expect(
    await warningsOf(`async function main() {
  await time.sleep(0.2);
  await asyncio.sleep(0);
}
await asyncio.run(main(), { debug: true });`),
  ).toEqual(["6: Executing <Task pending name='Task-1' coro=<main()>> took 0.200 seconds"]);
});
