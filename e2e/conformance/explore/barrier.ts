// The last of two to come is told so.
import * as asyncio from "asyncio";

async function runner(name: string, delay: number, line: asyncio.Barrier) {
  await asyncio.sleep(delay);
  console.log(name, await line.wait());
}
async function main() {
  const line = new asyncio.Barrier(2);
  await asyncio.gather(runner("a", 0.1, line), runner("b", 0.12, line));
}
await asyncio.run(main());
