// A task is cancelled at about the time when it ends.
import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(0.2);
    console.log("done");
    return "result";
  } finally {
    console.log("cleaned up");
  }
}
async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(0.15);
  console.log("cancels", task.cancel() ? "True" : "False");
  try {
    console.log(await task);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled");
  }
}
await asyncio.run(main());
