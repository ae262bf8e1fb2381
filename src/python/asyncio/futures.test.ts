// Promises where asyncio takes what can be awaited.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";

test("a promise is gathered, shielded and waited for as a task of its own", async () => {
  const { stdout } = await runSource(`import * as asyncio from "asyncio";
async function one() { return 1; }
async function main() {
  const [x, page] = await asyncio.gather(one(), fetch("/page?delay=300&status=404"));
  console.log(x, page.status);
  try {
    await asyncio.waitFor(fetch("/slow?delay=5000"), 1);
  } catch (error) {
    console.log(error instanceof asyncio.TimeoutError);
  }
  console.log(await asyncio.shield(Promise.resolve("kept")));
}
await asyncio.run(main());`);
  expect(stdout).toBe("1 404\ntrue\nkept\n");
});

test("a task is made for coroutines only, as in Python", async () => {
  const { stderr } = await runSource(`import * as asyncio from "asyncio";
async function main() {
  asyncio.createTask(Promise.resolve(1));
}
await asyncio.run(main());`);
  expect(stderr).toContain("TypeError: a coroutine was expected");
});
