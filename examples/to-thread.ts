import * as asyncio from "asyncio";
import * as time from "time";

async function develop(film: string) {
  await time.sleep(2.5); // blocks its thread
  return `${film} is developed`;
}

async function tick() {
  for (let i = 1; i <= 3; i++) {
    console.log("tick", i);
    await asyncio.sleep(1);
  }
}

async function main() {
  const ticking = asyncio.createTask(tick());
  console.log(await asyncio.toThread(develop, "the film"));
  await ticking;
}

await asyncio.run(main());
