// A connection is closed while somebody still uses it.
import * as asyncio from "asyncio";

let isOpen = true;
async function use() {
  for (let i = 0; i < 2; i++) {
    await asyncio.sleep(0.1);
    if (!isOpen) throw new Error("closed");
    console.log("used");
  }
}
async function main() {
  const task = asyncio.createTask(use());
  await asyncio.sleep(0.25);
  isOpen = false;
  await task;
}
await asyncio.run(main());
