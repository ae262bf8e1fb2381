// What async functions are under Python's semantics; under ECMAScript's, V8 says it (puzzle 53).
import { expect, test } from "vitest";
import { printedByMain } from "../headless/in-process.ts";

test("an async function of an asyncio program has ECMAScript's kind, names and prototypes", async () => {
  expect(
    await printedByMain(`
const arrow = async (x: number) => x;
async function* items() { yield 1; }
const object = { async method() { return 2; } };
class Job { async run() { return 3; } static async *made() { yield 4; } }
for (const fn of [arrow, items, object.method, new Job().run, Job.made] as any[])
  console.log(fn, fn.constructor.name, Object.prototype.toString.call(fn), fn.name, fn.length, "prototype" in fn);
try { new (arrow as any)(); } catch (error) { console.log(String(error)); }
console.log(await arrow(1), await object.method(), await new Job().run());
for await (const item of Job.made()) console.log(item);`),
  ).toEqual([
    "[AsyncFunction: arrow] AsyncFunction [object AsyncFunction] arrow 1 false",
    "[AsyncGeneratorFunction: items] AsyncGeneratorFunction [object AsyncGeneratorFunction] items 0 true",
    "[AsyncFunction: method] AsyncFunction [object AsyncFunction] method 0 false",
    "[AsyncFunction: run] AsyncFunction [object AsyncFunction] run 0 false",
    "[AsyncGeneratorFunction: made] AsyncGeneratorFunction [object AsyncGeneratorFunction] made 0 true",
    "TypeError: arrow is not a constructor",
    "1 2 3",
    "4",
  ]);
});

test("a function that closes over a loop's variable and knows its own name is made anew each time", async () => {
  expect(
    await printedByMain(`
const made: ((n: number) => Promise<number>)[] = [];
for (let i = 0; i < 2; i++) {
  made.push(async function down(n: number): Promise<number> { return n === 0 ? i : await down(n - 1); });
}
console.log(made[0] === made[1], await made[0](3), await made[1](2));`),
  ).toEqual(["false 0 1"]);
});
