// Results are taken in the order in which they come.
import * as asyncio from "asyncio";

async function job(name: string, delay: number) {
  await asyncio.sleep(delay);
  return name;
}
async function main() {
  const names: string[] = [];
  for (const each of asyncio.asCompleted([job("a", 0.1), job("b", 0.14), job("c", 0.2)]))
    names.push(await each);
  console.log(...names);
}
await asyncio.run(main());
