// What console.log prints of objects that are ours: never how they are built.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";

async function printed(body: string): Promise<string[]> {
  const { log } = await runSource(body);
  return [...log.events()].filter(({ type }) => type === "print").map(({ text }) => text);
}

test("a promise is printed as Node prints one", async () => {
  expect(
    await printed(`const failed = Promise.reject(new Error("x"));
failed.catch(() => {});
class Own extends Promise {}
console.log(Promise.resolve(1), new Promise(() => {}), [Promise.resolve("a")]);
console.log(failed, Own.resolve({ a: 1 }));
async function f() { return "done"; }
console.log(f());`),
  ).toEqual([
    "Promise { 1 } Promise { <pending> } [ Promise { 'a' } ]",
    "Promise { <rejected> [Error: x] } Own [Promise] { { a: 1 } }",
    "Promise { 'done' }",
  ]);
});

test("a task inside other values is printed as Python prints it", async () => {
  expect(
    await printed(`import * as asyncio from "asyncio";
async function job() { return 7; }
async function main() {
  const task = asyncio.createTask(job());
  console.log({ task }, [asyncio.getRunningLoop().createFuture()]);
  await task;
  console.log("%o", task);
}
await asyncio.run(main());`),
  ).toEqual([
    "{ task: <Task pending name='Task-2' coro=<job()>> } [ <Future pending> ]",
    "<Task finished name='Task-2' coro=<job()> result=7>",
  ]);
});
