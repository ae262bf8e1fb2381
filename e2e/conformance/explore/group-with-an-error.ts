// One task of a group fails, and the other one is cancelled, or done before.
import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(0.2);
  throw new Error("no");
}
async function work() {
  await asyncio.sleep(0.15);
  console.log("half");
  await asyncio.sleep(0.1);
  console.log("whole");
}
async function main() {
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
    group.createTask(fail());
    group.createTask(work());
  });
}
await asyncio.run(main());
