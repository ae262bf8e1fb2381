// A search is asked twice, and the older answer overwrites the newer one.
import * as asyncio from "asyncio";

let shown = "";
async function search(text: string, delay: number) {
  await asyncio.sleep(delay);
  shown = text;
}
async function main() {
  const first = asyncio.createTask(search("a", 0.3));
  await asyncio.sleep(0.1);
  const second = asyncio.createTask(search("ab", 0.25));
  await first;
  await second;
  console.log("shows", shown);
}
await asyncio.run(main());
