import * as asyncio from "asyncio";

async function brew(cup: string) {
  console.log(`${cup}: water on`);
  await asyncio.sleep(1);
  console.log(`${cup}: ready`);
  return cup;
}

async function main() {
  const loop = asyncio.getRunningLoop();

  let started = loop.time();
  await brew("tea");
  await brew("coffee");
  console.log(`one by one: ${(loop.time() - started).toFixed(0)} s`);

  started = loop.time();
  await asyncio.gather(brew("cocoa"), brew("mate"));
  console.log(`together: ${(loop.time() - started).toFixed(0)} s`);
}

await asyncio.run(main());
