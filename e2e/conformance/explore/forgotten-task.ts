// Nobody waits for a task, and the program ends before it, or after.
import * as asyncio from "asyncio";

async function log() {
  await asyncio.sleep(0.2);
  console.log("logged");
}
async function main() {
  const task = asyncio.createTask(log());
  await asyncio.sleep(0.25);
  console.log("ends");
}
await asyncio.run(main());
