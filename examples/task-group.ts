import * as asyncio from "asyncio";

async function step(name: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    if (name === "b") throw new Error("b failed");
    console.log(name, "done");
  } catch (error) {
    if (error instanceof asyncio.CancelledError) console.log(name, "cancelled");
    throw error;
  }
}

async function main() {
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
      group.createTask(step("a", 1));
      group.createTask(step("b", 2));
      group.createTask(step("c", 3));
    });
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    for (const each of error.exceptions) console.log("failed:", each.message);
  }
}

await asyncio.run(main());
