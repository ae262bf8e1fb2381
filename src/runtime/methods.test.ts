// Methods of asyncio's objects that are handed on, as Python's bound methods; all others are as in JavaScript.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";

async function run(body: string): Promise<string> {
  const { stdout, stderr } = await runSource(`import * as asyncio from "asyncio";
import * as queue from "queue";
import * as threading from "threading";
async function main() {
  const loop = asyncio.getRunningLoop();
${body}
}
await asyncio.run(main());`);
  return stdout + stderr;
}

test("a method of a task, future, event or queue works as a callback", async () => {
  expect(
    await run(`
  const task = asyncio.createTask(asyncio.sleep(10));
  loop.callLater(0.1, task.cancel);
  const future = loop.createFuture<number>();
  loop.callSoon(future.setResult, 7);
  const event = new asyncio.Event();
  loop.callSoon(event.set);
  const items = new asyncio.Queue<asyncio.Future<number>>();
  future.addDoneCallback(items.putNowait);
  await event.wait();
  console.log((await items.get()).result());
  await asyncio.wait([task]);
  console.log(task.cancelled());`),
  ).toBe("7\ntrue\n");
});

test("also deep in objects, in options, and in a thread", async () => {
  expect(
    await run(`
  const own = { parts: { done: new threading.Event() } };
  const thread = new threading.Thread({ target: own.parts.done.set });
  thread.start();
  await thread.join();
  const jobs = new queue.Queue<number>();
  jobs.putNowait(3);
  console.log(own.parts.done.isSet(), await asyncio.toThread(jobs.get));`),
  ).toBe("true 3\n");
});

test("the same method is the same function, so that it can be taken back", async () => {
  expect(
    await run(`
  const event = new asyncio.Event();
  const future = loop.createFuture<number>();
  future.addDoneCallback(event.set);
  console.log(future.removeDoneCallback(event.set));`),
  ).toBe("1\n");
});

test("what is no object of asyncio's is as in JavaScript", async () => {
  expect(
    await run(`
  class Counter { n = 0; set(this: Counter | undefined) { console.log(this === undefined); } }
  const counter = new Counter();
  loop.callSoon(counter.set);
  const map = new Map<number, number>();
  await asyncio.sleep(0);
  for (const wrong of [() => [1].forEach(map.set as never), () => console.log((undefined as never as Map<1, 1>).get)])
    try { wrong(); } catch (error) { console.log(error.message); }
  const missing = undefined as never as asyncio.Task;
  try { loop.callSoon(missing.cancel); } catch (error) { console.log(error.message); }`),
  ).toBe(
    "true\nMethod Map.prototype.set called on incompatible receiver undefined\n" +
      "Cannot read properties of undefined (reading 'get')\nCannot read properties of undefined (reading 'cancel')\n",
  );
});
