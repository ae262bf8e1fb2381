import * as asyncio from "asyncio";

async function load(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (name === "prices") throw new RangeError("no prices today");
  console.log(`${name} is there`);
}

async function main() {
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
      group.createTask(load("menu", 1));
      group.createTask(load("prices", 2));
      group.createTask(load("photos", 5));
    });
  } catch (error) {
    console.log(`the group failed: ${(error as Error).message}`);
  }
}

await asyncio.run(main());
