// What a barrier does at its edges, as CPython's does.
import { expect, test } from "vitest";
import { printedByMain } from "../../headless/in-process.ts";

test("all go on together when the last has come, each with a number of its own", async () => {
  expect(
    await printedByMain(`
  const barrier = new asyncio.Barrier(3);
  const numbers = await asyncio.gather(barrier.wait(), barrier.wait(), barrier.wait());
  console.log([...numbers].sort().join(), barrier.nWaiting, barrier.parties, barrier.broken);`),
  ).toEqual(["0,1,2 0 3 false"]);
});

test("an abort ends every wait, and those that come later, in a BrokenBarrierError", async () => {
  expect(
    await printedByMain(`
  const barrier = new asyncio.Barrier(2);
  const wait = async () => {
    try { await barrier.wait(); } catch (error) { return error instanceof asyncio.BrokenBarrierError; }
    return "passed";
  };
  const early = asyncio.createTask(wait());
  await asyncio.sleep(0);
  await barrier.abort();
  console.log(await early, await wait(), barrier.broken);
  await barrier.reset();
  console.log(...(await asyncio.gather(wait(), wait())));`),
  ).toEqual(["true true true", "passed passed"]);
});

test("nobody can wait for less than one", async () => {
  expect(
    await printedByMain(`
  try { new asyncio.Barrier(0); } catch (error) { console.log((error as Error).name, (error as Error).message); }`),
  ).toEqual(["ValueError parties must be > 0"]);
});
