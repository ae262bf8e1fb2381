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
