import * as asyncio from "asyncio";

async function save() {
  await asyncio.sleep(2);
  console.log("saved");
  return "disk";
}

async function main() {
  const saving = asyncio.createTask(save());
  try {
    await asyncio.waitFor(asyncio.shield(saving), 1);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("no patience left, but nothing is lost");
  }
  console.log("saved to", await saving);
}

await asyncio.run(main());
