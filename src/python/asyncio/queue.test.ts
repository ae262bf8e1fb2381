// What a queue does at its edges, as CPython's does; the order of those who wait is proven by the pairs.
import { expect, test } from "vitest";
import { printedByMain } from "../../headless/in-process.ts";

test("what does not fit, and what is not there, is said at once by the methods that do not wait", async () => {
  expect(
    await printedByMain(`
  const queue = new asyncio.Queue<number>(1);
  queue.putNowait(1);
  try { queue.putNowait(2); } catch (error) { console.log(error instanceof asyncio.QueueFull); }
  console.log(queue.full(), queue.getNowait(), queue.empty());
  try { queue.getNowait(); } catch (error) { console.log(error instanceof asyncio.QueueEmpty); }`),
  ).toEqual(["true", "true 1 true", "true"]);
});

test("a size below one is no bound", async () => {
  expect(
    await printedByMain(`
  const queue = new asyncio.Queue<number>(-1);
  for (let i = 0; i < 50; i++) queue.putNowait(i);
  console.log(queue.qsize(), queue.full());`),
  ).toEqual(["50 false"]);
});

test("more is not done than was put in", async () => {
  expect(
    await printedByMain(`
  const queue = new asyncio.Queue<number>();
  try { queue.taskDone(); } catch (error) { console.log(error instanceof asyncio.ValueError, String((error as Error).message)); }`),
  ).toEqual(["true taskDone() called too many times"]);
});

test("a priority queue gives the least first, the last put of a stack comes out first", async () => {
  expect(
    await printedByMain(`
  const least = new asyncio.PriorityQueue<number>();
  const last = new asyncio.LifoQueue<number>();
  for (const item of [2, 3, 1]) { least.putNowait(item); last.putNowait(item); }
  console.log(least.getNowait(), least.getNowait(), last.getNowait(), last.getNowait());`),
  ).toEqual(["1 2 1 3"]);
});

test("one who was cancelled while it waited takes nothing", async () => {
  expect(
    await printedByMain(`
  const queue = new asyncio.Queue<string>();
  const first = asyncio.createTask(queue.get());
  const second = asyncio.createTask(queue.get());
  await asyncio.sleep(0);
  first.cancel();
  queue.putNowait("item");
  console.log(await second, queue.qsize());`),
  ).toEqual(["item 0"]);
});
