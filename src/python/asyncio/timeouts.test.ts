// What a time limit does at its edges, as CPython's does.
import { expect, test } from "vitest";
import { printedByMain } from "../../headless/in-process.ts";

test("a block that is too slow ends in a TimeoutError at its deadline, and says that it has expired", async () => {
  expect(
    await printedByMain(`
  const limit = asyncio.timeout(1);
  try { await asyncio.asyncWith(limit, () => asyncio.sleep(5)); }
  catch (error) { console.log(error instanceof asyncio.TimeoutError, limit.expired()); }
  console.log(asyncio.getRunningLoop().time());`),
  ).toEqual(["true true", expect.stringMatching(/^1(\.\d+)?$/)]);
});

test("a limit of null is none, and can be set later", async () => {
  expect(
    await printedByMain(`
  const limit = asyncio.timeout(null);
  try {
    await asyncio.asyncWith(limit, async () => {
      console.log(limit.when());
      limit.reschedule(asyncio.getRunningLoop().time() + 2);
      await asyncio.sleep(5);
    });
  } catch (error) { console.log(error instanceof asyncio.TimeoutError); }`),
  ).toEqual(["null", "true"]);
});

test("a cancellation from outside is no time limit, even in the same moment", async () => {
  expect(
    await printedByMain(`
  async function limited() {
    await asyncio.asyncWith(asyncio.timeout(1), () => asyncio.sleep(5));
  }
  const task = asyncio.createTask(limited());
  await asyncio.sleep(0.5);
  task.cancel();
  try { await task; } catch (error) { console.log(error instanceof asyncio.CancelledError); }`),
  ).toEqual(["true"]);
});

test("the inner of two limits ends the inner block only", async () => {
  expect(
    await printedByMain(`
  await asyncio.asyncWith(asyncio.timeout(9), async () => {
    try { await asyncio.asyncWith(asyncio.timeout(1), () => asyncio.sleep(5)); }
    catch (error) { console.log("inner", error instanceof asyncio.TimeoutError); }
    console.log("goes on");
  });`),
  ).toEqual(["inner true", "goes on"]);
});
