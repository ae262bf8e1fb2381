import * as asyncio from "asyncio";

async function fetch(page: string, seconds: number) {
  await asyncio.sleep(seconds);
  return page;
}

async function main() {
  const tasks = [
    asyncio.createTask(fetch("first", 3)),
    asyncio.createTask(fetch("second", 1)),
    asyncio.createTask(fetch("third", 2)),
  ];
  for (const next of asyncio.asCompleted(tasks)) {
    const page = await next;
    console.log("as completed:", page);
  }
  const pages = await asyncio.gather(...tasks);
  console.log("gather gives:", pages.join(", "));
}

await asyncio.run(main());
