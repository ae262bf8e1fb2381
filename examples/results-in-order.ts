import * as asyncio from "asyncio";

async function fetch(page: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${page} arrived`);
  return page;
}

async function main() {
  const pages = await asyncio.gather(
    fetch("first", 3),
    fetch("second", 1),
    fetch("third", 2),
  );
  console.log("gather gives:", pages.join(", "));
}

await asyncio.run(main());
