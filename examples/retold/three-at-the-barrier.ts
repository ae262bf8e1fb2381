import * as asyncio from "asyncio";

const gate = new asyncio.Barrier(3);

async function runner(name: string, warmUp: number) {
  await asyncio.sleep(warmUp);
  console.log(`${name} is at the gate`);
  await gate.wait();
  console.log(`${name} runs`);
  await asyncio.sleep(1);
}

async function main() {
  await asyncio.gather(runner("Ann", 1), runner("Bob", 3), runner("Cyd", 2));
}

await asyncio.run(main());
