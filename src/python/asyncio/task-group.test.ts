// What a group of tasks does at its edges, as CPython's does; the order of what ends is proven by the pairs.
import { expect, test } from "vitest";
import { printedByMain } from "../../headless/in-process.ts";

test("a group gives no task before it is entered, nor after it is left", async () => {
  expect(
    await printedByMain(`
  const idle = async () => {};
  const group = new asyncio.TaskGroup();
  try { group.createTask(idle()); } catch (error) { console.log((error as Error).name); }
  await asyncio.asyncWith(group, async () => {});
  try { group.createTask(idle()); } catch (error) { console.log((error as Error).name); }`),
  ).toEqual(["RuntimeError", "RuntimeError"]);
});

test("the others are cancelled when one fails, and the errors come as a group", async () => {
  expect(
    await printedByMain(`
  async function fails(text: string) { throw new asyncio.ValueError(text); }
  async function waits() {
    try { await asyncio.sleep(9); } catch (error) { console.log(error instanceof asyncio.CancelledError); throw error; }
  }
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
      group.createTask(waits());
      group.createTask(fails("a"));
      group.createTask(fails("b"));
    });
  } catch (error) {
    if (!(error instanceof asyncio.BaseExceptionGroup)) throw error;
    console.log(error.exceptions.map((one) => (one as Error).message).join());
  }`),
  ).toEqual(["true", "a,b"]);
});

test("a group without tasks ends at once", async () => {
  expect(
    await printedByMain(`
  await asyncio.asyncWith(new asyncio.TaskGroup(), async () => { console.log("inside"); });
  console.log("left");`),
  ).toEqual(["inside", "left"]);
});
