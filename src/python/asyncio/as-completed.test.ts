// What results in the order of their coming do at the edges, as in CPython.
import { expect, test } from "vitest";
import { printedByMain } from "../../headless/in-process.ts";

test("results come in the order in which they are there", async () => {
  expect(
    await printedByMain(`
  const after = async (seconds: number) => { await asyncio.sleep(seconds); return seconds; };
  for (const next of asyncio.asCompleted([after(3), after(1), after(2)])) console.log(await next);`),
  ).toEqual(["1", "2", "3"]);
});

test("a for await gives the tasks themselves, and leaves what is left", async () => {
  expect(
    await printedByMain(`
  const after = async (seconds: number) => { await asyncio.sleep(seconds); return seconds; };
  const tasks = [3, 1, 2].map((seconds) => asyncio.createTask(after(seconds)));
  for await (const task of asyncio.asCompleted(tasks)) {
    console.log(tasks.indexOf(task as never), task.result(), await task);
    if (task === (tasks[2] as unknown)) break;
  }
  console.log(await tasks[0]);`),
  ).toEqual(["1 1 1", "2 2 2", "3"]);
});

test("what is not there in time is a TimeoutError for each that is left", async () => {
  expect(
    await printedByMain(`
  const after = async (seconds: number) => { await asyncio.sleep(seconds); return seconds; };
  for (const next of asyncio.asCompleted([after(1), after(5), after(6)], { timeout: 2 })) {
    try { console.log(await next); } catch (error) { console.log(error instanceof asyncio.TimeoutError); }
  }`),
  ).toEqual(["1", "true", "true"]);
});

test("an error comes when it is its turn, and the others after it", async () => {
  expect(
    await printedByMain(`
  const fails = async () => { await asyncio.sleep(1); throw new asyncio.ValueError("no"); };
  const after = async (seconds: number) => { await asyncio.sleep(seconds); return seconds; };
  for (const next of asyncio.asCompleted([after(2), fails()])) {
    try { console.log(await next); } catch (error) { console.log((error as Error).message); }
  }`),
  ).toEqual(["no", "2"]);
});

test("of nothing, nothing comes", async () => {
  expect(
    await printedByMain(`
  for (const next of asyncio.asCompleted([])) await next;
  console.log("over");`),
  ).toEqual(["over"]);
});
