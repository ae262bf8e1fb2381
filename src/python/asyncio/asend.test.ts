// Sending to an async generator, as Python's `asend`.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";

test("a value sent to a generator that has not begun is a TypeError, and it can still begin", async () => {
  const { stdout } = await runSource(`import * as asyncio from "asyncio";
async function* echo(): AsyncGenerator<number, void, string | undefined> { console.log("got", yield 1); yield 2; }
async function main() {
  const generator = echo();
  try { await generator.next("early"); } catch (error) { console.log(String(error)); }
  console.log((await generator.next()).value, (await generator.next("late")).value);
}
await asyncio.run(main());`);
  expect(stdout.trimEnd().split("\n")).toEqual([
    "TypeError: can't send non-None value to a just-started async generator",
    "got late",
    "1 2",
  ]);
});

test("a step of a generator can be gathered, waited for and made a task, as a coroutine can", async () => {
  const { stdout } = await runSource(`import * as asyncio from "asyncio";
async function* lines() { for (const line of ["a", "b", "c", "d", "e"]) { await asyncio.sleep(1); yield line; } }
async function main() {
  const it = lines();
  const [first] = await asyncio.gather(it.next(), asyncio.sleep(2));
  const task = asyncio.createTask(it.next());
  console.log(first.value, (await task).value, (await asyncio.ensureFuture(it.next())).value);
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => { group.createTask(it.next()); });
  const failing = asyncio.createTask(it.throw(new Error("left")));
  try { await failing; } catch (error) { console.log(String(error), (await asyncio.waitFor(it.next(), 1)).done); }
  try { asyncio.createTask("next"); } catch (error) { console.log(String(error)); }
}
await asyncio.run(main());`);
  expect(stdout.trimEnd().split("\n")).toEqual([
    "a b c",
    "Error: left true",
    "TypeError: a coroutine was expected, got 'next'",
  ]);
});
