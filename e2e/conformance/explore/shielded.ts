// What is shielded goes on when the one who waits is cancelled.
import * as asyncio from "asyncio";

async function save() {
  await asyncio.sleep(0.2);
  console.log("saved");
}
async function main() {
  const saving = asyncio.createTask(save());
  try {
    await asyncio.waitFor(asyncio.shield(saving), 0.25);
    console.log("in time");
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("goes on");
    await saving;
  }
}
await asyncio.run(main());
