import * as asyncio from "asyncio";

const stop = new asyncio.Event();

async function tick() {
  let count = 0;
  while (!stop.isSet()) {
    console.log(`tick ${++count}`);
    await asyncio.sleep(1);
  }
}

async function watch() {
  await stop.wait();
  console.log("told to stop");
}

async function main() {
  const tasks = [asyncio.createTask(tick()), asyncio.createTask(watch())];
  await asyncio.sleep(2.5);
  stop.set();
  await asyncio.gather(...tasks);
}

await asyncio.run(main());
