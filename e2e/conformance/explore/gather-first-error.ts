// Two of a gather fail: which error comes out depends on who is first.
import * as asyncio from "asyncio";

async function fail(name: string, delay: number) {
  await asyncio.sleep(delay);
  throw new Error(name);
}
async function work() {
  await asyncio.sleep(0.25);
  console.log("worked");
}
async function main() {
  try {
    await asyncio.gather(fail("a", 0.2), fail("b", 0.25), work());
  } catch (error) {
    console.log("failed", (error as Error).message);
  }
  await asyncio.sleep(0.1);
}
await asyncio.run(main());
