import * as asyncio from "asyncio";

async function fetchPage(site: string, seconds: number) {
  await asyncio.sleep(seconds);
  return `page of ${site}`;
}

async function main() {
  let pending = new Set([
    asyncio.createTask(fetchPage("north", 3)),
    asyncio.createTask(fetchPage("south", 1)),
    asyncio.createTask(fetchPage("east", 2)),
  ]);
  while (pending.size > 0) {
    const [done, left] = await asyncio.wait(pending, { returnWhen: asyncio.FIRST_COMPLETED });
    for (const task of done) console.log(task.result(), left.size, "to come");
    pending = left;
  }
}

await asyncio.run(main());
